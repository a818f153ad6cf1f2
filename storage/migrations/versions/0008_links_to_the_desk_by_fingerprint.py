"""Of links to the desk only a fingerprint: nobody comes to the desk by reading the database."""

import hashlib

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_invitation = sa.table("invitation", *map(sa.column, ("id", "code", "desk", "made_by", "uses_left")))


def upgrade() -> None:
    connection = op.get_bind()
    to_desk = sa.select(_invitation.c.id, _invitation.c.code).where(_invitation.c.desk.is_not(None))
    for row in connection.execute(to_desk).all():
        fingerprint = hashlib.sha256(row.code.encode()).hexdigest()[:32]
        connection.execute(_invitation.update().where(_invitation.c.id == row.id).values(code=fingerprint))
    # That of the first start held for ever: the next start prints another one, for a day.
    first = sa.and_(_invitation.c.desk.is_not(None), _invitation.c.made_by.is_(None))
    connection.execute(_invitation.update().where(first).values(uses_left=0))


def downgrade() -> None:
    """No code can be read from its fingerprint: these links hold no longer, and new ones are made."""
    to_desk = _invitation.c.desk.is_not(None)
    op.get_bind().execute(_invitation.update().where(to_desk).values(uses_left=0))
