"""Tandems, from a coordinator's proposal to their end."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.contact import AMBER_FROM
from mentoring.words import CloseKind, TandemStatus, Visibility
from storage.columns import Word, words
from storage.tables.base import Table, index_of_some
from storage.tables.people import Person


class Tandem(Table):
    """One mentor and one mentee, from the coordinator's proposal to the end.

    ``nudge_due_at`` is set by every change that moves the next rung of the contact ladder; None: nothing to
    prompt. ``nudges_sent`` rungs have been taken since the last contact, ``snoozes`` times one was put off, and
    ``draft_sent_at`` is when the mentee sent the drafted message. A
    proposal waits since ``waits_since`` (the last thing said about it); ``waits_taken`` of what follows from
    that has happened, the next is due at ``wait_due_at``. A pause is over at ``wakes_at``. At ``fit_due_at`` both
    are asked about the first fit, at ``feedback_due_at`` for the feedback of mid-term or of the end.
    """

    __tablename__ = "tandem"
    id: Mapped[int] = mapped_column(primary_key=True)
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), index=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    mentor_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    status: Mapped[TandemStatus]
    proposed_at: Mapped[datetime]
    proposed_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    waits_since: Mapped[datetime | None]
    waits_taken: Mapped[int] = mapped_column(default=0, server_default="0")
    wait_due_at: Mapped[datetime | None] = mapped_column(index=True)
    mentee_accepted_at: Mapped[datetime | None]
    mentor_accepted_at: Mapped[datetime | None]
    declined_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    decline_reason: Mapped[str | None] = words(Visibility.COORDINATOR)
    started_at: Mapped[datetime | None]
    last_contact_at: Mapped[datetime | None]
    nudges_sent: Mapped[int] = mapped_column(default=0)
    snoozes: Mapped[int] = mapped_column(default=0, server_default="0")
    draft_sent_at: Mapped[datetime | None]
    nudge_due_at: Mapped[datetime | None] = mapped_column(index=True)
    ends_on: Mapped[date | None] = mapped_column(index=True)
    interval_days: Mapped[int | None]  # of contact, as agreed; None: the programme's
    notice_hours: Mapped[int | None]  # for cancelling a meeting, as agreed; None: the programme's
    paused_until: Mapped[date | None]
    wakes_at: Mapped[datetime | None] = mapped_column(index=True)
    fit_due_at: Mapped[datetime | None] = mapped_column(index=True)
    feedback_due_at: Mapped[datetime | None] = mapped_column(index=True)
    overdue_at: Mapped[datetime | None] = mapped_column(index=True)  # coordinators hear that it is still open
    closed_at: Mapped[datetime | None]
    records_due_at: Mapped[datetime | None] = mapped_column(index=True)  # looked at: do they go?
    records_told_at: Mapped[datetime | None]  # that they will go
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    close_kind: Mapped[CloseKind | None] = mapped_column(Word(CloseKind))
    mentee: Mapped[Person] = relationship(foreign_keys=[mentee_id], lazy="joined", innerjoin=True)
    mentor: Mapped[Person] = relationship(foreign_keys=[mentor_id], lazy="joined", innerjoin=True)

    __table_args__ = (
        Index("ix_tandem_mentee", "mentee_id", "cohort_id"),
        Index("ix_tandem_mentor", "mentor_id", "cohort_id"),
        Index("ix_tandem_silence", "cohort_id", "status", "last_contact_at", "id"),
        Index("ix_tandem_states", "cohort_id", "status", "id"),
        index_of_some("ix_tandem_resting", "paused_until", "id", where="paused_until IS NOT NULL"),
        index_of_some("ix_tandem_proposed", "status", "proposed_at", "id", where="status = 'proposed'"),
        index_of_some(
            "ix_tandem_lights",  # of those that show a light: most tandems climb without touching it
            "nudges_sent",
            where=f"nudges_sent >= {AMBER_FROM}",
        ),
    )

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
