"""What is shown and goes on by itself: calendar feeds, and check-in codes that change each minute."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.tables.base import Table
from storage.tables.events import Event
from storage.tables.people import Person


class CalendarFeed(Table):
    """That somebody has a calendar feed: of its secret link only a hash is kept, so nobody can read it here."""

    __tablename__ = "calendar_feed"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, autoincrement=False)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    made_at: Mapped[datetime]
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)


class ShownCode(Table):
    """The code with which people check in, while it stands in a coordinator's chat: drawn anew at ``due_at``.

    ``shown`` counts its showings: a picture that was ordered for an earlier one does not come any more.
    """

    __tablename__ = "shown_code"
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, autoincrement=False)
    shown: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    until: Mapped[datetime]
    event: Mapped[Event] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
