"""The desk and its log on both databases: who is on it, by what, and which acts are found."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from mentoring.words import DeskRole
from storage import acts, desk, people
from storage.acts import Choice
from storage.store import Store
from storage.tables import Person
from tests.world import START, World


@pytest.fixture
async def programme(ready_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with World(tmp_path, database_url=ready_url) as world:
        yield world


def person(store: Store, name: str, telegram_id: int) -> Person:
    """Somebody who has joined."""
    made = Person(telegram_id=telegram_id, name=name, language="en", time_zone="Europe/Berlin")
    people.join(store, made, "1")
    return made


async def test_who_is_on_the_desk_and_by_what(programme: World) -> None:
    def look(store: Store) -> None:
        clara, dora, vera, eve = (
            person(store, name, number) for number, name in enumerate(("Clara", "Dora", "Vera", "Eve"), 1)
        )
        desk.appoint(store, clara, DeskRole.COORDINATOR)
        desk.appoint(store, vera, DeskRole.VIEWER)
        assert desk.appoint_by_settings(store, [1, 2, 99]) == [dora]
        assert desk.team(store) == [clara, dora, vera]
        assert desk.lock_team(store) == [clara, dora, vera]
        assert people.coordinators(store) == [clara, dora]
        assert [desk.role_of(one) for one in (clara, vera, eve)] == ["coordinator", "viewer", None]
        assert desk.dismiss_by_settings(store, [2]) == []
        assert desk.dismiss_by_settings(store, []) == [dora]
        assert desk.team(store) == [clara, vera]

    await programme.query(look)


async def test_links_to_the_desk_end_with_their_time_and_with_who_made_them(programme: World) -> None:
    def look(store: Store) -> None:
        clara, dora = person(store, "Clara", 1), person(store, "Dora", 2)
        links = [
            desk.make_link(store, DeskRole.VIEWER, START + timedelta(days=days), maker)[0]
            for days, maker in ((7, clara), (0, clara), (7, dora))
        ]
        assert desk.open_links(store) == [links[0], links[2]]
        desk.appoint(store, dora, None)
        assert desk.open_links(store) == [links[0]]
        desk.withdraw(links[0])
        store.session.flush()
        assert desk.open_links(store) == []
        claim, code = desk.make_link(store, DeskRole.COORDINATOR, START + timedelta(days=1), made_by=None)
        assert desk.find_link(store, code) is claim
        assert desk.is_claim(claim)
        assert not desk.is_claim(links[0])
        desk.void_claims(store)
        assert desk.find_link(store, code) is None

    await programme.query(look)


async def test_nobody_comes_to_the_desk_by_reading_the_database(programme: World) -> None:
    def look(store: Store) -> None:
        made, code = desk.make_link(store, DeskRole.COORDINATOR, START + timedelta(days=1), made_by=None)
        assert made.code != code
        assert desk.find_link(store, made.code) is None
        assert people.find_invitation(store, made.code) is None
        assert people.find_invitation(store, code) is None

    await programme.query(look)


async def test_acts_are_found_by_whom_about_what_and_from_where_on(programme: World) -> None:
    def look(store: Store) -> None:
        clara, dora = person(store, "Clara", 1), person(store, "dora", 2)
        person(store, "Eve", 3)
        for actor, subject in ((clara, "event 1"), (dora, "event 2"), (clara, f"person {dora.id}")):
            people.record(store, actor, "did", subject)
            store.session.flush()
        done = acts.newest(store, Choice(), 9)
        assert [act.subject for act in done] == [f"person {dora.id}", "event 2", "event 1"]
        assert acts.newest(store, Choice(), 1, before=done[0].id) == [done[1]]
        assert acts.newest(store, Choice(actor=clara.id), 9) == [done[0], done[2]]
        assert acts.newest(store, Choice(kind="event"), 9) == [done[1], done[2]]
        assert acts.newest(store, Choice(clara.id, "event"), 9, before=done[0].id) == [done[2]]
        assert acts.actors(store) == [clara, dora]
        assert acts.people_of(store, done) == {clara.id: clara, dora.id: dora}
        assert acts.subjects(store, done) == {("person", dora.id): dora}
        done[0].kept_until = store.now
        store.session.flush()
        assert acts.forget_outlived(store) == 1
        store.session.flush()
        assert acts.newest(store, Choice(), 9) == done[1:]

    await programme.query(look)
