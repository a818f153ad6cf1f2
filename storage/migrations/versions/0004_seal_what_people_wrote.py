"""What people wrote is sealed under a key; what coordinators filter by stands beside the sealed profile."""

from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from storage import columns
from storage.encryption import keys_of

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

AT_ONCE = 500  # rows

TEXTS = {
    "outgoing": ["payload"],
    "tandem": ["decline_reason"],
    "certificate": ["name"],
    "closing": ["thanks", "outlook"],
    "desk_note": ["words"],
    "goal": ["title", "outcome", "first_step"],
    "meeting": ["place", "agenda"],
    "position": ["strengths", "growth", "potential", "change"],
    "proposal_question": ["question", "answer"],
    "support_request": ["wish", "reply", "outcome_words"],
    "attendance": ["reason_words"],
    "concern_words": ["words"],
    "goal_note": ["said"],
    "meeting_log": ["takeaway", "doubt"],
    "question_words": ["words"],
    "next_step": ["what"],
}
JSONS = {
    "announcement": ["versions"],
    "enrolment": ["profile"],
    "progress": ["state"],
    "agreement": ["terms", "remarks"],
    "answer_sheet": ["answers"],
    "goal": ["levels"],
    "position": ["ratings"],
    "goal_change": ["before"],
    "meeting_log": ["topics"],
}
FILES = {"outgoing": ["file_content"]}
NOTHING = {
    ("agreement", "remarks"),
    ("goal_change", "before"),
}  # there, the value null meant that there is none
KEYS = {"progress": ["person_id", "flow"]}  # of the others: id
TABLES = sorted({*TEXTS, *JSONS, *FILES})
KEPT = {"outgoing": {"sqlite_autoincrement": True}}  # what SQLite does not tell of a table


def upgrade() -> None:
    op.create_table(
        "encryption_key",
        sa.Column("name", sa.String(length=8), nullable=False),
        sa.Column("since", columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_encryption_key")),
    )
    with op.batch_alter_table("enrolment") as batch_op:
        batch_op.add_column(sa.Column("fields", sa.JSON(), server_default="[]", nullable=False))
    _fill_fields()
    with op.batch_alter_table("goal") as batch_op:  # the default of what is sealed is the program's
        batch_op.alter_column("levels", existing_type=sa.JSON(), server_default=None)
    rows = 0
    for table in TABLES:
        _change(table, sa.Text(), sa.LargeBinary(), TEXTS, "convert_to({}, 'UTF8')")
        _change(table, sa.JSON(), sa.LargeBinary(), JSONS, "convert_to({}::text, 'UTF8')")
        rows += _rewrite(table, lambda place, plain: keys_of(op.get_bind().dialect).seal(plain, place))
    if rows:
        _note_key()


def _note_key() -> None:
    """From here on the database needs this key, should the program die before it says so itself."""
    noted = sa.table("encryption_key", sa.column("name"), sa.column("since"))
    name = keys_of(op.get_bind().dialect).names[0]
    op.get_bind().execute(noted.insert().values(name=name, since=sa.func.current_timestamp()))


def downgrade() -> None:
    for table in TABLES:
        _rewrite(table, lambda place, sealed: keys_of(op.get_bind().dialect).open(sealed, place))
        _change(table, sa.LargeBinary(), sa.Text(), TEXTS, "convert_from({}, 'UTF8')")
        _change(table, sa.LargeBinary(), sa.JSON(), JSONS, "convert_from({}, 'UTF8')::json")
        _call_it_text(table)
    with op.batch_alter_table("goal") as batch_op:
        batch_op.alter_column("levels", existing_type=sa.JSON(), server_default="{}")
    with op.batch_alter_table("enrolment") as batch_op:
        batch_op.drop_column("fields")
    op.drop_table("encryption_key")


def _fill_fields() -> None:
    enrolment = sa.table(
        "enrolment", sa.column("id"), sa.column("profile", sa.JSON()), sa.column("fields", sa.JSON())
    )
    connection = op.get_bind()
    for row in connection.execute(sa.select(enrolment.c.id, enrolment.c.profile)).all():
        named = list(row.profile.get("fields", ()))
        connection.execute(enrolment.update().where(enrolment.c.id == row.id).values(fields=named))


def _change(table: str, before: Any, after: Any, which: dict[str, list[str]], using: str) -> None:
    """Give columns another type; what they hold stays, as text in UTF-8."""
    if table not in which:
        return
    with op.batch_alter_table(table, table_kwargs=KEPT.get(table, {})) as batch_op:
        for name in which[table]:
            batch_op.alter_column(
                name, existing_type=before, type_=after, postgresql_using=using.format(f'"{name}"')
            )


def _call_it_text(table: str) -> None:
    """SQLite keeps with each value what it is, whatever its column says."""
    if op.get_bind().dialect.name == "sqlite":
        names = [*TEXTS.get(table, []), *JSONS.get(table, [])]
        rows = sa.table(table, *map(sa.column, names))
        op.execute(rows.update().values({name: sa.cast(rows.c[name], sa.Text()) for name in names}))


def _rewrite(table: str, change: Callable[[bytes, bytes], bytes]) -> int:
    """Seal or open every value of a table; gives how many rows it has."""
    count = 0
    names = [*TEXTS.get(table, []), *JSONS.get(table, []), *FILES.get(table, [])]
    keys: list[sa.ColumnClause[Any]] = [sa.column(name) for name in KEYS.get(table, ["id"])]
    rows = sa.table(table, *keys, *(sa.column(name, sa.LargeBinary()) for name in names))
    for found in _all(rows, keys):
        count += len(found)
        for row in found:
            values = {name: getattr(row, name) for name in names}
            changed = {
                name: None
                if value is None or (bytes(value) == b"null" and (table, name) in NOTHING)
                else change(f"{table}.{name}".encode(), bytes(value))
                for name, value in values.items()
            }
            where = sa.and_(*(key == getattr(row, key.name) for key in keys))
            op.get_bind().execute(rows.update().where(where).values(changed))
    return count


def _all(rows: Any, keys: list[Any]) -> Iterator[Any]:
    """Every row once, a part at a time, by its key."""
    after: tuple[Any, ...] | None = None
    while True:
        query = sa.select(rows).order_by(*keys).limit(AT_ONCE)
        if after is not None:
            query = query.where(sa.tuple_(*keys) > sa.tuple_(*(sa.literal(value) for value in after)))
        found = op.get_bind().execute(query).all()
        if not found:
            return
        yield found
        after = tuple(getattr(found[-1], key.name) for key in keys)
