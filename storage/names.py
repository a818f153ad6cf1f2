"""Named queries about names: kept in the form in which people are sorted and found."""

from sqlalchemy import delete, exists, insert, select, update

from mentoring.names import parts, sort_name
from storage.store import Store
from storage.tables import Enrolment, NamePart, Person

BATCH = 500


def add(store: Store, person: Person) -> None:
    """Keep what somebody new is found by."""
    rows = [{"part": part, "person_id": person.id} for part in sorted(parts(person.name, person.username))]
    store.session.execute(insert(NamePart), rows)


def keep(store: Store, person: Person) -> None:
    """Keep what somebody is sorted and found by: they are called otherwise now."""
    store.session.execute(delete(NamePart).where(NamePart.person_id == person.id))
    store.session.execute(
        update(Enrolment).where(Enrolment.person_id == person.id).values(sort_name=sort_name(person.name))
    )
    add(store, person)


def complete(store: Store) -> int:
    """Keep the names of some of those who joined before names were kept; gives how many they were."""
    query = select(Person).where(~exists().where(NamePart.person_id == Person.id)).limit(BATCH)
    found = list(store.session.execute(query).scalars())
    for person in found:
        keep(store, person)
    return len(found)
