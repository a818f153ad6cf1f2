"""What coordinators note about a tandem, for each other."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import Visibility
from storage.columns import words
from storage.tables.base import Table
from storage.tables.people import Person


class DeskNote(Table):
    """A note of a coordinator about a tandem, of what was settled; ``called_on`` is when they called the two."""

    __tablename__ = "desk_note"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    words: Mapped[str] = words(Visibility.COORDINATOR)
    written_at: Mapped[datetime]
    called_on: Mapped[date | None]
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
    __table_args__ = (Index("ix_desk_note_of_tandem", "tandem_id", "id"),)
