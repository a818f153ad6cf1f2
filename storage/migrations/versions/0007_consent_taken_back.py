"""Consent that is taken back, and new versions of the notice that people are reminded of."""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("withdrew_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("reminded_of", sa.String(length=32), nullable=True))
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.add_column(sa.Column("withdrawn_at", columns.Moment(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.drop_column("withdrawn_at")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("reminded_of")
        batch_op.drop_column("withdrew_at")
