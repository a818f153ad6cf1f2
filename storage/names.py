"""Named queries about names: kept in the form in which people are sorted and found."""

from sqlalchemy import and_, delete, exists, insert, select

from mentoring.names import parts, sort_name
from storage.store import Store
from storage.tables import Enrolment, NamePart, Person

BATCH = 500


def add(store: Store, *enrolments: Enrolment) -> None:
    """Keep what people are sorted and found by in cohorts that are new to them."""
    for enrolment in enrolments:
        enrolment.sort_name = sort_name(enrolment.person.name)
    store.session.flush()
    rows = [
        {"cohort_id": enrolment.cohort_id, "part": part, "person_id": enrolment.person_id}
        for enrolment in enrolments
        for part in sorted(parts(enrolment.person.name, enrolment.person.username))
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
    same_cohort = (
        NamePart.cohort_id + 0 == Enrolment.cohort_id
    )  # or SQLite looks through all names of the cohort
    is_kept = exists().where(and_(NamePart.person_id == Enrolment.person_id, same_cohort))
    found = list(store.session.execute(select(Enrolment).where(~is_kept).limit(BATCH)).scalars())
    if found:
        add(store, *found)
    return len(found)
