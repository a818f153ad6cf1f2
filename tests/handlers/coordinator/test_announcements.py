"""Announcements: written, aimed, sent, corrected, taken back; and what people answer."""

import pytest

from handlers.coordinator.announcements import sending
from mentoring.words import Role
from playground.people import Person
from tests.handlers.coordinator.announced import MENTEES, cohort, goes_on, sends, who_has, writes
from tests.world import World


@pytest.fixture
async def clara(world: World) -> Person:
    return await cohort(world)


async def test_everybody_who_takes_part_gets_it_in_their_language(world: World, clara: Person) -> None:
    await writes(clara)
    assert clara.sees("Kept as a draft.")
    assert clara.sees("4 people get it.")
    assert clara.sees("Who reads German gets it in English")
    await clara.taps("Write it in German")
    await clara.says("Die Bibliothek ist am Freitag zu.")
    assert clara.sees("Written in English and German.")
    await clara.taps("Send now")
    assert clara.sees("Send it now to 4 people?")
    await clara.taps("Yes, send it")
    await goes_on(world)
    ana, zoe = world.people["Ana"], world.people["Zoe"]
    assert ana.sees("The library is closed on Friday.")
    assert zoe.sees("Die Bibliothek ist am Freitag zu.")
    assert not zoe.sees("library")
    assert clara.sees("✅ Sent, done")
    assert clara.sees("📬 Arrived in 4 chats")


async def test_formatting_and_a_picture_stay_as_they_were_sent(world: World, clara: Person) -> None:
    await clara.says("/announce")
    await clara.taps("Write an announcement")
    await clara.sends_picture(caption="The **hall**")
    await clara.taps("Show me")
    await sends(world, clara)
    message = world.people["Ana"].message
    assert message.text == "The hall"
    assert [entity["type"] for entity in message.entities] == ["bold"]
    assert "photo" in message.content


async def test_the_preview_is_what_people_get(world: World, clara: Person) -> None:
    await writes(clara, "Come to the **fair**: tandem.org")
    await clara.taps("Show me")
    assert clara.sees("This is how it arrives at 4 people.")
    seen = next(
        one for one in reversed(clara.telegram.chats[clara.user.id].visible) if one.text.startswith("Come to")
    )
    await clara.taps("Answer", of="Come to")
    assert clara.sees("This is how people will answer you: it reaches you as a question.")
    await sends(world, clara)
    got = world.people["Ana"].message
    assert (got.text, got.entities, len(got.buttons)) == (seen.text, seen.entities, len(seen.buttons))


async def test_an_audience_is_picked_step_by_step(world: World, clara: Person) -> None:
    await writes(clara)
    await clara.taps("For whom")
    await clara.taps("Role")
    await clara.taps("Mentee")
    assert clara.sees("Role: Mentee")
    await clara.taps("For whom")
    assert clara.sees("3 people get it.")
    await clara.taps("Language")
    await clara.taps("German")
    await clara.taps("For whom")
    assert clara.sees("One person gets it.")
    await clara.taps("Where they stand")
    await clara.taps("are in a tandem")
    assert clara.sees("Nobody gets it as it stands.")
    await clara.taps("That’s it")
    await clara.taps("Send now")
    assert clara.sees("As it stands, nobody would get it.")


async def test_who_has_blocked_the_bot_is_counted(world: World, clara: Person) -> None:
    await world.people["Mia"].blocks()
    await writes(clara)
    assert clara.sees("One of them has blocked me")
    world.telegram.chats[world.people["Zoe"].user.id].blocked = True  # the bot has not heard of it
    await sends(world, clara)
    assert clara.sees("📬 Arrived in 2 chats")
    assert clara.sees("🔕 2 have blocked me or sent me away")


# ── on the way ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two letters at a time."""
    monkeypatch.setattr(sending, "AHEAD", 1)


