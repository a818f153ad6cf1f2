"""What a mentee does to take stock."""

from sqlalchemy import select

from playground.people import Person
from storage.tables import Position
from tests.world import World

START = (3, 2, 5, 4, 3, 6, 8, 4)
END = (7, 6, 8, 7, 6, 6, 7, 8)

_WORDS = {
    "en": (
        "Start: take stock now",
        "End: take stock now",
        "Skip",
        "Only me",
        "My tandem partner, too",
        "Keep it",
    ),
    "de": (
        *("Anfang: jetzt einschätzen", "Ende: jetzt einschätzen", "Überspringen"),
        *("Nur ich", "Auch mein Gegenüber im Tandem", "Festhalten"),
    ),
}


async def rates(person: Person, ratings: tuple[int, ...]) -> None:
    """Tap a number for each competence."""
    for rating in ratings:
        await person.taps(str(rating))


async def takes_stock(
    person: Person,
    ratings: tuple[int, ...] = START,
    *,
    shared: bool = False,
    at_end: bool = False,
    language: str = "en",
) -> None:
    """Fill in the form from the beginning; words are left out."""
    start, end, skip, only_me, tandem, keep = _WORDS[language]
    await person.says("/position")
    await person.taps(end if at_end else start)
    if not at_end:
        for _ in range(3):
            await person.taps(skip)
    await rates(person, ratings)
    if at_end:
        await person.taps(skip)
    await person.taps(tandem if shared else only_me)
    await person.taps(keep)


async def kept(world: World) -> list[Position]:
    """All assessments as they are in the database."""
    found: list[Position] = await world.query(
        lambda store: list(store.session.execute(select(Position).order_by(Position.id)).scalars())
    )
    return found
