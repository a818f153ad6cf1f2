"""Meetings, what was written down of them, what comes next, and other contact."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import ContactForm, MeetingStatus, Role, StepStatus, Visibility
from storage.columns import Word, answers, words
from storage.tables.base import Table
from storage.tables.tandems import Tandem


class Meeting(Table):
    """A planned meeting of a tandem, from one side's proposal to the log of what came of it.

    ``planned_by`` has asked for it and written its agenda; ``proposed_by`` is the one who named the present time: the
    other one has to confirm it. ``sequence`` counts
    the changes that a calendar has to know of (RFC 5545, section 3.8.7.4): a button for an earlier state does
    nothing. ``calendar_start`` is the time that both have in their calendars, once it was confirmed. A meeting
    called off later than agreed is noted as of ``short_notice``. At ``move_lapses_at`` the agreed time holds again,
    if nobody has answered the wish to move the meeting. ``left_at``: its tandem has ended, and the two are to be
    told that it does not take place.
    """

    __tablename__ = "meeting"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    status: Mapped[MeetingStatus]
    planned_at: Mapped[datetime]
    planned_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))  # None: not known
    proposed_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    starts_at: Mapped[datetime] = mapped_column(index=True)
    minutes: Mapped[int]
    form: Mapped[ContactForm]
    place: Mapped[str | None] = words(Visibility.TANDEM)
    agenda: Mapped[str | None] = words(Visibility.TANDEM)
    confirmed_at: Mapped[datetime | None]
    calendar_start: Mapped[datetime | None]
    called_off_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    called_off_at: Mapped[datetime | None]
    short_notice: Mapped[bool | None]  # None: it was not called off
    sequence: Mapped[int] = mapped_column(default=0)
    move_lapses_at: Mapped[datetime | None] = mapped_column(index=True)
    left_at: Mapped[datetime | None] = mapped_column(index=True)
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)


class MeetingLog(Table):
    """What one of the two wrote down after a meeting, planned or not; the partner confirms it or doubts it.

    ``takeaway`` goes to the partner only if ``takeaway_sees`` says so. ``revision`` counts the changes: the
    partner confirms the words that they have seen. One that was ``taken_back_at`` some time counts for nothing: its
    words are gone, the row stays so that no button for it hits another one.
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
    confirmed_at: Mapped[datetime | None]
    doubted_at: Mapped[datetime | None]
    doubt: Mapped[str | None] = words(Visibility.TANDEM)
    revision: Mapped[int] = mapped_column(default=0)
    taken_back_at: Mapped[datetime | None]
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)


class NextStep(Table):
    """What one of the two, or both (``owner`` is None then), are to do after a meeting, and until when."""

    __tablename__ = "next_step"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    log_id: Mapped[int] = mapped_column(ForeignKey("meeting_log.id"), index=True)
    noted_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    noted_at: Mapped[datetime]
    owner: Mapped[Role | None]
    what: Mapped[str] = words(Visibility.TANDEM)
    due_on: Mapped[date | None]
    status: Mapped[StepStatus] = mapped_column(Word(StepStatus))
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)


class Contact(Table):
    """That a tandem was in touch without a meeting: on ``day``, in the form that was told, if one was."""

    __tablename__ = "contact"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    told_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    told_at: Mapped[datetime]
    form: Mapped[ContactForm | None]
    day: Mapped[date | None]  # None: the day on which it was told
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)
