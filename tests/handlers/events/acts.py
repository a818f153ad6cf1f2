"""What people do around events: plan, announce, let time pass."""

from datetime import UTC, datetime

from playground.people import Person
from storage import events
from storage.tables import Event
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
    await plans_on(person, name, when=when, duty=duty, places=places, word=word)


async def plans_on(
    person: Person,
    name: str = "Kick-off",
    *,
    when: str = "1.12.2026 17:00",
    duty: str = "People choose",
    places: str | None = None,
    word: str | None = None,
) -> None:
    """Answer the questions about an event."""
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
