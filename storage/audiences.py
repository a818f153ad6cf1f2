"""Named queries about audiences: for whom an announcement is."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, String, cast, exists, func, literal, or_, select

from mentoring.audience import Audience
from mentoring.words import AudienceState, EnrolmentStatus, SignUp, TandemStatus
from storage.store import Store
from storage.tables import Attendance, Enrolment, Person, Tandem


@dataclass(frozen=True, slots=True)
class Reach:
    """How many people an announcement is for, and how many of them have blocked the bot."""

    people: int
    unreachable: int


def reach(store: Store, audience: Audience) -> Reach:
    """How many people an announcement would go to now."""
    query = select(func.count(), func.count().filter(Person.unreachable_since.is_not(None))).select_from(
        Person
    )
    return Reach(*store.session.execute(query.where(is_meant(audience))).one())


def is_meant(audience: Audience) -> ColumnElement[bool]:
    """What is true of the people who belong to an audience."""
    if not audience.people:
        return literal(value=False)
    return Person.withdrew_at.is_(None) & Person.id.in_(_person_ids(audience))


def _person_ids(audience: Audience) -> Select[Any]:
    query = select(Enrolment.person_id).where(_is_in_state(audience.state))
    if audience.cohorts:
        query = query.where(Enrolment.cohort_id.in_(sorted(audience.cohorts)))
    if audience.roles:
        query = query.where(Enrolment.role.in_(sorted(audience.roles)))
    if audience.languages:
        speaks = select(Person.id).where(Person.language.in_(sorted(audience.languages)))
        query = query.where(Enrolment.person_id.in_(speaks))
    if audience.fields:
        named = cast(Enrolment.fields, String)
        query = query.where(
            or_(*(named.contains(f'"{one}"', autoescape=True) for one in sorted(audience.fields)))
        )
    if audience.event is not None:
        query = query.where(_has_said(audience.event, audience.sign_up))
    return query


def _is_in_state(state: AudienceState) -> ColumnElement[bool]:
    if state is AudienceState.APPLIED:
        return Enrolment.status == EnrolmentStatus.APPLIED
    is_admitted = Enrolment.status == EnrolmentStatus.ADMITTED
    if state is AudienceState.ADMITTED:
        return is_admitted
    if state is AudienceState.ENDED:
        return is_admitted & _has_tandem(TandemStatus.CLOSED) & ~_has_tandem(TandemStatus.ACTIVE)
    is_in_tandem = _has_tandem(TandemStatus.ACTIVE)
    return is_admitted & (is_in_tandem if state is AudienceState.IN_TANDEM else ~is_in_tandem)


def _has_tandem(status: TandemStatus) -> ColumnElement[bool]:
    """In the cohort of the enrolment. As two questions: each has its index."""
    here = (Tandem.cohort_id == Enrolment.cohort_id, Tandem.status == status)
    return or_(
        exists().where(Tandem.mentee_id == Enrolment.person_id, *here),
        exists().where(Tandem.mentor_id == Enrolment.person_id, *here),
    )


def _has_said(event_id: int, sign_up: SignUp) -> ColumnElement[bool]:
    said = exists().where(Attendance.event_id == event_id, Attendance.person_id == Enrolment.person_id)
    if sign_up is SignUp.THERE:
        return said.where(Attendance.attended_at.is_not(None))
    if sign_up is SignUp.SILENT:
        return ~said.where(Attendance.seat.is_not(None))
    return said.where(Attendance.seat == sign_up.value)
