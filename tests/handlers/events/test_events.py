"""An event from its plan to the package: a coordinator plans it, people come, wait, stay away, check in."""

from datetime import UTC, datetime

import pytest

from mentoring.words import Role
from tests.handlers.behind import coordinates, forges, opens_another_cohort
from tests.handlers.events.acts import BEGIN, announces, kept, plans, plans_on, until
from tests.world import World

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


async def test_two_coordinators_who_call_it_off_at_once_tell_people_once(world: World) -> None:
    ana, ben = await world.tandem()
    carla = world.people["Clara"]
    await announces(world, carla)
    await ana.taps("I’m coming")
    await coordinates(world, ben)
    for person in (carla, ben):
        await person.says("/events")
        await person.taps("Kick-off")
        await person.taps("Call it off")
    await carla.taps("Yes, call it off")
    assert carla.sees("🚫 Called off. One person has been told.")
    asked = carla.message
    await ben.taps("Yes, call it off")
    assert ben.sees("This has moved on meanwhile. Here is how it stands.")
    await carla.taps_old(asked, "Yes, call it off")
    assert carla.sees("This has moved on meanwhile.")
    assert sum("has been cancelled" in text for text in ana.chat) == 1


async def test_a_form_that_changes_nothing_moves_nobody(world: World) -> None:
    ana, ben = await world.tandem()
    carla = world.people["Clara"]
    await announces(world, carla, places="1")
    await ana.taps("I’m coming")
    await ben.taps("I’m coming")
    for _ in range(2):
        await carla.says("/events")
        await carla.taps("Kick-off")
        await carla.taps("Change")
        await carla.taps("Change an answer")
        await carla.taps("Where")
        await carla.says("The old brewery")
        await carla.taps("Keep it")
    assert carla.sees("✅ Changed.")
    for person in (ana, ben):  # who comes, and who waits for a place
        assert sum("There is something new about an event" in text for text in person.chat) == 1


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


async def test_events_of_a_former_cohort_are_planned_and_looked_at(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await opens_another_cohort(world, "2027")
    await clara.says("/events")
    assert clara.sees("📅 Events · 2027")
    await clara.taps("Cohort: 2027")
    await clara.taps("2026")
    assert clara.sees("📅 Events · 2026")
    await clara.taps("Plan an event")
    await plans_on(clara, when="26.11.2026 17:00")
    await clara.taps("Announce it")
    await clara.taps("Yes, announce it")
    await world.turn_clock(hours=1)
    assert ana.sees("Kick-off")
    await clara.says("/admin")
    assert clara.sees("• Events: 1")
    await clara.says("/events")
    assert not any("Kick-off" in row[0] for row in clara.buttons)


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
