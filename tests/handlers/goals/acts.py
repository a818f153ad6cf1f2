"""What people do again and again in stories about goals."""

from sqlalchemy import select

from playground.people import Person
from storage.tables import Goal, RatingSheet
from tests.world import World

UNKNOWN = "That goal is no longer there. Here you find those that are."
WORDS = {
    "en": {
        "set": "Set a goal",
        "short": "Short-term",
        "keep": "Keep this goal",
        "hand in": "Hand in my rating",
    },
    "de": {
        "set": "Ziel setzen",
        "short": "Kurzfristig",
        "keep": "Ziel festhalten",
        "hand in": "Einschätzung abgeben",
    },
}


async def sets_goal(person: Person, title: str, language: str = "en") -> None:
    """Fill in the form for a goal, from a screen that has the button for it."""
    words = WORDS[language]
    await person.taps(words["set"])
    await describes(person, title, language)
    await person.taps(words["keep"])


async def describes(person: Person, title: str, language: str = "en") -> None:
    """Answer the questions of the form, up to its review."""
    await person.says(title)
    await person.taps(WORDS[language]["short"])
    await person.says("I have sent five applications.")
    await person.says("1.3.2027")
    await person.says("Write down three companies")


async def has_goals(world: World, ana: Person, *titles: str) -> None:
    """Set several goals."""
    del world
    for title in titles:
        await ana.says("/goals")
        await sets_goal(ana, title)


async def rates(person: Person, *levels: str, support: str = "", language: str = "en") -> None:
    """Give each goal its level and hand the ratings in, from a screen with the first goal on."""
    for level in levels:
        await person.taps(f"{level} ·")
    if support:
        await person.taps(support)
    await person.taps(WORDS[language]["hand in"])


async def kept(world: World) -> list[Goal]:
    """All goals as they are in the database."""
    goals: list[Goal] = await world.query(
        lambda store: list(store.session.execute(select(Goal).order_by(Goal.id)).scalars())
    )
    return goals


async def sheets_kept(world: World) -> list[tuple[str, list[int], int | None]]:
    """All ratings as they are in the database: the phase, the levels, the mentor's support."""
    query = select(RatingSheet).order_by(RatingSheet.id)
    return await world.query(  # type: ignore[no-any-return]
        lambda store: [
            (sheet.phase.value, [rating.level for rating in sheet.ratings], sheet.support)
            for sheet in store.session.execute(query).scalars()
        ]
    )
