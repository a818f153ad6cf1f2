import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import JSON, Column, inspect, select, text
from sqlalchemy.orm import Session

from storage.database import MIGRATIONS, Database, DatabaseError, newest_version, open_database
from storage.migrations.run import downgrade, upgrade
from storage.tables import Agreement, Enrolment, Outgoing, Progress, Table

ROOT = Path(__file__).parents[2]
ALL = sorted(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))
MANY = 501  # letters: more than are sealed at once
BEFORE_KEYS = """
    INSERT INTO cohort (id, title, opened_at) VALUES (1, '2026', '2026-01-01 00:00:00.000000');
    INSERT INTO person (id, telegram_id, name, language, time_zone, joined_at, is_coordinator)
    VALUES (1, 1, 'Ana', 'en', 'UTC', '2026-01-01 00:00:00.000000', false),
           (2, 2, 'Ben', 'en', 'UTC', '2026-01-01 00:00:00.000000', false);
    INSERT INTO enrolment (id, person_id, cohort_id, role, status, profile, applied_at) VALUES
    (1, 1, 1, 'mentee', 'admitted', '{"about": "words", "fields": ["law", "it"]}', '2026-01-01 00:00:00.000000');
    INSERT INTO tandem (id, cohort_id, mentee_id, mentor_id, status, proposed_at, proposed_by, nudges_sent)
    VALUES (1, 1, 1, 2, 'active', '2026-01-01 00:00:00.000000', 1, 0);
    INSERT INTO agreement (id, tandem_id, number, status, sent_by, sent_at, terms, remarks) VALUES
    (1, 1, 1, 'proposed', 1, '2026-01-01 00:00:00.000000', '{"period": "words"}', 'null');
    INSERT INTO progress (person_id, flow, state, touched_at) VALUES
    (1, 'goal', '{"answers": {"about": "words"}}', '2026-01-01 00:00:00.000000');
    INSERT INTO outgoing (chat_id, lane, method, payload, written_at)
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 501)
    SELECT 1, 0, 'sendMessage', 'words ' || i, '2026-01-01 00:00:00.000000' FROM n
"""


def tables(database: Database) -> set[str]:
    return set(inspect(database.engine).get_table_names())


def compares_default(_context: object, _inspected: object, column: Column[Any], *_: object) -> bool | None:
    """Alembic compares, but of JSON: for that PostgreSQL knows no equality."""
    return False if isinstance(column.type, JSON) else None


def differences(database: Database) -> list[object]:
    """What a new migration would have to do."""
    with database.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": compares_default}
        )
        return list(compare_metadata(context, Table.metadata))


def test_each_goes_down_and_up_by_itself(empty_database: Database) -> None:
    for below, name in zip(["base", *ALL], ALL, strict=False):
        assert upgrade(empty_database.engine, name) == [name]
        assert downgrade(empty_database.engine, below) == [name]
        assert upgrade(empty_database.engine, name) == [name]


def test_new_tables_are_what_migrations_would_have_made(empty_database: Database) -> None:
    assert empty_database.migrate() == ALL[-1:]
    assert tables(empty_database) == {*Table.metadata.tables, "alembic_version"}
    assert differences(empty_database) == []
    made_at_once = _shape(empty_database)
    assert downgrade(empty_database.engine) == ALL[::-1]
    assert tables(empty_database) == {"alembic_version"}
    assert upgrade(empty_database.engine) == ALL
    assert _shape(empty_database) == made_at_once
    assert empty_database.migrate() == []


def _shape(database: Database) -> dict[str, Any]:
    """All that there is in a database but the order of columns, which migrations append."""
    found = inspect(database.engine)
    shape: dict[str, Any] = {}
    for table in found.get_table_names():
        shape[table] = {
            "columns": {
                one["name"]: (str(one["type"]), one["nullable"], one["default"])
                for one in found.get_columns(table)
            },
            "key": found.get_pk_constraint(table),
            "references": sorted(map(repr, found.get_foreign_keys(table))),
            "indexes": sorted(
                repr(
                    {**one, "dialect_options": str(sorted(map(str, one.get("dialect_options", {}).values())))}
                )
                for one in found.get_indexes(table)
            ),
            "unique": sorted(map(repr, found.get_unique_constraints(table))),
            "checks": sorted(map(repr, found.get_check_constraints(table))),
        }
    if database.is_sqlite:
        query = text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        with database.engine.connect() as connection:
            for name, sql in connection.execute(query):
                shape.setdefault(name, {})["marks"] = [
                    mark in sql.upper() for mark in ("AUTOINCREMENT", "WITHOUT ROWID")
                ]
    return shape


