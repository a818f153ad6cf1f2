"""Meetings, what was written down of them, and other contact."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import ContactForm, MeetingStatus, Visibility
from storage.columns import answers, words
from storage.tables.base import Table
from storage.tables.tandems import Tandem


class Meeting(Table):
    """A planned meeting of a tandem, from one side's proposal to the log of what came of it.

    ``proposed_by`` is the one who named the present time: the other one has to confirm it. ``sequence`` counts
    the times that were named (RFC 5545, section 3.8.7.4): a button for an earlier one does nothing. Once it was
    confirmed (``confirmed_at``), both have it in their calendars.
    """

    __tablename__ = "meeting"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    status: Mapped[MeetingStatus]
    planned_at: Mapped[datetime]
    proposed_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    form: Mapped[ContactForm]
    place: Mapped[str | None] = words(Visibility.TANDEM)
    agenda: Mapped[str | None] = words(Visibility.TANDEM)
    confirmed_at: Mapped[datetime | None]
    sequence: Mapped[int] = mapped_column(default=0)
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)


class MeetingLog(Table):
    """What one of the two wrote down after a meeting, planned or not; the partner confirms it or doubts it.

    ``takeaway`` goes to the partner only if ``takeaway_sees`` says so. ``revision`` counts the changes: the
    partner confirms the words that they have seen.
    """

    __tablename__ = "meeting_log"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), unique=True)
    logged_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    logged_at: Mapped[datetime]
    held_on: Mapped[date]
    minutes: Mapped[int]
    form: Mapped[ContactForm]
    topics: Mapped[list[str]] = answers(Visibility.TANDEM)
    takeaway: Mapped[str | None] = words(Visibility.ONLY_ME)
    takeaway_sees: Mapped[Visibility]
    next_steps: Mapped[str | None] = words(Visibility.TANDEM)
    confirmed_at: Mapped[datetime | None]
    doubted_at: Mapped[datetime | None]
    doubt: Mapped[str | None] = words(Visibility.TANDEM)
    revision: Mapped[int] = mapped_column(default=0)
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)


class Contact(Table):
    """That a tandem was in touch without a meeting."""

    __tablename__ = "contact"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    told_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    told_at: Mapped[datetime]
