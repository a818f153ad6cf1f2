"""An event from its plan to the package: a coordinator plans it, people come, wait, stay away, check in."""

from datetime import UTC, datetime

import pytest

from dialogue.turn import Stage
from handlers.check_in import link_for
from mentoring.words import Role
from playground.people import Person
from storage import events
from storage.store import Store
from storage.tables import Event
from tests.handlers.behind import forges
from tests.world import World

BEGIN = datetime(2026, 12, 1, 16, 0, tzinfo=UTC)  # 17:00 in Trier


async def plans(
    person: Person,
    name: str = "Kick-off",
    *,
    when: str = "1.12.2026 17:00",
    duty: str = "People choose",
    places: str | None = None,
    word: str | None = None,
) -> None:
    """Plan an event in the form, from the list of events on."""
    await person.says("/events")
    await person.taps("Plan an event")
    for answer in (name, "We get to know each other, with pizza.", when):
        await person.says(answer)
    await person.taps("1 h 30 min")
    await person.says("Campus 2, room F 59")
    await person.taps("Skip")
    await person.taps("English")
    await person.taps("Everybody")
    await person.taps(duty)
    await (person.says(places) if places else person.taps("Skip"))
    await (person.says(word) if word else person.taps("Skip"))
    await person.taps("Keep it")


async def announces(world: World, person: Person, **plan: str) -> None:
    """Plan an event and announce it; an hour later people know."""
    await plans(person, **plan)
    await person.taps("Announce it")
    await person.taps("Yes, announce it")
    await world.turn_clock(hours=1)


async def kept(world: World, number: int = 1) -> Event:
    """An event as it is in the database."""
    found: Event | None = await world.query(lambda store: events.find(store, number))
    assert found
    return found


async def until(world: World, moment: datetime) -> None:
    """Let time pass until then."""
    await world.turn_clock(seconds=(moment - world.clock()).total_seconds())


# ── planning, announcing, answering ─────────────────────────────────────────────────────────────────────


