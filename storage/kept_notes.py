"""Named queries about how long private notes stay once their tandem has ended."""

from sqlalchemy import select

from storage.due import Due, claim_due
from storage.store import Store
from storage.tables import KeptNotes, Person, Tandem


def begin(store: Store, tandem: Tandem) -> None:
    """A tandem has ended: both are offered their private notes, before these go."""
    if find(store, tandem, tandem.mentee) is None:
        for person in (tandem.mentee, tandem.mentor):
            kept = KeptNotes(tandem_id=tandem.id, tandem=tandem, person_id=person.id, person=person)
            kept.due_at = store.now
            store.session.add(kept)


def find(store: Store, tandem: Tandem, person: Person) -> KeptNotes | None:
    """How it stands with the notes of a person about a tandem that has ended."""
    query = select(KeptNotes).where(KeptNotes.tandem_id == tandem.id, KeptNotes.person_id == person.id)
    return store.session.execute(query).scalar_one_or_none()


def by_id(store: Store, kept_id: int) -> KeptNotes | None:
    """The same by its id."""
    return store.session.get(KeptNotes, kept_id)


DUE = Due(KeptNotes, KeptNotes.due_at)


def due(store: Store) -> list[KeptNotes]:
    """Notes that are to be offered, announced to go, or to go; claimed for this transaction."""
    return claim_due(store, DUE)
