"""The clock and feedback rounds."""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "prompt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=True),
        sa.Column("about", sa.Integer(), nullable=False),
        sa.Column("due_at", columns.Moment(), nullable=False),
        sa.Column("expires_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_prompt_person_id_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_prompt_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prompt")),
    )
    with op.batch_alter_table("prompt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_prompt_due_at"), ["due_at"], unique=False)
        batch_op.create_index("ix_prompt_person_id_kind", ["person_id", "kind", "about"], unique=False)
        batch_op.create_index(batch_op.f("ix_prompt_tandem_id"), ["tandem_id"], unique=False)

    with op.batch_alter_table("tandem_prompt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tandem_prompt_due_at"))
        batch_op.drop_index(batch_op.f("ix_tandem_prompt_person_id"))
        batch_op.drop_index(batch_op.f("ix_tandem_prompt_tandem_id"))

    op.drop_table("tandem_prompt")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("prompted_at", columns.Moment(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("prompted_at")

    op.create_table(
        "tandem_prompt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("due_at", columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_tandem_prompt_person_id_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_tandem_prompt_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tandem_prompt")),
    )
    with op.batch_alter_table("tandem_prompt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tandem_prompt_tandem_id"), ["tandem_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tandem_prompt_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tandem_prompt_due_at"), ["due_at"], unique=False)

    with op.batch_alter_table("prompt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_prompt_tandem_id"))
        batch_op.drop_index("ix_prompt_person_id_kind")
        batch_op.drop_index(batch_op.f("ix_prompt_due_at"))

    op.drop_table("prompt")
