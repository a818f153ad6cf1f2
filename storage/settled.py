"""Named queries of what coordinators have settled about pairs: to stay together, or never to be proposed."""

from datetime import datetime

from sqlalchemy import select

from mentoring.words import PairRule
from storage import people
from storage.store import Store
from storage.tables import Enrolment, Person, SettledPair


def pairs(store: Store, rule: PairRule) -> list[SettledPair]:
    """The pairs of the present cohort that are fixed, or blocked, in the order of settling it."""
    query = (
        select(SettledPair)
        .join(SettledPair.mentee)
        .where(Enrolment.cohort_id == people.present_cohort(store).id, SettledPair.rule == rule)
        .order_by(SettledPair.settled_at, SettledPair.id)
    )
    return list(store.session.execute(query).scalars())


def changed_since(store: Store, moment: datetime) -> bool:
    """Tell whether something has been settled in the present cohort after that moment."""
    return any(row.settled_at > moment for rule in PairRule for row in pairs(store, rule))


def rule_for(store: Store, mentee: Enrolment, mentor: Enrolment) -> PairRule | None:
    """What is settled about two people."""
    found = _settled(store, mentee.id, mentor.id)
    return found.rule if found else None


def settle(store: Store, mentee: Enrolment, mentor: Enrolment, rule: PairRule, coordinator: Person) -> None:
    """Settle something about two people, in place of what was settled before."""
    found = _settled(store, mentee.id, mentor.id)
    if found is None:
        found = SettledPair(mentee=mentee, mentor=mentor)
        store.session.add(found)
    found.rule, found.settled_by, found.settled_at = rule, coordinator.id, store.now
    store.session.flush()


def unsettle(store: Store, mentee_id: int, mentor_id: int) -> None:
    """Let nothing be settled about two people (enrolments, by id) any more."""
    found = _settled(store, mentee_id, mentor_id)
    if found is not None:
        store.session.delete(found)
        store.session.flush()


def _settled(store: Store, mentee_id: int, mentor_id: int) -> SettledPair | None:
    query = select(SettledPair).where(SettledPair.mentee_id == mentee_id, SettledPair.mentor_id == mentor_id)
    return store.session.execute(query).scalar_one_or_none()


def find(store: Store, settled_id: int) -> SettledPair | None:
    """What is settled under that number."""
    return store.session.get(SettledPair, settled_id)
