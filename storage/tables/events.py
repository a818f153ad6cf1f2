"""Accompanying events, and who comes to them."""

from datetime import datetime, timedelta

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import AbsenceReason, EventStatus, Role, Seat, Visibility
from storage.columns import words
from storage.tables.base import Table
from storage.tables.people import Person


class Event(Table):
    """A kick-off, a workshop, an excursion: something that a cohort is invited to.

    ``titles`` and ``texts`` are a coordinator's words by language. ``audience`` is a role, None for both.
    ``sequence`` counts its changes in calendars (RFC 5545). Those of one ``series`` were made as copies of its
    first, whose id it is. ``check_in_key`` makes the codes that change each minute; ``code_word`` is what a
    coordinator says aloud. ``over_due_at`` is when those who were there are asked how it was, in the feedback
    round ``round_id``; None once done.
    """

    __tablename__ = "event"
    id: Mapped[int] = mapped_column(primary_key=True)
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), index=True)
    status: Mapped[EventStatus]
    titles: Mapped[dict[str, str]] = mapped_column(JSON)
    texts: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    begins_at: Mapped[datetime] = mapped_column(index=True)
    minutes: Mapped[int]
    place: Mapped[str | None] = mapped_column(String(300))
    link: Mapped[str | None] = mapped_column(String(300))
    language: Mapped[str | None] = mapped_column(String(8))  # that is spoken there
    audience: Mapped[Role | None]
    is_mandatory: Mapped[bool]
    capacity: Mapped[int | None]
    code_word: Mapped[str | None] = mapped_column(String(40))
    check_in_key: Mapped[str] = mapped_column(String(64))
    sequence: Mapped[int] = mapped_column(default=0)
    series: Mapped[int | None] = mapped_column(index=True)
    made_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]
    announced_at: Mapped[datetime | None]
    over_due_at: Mapped[datetime | None] = mapped_column(index=True)
    round_id: Mapped[int | None] = mapped_column(ForeignKey("round.id"))

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.begins_at + timedelta(minutes=self.minutes)


class Attendance(Table):
    """What somebody has answered to an event, and whether they were there.

    ``answered_at`` is when the present answer was given: the order of the waiting list. ``ticked_by`` is the
    coordinator who ticked somebody; None where they checked in themselves.
    """

    __tablename__ = "attendance"
    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    seat: Mapped[Seat | None]  # None: has never answered, but was there
    answered_at: Mapped[datetime | None]
    reason: Mapped[AbsenceReason | None]
    reason_words: Mapped[str | None] = words(Visibility.COORDINATOR)
    attended_at: Mapped[datetime | None]
    ticked_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    event: Mapped[Event] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(foreign_keys=[person_id], lazy="joined", innerjoin=True)
    __table_args__ = (UniqueConstraint("event_id", "person_id"),)
