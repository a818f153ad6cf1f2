"""Records of tandems, and people who no longer take part, go at the end of their time."""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

LOOKED_AT = {
    "tandem": ["records_due_at", "records_told_at"],
    "person": ["records_due_at", "records_told_at", "keeps_since"],
}


def upgrade() -> None:
    for table, names in LOOKED_AT.items():
        with op.batch_alter_table(table) as batch_op:
            for name in names:
                batch_op.add_column(sa.Column(name, columns.Moment(), nullable=True))
            batch_op.create_index(batch_op.f(f"ix_{table}_records_due_at"), ["records_due_at"], unique=False)
    person = sa.table("person", sa.column("records_due_at"), sa.column("joined_at"))
    op.execute(person.update().values(records_due_at=person.c.joined_at))  # each is looked at soon
    tandem = sa.table("tandem", sa.column("records_due_at"), sa.column("proposed_at"), sa.column("status"))
    over = tandem.c.status.not_in(["proposed", "active"])
    op.execute(tandem.update().where(over).values(records_due_at=tandem.c.proposed_at))
    op.create_table(
        "retention_hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("since", columns.Moment(), nullable=False),
        sa.Column("held_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["held_by"], ["person.id"], name=op.f("fk_retention_hold_held_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_hold")),
    )


def downgrade() -> None:
    op.drop_table("retention_hold")
    for table, names in LOOKED_AT.items():
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_index(batch_op.f(f"ix_{table}_records_due_at"))
            for name in names:
                batch_op.drop_column(name)
