"""Named queries about the notes that coordinators write each other about tandems."""

from datetime import date

from sqlalchemy import select

from storage.store import Store
from storage.tables import DeskNote, Person, Tandem


def add(store: Store, tandem: Tandem, person: Person, words: str, called_on: date | None = None) -> None:
    """Keep a note; of a call, when it was (then there need be no words)."""
    note = DeskNote(tandem_id=tandem.id, person_id=person.id, person=person, words=words)
    note.written_at, note.called_on = store.now, called_on
    store.session.add(note)
    store.session.flush()


def latest(store: Store, tandem: Tandem, take: int) -> list[DeskNote]:
    """The last notes about a tandem, in the order in which they were written."""
    query = select(DeskNote).where(DeskNote.tandem_id == tandem.id).order_by(DeskNote.id.desc()).limit(take)
    return list(store.session.execute(query).scalars())[::-1]
