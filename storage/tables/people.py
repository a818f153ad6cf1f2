"""People, and their parts in the programme's rounds."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, String, UniqueConstraint, false, true
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from mentoring.names import PART_CHARS
from mentoring.words import DeskRole, EnrolmentStatus, Role, Visibility
from storage.columns import answers
from storage.tables.base import Table

KIND_CHARS = 16
VERSION_CHARS = 32
NO_NOTICE = "-"  # in place of a version: none is accepted


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
    notice_version: Mapped[str] = mapped_column(
        String(VERSION_CHARS), default=NO_NOTICE, server_default=NO_NOTICE
    )  # accepted last
    withdrew_at: Mapped[
        datetime | None
    ]  # took the consent back: nothing is done with them until they give it again
    reminded_of: Mapped[str | None] = mapped_column(
        String(VERSION_CHARS)
    )  # the notice that waits for their yes
    unreachable_since: Mapped[datetime | None]
    prompted_at: Mapped[datetime | None]  # the last prompt that was not urgent: one a day
    is_coordinator: Mapped[bool] = mapped_column(default=False)
    is_viewer: Mapped[bool] = mapped_column(default=False, server_default=false())  # looks, changes nothing
    from_settings: Mapped[bool] = mapped_column(
        default=False, server_default=false()
    )  # coordinates by them alone
    records_due_at: Mapped[datetime | None] = mapped_column(index=True)  # looked at: do they still take part?
    records_told_at: Mapped[datetime | None]  # that they will be erased
    keeps_since: Mapped[datetime | None]  # when they last said that they stay
    erased_at: Mapped[datetime | None]  # from then on the row is nobody's (storage.erasure)
    hears_weekly: Mapped[bool] = mapped_column(default=True, server_default=true())  # as a coordinator

    @property
    def has_withdrawn(self) -> bool:
        """Whether they have taken their consent back, and not given it again."""
        return self.withdrew_at is not None

    @property
    def can_be_told(self) -> bool:
        """Whether messages reach them, and they agree to that."""
        return self.unreachable_since is None and not self.has_withdrawn

    @property
    def is_on_desk(self) -> bool:
        """Whether they may look at what coordinators see."""
        return self.is_coordinator or self.is_viewer


class NamePart(Table):
    """A name from one of its words on, folded (mentoring.names): what somebody is found by in a cohort.

    The cohort stands first in the key: who looks there passes by nobody of the other ones.
    """

    __tablename__ = "name_part"
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), primary_key=True)
    part: Mapped[str] = mapped_column(
        String(PART_CHARS), primary_key=True, info={"sees": Visibility.COORDINATOR}
    )
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    __table_args__ = (Index("ix_name_part_of_person", "person_id", "cohort_id"),)


class Consent(Table):
    """The log of who accepted the privacy notice when, in which version; and took that back when."""

    __tablename__ = "consent"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    version: Mapped[str] = mapped_column(String(VERSION_CHARS))
    given_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class Cohort(Table):
    """One round of the programme."""

    __tablename__ = "cohort"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    opened_at: Mapped[datetime]  # lies ahead where it is planned: from then on people join this one
    applications_end_at: Mapped[datetime | None]
    starts_on: Mapped[date | None]  # first and last day of the phase of tandems
    ends_on: Mapped[date | None]
    rules: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict, server_default="{}")  # mentoring.rules


class Invitation(Table):
    """A code that lets people in: as mentee or mentor of a cohort, or to the coordinators' desk.

    One of a list is for one person: ``entry`` marks the line that it was made for (a keyed hash), so that the same
    list gives the same codes. Nothing else of the list is kept: who is invited has agreed to nothing yet. Of one to
    the desk ``code`` is only a fingerprint (storage.desk): nobody comes to the desk by reading the database.
    """

    __tablename__ = "invitation"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(32), unique=True)
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"))
    role: Mapped[Role | None]
    uses_left: Mapped[int]
    expires_at: Mapped[datetime | None]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    desk: Mapped[DeskRole | None]  # makes somebody that, in place of a part in the cohort
    withdrawn_at: Mapped[datetime | None]
    entry: Mapped[str | None] = mapped_column(String(64), unique=True)
    __table_args__ = (Index("ix_invitation_to_take_part", "desk", "id"),)


class Enrolment(Table):
    """A person's part in one cohort: role, profile, status."""

    __tablename__ = "enrolment"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), index=True)
    role: Mapped[Role]
    status: Mapped[EnrolmentStatus] = mapped_column(index=True)
    profile: Mapped[dict[str, Any]] = answers(Visibility.COORDINATOR)
    fields: Mapped[list[str]] = (
        mapped_column(  # of it what coordinators filter by, which nobody can look for if sealed
            JSON, default=list, server_default="[]", info={"sees": Visibility.COORDINATOR}
        )
    )
    applied_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    rests_since: Mapped[datetime | None]  # admitted, but looks for no (other) partner
    sort_name: Mapped[str] = mapped_column(
        String(PART_CHARS), default="-", server_default="-", info={"sees": Visibility.COORDINATOR}
    )
    person: Mapped[Person] = relationship(foreign_keys=[person_id], lazy="joined", innerjoin=True)

    @validates("profile")
    def _take_fields(self, _key: str, profile: dict[str, Any]) -> dict[str, Any]:
        self.fields = list(profile.get("fields", ()))
        return profile

    __table_args__ = (
        UniqueConstraint("person_id", "cohort_id"),
        Index("ix_enrolment_names", "cohort_id", "sort_name"),
        Index("ix_enrolment_roles", "cohort_id", "role", "sort_name"),
        Index("ix_enrolment_states", "cohort_id", "status", "sort_name"),
        Index("ix_enrolment_waiting", "cohort_id", "status", "applied_at", "id"),
        Index("ix_enrolment_roles_and_states", "cohort_id", "role", "status", "sort_name"),
    )


class Act(Table):
    """Something a coordinator did: the audit log."""

    __tablename__ = "act"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    what: Mapped[str] = mapped_column(String(48))
    kind: Mapped[str] = mapped_column(String(KIND_CHARS), default="-", server_default="-")  # of its subject
    subject: Mapped[str] = mapped_column(String(64))
    done_at: Mapped[datetime] = mapped_column(index=True)
    kept_until: Mapped[datetime | None] = mapped_column(index=True)
    __table_args__ = (Index("ix_act_by_person", "person_id", "id"), Index("ix_act_by_kind", "kind", "id"))
