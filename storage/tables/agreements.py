"""Mentoring agreements: every version that one of a tandem sent to the other."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.agreement import Terms
from mentoring.words import AgreementStatus, Role, Visibility
from storage.columns import answers
from storage.tables.base import Table
from storage.tables.people import Person
from storage.tables.tandems import Tandem


class Agreement(Table):
    """One version of a tandem's agreement. Its terms never change: a change is a new version.

    Who sends a version approves it by sending. ``remarks`` are the changes that the other one asked for, by
    term. Each confirms once in a tandem to be independent of the other; later versions carry that on.
    """

    __tablename__ = "agreement"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"))
    number: Mapped[int]
    status: Mapped[AgreementStatus]
    sent_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    sent_at: Mapped[datetime]
    terms: Mapped[dict[str, Any]] = answers(Visibility.TANDEM)
    remarks: Mapped[dict[str, str] | None] = answers(Visibility.TANDEM)
    remarked_at: Mapped[datetime | None]
    mentee_approved_at: Mapped[datetime | None]
    mentor_approved_at: Mapped[datetime | None]
    mentee_independent_at: Mapped[datetime | None]
    mentor_independent_at: Mapped[datetime | None]
    in_force_from: Mapped[datetime | None]
    in_force_until: Mapped[datetime | None]
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)
    __table_args__ = (UniqueConstraint("tandem_id", "number"),)

    @property
    def agreed(self) -> Terms:
        """What it says."""
        return Terms.model_validate(self.terms)

    @property
    def is_open(self) -> bool:
        """Tell whether it waits for somebody's answer."""
        return self.status in (AgreementStatus.SENT, AgreementStatus.CHANGE_ASKED)

    @property
    def sender(self) -> Person:
        """Who sent it."""
        return self.tandem.mentee if self.sent_by == self.tandem.mentee_id else self.tandem.mentor

    def is_independent(self, role: Role) -> bool:
        """Tell whether the one in that role has confirmed to be independent of the other."""
        confirmed = self.mentee_independent_at if role is Role.MENTEE else self.mentor_independent_at
        return confirmed is not None