async def test_an_event_is_planned_and_announced(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    carla = world.people["Clara"]
    await plans(carla, duty="It is for everybody", word="Sunflower")
    assert carla.screen == (
        "✅ Kept as a draft. Nobody has heard of it yet.\n\n"
        "📅 Kick-off\n\n"
        "🗓️ Tue 1 Dec 2026, 17:00 – 18:30\n📍 Campus 2, room F 59\n🗣️ In English\n⭐ For everybody\n\n"
        "We get to know each other, with pizza.\n\n"
        "draft · for everybody (2)\n✅ 0 coming · ✖️ 0 not coming · 🎉 0 there\nCode word: Sunflower"
    )
    await carla.taps("Add the words in German")
    await carla.says("Auftakt")
    await carla.says("Wir lernen uns kennen, mit Pizza.")
    await carla.taps("Keep it")
    await carla.taps("Announce it")
    assert carla.sees("2 people will hear of it, each in the next hour that suits them. Announce it?")
    await carla.taps("Yes, announce it")
    assert carla.sees("📣 Announced. 2 people hear of it.")
    assert not ana.sees("Kick-off")
    await world.turn_clock(minutes=5)
    assert ana.screen == (
        "📣 Something new\n\n"
        "📅 Kick-off\n\n"
        "🗓️ Tue 1 Dec 2026, 17:00 – 18:30\n📍 Campus 2, room F 59\n🗣️ In English\n⭐ For everybody\n\n"
        "We get to know each other, with pizza.\n\n"
        "Will you be there?"
    )
    assert ana.buttons == [["✅ I’m coming", "Not this time"], ["‹ All events"]]
    assert ben.sees("Auftakt")
    assert ben.sees("Wir lernen uns kennen, mit Pizza.")
    assert ben.sees("🗣️ Auf Englisch")


async def test_a_mentee_comes_and_is_reminded(world: World) -> None:
    ana, _ = await world.tandem()
    await announces(world, world.people["Clara"])
    await ana.taps("I’m coming")
    assert ana.sees("✅ See you there!")
    assert ana.buttons == [["🗓️ For my calendar"], ["I can’t come after all"], ["‹ All events"]]
    await ana.taps("For my calendar")
    file = ana.documents[-1].content.decode()
    assert "SUMMARY:Kick-off" in file
    assert "DTSTART;TZID=Europe/Berlin:20261201T170000" in file
    assert "LOCATION:Campus 2\\, room F 59" in file
    await until(world, datetime(2026, 11, 30, 16, 5, tzinfo=UTC))
    assert ana.sees("⏰ Soon: Tue 1 Dec 2026, 17:00")
    await until(world, datetime(2026, 12, 1, 15, 5, tzinfo=UTC))
    assert ana.sees("⏰ It starts in about an hour.")


async def test_who_does_not_come_is_not_reminded(world: World) -> None:
    ana, ben = await world.tandem()
    await announces(world, world.people["Clara"])
    await ana.taps("Not this time")
    assert ana.sees("All right. Thank you for telling me.")
    await until(world, BEGIN)
    assert not ana.sees("⏰")
    assert not ben.sees("⏰")


async def test_a_mentee_misses_what_is_for_everybody_and_says_why(world: World) -> None:
    ana, ben = await world.tandem()
    carla = world.people["Clara"]
    await announces(world, carla, duty="It is for everybody")
    await ana.taps("Not this time")
    assert ana.screen == (
        "What a pity! This event belongs to everybody’s package, so your coordinators will want to know why, "
        "and may know another way.\n\n📋 Your coordinators will see this, too."
    )
    await ana.taps("Class or exam")
    assert ana.sees("Thank you for telling me. Your coordinators know.")
    await ana.taps("Add a few words")
    await ana.says("My exam in statistics is at the same time.")
    assert ana.sees("✏️ Added. Thank you!")
    await ben.taps("Not this time")
    assert ben.sees("All right.")
    await world.turn_clock(minutes=5)
    assert carla.sees("✖️ Somebody can’t come to an event.")
    await carla.taps("Kick-off · 2")
    assert carla.screen == (
        "✖️ Kick-off: who can’t come\n\n"
        "Ana: 🎓 Class or exam – My exam in statistics is at the same time.\nBen"
    )


# ── places ──────────────────────────────────────────────────────────────────────────────────────────────


async def test_the_waiting_list_moves_up_by_itself(world: World) -> None:
    ana, ben = await world.tandem()
    mia = await world.admitted("Mia", Role.MENTEE, "de")
    await announces(world, world.people["Clara"], places="1")
    assert ana.sees("🪑 One of 1 places is free.")
    await ana.taps("I’m coming")
    await ben.taps("I’m coming")
    assert ben.sees("⏳ All places are taken at the moment, so you are on the waiting list.")
    assert ben.sees("You are number 1 on the waiting list.")
    await mia.taps("Ich komme")
    assert mia.sees("Du stehst auf Platz 2 der Warteliste.")
    await ana.taps("I can’t come after all")
    await ana.taps("I’m ill")
    assert ben.sees("🎉 A place has become free, and it is yours!")
    assert not mia.sees("🎉")
    await world.turn_clock(minutes=1)
    await ana.taps("I’m coming after all")
    assert ana.sees("You are number 2 on the waiting list.")
    await ben.taps("I can’t come after all")
    await ben.taps("Work")
    assert mia.sees("🎉 Ein Platz ist frei geworden, und er gehört dir!")


async def test_more_places_let_people_move_up(world: World) -> None:
    ana, ben = await world.tandem()
    carla = world.people["Clara"]
    await announces(world, carla, places="1")
    await ana.taps("I’m coming")
    await ben.taps("I’m coming")
    await carla.taps("Change")
    await carla.taps("Change an answer")
    await carla.taps("Places")
    await carla.says("2")
    await carla.taps("Keep it")
    assert ben.sees("🎉 A place has become free, and it is yours!")
    assert not ana.sees("something new about an event")


async def test_two_taps_take_one_place(world: World) -> None:
    ana, ben = await world.tandem()
    await announces(world, world.people["Clara"], places="2")
    for _ in range(2):
        await forges(world, ana, "events.come", 1)
    await ben.taps("I’m coming")
    assert ben.sees("✅ See you there!")


# ── moving and calling off ──────────────────────────────────────────────────────────────────────────────


async def test_a_new_time_is_told_once_to_those_who_come(world: World) -> None:
    ana, ben = await world.tandem()
    carla = world.people["Clara"]
    await announces(world, carla)
    await ana.taps("I’m coming")
    await carla.taps("Change")
    await carla.taps("Change an answer")
    await carla.taps("When")
    await carla.says("2.12.2026 18:00")
    await carla.taps("Keep it")
    assert carla.sees("✅ Changed. One person has been told.")
    assert ana.sees("🔁 There is something new about an event that you are coming to.")
    assert ana.sees("🗓️ Wed 2 Dec 2026, 18:00 – 19:30")
    assert b"SEQUENCE:1" in ana.documents[-1].content
    assert not ben.sees("🔁")
    await until(world, datetime(2026, 12, 1, 16, 30, tzinfo=UTC))
    assert not ana.sees("⏰ It starts in about an hour.")
    await until(world, datetime(2026, 12, 2, 16, 5, tzinfo=UTC))
    assert ana.sees("⏰ It starts in about an hour.")


async def test_a_typo_in_the_title_disturbs_nobody(world: World) -> None:
    ana, _ = await world.tandem()
    carla = world.people["Clara"]
    await announces(world, carla, name="Kik-off")
    await ana.taps("I’m coming")
    await carla.taps("Change")
    await carla.taps("Change an answer")
    await carla.taps("Name")
    await carla.says("Kick-off")
    await carla.taps("Keep it")
    assert carla.sees("✅ Changed.")
    assert not ana.sees("🔁")
    await ana.says("/events")
    assert ana.buttons[0] == ["✅ Tue 1 Dec 2026 · Kick-off"]


async def test_an_event_is_called_off(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    carla = world.people["Clara"]
    await announces(world, carla)
    await ben.taps("Ich komme")
    await carla.taps("Call it off")
    assert carla.sees("Call off Kick-off? One person will be told.")
    await carla.taps("Yes, call it off")
    assert carla.sees("🚫 Called off. One person has been told.")
    assert ben.sees("🚫 Kick-off (Di., 1. Dez. 2026, 17:00) wurde abgesagt.")
    assert b"METHOD:CANCEL" in ben.documents[-1].content
    assert not ana.sees("🚫")
    await ana.taps("I’m coming")
    assert ana.sees("This event has been cancelled.")
    await until(world, BEGIN)
    assert not ben.sees("⏰")


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


# ── copies, series, drafts ──────────────────────────────────────────────────────────────────────────────


async def test_a_series_keeps_its_time_of_day_when_the_clocks_change(world: World) -> None:
    ana, _ = await world.tandem()
    carla = world.people["Clara"]
    await plans(carla, name="Info café", when="22.3.2027 17:00")
    await carla.taps("Repeat")
    await carla.taps("Every week")
    await carla.taps("2")
    assert carla.sees("✅ 2 drafts have been made.")
    await carla.taps("Announce all of them")
    assert carla.sees("📣 3 events have been announced.")
    await world.turn_clock(minutes=5)
    assert ana.sees("📣 3 new events")
    third = await kept(world, 3)
    assert third.begins_at == datetime(2027, 4, 5, 15, 0, tzinfo=UTC)
    await ana.taps("Mon 29 Mar 2027 · Info café")
    assert ana.sees("🗓️ Mon 29 Mar 2027, 17:00 – 18:30")


async def test_a_copy_is_a_draft_at_another_time(world: World) -> None:
    await world.tandem()
    carla = world.people["Clara"]
    await announces(world, carla, word="Sunflower")
    await carla.taps("Copy")
    await carla.says("8.12.2026 17:00")
    assert carla.sees("✅ Here is the copy, as a draft.")
    assert carla.sees("Code word: Sunflower")
    await carla.taps("Throw the draft away")
    assert carla.sees("🗑 The draft is gone.")


@pytest.mark.parametrize("link", ["meet", "javascript:alert(1)", "https://", "ftp://example.org"])
async def test_a_link_has_to_be_one(world: World, link: str) -> None:
    carla = await world.coordinator()
    await carla.says("/events")
    await carla.taps("Plan an event")
    for answer in ("Kick-off", "Hello", "1.12.2026 17:00", "90 min"):
        await carla.says(answer)
    await carla.taps("Skip")
    await carla.says(link)
    assert carla.sees("That doesn’t look like a link.")
    await carla.says("https://meet.example.org/kickoff")
    assert carla.sees("Which language is spoken there?")


# ── others' things ──────────────────────────────────────────────────────────────────────────────────────


async def test_drafts_and_others_events_stay_closed(world: World) -> None:
    ana, _ = await world.tandem()
    carla = world.people["Clara"]
    await plans(carla)
    for name in ("events.show", "events.come", "events.absent", "events.file", "events.here"):
        await forges(world, ana, name, 1)
        assert ana.sees("I can’t find that event any more."), name
    for name in ("desk_events.show", "desk_events.announce", "desk_events.off", "desk_events.guests"):
        await forges(world, ana, name, 1)
        assert ana.sees("That isn’t open to you at the moment."), name


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
