"""The tables. A column with a person's words says who may read it (``info['sees']``)."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from mentoring.words import (
    ContactForm,
    EnrolmentStatus,
    Horizon,
    MeetingStatus,
    Role,
    TandemStatus,
    Visibility,
)
from storage.columns import Moment, Word, answers, words

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Table(DeclarativeBase):
    """What all tables share: names of constraints that migrations can rely on, and the kinds of columns."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        datetime: Moment,
        Role: Word(Role),
        EnrolmentStatus: Word(EnrolmentStatus),
        TandemStatus: Word(TandemStatus),
        MeetingStatus: Word(MeetingStatus),
        ContactForm: Word(ContactForm),
        Horizon: Word(Horizon),
        Visibility: Word(Visibility),
    }


# ── the way of an update ────────────────────────────────────────────────────────────────────────────────


class SeenUpdate(Table):
    """An update that has been applied: it is never applied again."""

    __tablename__ = "seen_update"
    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    seen_at: Mapped[datetime] = mapped_column(index=True)


class Progress(Table):
    """How far a person is in a form (``dialogue.flow.Progress``)."""

    __tablename__ = "progress"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    flow: Mapped[str] = mapped_column(String(32), primary_key=True)
    state: Mapped[dict[str, Any]] = answers(Visibility.ONLY_ME)
    touched_at: Mapped[datetime]


class Outgoing(Table):
    """A message on its way to Telegram: written with the change that it tells of, deleted once it is sent."""

    __tablename__ = "outgoing"
    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    lane: Mapped[int]
    method: Mapped[str] = mapped_column(String(48))
    payload: Mapped[str] = words(Visibility.ONLY_ME)
    file_name: Mapped[str | None]
    file_type: Mapped[str | None]
    file_content: Mapped[bytes | None] = mapped_column(LargeBinary, info={"sees": Visibility.ONLY_ME})
    written_at: Mapped[datetime]
    failed_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(Text)
    # AUTOINCREMENT: an id is never used again, so a late mark can't hit another message
    __table_args__ = (Index("ix_outgoing_waiting", "failed_at", "id"), {"sqlite_autoincrement": True})


class FailedUpdate(Table):
    """An update that could not be applied, set aside with its trace; the person was told its number."""

    __tablename__ = "failed_update"
    number: Mapped[int] = mapped_column(primary_key=True)
    update_id: Mapped[int] = mapped_column(BigInteger)
    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    trace: Mapped[str] = mapped_column(Text)
    failed_at: Mapped[datetime]


class GroupChat(Table):
    """A group that the bot was spoken to in, and when it last said there that it works in private."""

    __tablename__ = "group_chat"
    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    told_at: Mapped[datetime]


# ── people ──────────────────────────────────────────────────────────────────────────────────────────────


class Person(Table):
    """Somebody who accepted the privacy notice. Nobody else is stored."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    username: Mapped[str | None] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(String(200), info={"sees": Visibility.COORDINATOR})
    language: Mapped[str] = mapped_column(String(8))
    time_zone: Mapped[str] = mapped_column(String(64))
    joined_at: Mapped[datetime]
    unreachable_since: Mapped[datetime | None]
    is_coordinator: Mapped[bool] = mapped_column(default=False)


class Consent(Table):
    """That a person accepted the privacy notice, in which version."""

    __tablename__ = "consent"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    version: Mapped[str] = mapped_column(String(32))
    given_at: Mapped[datetime]


class Cohort(Table):
    """One round of the programme."""

    __tablename__ = "cohort"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    opened_at: Mapped[datetime]


class Invitation(Table):
    """A code that lets people in: as mentee or mentor of a cohort, or (without a role) as coordinator."""

    __tablename__ = "invitation"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(32), unique=True)
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"))
    role: Mapped[Role | None]
    uses_left: Mapped[int]
    expires_at: Mapped[datetime | None]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class Enrolment(Table):
    """A person's part in one cohort: role, profile, status."""

    __tablename__ = "enrolment"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), index=True)
    role: Mapped[Role]
    status: Mapped[EnrolmentStatus] = mapped_column(index=True)
    profile: Mapped[dict[str, Any]] = answers(Visibility.COORDINATOR)
    applied_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    person: Mapped[Person] = relationship(foreign_keys=[person_id], lazy="joined", innerjoin=True)
    __table_args__ = (UniqueConstraint("person_id", "cohort_id"),)


class Reminder(Table):
    """Something that a person asked to be reminded of."""

    __tablename__ = "reminder"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str] = mapped_column(String(32))
    due_at: Mapped[datetime] = mapped_column(index=True)


class Act(Table):
    """Something a coordinator did: the audit log."""

    __tablename__ = "act"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    what: Mapped[str] = mapped_column(String(48))
    subject: Mapped[str] = mapped_column(String(64))
    done_at: Mapped[datetime] = mapped_column(index=True)


# ── tandems ─────────────────────────────────────────────────────────────────────────────────────────────


class Tandem(Table):
    """One mentor and one mentee, from the coordinator's proposal to the end.

    ``nudge_due_at`` is set by every change that moves the next contact nudge; None: nothing to prompt.
    """

    __tablename__ = "tandem"
    id: Mapped[int] = mapped_column(primary_key=True)
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), index=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    mentor_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    status: Mapped[TandemStatus]
    proposed_at: Mapped[datetime]
    proposed_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    mentee_accepted_at: Mapped[datetime | None]
    mentor_accepted_at: Mapped[datetime | None]
    declined_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    decline_reason: Mapped[str | None] = words(Visibility.COORDINATOR)
    started_at: Mapped[datetime | None]
    last_contact_at: Mapped[datetime | None]
    nudges_sent: Mapped[int] = mapped_column(default=0)
    nudge_due_at: Mapped[datetime | None] = mapped_column(index=True)
    mentee: Mapped[Person] = relationship(foreign_keys=[mentee_id], lazy="joined", innerjoin=True)
    mentor: Mapped[Person] = relationship(foreign_keys=[mentor_id], lazy="joined", innerjoin=True)

    @property
    def has_had_contact(self) -> bool:
        """Tell whether anybody has told of contact; until then the ladder counts from the tandem's start."""
        return self.last_contact_at != self.started_at

    def partner_of(self, person: Person) -> Person:
        """The other one of the two."""
        return self.mentor if person.id == self.mentee_id else self.mentee

    def is_one(self, person: Person) -> bool:
        """Tell whether the person is one of the two."""
        return person.id in (self.mentee_id, self.mentor_id)


class Goal(Table):
    """What a mentee wants to reach in a tandem."""

    __tablename__ = "goal"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    title: Mapped[str] = words(Visibility.TANDEM)
    horizon: Mapped[Horizon]
    outcome: Mapped[str] = words(Visibility.TANDEM)
    first_step: Mapped[str] = words(Visibility.TANDEM)
    due_on: Mapped[date]
    set_at: Mapped[datetime]
    put_aside_at: Mapped[datetime | None]
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)


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
