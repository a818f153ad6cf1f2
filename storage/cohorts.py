"""Named queries about cohorts: their rules, their dates, and who is in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import exists, func, select

from mentoring import cohorts
from mentoring.cohorts import Dates
from mentoring.programme import Programme
from mentoring.rules import RULES, kept_of, own_rules, with_rules
from mentoring.words import EnrolmentStatus, Role, TandemStatus
from storage import people, tandems
from storage.locking import locked
from storage.store import Store
from storage.tables import Cohort, Enrolment, Person, Tandem

Counts = dict[tuple[Role, EnrolmentStatus], int]


@dataclass(frozen=True, slots=True)
class Plan:
    """A cohort as a coordinator plans it. ``opens_at`` None leaves the opening as it is."""

    title: str
    starts_on: date
    ends_on: date
    applications_end_at: datetime | None
    opens_at: datetime | None


# ── rules ───────────────────────────────────────────────────────────────────────────────────────────────


def programme_of(store: Store, configured: Programme, cohort_id: int | None = None) -> Programme:
    """The programme as a cohort has it, by default the present one; an older one keeps its own rules."""
    present = people.present_cohort(store)
    number = present.id if cohort_id is None else cohort_id
    if number not in store.rules:
        store.rules[number] = with_rules(configured, _rules(store, present, number))
    return store.rules[number]


def _rules(store: Store, present: Cohort, cohort_id: int) -> Mapping[str, Any]:
    if cohort_id == present.id:
        return present.rules
    other = store.session.get(Cohort, cohort_id)
    return own_rules(other.rules if other else {}, present.rules)


def set_rule(store: Store, cohort: Cohort, key: str, value: Any, configured: Programme) -> bool:
    """Let a rule hold in a cohort; None is what the configuration says. Tells whether that is another one.

    A value like the configuration's is not kept. Raises ValueError for what the rule does not allow.
    """
    usual = kept_of(getattr(configured, key))
    before = cohort.rules.get(key, usual)
    kept = {name: known for name, known in cohort.rules.items() if name != key}
    if value is not None and kept_of(_checked(configured, key, value)) != usual:
        kept[key] = value
    cohort.rules = kept
    store.rules.clear()
    store.session.flush()
    return bool(kept.get(key, usual) != before)


def _checked(configured: Programme, key: str, value: Any) -> Any:
    """The value as the programme would have it. Raises ValueError for what the rule does not allow."""
    changed = with_rules(configured, {key: value})
    if changed is configured:
        raise ValueError(f"{key} does not take {value!r}")
    return getattr(changed, key)


def differing(cohort: Cohort) -> list[str]:
    """The rules of a cohort that differ from the configuration, in the order in which they are shown."""
    return [key for key in RULES if key in cohort.rules]


# ── cohorts ─────────────────────────────────────────────────────────────────────────────────────────────


def find(store: Store, cohort_id: int) -> Cohort | None:
    """The cohort with that id."""
    return store.session.get(Cohort, cohort_id)


def lock(store: Store, cohort_id: int) -> Cohort | None:
    """The same, as it is now and locked against a second coordinator."""
    return locked(store.session, Cohort, cohort_id)


def page(store: Store, skip: int, take: int) -> list[Cohort]:
    """Some of the cohorts, the newest first; those that are planned before all."""
    query = select(Cohort).order_by(Cohort.opened_at.desc(), Cohort.id.desc()).offset(skip).limit(take)
    return list(store.session.execute(query).scalars())


def titles(store: Store) -> dict[int, str]:
    """What the cohorts are called, by id."""
    return {row.id: row.title for row in store.session.execute(select(Cohort.id, Cohort.title))}


def overlapping(store: Store, cohort: Cohort) -> list[Cohort]:
    """Other cohorts whose tandems run at the same time."""
    if cohort.starts_on is None or cohort.ends_on is None:
        return []
    query = select(Cohort).where(
        Cohort.id != cohort.id, Cohort.starts_on <= cohort.ends_on, Cohort.ends_on >= cohort.starts_on
    )
    return list(store.session.execute(query.order_by(Cohort.starts_on, Cohort.id).limit(3)).scalars())


def at_work(store: Store, but: Cohort, take: int) -> list[Cohort]:
    """Other cohorts with tandems that run, the newest first."""
    runs = exists().where(Tandem.cohort_id == Cohort.id, Tandem.status == TandemStatus.ACTIVE)
    query = select(Cohort).where(Cohort.id != but.id, runs).order_by(Cohort.opened_at.desc()).limit(take)
    return list(store.session.execute(query).scalars())


def people_in(store: Store, cohort: Cohort) -> Counts:
    """How many people are in a cohort, by role and state."""
    query = (
        select(Enrolment.role, Enrolment.status, func.count())
        .where(Enrolment.cohort_id == cohort.id)
        .group_by(Enrolment.role, Enrolment.status)
    )
    return {(role, status): count for role, status, count in store.session.execute(query)}


def make(store: Store, plan: Plan, like: Cohort | None) -> Cohort:
    """Plan a cohort, with the rules of another; what all cohorts share stays as it is at present."""
    shared = people.present_cohort(store).rules
    cohort = Cohort(rules=own_rules(like.rules if like else {}, shared))
    _put(cohort, plan)
    cohort.opened_at = plan.opens_at or store.now
    store.session.add(cohort)
    _look_anew(store)
    return cohort


def change(store: Store, cohort: Cohort, plan: Plan) -> None:
    """Keep what was changed of a cohort; one that is open already stays so."""
    _put(cohort, plan)
    if plan.opens_at is not None and cohort.opened_at > store.now:
        cohort.opened_at = plan.opens_at
    _look_anew(store)


def _put(cohort: Cohort, plan: Plan) -> None:
    cohort.title, cohort.starts_on, cohort.ends_on = plan.title, plan.starts_on, plan.ends_on
    cohort.applications_end_at = plan.applications_end_at


def open_now(store: Store, cohort: Cohort) -> None:
    """Let people apply from now on: a planned cohort becomes the one that they join."""
    if cohort.opened_at > store.now:
        cohort.rules = own_rules(cohort.rules, people.present_cohort(store).rules)
        cohort.opened_at = store.now
    if cohort.applications_end_at is not None and cohort.applications_end_at <= store.now:
        cohort.applications_end_at = None
    _look_anew(store)


def close_applications(store: Store, cohort: Cohort) -> None:
    """Let nobody apply from now on; who has applied gets an answer all the same."""
    cohort.applications_end_at = store.now
    _look_anew(store)


def _look_anew(store: Store) -> None:
    """Forget which cohort is the present one, and who is in it: both may be others now."""
    store.session.flush()
    store.cohort = None
    store.enrolments.clear()
    store.rules.clear()


# ── who is where ────────────────────────────────────────────────────────────────────────────────────────


def part_of(store: Store, person: Person) -> Enrolment | None:
    """A person's part in the present cohort, or where they have none there in that of their running tandem."""
    present = people.enrolment(store, person)
    running = tandems.active_of(store, person)
    if present is not None or not running:
        return present
    return people.enrolment_in(store, person, running[0].cohort_id)


# ── applying ────────────────────────────────────────────────────────────────────────────────────────────


def dates_of(cohort: Cohort) -> Dates:
    """The dates of a cohort."""
    return Dates(cohort.opened_at, cohort.applications_end_at, cohort.starts_on, cohort.ends_on)


def takes_applications(store: Store) -> bool:
    """Tell whether people can apply now, to the present cohort."""
    return cohorts.takes_applications(dates_of(people.present_cohort(store)), store.now)


def next_opening(store: Store) -> datetime | None:
    """When people can apply again, if that is planned."""
    query = select(func.min(Cohort.opened_at)).where(Cohort.opened_at > store.now)
    return store.session.execute(query).scalar_one()


def to_join(store: Store) -> Cohort:
    """The cohort to which people are invited: the present one, or the next where that takes nobody any more."""
    query = select(Cohort).where(Cohort.opened_at > store.now).order_by(Cohort.opened_at, Cohort.id).limit(1)
    planned = None if takes_applications(store) else store.session.execute(query).scalar_one_or_none()
    return planned or people.present_cohort(store)
