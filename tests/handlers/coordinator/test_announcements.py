"""Announcements: written, aimed, sent, corrected, taken back; and what people answer."""

import pytest

from mentoring.words import Role
from playground.people import Person
from tests.world import World

MENTEES = ("Ana", "Mia", "Zoe")


@pytest.fixture
async def clara(world: World) -> Person:
    """A coordinator of three mentees and a mentor; one mentee and the mentor read German."""
    clara = await world.coordinator()
    for name in MENTEES:
        await world.admitted(name, Role.MENTEE, "de" if name == "Zoe" else "en")
    await world.admitted("Ben", Role.MENTOR, "de")
    return clara


async def writes(clara: Person, text: str = "The library is closed on Friday.") -> None:
    await clara.says("/announce")
    await clara.taps("Write an announcement")
    await clara.says(text)


async def sends(world: World, clara: Person) -> None:
    await clara.taps("Send now")
    await clara.taps("Yes, send it")
    await goes_on(world)


async def goes_on(world: World) -> None:
    for _ in range(3):
        await world.turn_clock(seconds=3)


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
    assert clara.sees("✅ Sent by")
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
    assert clara.sees("🔕 2 people have blocked me")
