"""Named queries about the audit log: what coordinators did, newest first, and whom or what it was about."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sqlalchemy import select

from storage.due import Due, claim_due
from storage.store import Store
from storage.tables import (
    Act,
    Announcement,
    Cohort,
    Enrolment,
    Event,
    LinkedChat,
    PeerGroup,
    Person,
    Question,
    Round,
    Tandem,
)

OUTLIVED = Due(Act, Act.kept_until)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which part of the log is looked at: whose acts, and about what kind of thing; None: all."""

    actor: int | None = None
    kind: str | None = None


def newest(store: Store, choice: Choice, take: int, before: int | None = None) -> list[Act]:
    """A page of the log: the newest acts, or those before an act."""
    query = select(Act)
    if choice.actor is not None:
        query = query.where(Act.person_id == choice.actor)
    if choice.kind is not None:
        query = query.where(Act.kind == choice.kind)
    if before is not None:
        query = query.where(Act.id < before)
    return list(store.session.execute(query.order_by(Act.id.desc()).limit(take)).scalars())


def actors(store: Store) -> list[Person]:
    """Everybody who has done something that the log knows of, by name."""
    acted = select(Act.id).where(Act.person_id == Person.id).exists()
    query = select(Person).where(acted)
    return sorted(store.session.execute(query).scalars(), key=lambda person: person.name.casefold())


def forget_outlived(store: Store) -> int:
    """Delete what was kept for long enough; gives how many."""
    found = claim_due(store, OUTLIVED)
    for act in found:
        store.session.delete(act)
    return len(found)


# ── whom and what it was about ──────────────────────────────────────────────────────────────────────────

_TABLES: Mapping[str, Any] = {
    "person": Person,
    "enrolment": Enrolment,
    "tandem": Tandem,
    "event": Event,
    "round": Round,
    "group": PeerGroup,
    "question": Question,
    "cohort": Cohort,
    "announcement": Announcement,
    "chat": LinkedChat,
}


def named_in(subject: str) -> list[tuple[str, int]]:
    """The rows that an act's subject names and that have names: "event 3 person 4" names two."""
    words = subject.partition(":")[0].split()
    return [
        (kind, int(one))
        for kind, one in pairwise(words)
        if kind in _TABLES and one.isascii() and one.isdigit()
    ]


def subjects(store: Store, acts: Iterable[Act]) -> dict[tuple[str, int], Any]:
    """The rows that acts were about and that are still there: one statement for each kind."""
    wanted: dict[str, set[int]] = {}
    for act in acts:
        for kind, number in named_in(act.subject):
            wanted.setdefault(kind, set()).add(number)
    found: dict[tuple[str, int], Any] = {}
    for kind, numbers in wanted.items():
        found |= {(kind, row.id): row for row in _rows(store, _TABLES[kind], numbers)}
    return found


def people_of(store: Store, acts: Iterable[Act]) -> dict[int, Person]:
    """Who did these, by id."""
    return {person.id: person for person in _rows(store, Person, {act.person_id for act in acts})}


def _rows(store: Store, table: Any, numbers: Collection[int]) -> Iterable[Any]:
    return store.session.execute(select(table).where(table.id.in_(numbers))).unique().scalars()
