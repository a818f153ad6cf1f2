"""When something isn't right in a tandem: what somebody wants, and what they and the coordinators say."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import ConcernKind, Visibility
from storage.columns import Word, words
from storage.tables.base import Table
from storage.tables.people import Person
from storage.tables.tandems import Tandem


class Concern(Table):
    """Something that one of a tandem has brought to the coordinators; open until one of them settles it."""

    __tablename__ = "concern"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[ConcernKind] = mapped_column(Word(ConcernKind))
    until: Mapped[date | None]  # of a pause
    raised_at: Mapped[datetime]
    settled_at: Mapped[datetime | None] = mapped_column(index=True)
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(foreign_keys=[person_id], lazy="joined", innerjoin=True)
    said: Mapped[list["ConcernWords"]] = relationship(lazy="selectin", order_by="ConcernWords.id")


class ConcernWords(Table):
    """One message about a concern, from the person or from a coordinator."""

    __tablename__ = "concern_words"
    id: Mapped[int] = mapped_column(primary_key=True)
    concern_id: Mapped[int] = mapped_column(ForeignKey("concern.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    words: Mapped[str] = words(Visibility.COORDINATOR)
    said_at: Mapped[datetime]
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
