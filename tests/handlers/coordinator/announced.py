"""What people do around announcements: write, send, wait; and who has it."""

from mentoring.words import Role
from playground.people import Person
from tests.world import World

MENTEES = ("Ana", "Mia", "Zoe")


async def cohort(world: World) -> Person:
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


def who_has(world: World, words: str) -> list[str]:
    return [name for name, one in world.people.items() if name != "Clara" and words in one.chat]
