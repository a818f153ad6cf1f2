"""Named queries about lists of people and of tandems: pages by name or by silence, and who is found by a name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from mentoring.contact import AMBER_FROM, RED_FROM
from mentoring.names import beginning
from mentoring.words import EnrolmentStatus, Role, TandemStatus
from storage import attendances, events
from storage.pages import LOOKED_THROUGH, PAGE, Cut, Listed, Page, count_each, page_of
from storage.store import Store
from storage.tables import Attendance, Consent, Enrolment, MeetingLog, NamePart, Person, Tandem


@dataclass(frozen=True, slots=True)
class Found:
    """What was found by a name, a page of it, and whether there may be more."""

    rows: Sequence[Any]
    has_more: bool


_HIGHEST = "\U0010ffff"  # no letter comes after it


def _begins(cohort_id: int, wanted: str) -> tuple[Any, ...]:
    """As a range, for which there is an index: LIKE would look through all names."""
    return (NamePart.cohort_id == cohort_id, NamePart.part >= wanted, NamePart.part < wanted + _HIGHEST)


def _is(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """So that no index answers it: few rows come another way, while SQLite would rather look through the cohort."""
    return condition.is_(True)


# ── people ──────────────────────────────────────────────────────────────────────────────────────────────


class Standing(StrEnum):
    """How people stand whom a list shows. New ones come last: buttons name them by their place."""

    APPLIED = "applied"
    ADMITTED = "admitted"
    DECLINED = "declined"
    ALONE = "alone"  # admitted, without a tandem or a proposal
    RESTING = "resting"  # looks for no partner, or is in a tandem that pauses
    UNREACHABLE = "unreachable"
    LEFT = "left"  # took their consent back


@dataclass(frozen=True, slots=True)
class People:
    """Whom a list shows: those of a cohort, of a role, who stand so, who write that language."""

    cohort_id: int
    role: Role | None = None
    standing: Standing | None = None
    language: str | None = None


def people_page(store: Store, wanted: People, cut: Cut) -> Page:
    """A page of those who take part in a cohort, by name; whoever is erased has none, and nothing to look at."""
    status = EnrolmentStatus.ADMITTED if wanted.standing is Standing.ALONE else _status(wanted.standing)
    indexed = [*_of(wanted.cohort_id, wanted.role, status), ~_ERASED]
    also = [*_STANDS.get(wanted.standing, ()), *([_writes(wanted.language)] if wanted.language else [])]
    return page_of(store, Listed(Enrolment, indexed, (Enrolment.sort_name, Enrolment.id), also), cut)


_ERASED = exists().where(Person.id == Enrolment.person_id, Person.erased_at.is_not(None))


def _status(standing: Standing | None) -> EnrolmentStatus | None:
    return EnrolmentStatus(standing.value) if standing and standing not in _STANDS else None


def _writes(language: str) -> ColumnElement[bool]:
    return exists().where(Person.id == Enrolment.person_id, Person.language == language)


def _is_in(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether somebody is in a tandem of their cohort of which that holds."""
    own = (Tandem.cohort_id == Enrolment.cohort_id, *conditions)
    return or_(
        exists().where(Tandem.mentee_id == Enrolment.person_id, *own),
        exists().where(Tandem.mentor_id == Enrolment.person_id, *own),
    )


_STANDS: Mapping[Standing | None, tuple[ColumnElement[bool], ...]] = {
    Standing.ALONE: (~_is_in(_is(Tandem.status.in_((TandemStatus.PROPOSED, TandemStatus.ACTIVE)))),),
    Standing.RESTING: (
        or_(Enrolment.rests_since.is_not(None), _is_in(_is(Tandem.paused_until.is_not(None)))),
    ),
    Standing.UNREACHABLE: (
        exists().where(Person.id == Enrolment.person_id, Person.unreachable_since.is_not(None)),
    ),
}


def _of(cohort_id: int, role: Role | None, status: EnrolmentStatus | None) -> list[Any]:
    return [
        Enrolment.cohort_id == cohort_id,
        *([Enrolment.role == role] if role else []),
        *([Enrolment.status == status] if status else []),
    ]


def count_people(store: Store, cohort_id: int) -> dict[tuple[Role, EnrolmentStatus], int]:
    """How many there are in each role and state, counted up to a thousand: in one statement."""
    return count_each(
        store, {(role, status): _of(cohort_id, role, status) for role in Role for status in EnrolmentStatus}
    )


def find_people(store: Store, cohort_id: int, typed: str) -> Found:
    """Those of a cohort of whose name a part begins with what was typed, by that part."""
    wanted = beginning(typed)
    if not wanted:
        return Found([], has_more=False)
    query = (
        select(Enrolment)
        .join(NamePart, NamePart.person_id == Enrolment.person_id)
        .where(*_begins(cohort_id, wanted), Enrolment.cohort_id == cohort_id)
        .order_by(NamePart.part, NamePart.person_id)
        .limit(2 * (PAGE + 1))  # somebody may be found by two parts of their name
    )
    rows = list({row.id: row for row in store.session.execute(query).scalars()}.values())
    return Found(rows[:PAGE], has_more=len(rows) > PAGE)


def enrolments_of(store: Store, person: Person) -> list[Enrolment]:
    """Somebody's parts in all cohorts, the newest first."""
    query = select(Enrolment).where(Enrolment.person_id == person.id).order_by(Enrolment.cohort_id.desc())
    return list(store.session.execute(query).scalars())


def tandems_of(store: Store, person: Person, take: int) -> list[Tandem]:
    """The tandems that somebody is or was in, the newest first; at most so many."""
    found: list[Tandem] = []
    for one_id in (Tandem.mentee_id, Tandem.mentor_id):
        query = select(Tandem).where(one_id == person.id).order_by(Tandem.id.desc()).limit(take)
        found += store.session.execute(query).scalars()
    return sorted(found, key=lambda tandem: -tandem.id)[:take]


