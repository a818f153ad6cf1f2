"""Named queries about names: kept in the form in which people are sorted and found."""

from sqlalchemy import and_, delete, exists, insert, select

from mentoring.names import parts, sort_name
from storage.store import Store
from storage.tables import Enrolment, NamePart, Person

BATCH = 500


def add(store: Store, enrolment: Enrolment) -> None:
    """Keep what somebody is sorted and found by in a cohort that is new to them."""
    person = enrolment.person
    enrolment.sort_name = sort_name(person.name)
    store.session.flush()
    rows = [
        {"cohort_id": enrolment.cohort_id, "part": part, "person_id": person.id}
        for part in sorted(parts(person.name, person.username))
    ]
    store.session.execute(insert(NamePart), rows)


def keep(store: Store, person: Person) -> None:
    """Keep what somebody is sorted and found by, in each of their cohorts: they are called otherwise now."""
    store.session.execute(delete(NamePart).where(NamePart.person_id == person.id))
    for enrolment in store.session.execute(
        select(Enrolment).where(Enrolment.person_id == person.id)
    ).scalars():
        add(store, enrolment)


def complete(store: Store) -> int:
    """Keep the names of some of those who applied before names were kept; gives how many they were."""
    is_kept = exists().where(
        and_(NamePart.person_id == Enrolment.person_id, NamePart.cohort_id == Enrolment.cohort_id)
    )
    found = list(store.session.execute(select(Enrolment).where(~is_kept).limit(BATCH)).scalars())
    for enrolment in found:
        add(store, enrolment)
    return len(found)
