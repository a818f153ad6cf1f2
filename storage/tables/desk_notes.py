"""What coordinators note about a tandem, for each other."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import Visibility
from storage.columns import words
from storage.tables.base import Table
from storage.tables.people import Person


class DeskNote(Table):
    """A note of a coordinator about a tandem: whom they have called, what was settled."""

    __tablename__ = "desk_note"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    words: Mapped[str] = words(Visibility.COORDINATOR)
    written_at: Mapped[datetime]
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
    __table_args__ = (Index("ix_desk_note_of_tandem", "tandem_id", "id"),)