def count_attended(store: Store, person: Person) -> int:
    """How many events somebody has been at."""
    query = select(func.count(Attendance.id)).where(
        Attendance.person_id == person.id, Attendance.attended_at.is_not(None)
    )
    return store.session.execute(query).scalar_one()


def count_mandatory(store: Store, enrolment: Enrolment) -> tuple[int, int]:
    """How many of the mandatory events that are over somebody has attended, and how many missed."""
    over = [
        event
        for event in events.counted_for(store, enrolment)
        if event.is_mandatory and event.ends_at <= store.now
    ]
    answers = attendances.by_event(store, enrolment.person, over)
    attended = sum(1 for answer in answers.values() if answer.attended_at is not None)
    return attended, len(over) - attended


def consent_of(store: Store, person: Person) -> Consent | None:
    """When somebody accepted the privacy notice last, in which version; and whether they took that back."""
    query = select(Consent).where(Consent.person_id == person.id).order_by(Consent.id.desc()).limit(1)
    return store.session.execute(query).scalar_one_or_none()


# ── tandems ─────────────────────────────────────────────────────────────────────────────────────────────


class Shown(StrEnum):
    """Which tandems a list shows. New ones come last: buttons name them by their place."""

    ACTIVE = "active"
    RESTING = "resting"
    PROPOSED = "proposed"
    CLOSED = "closed"
    RED = "red"
    AMBER = "amber"
    GREEN = "green"


COUNTED = (Shown.ACTIVE, Shown.RESTING, Shown.PROPOSED, Shown.CLOSED)


def tandems_page(store: Store, cohort_id: int, shown: Shown, cut: Cut) -> Page:
    """A page of the tandems of a cohort.

    Of active ones those without contact for longest stand at the front (so do those that show a light), of resting
    ones those who are back first.
    """
    columns = _SORTED_BY.get(shown, _BY_SILENCE if shown in _LIT else (Tandem.id,))
    indexed = _those(cohort_id, Shown.ACTIVE if shown in _LIT else shown)
    return page_of(store, Listed(Tandem, indexed, columns, _LIT.get(shown, ())), cut)


_BY_SILENCE = (Tandem.last_contact_at, Tandem.id)
_SORTED_BY: Mapping[Shown, tuple[Any, ...]] = {
    Shown.ACTIVE: _BY_SILENCE,
    Shown.RESTING: (Tandem.paused_until, Tandem.id),
}
_AWAKE = Tandem.paused_until.is_(None)
_LIT: Mapping[Shown, tuple[ColumnElement[bool], ...]] = {  # as mentoring.contact.light
    Shown.RED: (_AWAKE, Tandem.nudges_sent >= RED_FROM),
    Shown.AMBER: (_AWAKE, Tandem.nudges_sent >= AMBER_FROM, Tandem.nudges_sent < RED_FROM),
    Shown.GREEN: (_AWAKE, Tandem.nudges_sent < AMBER_FROM),
}


def _those(cohort_id: int, shown: Shown) -> list[Any]:
    if shown is Shown.RESTING:  # few: they have an index of their own
        return [_is(Tandem.cohort_id == cohort_id), Tandem.paused_until.is_not(None)]
    return [Tandem.cohort_id == cohort_id, Tandem.status == TandemStatus(shown.value)]


def count_tandems(store: Store, cohort_id: int) -> dict[Shown, int]:
    """How many the main lists show, counted up to a thousand: in one statement."""
    return count_each(store, {shown: _those(cohort_id, shown) for shown in COUNTED})


def find_tandems(store: Store, cohort_id: int, typed: str) -> Found:
    """Tandems of a cohort with somebody of whose name a part begins with what was typed, by that part."""
    wanted = beginning(typed)
    if not wanted:
        return Found([], has_more=False)
    parts = select(NamePart.part, NamePart.person_id).where(*_begins(cohort_id, wanted))
    parts = parts.order_by(NamePart.part, NamePart.person_id)
    looked = parts.limit(LOOKED_THROUGH).subquery()
    places: dict[int, tuple[str, int]] = {}  # by which part of whose name each is found first
    for one_id in (Tandem.mentee_id, Tandem.mentor_id):
        query = (
            select(looked.c.part, looked.c.person_id, Tandem.id)
            .join(Tandem, and_(one_id == looked.c.person_id, Tandem.cohort_id == cohort_id))
            .order_by(looked.c.part, looked.c.person_id)
            .limit(2 * (PAGE + 1))  # one may be found by two parts of a name
        )
        for part, person_id, tandem_id in store.session.execute(query):
            places[tandem_id] = min((part, person_id), places.get(tandem_id, (part, person_id)))
    are_more = store.session.execute(parts.offset(LOOKED_THROUGH).limit(1)).first() is not None
    found = sorted(places, key=lambda tandem_id: (places[tandem_id], -tandem_id))
    return Found(_in_order(store, found[:PAGE]), has_more=len(found) > PAGE or are_more)


def _in_order(store: Store, tandem_ids: Sequence[int]) -> list[Tandem]:
    if not tandem_ids:
        return []
    rows = store.session.execute(select(Tandem).where(Tandem.id.in_(tandem_ids))).scalars()
    return sorted(rows, key=lambda row: tandem_ids.index(row.id))


def count_meetings(store: Store, tandem: Tandem) -> int:
    """On how many days the two have met, as far as they have logged it."""
    query = select(func.count(MeetingLog.held_on.distinct())).where(MeetingLog.tandem_id == tandem.id)
    return store.session.execute(query).scalar_one()
