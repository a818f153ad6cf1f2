"""Named queries about lists of people and of tandems: pages by name or by silence, however many there are.

A page takes up where another ended, at a row and not at a number: so the last page costs as much as the first.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, func, literal, select, tuple_

from mentoring.names import beginning
from mentoring.words import EnrolmentStatus, Role, TandemStatus
from storage.store import Store
from storage.tables import Attendance, Enrolment, MeetingLog, NamePart, Person, Tandem

Kind = TypeVar("Kind", bound=Hashable)

PAGE = 8
COUNTED_TO = 1_000  # beyond that it is 'more than 1,000': to count on would take longer the more there are


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of a list, and whether there are others before and after them."""

    rows: Sequence[Any]
    has_before: bool
    has_after: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What was found by a name, a page of it, and whether there may be more."""

    rows: Sequence[Any]
    has_more: bool


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a page begins: after, or before, the row with that id; None: at the beginning."""

    row_id: int | None = None
    backwards: bool = False


# ── people ──────────────────────────────────────────────────────────────────────────────────────────────


def people_page(
    store: Store, cohort_id: int, role: Role | None, status: EnrolmentStatus | None, cut: Cut
) -> Page:
    """A page of those who take part in a cohort, by name: in a role, in a state."""
    query = select(Enrolment).where(*_of(cohort_id, role, status))
    at = None if cut.row_id is None else store.session.get(Enrolment, cut.row_id)
    place = None if at is None else (at.sort_name, at.id)
    return _page(store, query, (Enrolment.sort_name, Enrolment.id), place, cut)


def _of(cohort_id: int, role: Role | None, status: EnrolmentStatus | None) -> list[Any]:
    return [
        Enrolment.cohort_id == cohort_id,
        *([Enrolment.role == role] if role else []),
        *([Enrolment.status == status] if status else []),
    ]


def count_people(store: Store, cohort_id: int) -> dict[tuple[Role, EnrolmentStatus], int]:
    """How many there are in each role and state, counted up to a thousand: in one statement."""
    return _count(
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


# ── tandems ─────────────────────────────────────────────────────────────────────────────────────────────


class Shown(StrEnum):
    """Which tandems a list shows; those that lapse have a list of their own (storage.contact_ladder.lit)."""

    ACTIVE = "active"
    RESTING = "resting"
    PROPOSED = "proposed"
    CLOSED = "closed"


def tandems_page(store: Store, cohort_id: int, shown: Shown, cut: Cut) -> Page:
    """A page of the tandems of a cohort.

    Of active ones those without contact for longest stand at the front, of resting ones those who are back first.
    """
    query = select(Tandem).where(*_those(cohort_id, shown))
    columns = _SORTED_BY.get(shown, (Tandem.id,))
    at = None if cut.row_id is None else store.session.get(Tandem, cut.row_id)
    place = None if at is None else tuple(getattr(at, column.key) for column in columns)
    return _page(store, query, columns, None if place is None or None in place else place, cut)


_SORTED_BY: Mapping[Shown, tuple[Any, ...]] = {
    Shown.ACTIVE: (Tandem.last_contact_at, Tandem.id),
    Shown.RESTING: (Tandem.paused_until, Tandem.id),
}


def _those(cohort_id: int, shown: Shown) -> list[Any]:
    if shown is Shown.RESTING:  # few: they have an index of their own
        return [_is(Tandem.cohort_id == cohort_id), Tandem.paused_until.is_not(None)]
    return [Tandem.cohort_id == cohort_id, Tandem.status == TandemStatus(shown.value)]


def count_tandems(store: Store, cohort_id: int) -> dict[Shown, int]:
    """How many each list shows, counted up to a thousand: in one statement."""
    return _count(store, {shown: _those(cohort_id, shown) for shown in Shown})


def find_tandems(store: Store, cohort_id: int, typed: str) -> Found:
    """Tandems of a cohort with somebody of whose name a part begins with what was typed, by that part."""
    wanted = beginning(typed)
    if not wanted:
        return Found([], has_more=False)
    places: dict[int, tuple[str, int]] = {}  # by which part of whose name each is found first
    for one_id in (Tandem.mentee_id, Tandem.mentor_id):
        query = (
            select(NamePart.part, NamePart.person_id, Tandem.id)
            .join(Tandem, one_id == NamePart.person_id)
            .where(*_begins(cohort_id, wanted), _is(Tandem.cohort_id == cohort_id))
            .order_by(NamePart.part, NamePart.person_id)
            .limit(2 * (PAGE + 1))  # one may be found by two parts of a name
        )
        for part, person_id, tandem_id in store.session.execute(query):
            places[tandem_id] = min((part, person_id), places.get(tandem_id, (part, person_id)))
    found = sorted(places, key=lambda tandem_id: (places[tandem_id], -tandem_id))
    query = select(Tandem).where(Tandem.id.in_(found[:PAGE]))
    rows = (
        sorted(store.session.execute(query).scalars(), key=lambda row: found.index(row.id)) if found else []
    )
    return Found(rows, has_more=len(found) > PAGE)


def count_meetings(store: Store, tandem: Tandem) -> int:
    """On how many days the two have met, as far as they have logged it."""
    query = select(func.count(MeetingLog.held_on.distinct())).where(MeetingLog.tandem_id == tandem.id)
    return store.session.execute(query).scalar_one()


# ── what the lists share ────────────────────────────────────────────────────────────────────────────────

_HIGHEST = "\U0010ffff"  # no letter comes after it


def _begins(cohort_id: int, wanted: str) -> tuple[Any, ...]:
    """As a range, for which there is an index: LIKE would look through all names."""
    return (NamePart.cohort_id == cohort_id, NamePart.part >= wanted, NamePart.part < wanted + _HIGHEST)


def _is(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """So that no index answers it: few rows come another way, while SQLite would rather look through the cohort."""
    return condition.is_(True)


def _count(store: Store, kinds: Mapping[Kind, Sequence[Any]]) -> dict[Kind, int]:
    counts = (
        select(func.count()).select_from(select(literal(1)).where(*wanted).limit(COUNTED_TO).subquery())
        for wanted in kinds.values()
    )
    row = store.session.execute(select(*(count.scalar_subquery() for count in counts))).one()
    return dict(zip(kinds, row, strict=True))


def _page(
    store: Store, query: Select[Any], columns: Sequence[Any], place: Sequence[Any] | None, cut: Cut
) -> Page:
    """Take up a list where another page of it ended; ``columns`` are what it is sorted by."""
    back = cut.backwards and place is not None
    if place is not None:
        row, there = tuple_(*columns), tuple(place)
        query = query.where(row < there if back else row > there)
    query = query.order_by(*(column.desc() if back else column for column in columns)).limit(PAGE + 1)
    found = list(store.session.execute(query).scalars())
    rows, has_more = found[:PAGE], len(found) > PAGE
    if back:
        return Page(rows[::-1], has_before=has_more, has_after=True)
    return Page(rows, has_before=place is not None, has_after=has_more)
