"""Consent that is taken back, on both databases: what is kept of it, and what is gone."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from mentoring.prompts import PromptKind
from mentoring.words import DeskRole, EnrolmentStatus, Role, TandemStatus
from storage import coffee, desk, feeds, leaving, people, prompts, questions, tandems
from storage.store import Store
from storage.tables import Cohort, Consent, Enrolment, Person
from tests.storage.test_desk import person
from tests.world import START, World


@pytest.fixture
async def programme(ready_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with World(tmp_path, database_url=ready_url) as world:
        yield world


def admitted(store: Store, one: Person, role: Role) -> Enrolment:
    """Somebody's part in the present cohort."""
    enrolment = people.apply(store, one, role, {"capacity": 3})
    enrolment.status = EnrolmentStatus.ADMITTED
    return enrolment


async def test_all_versions_are_marked_and_what_comes_after_is_not(programme: World) -> None:
    def look(store: Store) -> None:
        ana, ben = person(store, "Ana", 1), person(store, "Ben", 2)
        people.accept_notice(store, ana, "2")
        leaving.withdraw(store, ana)
        assert (ana.withdrew_at, ana.has_withdrawn, ana.can_be_told) == (START, True, False)
        people.accept_notice(store, ana, "3")
        assert (ana.withdrew_at, ana.notice_version) == (None, "3")
        store.session.flush()
        found = store.session.execute(select(Consent).order_by(Consent.id)).scalars()
        assert [(one.person_id, one.version, one.withdrawn_at) for one in found] == [
            (ana.id, "1", START),
            (ben.id, "1", None),
            (ana.id, "2", START),
            (ana.id, "3", None),
        ]

    await programme.query(look)


async def test_all_that_waits_for_them_is_gone_and_that_of_others_is_not(programme: World) -> None:
    def look(store: Store) -> None:
        ana, ben = person(store, "Ana", 1), person(store, "Ben", 2)
        cohort = people.present_cohort(store).id
        for one in (ana, ben):
            prompts.put(store, one, PromptKind.SEMESTER, START + timedelta(days=9))
            coffee.join(store, cohort, one)
            feeds.make(store, one)
            store.keep_progress(one, "goal", {"answers": {}})
        asked = questions.ask(store, ana, "When?")
        leaving.withdraw(store, ana)
        for one, stays in ((ana, False), (ben, True)):
            assert (prompts.find(store, one, PromptKind.SEMESTER) is not None) is stays
            assert coffee.is_in(store, cohort, one) is stays
            assert (feeds.find(store, one) is not None) is stays
            assert bool(store.progress(one)) is stays
        assert asked.settled_at == START

    await programme.query(look)


async def test_what_a_coordinator_had_taken_is_open_again(programme: World) -> None:
    def look(store: Store) -> None:
        ana, dora = person(store, "Ana", 1), person(store, "Dora", 2)
        desk.appoint(store, dora, DeskRole.COORDINATOR)
        asked = questions.ask(store, ana, "When?")
        questions.take(asked, dora)
        leaving.withdraw(store, dora)
        assert (asked.taken_by, asked.settled_at) == (None, None)
        assert desk.role_of(dora) is None
        assert desk.appoint_by_settings(store, [2]) == []

    await programme.query(look)


async def test_parts_in_what_goes_on_are_left_and_past_ones_are_not(programme: World) -> None:
    def look(store: Store) -> None:
        ana, ben = person(store, "Ana", 1), person(store, "Ben", 2)
        present = admitted(store, ana, Role.MENTEE)
        other = admitted(store, ben, Role.MENTOR)
        past = Cohort(
            title="2020", opened_at=START - timedelta(days=900), ends_on=START.date() - timedelta(days=400)
        )
        store.session.add(past)
        store.session.flush()
        before = Enrolment(
            person_id=ana.id,
            cohort_id=past.id,
            role=Role.MENTEE,
            profile={},
            status=EnrolmentStatus.ADMITTED,
            applied_at=START - timedelta(days=890),
            person=ana,
        )
        store.session.add(before)
        leaving.withdraw(store, ana)
        assert people.enrolment(store, ana) is present
        assert [one.status for one in (present, other, before)] == ["left", "admitted", "admitted"]

    await programme.query(look)


async def test_only_open_tandems_are_found_to_end(programme: World) -> None:
    def look(store: Store) -> None:
        rules, cohort = programme.app.house.programme, people.present_cohort(store).id
        ben = person(store, "Ben", 1)
        mentees = [person(store, name, number) for number, name in enumerate(("Ana", "Emil", "Ida"), 2)]
        for one in mentees:
            admitted(store, one, Role.MENTEE)
        admitted(store, ben, Role.MENTOR)
        made = [tandems.propose(store, rules, one, ben, cohort, ben) for one in mentees]
        tandems.start(store, made[0], rules)
        tandems.start(store, made[1], rules)
        tandems.close(store, made[1])
        assert leaving.open_tandems(store, ben) == [made[0], made[2]]
        assert [one.status for one in leaving.open_tandems(store, ben)] == [
            TandemStatus.ACTIVE,
            TandemStatus.PROPOSED,
        ]

    await programme.query(look)
