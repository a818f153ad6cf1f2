"""Named queries about concerns: what people bring to the coordinators about their tandem."""

from datetime import date

from sqlalchemy import ColumnElement, func, select

from mentoring.words import ConcernKind
from storage.locking import locked
from storage.store import Store
from storage.tables import Concern, ConcernWords, Person, Tandem


def find(store: Store, concern_id: int) -> Concern | None:
    """The concern with that id, locked against another coordinator."""
    return locked(store.session, Concern, concern_id)


def raise_concern(
    store: Store,
    tandem: Tandem,
    person: Person,
    kind: ConcernKind,
    words: str | None,
    until: date | None = None,
) -> Concern:
    """Keep what somebody wants, and the words that they have for the coordinators.

    A pause without words asks nothing of them: it is settled at once.
    """
    concern = Concern(
        tandem_id=tandem.id,
        tandem=tandem,
        person_id=person.id,
        person=person,
        kind=kind,
        until=until,
        raised_at=store.now,
        settled_at=store.now if kind is ConcernKind.PAUSE and not words else None,
        said=[],
    )
    store.session.add(concern)
    store.session.flush()
    if words:
        say_more(store, concern, person, words)
    return concern


def say_more(store: Store, concern: Concern, person: Person, words: str) -> None:
    """Keep one more message about a concern; one that was settled is open again if the person writes it."""
    said = ConcernWords(concern_id=concern.id, person_id=person.id, person=person, words=words)
    said.said_at = store.now
    concern.said.append(said)
    if person.id == concern.person_id:
        concern.settled_at = concern.settled_by = None


def settle(store: Store, concern: Concern, coordinator: Person) -> None:
    """A coordinator has dealt with it."""
    concern.settled_at, concern.settled_by = store.now, coordinator.id


def unsettled(store: Store, coordinator: Person, skip: int, take: int) -> list[Concern]:
    """A part of the concerns that wait for a coordinator, but about their own tandems; the longest waiting first."""
    query = (
        select(Concern)
        .join(Tandem, Tandem.id == Concern.tandem_id)
        .where(*_waits_for(coordinator))
        .order_by(Concern.raised_at, Concern.id)
        .offset(skip)
        .limit(take)
    )
    return list(store.session.execute(query).scalars())


def count_unsettled(store: Store, coordinator: Person) -> int:
    """How many concerns wait for a coordinator."""
    query = select(func.count(Concern.id)).join(Tandem, Tandem.id == Concern.tandem_id)
    return store.session.execute(query.where(*_waits_for(coordinator))).scalar_one()


def _waits_for(coordinator: Person) -> tuple[ColumnElement[bool], ...]:
    return (
        Concern.settled_at.is_(None),
        Tandem.mentee_id != coordinator.id,
        Tandem.mentor_id != coordinator.id,
    )