@pytest.mark.usefixtures("slowly")
async def test_a_bar_moves_and_one_can_pause_and_stop(world: World, clara: Person) -> None:
    await writes(clara, "Hello")
    await clara.taps("Send now")
    await clara.taps("Yes, send it")
    assert clara.sees("Sending: ░░░░░░░░░░ 0 of 4")
    bar = clara.message
    await world.turn_clock(seconds=6)
    assert bar is clara.message
    assert clara.sees("Sending: ▓▓▓▓▓░░░░░ 2 of 4")
    await goes_on(world)
    assert bar is clara.message
    assert clara.sees("📬 Arrived in 4 chats")


@pytest.mark.usefixtures("slowly")
async def test_one_can_pause_go_on_and_stop(world: World, clara: Person) -> None:
    for name in ("Nia", "Ona"):
        await world.admitted(name, Role.MENTEE, "en")
    await writes(clara, "Hello")
    await clara.taps("Send now")
    await clara.taps("Yes, send it")
    await clara.taps("Pause")
    assert clara.sees("⏸ Paused.")
    await world.turn_clock(minutes=5)
    assert len(who_has(world, "Hello")) == 2
    await clara.taps("Go on")
    await clara.taps("Stop for good")
    await world.turn_clock(minutes=5)
    assert clara.sees("🚫 Sending stopped at")
    assert clara.sees("✋ 2 were not tried any more")
    assert len(who_has(world, "Hello")) == 4


@pytest.mark.usefixtures("slowly")
async def test_it_comes_to_its_end_although_somebody_it_was_for_has_gone(world: World, clara: Person) -> None:
    ona = await world.admitted("Ona", Role.MENTEE, "en")
    await writes(clara, "Hello")
    await clara.taps("Send now")
    await clara.taps("Yes, send it")
    await clara.taps("Pause")
    await ona.says("/erase")
    await ona.taps("🗑 Erase it now")
    await ona.taps("Yes, erase everything")
    await clara.taps("Go on")
    await world.turn_clock(minutes=5)
    assert clara.sees("📬 Arrived in 4 chats")
    assert not clara.sees("on its way")
    assert not clara.sees("not tried")


async def test_it_goes_out_by_itself_at_its_time(world: World, clara: Person) -> None:
    await writes(clara, "See you tomorrow")
    await clara.taps("Send later")
    await clara.says("24.11.2026 18:00")
    assert clara.sees("Goes out on Tue 24 Nov 2026, 18:00.")
    await world.admitted("Nia", Role.MENTEE, "en")
    await world.let_time_pass(days=2)
    assert who_has(world, "See you tomorrow") == [*MENTEES, "Ben", "Nia"]
    assert clara.sees("📬 Arrived in 5 chats")


async def test_a_plan_can_be_taken_back(world: World, clara: Person) -> None:
    await writes(clara, "See you tomorrow")
    await clara.taps("Send later")
    await clara.says("24.11.2026 18:00")
    await clara.taps("Not then")
    assert clara.sees("It is a draft again.")
    await world.let_time_pass(days=2)
    assert who_has(world, "See you tomorrow") == []


async def test_a_plan_that_would_reach_nobody_says_so(world: World, clara: Person) -> None:
    await writes(clara)
    await clara.taps("For whom")
    await clara.taps("Where they stand")
    await clara.taps("have applied")
    await clara.taps("That’s it")
    await clara.taps("Send later")
    await clara.says("24.11.2026 18:00")
    await world.let_time_pass(days=2)
    assert clara.sees("It is a draft again: at its time there was nobody whom it was for.")


async def test_telegrams_refusals_are_counted_with_their_reason(world: World, clara: Person) -> None:
    await writes(clara, "Hello")
    mia = world.people["Mia"].user.id
    world.telegram.faults.fail_when(
        lambda _method, params: params.get("chat_id") == mia, status=400, description="chat not found"
    )
    await sends(world, clara)
    assert clara.sees("📬 Arrived in 3 chats")
    assert clara.sees("⚠️ Telegram refused one\n· 1 × Chat not found")
