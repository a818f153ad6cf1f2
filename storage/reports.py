"""Named queries about a whole cohort, for its report: counts, dates and states. Nobody's words are read here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Date, and_, extract, func, or_, select

from mentoring.anonymity import FEWEST_PEOPLE, may_be_parted
from mentoring.contact import AMBER_FROM, RED_FROM
from mentoring.words import CloseKind, EnrolmentStatus, EventStatus, Role, RoundStatus, TandemStatus
from storage import attendances, results
from storage.attendances import Counts
from storage.store import Store
from storage.tables import (
    AnswerSheet,
    Certificate,
    Cohort,
    Enrolment,
    Event,
    MeetingLog,
    Round,
    Tandem,
)

# ── which cohort ────────────────────────────────────────────────────────────────────────────────────────


def cohorts(store: Store, skip: int, take: int) -> list[Cohort]:
    """A part of the list of all cohorts, the newest one first."""
    query = select(Cohort).order_by(Cohort.id.desc()).offset(skip).limit(take)
    return list(store.session.execute(query).scalars())


def find_cohort(store: Store, cohort_id: int) -> Cohort | None:
    """The cohort with that id."""
    return store.session.get(Cohort, cohort_id)


# ── from application to certificate ─────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Way:
    """How many people of one role have come how far."""

    applied: int = 0
    admitted: int = 0
    matched: int = 0
    completed: int = 0
    certified: int = 0


def ways(store: Store, cohort_id: int) -> dict[Role, Way]:
    """How many mentees and mentors of a cohort have come how far: everybody counts once."""
    applied, admitted = _enrolled(store, cohort_id)
    matched = _matched(store, cohort_id)
    query = (
        select(Certificate.role, func.count(Certificate.person_id.distinct()))
        .join(Tandem, Tandem.id == Certificate.tandem_id)
        .where(Tandem.cohort_id == cohort_id)
        .group_by(Certificate.role)
    )
    certified: dict[Role, int] = {row[0]: row[1] for row in store.session.execute(query)}
    return {
        role: Way(applied.get(role, 0), admitted.get(role, 0), *matched[role], certified.get(role, 0))
        for role in Role
    }


def _enrolled(store: Store, cohort_id: int) -> tuple[dict[Role, int], dict[Role, int]]:
    query = (
        select(
            Enrolment.role,
            func.count(),
            func.count().filter(_WAS_ADMITTED),
        )
        .where(Enrolment.cohort_id == cohort_id)
        .group_by(Enrolment.role)
    )
    found = store.session.execute(query).all()
    return {row[0]: row[1] for row in found}, {row[0]: row[2] for row in found}


_WAS_ADMITTED = or_(
    Enrolment.status == EnrolmentStatus.ADMITTED,
    and_(Enrolment.status == EnrolmentStatus.LEFT, Enrolment.decided_at.is_not(None)),
)


def _matched(store: Store, cohort_id: int) -> dict[Role, tuple[int, int]]:
    """Who has come into a tandem, and who has completed one, by role."""
    mentees, mentors = (func.count(column.distinct()) for column in (Tandem.mentee_id, Tandem.mentor_id))
    query = select(mentees, mentees.filter(_IS_COMPLETED), mentors, mentors.filter(_IS_COMPLETED)).where(
        Tandem.cohort_id == cohort_id, Tandem.started_at.is_not(None)
    )
    found = store.session.execute(query).one()
    return {Role.MENTEE: (found[0], found[1]), Role.MENTOR: (found[2], found[3])}


_IS_COMPLETED = and_(Tandem.status == TandemStatus.CLOSED, Tandem.close_kind == CloseKind.COMPLETED)

# ── tandems and their meetings ──────────────────────────────────────────────────────────────────────────


class Tandems(NamedTuple):
    """How many tandems of a cohort are where: the lights are those of the active ones."""

    proposed: int
    began: int
    completed: int
    ended_early: int
    green: int
    amber: int
    red: int
    resting: int


def count_tandems(store: Store, cohort_id: int) -> Tandems:
    """How many tandems of a cohort are where."""
    is_active = Tandem.status == TandemStatus.ACTIVE
    is_awake = and_(is_active, Tandem.paused_until.is_(None))
    early = and_(Tandem.status == TandemStatus.CLOSED, Tandem.close_kind != CloseKind.COMPLETED)
    wanted: Sequence[ColumnElement[bool]] = (
        Tandem.status == TandemStatus.PROPOSED,
        Tandem.started_at.is_not(None),
        _IS_COMPLETED,
        early,
        and_(is_awake, Tandem.nudges_sent < AMBER_FROM),
        and_(is_awake, Tandem.nudges_sent.between(AMBER_FROM, RED_FROM - 1)),
        and_(is_awake, Tandem.nudges_sent >= RED_FROM),
        and_(is_active, Tandem.paused_until.is_not(None)),
    )
    query = select(*(func.count().filter(one) for one in wanted)).where(Tandem.cohort_id == cohort_id)
    return Tandems._make(store.session.execute(query).one())


MET: Sequence[ColumnElement[bool]] = (
    MeetingLog.doubted_at.is_(None),
    MeetingLog.taken_back_at.is_(None),
    MeetingLog.held_on >= func.date(Tandem.started_at, type_=Date),
)
"""What holds for a meeting that counts, as it does for a certificate."""


def meetings_by_month(store: Store, cohort_id: int) -> dict[date, int]:
    """How many meetings a cohort's tandems had in each month from the first to the last, by its first day.

    What both have logged counts once, and so do two meetings of one day.
    """
    days = (
        select(MeetingLog.tandem_id, MeetingLog.held_on)
        .join(Tandem, Tandem.id == MeetingLog.tandem_id)
        .where(Tandem.cohort_id == cohort_id, *MET)
        .distinct()
        .subquery()
    )
    year, month = (extract(part, days.c.held_on) for part in ("year", "month"))
    query = select(year, month, func.count()).group_by(year, month)
    found = {date(int(row[0]), int(row[1]), 1): row[2] for row in store.session.execute(query)}
    return {day: found.get(day, 0) for day in _months(found)}


def _months(found: dict[date, int]) -> list[date]:
    """All months from the first to the last."""
    if not found:
        return []
    months, last = [min(found)], max(found)
    while months[-1] < last:
        before = months[-1]
        months.append(date(before.year + before.month // 12, before.month % 12 + 1, 1))
    return months


# ── events and feedback ─────────────────────────────────────────────────────────────────────────────────


def events(store: Store, cohort_id: int) -> list[tuple[Event, Counts]]:
    """The announced events of a cohort, the first one in time first, and how many came."""
    query = (
        select(Event)
        .where(Event.cohort_id == cohort_id, Event.status == EventStatus.ANNOUNCED)
        .order_by(Event.begins_at, Event.id)
    )
    found = list(store.session.execute(query).scalars())
    counts = attendances.counts(store, found)
    return [(event, counts[event.id]) for event in found]


def feedback(store: Store, cohort_id: int) -> list[tuple[Round, dict[Role | None, list[AnswerSheet]]]]:
    """The rounds of a cohort in the order of their opening, and the answers that may be shown of each.

    Answers lie together in a value of their sheet, words beside numbers, and only whole blocks are shown: they are
    counted outside the database, all rounds in the same few statements.
    """
    query = (
        select(Round)
        .where(Round.cohort_id == cohort_id, Round.status != RoundStatus.DRAFT)
        .order_by(Round.opens_at, Round.id)
    )
    found = list(store.session.execute(query).scalars())
    results.let_all_in(store, found)
    shown = results.all_sheets_by_part(store, found)
    return [
        (asked, shown[asked.id] if asked.anonymous else _large_enough(shown[asked.id])) for asked in found
    ]


def _large_enough(by_part: dict[Role | None, list[AnswerSheet]]) -> dict[Role | None, list[AnswerSheet]]:
    """Answers with names, which coordinators see elsewhere: a report tells no more of them than of anonymous ones."""
    whole = by_part[None] if len(by_part[None]) >= FEWEST_PEOPLE else []
    parted = may_be_parted(len(whole), (len(by_part[role]) for role in Role))
    return {None: whole, **{role: by_part[role] if whole and parted else [] for role in Role}}
