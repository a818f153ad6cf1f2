"""Checking in at an event, the package that fills up, and what people say afterwards."""

from datetime import UTC, datetime

import pytest

from dialogue.turn import Stage
from handlers.check_in import link_for
from mentoring.words import Role
from storage import events
from storage.store import Store
from tests.handlers.events.acts import BEGIN, announces, until
from tests.world import World

# ── being there ─────────────────────────────────────────────────────────────────────────────────────────


async def test_people_check_in_with_the_code_word(world: World) -> None:
    ana, ben = await world.tandem()
    await announces(world, world.people["Clara"], word="Sunflower")
    await ana.says("/here")
    assert ana.sees("There is no event to check in to right now.")
    await until(world, BEGIN)
    await ana.says("/here")
    await ana.says("Daisy")
    assert ana.sees("That isn’t the word.")
    await ana.taps("Try again")
    await ana.says("  SUN flower!")
    assert ana.sees("👋 Welcome, you are checked in!")
    await ben.says("/here sunflower")
    assert ben.sees("👋 Welcome, you are checked in!")
    await ben.says("/here sunflower")
    assert ben.sees("👋 You are checked in already.")


async def test_people_check_in_with_the_code_of_this_minute(world: World) -> None:
    ana, ben = await world.tandem()
    carla = world.people["Clara"]
    await announces(world, carla)
    await carla.taps("QR code to check in")
    assert carla.sees("The code can be shown from an hour before the event begins")
    await until(world, BEGIN)
    await carla.taps("QR code to check in")
    await world.settle()
    assert carla.sees("Whoever scans this is checked in.")
    assert carla.documents[-1].content.startswith(b"\x89PNG")
    link = await _link_now(world)
    await ana.opens(link)
    assert ana.sees("👋 Welcome, you are checked in!")
    await world.turn_clock(minutes=5)
    await ben.opens(link)
    assert ben.sees("⌛ This code has changed already.")
    await ben.opens(await _link_now(world))
    assert ben.sees("👋 Welcome, you are checked in!")


async def _link_now(world: World) -> str:
    def link(store: Store) -> str:
        event = events.find(store, 1)
        assert event
        return link_for(Stage(world.app.house, store), event)

    found: str = await world.query(link)
    return found.rpartition("=")[2]


@pytest.mark.parametrize("argument", ["1-0123456789", "1-", "-", "999-abc", "1", "x-y", "1-é"])
async def test_no_made_up_link_checks_in(world: World, argument: str) -> None:
    ana, _ = await world.tandem()
    await announces(world, world.people["Clara"])
    await until(world, BEGIN)
    await ana.opens(f"here-{argument}")
    assert not ana.sees("checked in!")
    assert ana.screen


async def test_a_coordinator_ticks_who_is_there(world: World) -> None:
    ana, ben = await world.tandem()
    carla = world.people["Clara"]
    await announces(world, carla)
    await ana.taps("I’m coming")
    await carla.says("/events")
    await carla.taps("Kick-off")
    await carla.taps("Who comes (1)")
    await carla.taps("Ana")
    assert carla.sees("It hasn’t begun yet")
    await until(world, BEGIN)
    await carla.taps("Ana")
    assert carla.sees("One person has checked in.")
    await carla.taps("Somebody else was there")
    await carla.taps("Ben")
    assert carla.sees("2 people have checked in.")
    await carla.taps("✅ Ana")
    assert carla.sees("One person has checked in.")
    await ben.says("/events")
    await ben.taps("Kick-off")
    assert ben.sees("🎉 You were there.")


# ── the package ─────────────────────────────────────────────────────────────────────────────────────────


async def test_a_package_fills_up(world: World) -> None:
    ana, ben = await world.tandem()
    carla = world.people["Clara"]
    await announces(world, carla, duty="It is for everybody", word="Sunflower")
    await announces(world, carla, name="Info café", when="3.12.2026 17:00", word="Tulip")
    await announces(world, carla, name="Excursion", when="4.12.2026 09:00")
    await ana.says("/package")
    assert ana.sees(
        "For your certificate you still need one event that is for everybody and 2 of your choice."
    )
    await ana.taps("Info café")
    await ana.taps("I’m coming")
    await until(world, BEGIN)
    await ana.says("/here sunflower")
    await ana.says("/package")
    assert ana.screen == (
        "🎒 My package\n\n"
        "For everybody\n✅ Kick-off, Tue 1 Dec 2026\n\n"
        "Of your choice: 0 of 2\n📅 Info café, Thu 3 Dec 2026\n\n"
        "🤝 Meetings with Ben: 0 of 3\n\n"
        "For your certificate you still need 2 events of your choice."
    )
    await until(world, datetime(2026, 12, 3, 16, 0, tzinfo=UTC))
    await ana.says("/here tulip")
    await ana.says("/package")
    assert ana.sees("For your certificate you still need one event of your choice.")
    await ben.says("/package")
    assert ben.sees("The package of events is something for mentees.")


async def test_who_comes_to_the_programme_later_has_missed_nothing(world: World) -> None:
    await world.tandem()
    await announces(world, world.people["Clara"], duty="It is for everybody")
    await world.turn_clock(days=20)
    mia = await world.admitted("Mia", Role.MENTEE, "en")
    await mia.says("/package")
    assert mia.sees("🎉 Your package is complete.")


# ── afterwards ──────────────────────────────────────────────────────────────────────────────────────────


async def test_those_who_were_there_say_how_it_was(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    carla = world.people["Clara"]
    await announces(world, carla, word="Sunflower")
    await until(world, BEGIN)
    await ana.says("/here sunflower")
    await world.turn_clock(hours=18)
    assert ana.sees("Kick-off")
    await ana.taps("Answer now")
    await ana.taps("5")
    assert not ben.sees("Rückmeldung")
    await carla.says("/events")
    await carla.taps("Kick-off")
    await carla.taps("Who comes")
    await carla.taps("Somebody else was there")
    await carla.taps("Ben")
    await ana.says("/menu")
    await world.turn_clock(days=1)
    assert ben.buttons == [["✏️ Jetzt antworten"]]
    assert not ana.sees("Kick-off")
