"""Whether records go by themselves at the end of their time, or are held."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Table


class RetentionHold(Table):
    """Nothing goes for now: a legal dispute, an audit. One row at most."""

    __tablename__ = "retention_hold"
    id: Mapped[int] = mapped_column(primary_key=True)
    since: Mapped[datetime]
    held_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