def test_words_from_before_are_sealed_and_can_be_opened_again(empty_database: Database) -> None:
    """The keys came with 0004: what people had written until then is theirs as it was."""
    upgrade(empty_database.engine, "0003")
    with empty_database.engine.begin() as connection:
        for statement in BEFORE_KEYS.split(";"):
            connection.execute(text(statement))
    before = _words(empty_database)
    upgrade(empty_database.engine, "0004")
    sealed = _words(empty_database)
    assert not any(b"words" in bytes(value) for row in sealed for value in row if value is not None)
    with Session(empty_database.engine) as session:
        part = session.execute(select(Enrolment.profile, Enrolment.fields)).one()
        assert tuple(part) == ({"about": "words", "fields": ["law", "it"]}, ["law", "it"])
        assert [*session.execute(select(Outgoing.payload).order_by(Outgoing.id)).scalars()] == [
            f"words {n}" for n in range(1, MANY + 1)
        ]
        assert session.execute(select(Agreement.terms, Agreement.remarks)).one() == (
            {"period": "words"},
            None,
        )
        assert session.execute(select(Progress.state)).scalar_one() == {"answers": {"about": "words"}}
    downgrade(empty_database.engine, "0003")
    assert _words(empty_database) == before


def _words(database: Database) -> list[tuple[Any, ...]]:
    columns = {
        "enrolment": "profile",
        "outgoing": "payload, file_content",
        "agreement": "terms",
        "progress": "state",
    }
    with database.engine.connect() as connection:
        return [
            tuple(row)
            for table, names in columns.items()
            for row in connection.execute(text(f"SELECT {names} FROM {table} ORDER BY {_key_of(table)}"))  # noqa: S608
        ]


def _key_of(table: str) -> str:
    return next(iter(Table.metadata.tables[table].primary_key)).name


def test_a_second_start_finds_nothing_to_do(database: Database) -> None:
    assert database.version() == newest_version() == ALL[-1]
    assert database.migrate() == []


def test_an_empty_database_says_so_when_it_is_checked(empty_database: Database) -> None:
    assert empty_database.version() is None
    assert empty_database.check().endswith("answers (empty, tables will be made at the first start)")


def test_a_database_says_where_its_tables_are(database: Database) -> None:
    assert database.check().endswith(f"answers (tables at {ALL[-1]})")


@pytest.mark.parametrize(("at", "applied"), [(None, ALL[-1:]), (ALL[0], ALL[1:])], ids=["new", "old"])
def test_several_at_the_same_time_do_it_once(url: str, at: str | None, applied: list[str]) -> None:
    if at is not None:
        with closing(open_database(url)) as database:
            upgrade(database.engine, at)
    together = Barrier(4)

    def start() -> list[str]:
        with closing(open_database(url)) as database:
            together.wait()
            return database.migrate()

    with ThreadPoolExecutor(4) as pool:
        done = [future.result() for future in [pool.submit(start) for _ in range(4)]]
    assert sorted(done) == [[], [], [], applied]


def test_a_program_older_than_the_tables_does_not_touch_them(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseError) as refused:
        database.migrate()
    assert str(refused.value) == (
        f"The tables are at 9999, this program knows them up to {ALL[-1]}: use a newer program."
    )


def test_a_start_without_migrations_does_without_alembic(sqlite_url: str) -> None:
    program = (
        "import sys\n"
        "from contextlib import closing\n"
        "from storage.database import open_database\n"
        f"with closing(open_database({sqlite_url!r})) as database:\n"
        "    print(database.migrate(), 'alembic' in sys.modules)\n"
    )

    def run() -> str:
        command = [sys.executable, "-c", program]
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S603

    assert run() == f"{ALL[-1:]} False\n"
    assert run() == "[] False\n"
