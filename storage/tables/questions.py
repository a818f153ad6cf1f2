"""Questions of people to the coordinators, and what is answered."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import Visibility
from storage.columns import words
from storage.tables.announcements import Announcement
from storage.tables.base import Table
from storage.tables.people import Person


class Question(Table):
    """A conversation of somebody with the coordinators about one thing.

    ``waits_since`` is when the person wrote what nobody has answered yet; None: it is answered. ``taken_by`` is
    the coordinator who takes care of it. ``settled_at``: nothing more is to be done, until they write again.
    ``announcement_id`` is what it answers, where it answers an announcement.
    """

    __tablename__ = "question"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    asked_at: Mapped[datetime]
    waits_since: Mapped[datetime | None]
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    settled_at: Mapped[datetime | None] = mapped_column(index=True)
    announcement_id: Mapped[int | None] = mapped_column(ForeignKey("announcement.id"))
    person: Mapped[Person] = relationship(foreign_keys=[person_id], lazy="joined", innerjoin=True)
    taker: Mapped[Person | None] = relationship(foreign_keys=[taken_by], lazy="joined")
    announcement: Mapped[Announcement | None] = relationship(lazy="joined")
    said: Mapped[list["QuestionWords"]] = relationship(lazy="selectin", order_by="QuestionWords.id")


class QuestionWords(Table):
    """One message of such a conversation, from the person or from a coordinator."""

    __tablename__ = "question_words"
    id: Mapped[int] = mapped_column(primary_key=True)
    question_id: Mapped[int] = mapped_column(ForeignKey("question.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    words: Mapped[str] = words(Visibility.COORDINATOR)
    said_at: Mapped[datetime]
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
