"""Codes that don't hold: whoever tries many has to wait, and a real link still works for everybody else."""

from datetime import UTC, datetime, timedelta

import pytest

from dialogue import attempts
from dialogue.attempts import MOST, Attempts
from playground.people import Person
from tests.handlers.coordinator.test_team import gets_link
from tests.world import World

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
WAIT = "You have tried many codes and links that don’t hold."
LINKS = ("invite", "claim", "desk", "here")


async def guesses(person: Person, link: str, often: int = MOST) -> None:
    for number in range(often):
        await person.says(f"/start {link}-{number}guessed{number}")


def test_an_update_that_is_applied_anew_counts_once() -> None:
    tried = Attempts()
    for _ in range(MOST + 1):
        tried.note(1, 7, MONDAY)
    assert not tried.are_used_up(1, MONDAY)


def test_they_are_forgotten_after_an_hour() -> None:
    tried = Attempts()
    for number in range(MOST):
        tried.note(1, number, MONDAY)
    assert tried.are_used_up(1, MONDAY + timedelta(minutes=59))
    assert not tried.are_used_up(1, MONDAY + timedelta(minutes=60))
    assert not tried.are_used_up(2, MONDAY)


def test_a_crowd_takes_no_more_memory_than_is_kept_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempts, "REMEMBERED", 3)
    tried = Attempts()
    for person in range(20):
        tried.note(person, person, MONDAY)
    assert len(tried._people) == 3


@pytest.mark.parametrize("link", LINKS)
async def test_after_many_guesses_nothing_is_looked_at_for_an_hour(world: World, link: str) -> None:
    mia = await world.joins("Mia")
    await guesses(mia, link, MOST - 1)
    assert not mia.sees(WAIT)
    await guesses(mia, link, 2)
    assert mia.sees(WAIT)
    await world.turn_clock(minutes=61)
    await guesses(mia, link, 1)
    assert not mia.sees(WAIT)


async def test_it_is_said_in_ones_own_language(world: World) -> None:
    mia = await world.joins("Mia", language="de")
    await guesses(mia, "desk", MOST + 1)
    assert mia.sees("Du hast viele Codes und Links probiert, die nicht gelten.")


async def test_a_real_link_works_for_everybody_but_who_has_guessed(world: World) -> None:
    clara = await world.coordinator()
    payload = await gets_link(clara, "Viewer")
    mia, dora = await world.joins("Mia"), await world.joins("Dora")
    await guesses(mia, "desk")
    await mia.says(f"/start {payload}")
    assert mia.sees(WAIT)
    await dora.says(f"/start {payload}")
    assert dora.sees("Career International")
    assert not dora.sees(WAIT)
    person = await world.query(lambda store: store.person(dora.user.id))
    assert person.is_viewer


async def test_a_link_to_an_announcement_is_no_code(world: World) -> None:
    mia = await world.joins("Mia")
    await guesses(mia, "desk")
    await mia.says("/start about-1")
    assert not mia.sees(WAIT)


async def test_whoever_has_a_new_notice_to_read_reads_it_before_any_link(world: World) -> None:
    """An old button of the door, whose link would have acted before the notice was accepted."""
    clara = await world.coordinator()
    payload = await gets_link(clara, "Coordinator")
    xaver = world.stranger("Xaver")
    await xaver.says(f"/start {payload}")
    language = xaver.message.buttons[0][0]["callback_data"]
    for act in ("/start", "English", "Yes, I agree"):
        await (xaver.says(act) if act.startswith("/") else xaver.taps(act))
    await world.end()
    chosen = world.settings.programme.model_copy(update={"privacy_notice_version": "2"})
    world.settings = world.settings.model_copy(update={"programme": chosen})
    await world.begin()
    world.telegram.tap(xaver.user.id, xaver.message.id, language)
    await world.settle()
    person = await world.query(lambda store: store.person(xaver.user.id))
    assert not person.is_coordinator
    assert xaver.sees("Our privacy notice has changed.")
