"""Who wants all that is stored of them to be erased, and when that happens."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.tables.base import Table
from storage.tables.people import Person


class Erasure(Table):
    """Somebody wants to be erased; until ``due_at`` they can think again."""

    __tablename__ = "erasure"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    asked_at: Mapped[datetime]
    due_at: Mapped[datetime] = mapped_column(index=True)
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
