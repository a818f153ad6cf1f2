"""A cohort that is there at once: people who have joined and were admitted, with the profiles that a story needs."""

from typing import Any

from sqlalchemy import select

from mentoring.words import EnrolmentStatus, Role
from playground.people import Person
from storage import people
from storage.store import Store
from storage.tables import Act, Enrolment
from storage.tables import Person as Row
from tests.world import START, World

BOTH: dict[str, Any] = {
    "subject": "Law",
    "languages": {"en": "c1"},
    "fields": ["law"],
    "about": "…",
    "ways": ["video"],
    "hours": 4,
}
MENTEE: dict[str, Any] = {**BOTH, "level": "master", "semester": 3, "looks_for": ["internship"]}
MENTOR: dict[str, Any] = {
    **BOTH,
    "alumni": "no",
    "employer": "Stadtwerke",
    "position": "Analyst",
    "sector": "company",
    "offers": ["internship"],
    "capacity": 1,
}


async def admitted(world: World, name: str, role: Role, *, language: str = "en", **profile: Any) -> Person:
    """Somebody who takes part: as if they had joined, applied and been admitted."""
    person = world.stranger(name, language=language)
    await person.opens()
    kept = {**(MENTEE if role is Role.MENTEE else MENTOR), **profile}

    def enrol(store: Store) -> None:
        row = Row(telegram_id=person.user.id, name=name, language=language, time_zone="Europe/Berlin")
        people.join(store, row, world.app.house.programme.privacy_notice_version)
        enrolment = people.apply(store, row, role, kept)
        enrolment.status, enrolment.decided_at = EnrolmentStatus.ADMITTED, START

    await world.query(enrol)
    return person


async def mentees(world: World, *names: str, **profile: Any) -> list[Person]:
    """Some mentees who wait for a partner."""
    return [await admitted(world, name, Role.MENTEE, **profile) for name in names]


async def mentors(world: World, *names: str, **profile: Any) -> list[Person]:
    """Some mentors with a free place."""
    return [await admitted(world, name, Role.MENTOR, **profile) for name in names]


async def changes(world: World, person: Person, **profile: Any) -> None:
    """Change what somebody told in the application."""

    def change(store: Store) -> None:
        row = enrolment_of(store, person)
        row.profile = {**row.profile, **profile}

    await world.query(change)


async def leaves(world: World, person: Person) -> None:
    """Let somebody look for no partner any more."""

    def rest(store: Store) -> None:
        enrolment_of(store, person).rests_since = store.now

    await world.query(rest)


async def acts(world: World) -> list[str]:
    """What coordinators have done, in the order of doing it."""
    found: list[str] = await world.query(
        lambda store: [row.what for row in store.session.execute(select(Act).order_by(Act.id)).scalars()]
    )
    return found


def enrolment_of(store: Store, person: Person) -> Enrolment:
    """Somebody's part in the cohort."""
    row = store.person(person.user.id)
    assert row
    found = people.enrolment(store, row)
    assert found
    return found
