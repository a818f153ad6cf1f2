"""Named queries of a cohort's people and tandems, row by row, for its spreadsheet: names, dates, counts and states."""

from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, func, select, union_all
from sqlalchemy.orm import aliased

from mentoring.words import CloseKind, EnrolmentStatus, Phase, Role, TandemStatus
from storage.reports import MET
from storage.store import Store
from storage.tables import (
    Agreement,
    Attendance,
    Certificate,
    Enrolment,
    Event,
    Goal,
    MeetingLog,
    Person,
    Position,
    Tandem,
)


class PersonRow(NamedTuple):
    """Somebody's part in a cohort."""

    name: str
    role: Role
    status: EnrolmentStatus
    language: str
    applied_at: datetime
    decided_at: datetime | None
    rests_since: datetime | None
    active: int  # tandems
    ended: int
    events: int  # that they attended
    certificate_at: datetime | None


class TandemRow(NamedTuple):
    """A tandem, from its proposal on."""

    mentee: str
    mentor: str
    status: TandemStatus
    nudges_sent: int
    paused_until: date | None
    proposed_at: datetime
    started_at: datetime | None
    ends_on: date | None
    closed_at: datetime | None
    close_kind: CloseKind | None
    last_contact_at: datetime | None
    meetings: int
    first_meeting: date | None
    agreed_at: datetime | None
    position_at: datetime | None
    goals_at: datetime | None
    mentee_certificate_at: datetime | None
    mentor_certificate_at: datetime | None


def people(store: Store, cohort_id: int) -> list[PersonRow]:
    """Everybody who has applied to a cohort, by name: one statement, however many they are."""
    tandems, there, papers = _tandems_by_person(cohort_id), _attended(cohort_id), _certified(cohort_id)
    query = (
        select(
            Person.name,
            Enrolment.role,
            Enrolment.status,
            Person.language,
            Enrolment.applied_at,
            Enrolment.decided_at,
            Enrolment.rests_since,
            func.coalesce(tandems.c.active, 0),
            func.coalesce(tandems.c.ended, 0),
            func.coalesce(there.c.count, 0),
            papers.c.issued_at,
        )
        .select_from(Enrolment)
        .join(Person, Person.id == Enrolment.person_id)
        .outerjoin(tandems, tandems.c.person_id == Person.id)
        .outerjoin(there, there.c.person_id == Person.id)
        .outerjoin(papers, papers.c.person_id == Person.id)
        .where(Enrolment.cohort_id == cohort_id)
        .order_by(func.lower(Person.name), Person.id)
    )
    return [PersonRow._make(row) for row in store.session.execute(query)]


def _tandems_by_person(cohort_id: int) -> Any:
    """How many tandems each has now, and how many have ended."""
    sides = [
        select(side.label("person_id"), Tandem.status).where(
            Tandem.cohort_id == cohort_id, Tandem.started_at.is_not(None)
        )
        for side in (Tandem.mentee_id, Tandem.mentor_id)
    ]
    both = union_all(*sides).subquery()
    return (
        select(
            both.c.person_id,
            func.count().filter(both.c.status == TandemStatus.ACTIVE).label("active"),
            func.count().filter(both.c.status == TandemStatus.CLOSED).label("ended"),
        )
        .group_by(both.c.person_id)
        .subquery()
    )


def _attended(cohort_id: int) -> Any:
    return (
        select(Attendance.person_id, func.count().label("count"))
        .join(Event, Event.id == Attendance.event_id)
        .where(Event.cohort_id == cohort_id, Attendance.attended_at.is_not(None))
        .group_by(Attendance.person_id)
        .subquery()
    )


def _certified(cohort_id: int) -> Any:
    return (
        select(Certificate.person_id, func.max(Certificate.issued_at).label("issued_at"))
        .join(Tandem, Tandem.id == Certificate.tandem_id)
        .where(Tandem.cohort_id == cohort_id)
        .group_by(Certificate.person_id)
        .subquery()
    )


def tandems(store: Store, cohort_id: int) -> list[TandemRow]:
    """All tandems of a cohort, from the proposal on, the oldest first: one statement, however many they are."""
    mentee, mentor = aliased(Person), aliased(Person)
    mentees_paper, mentors_paper = aliased(Certificate), aliased(Certificate)
    met = _meetings(cohort_id)
    agreed = _earliest(cohort_id, Agreement, Agreement.in_force_from)
    position = _earliest(cohort_id, Position, Position.assessed_at, Position.phase == Phase.START)
    goals = _earliest(cohort_id, Goal, Goal.set_at, Goal.put_aside_at.is_(None))
    query = (
        select(
            mentee.name,
            mentor.name,
            Tandem.status,
            Tandem.nudges_sent,
            Tandem.paused_until,
            Tandem.proposed_at,
            Tandem.started_at,
            Tandem.ends_on,
            Tandem.closed_at,
            Tandem.close_kind,
            Tandem.last_contact_at,
            func.coalesce(met.c.count, 0),
            met.c.first,
            agreed.c.moment,
            position.c.moment,
            goals.c.moment,
            mentees_paper.issued_at,
            mentors_paper.issued_at,
        )
        .select_from(Tandem)
        .join(mentee, mentee.id == Tandem.mentee_id)
        .join(mentor, mentor.id == Tandem.mentor_id)
        .outerjoin(met, met.c.tandem_id == Tandem.id)
        .outerjoin(agreed, agreed.c.tandem_id == Tandem.id)
        .outerjoin(position, position.c.tandem_id == Tandem.id)
        .outerjoin(goals, goals.c.tandem_id == Tandem.id)
        .outerjoin(mentees_paper, _is_of(mentees_paper, Tandem.mentee_id))
        .outerjoin(mentors_paper, _is_of(mentors_paper, Tandem.mentor_id))
        .where(Tandem.cohort_id == cohort_id)
        .order_by(Tandem.proposed_at, Tandem.id)
    )
    return [TandemRow._make(row) for row in store.session.execute(query)]


def _is_of(paper: type[Certificate], person: Any) -> ColumnElement[bool]:
    return and_(paper.tandem_id == Tandem.id, paper.person_id == person)


def _meetings(cohort_id: int) -> Any:
    return (
        select(
            MeetingLog.tandem_id,
            func.count(MeetingLog.held_on.distinct()).label("count"),
            func.min(MeetingLog.held_on).label("first"),
        )
        .join(Tandem, Tandem.id == MeetingLog.tandem_id)
        .where(Tandem.cohort_id == cohort_id, *MET)
        .group_by(MeetingLog.tandem_id)
        .subquery()
    )


def _earliest(cohort_id: int, table: Any, column: Any, *conditions: ColumnElement[bool]) -> Any:
    """When something of a tandem's checklist was first there."""
    return (
        select(table.tandem_id, func.min(column).label("moment"))
        .join(Tandem, Tandem.id == table.tandem_id)
        .where(Tandem.cohort_id == cohort_id, column.is_not(None), *conditions)
        .group_by(table.tandem_id)
        .subquery()
    )
