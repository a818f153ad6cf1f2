"""Named queries about check-in codes that stand in a coordinator's chat and change there by themselves."""

from datetime import datetime

from mentoring.events import CODE_SHOWN, next_code_at
from storage.due import Due, claim_due
from storage.locking import locked
from storage.store import Store
from storage.tables import Event, Person, ShownCode

DUE = Due(ShownCode, ShownCode.due_at)


def find(store: Store, event: Event, person: Person) -> ShownCode | None:
    """The code of an event as it is shown to somebody."""
    found = locked(store.session, ShownCode, (event.id, person.id))
    return None if found is None or found.due_at is None else found


def show(store: Store, event: Event, person: Person, closes_at: datetime) -> ShownCode:
    """Begin to show it, for an hour at most; what was shown before is not renewed any more."""
    found = store.session.get(ShownCode, (event.id, person.id))
    if found is None:
        found = ShownCode(event_id=event.id, event=event, person_id=person.id, person=person, shown=0)
        store.session.add(found)
    found.shown += 1
    found.until = min(store.now + CODE_SHOWN, closes_at)
    go_on(store, found)
    store.session.flush()
    return found


def go_on(store: Store, shown: ShownCode) -> None:
    """Show the next code when its minute begins."""
    shown.due_at = next_code_at(store.now)


def end(store: Store, shown: ShownCode) -> None:
    """Show it no longer. The row stays: a later showing must not be taken for this one."""
    shown.due_at = None
    store.session.flush()


def name_of(shown: ShownCode) -> str:
    """The name under which it is kept what became of the message."""
    return f"qr-{shown.event_id}-{shown.person_id}-{shown.shown}"


def due(store: Store) -> list[ShownCode]:
    """Codes whose minute is over, claimed for this transaction."""
    return claim_due(store, DUE)
