"""The picture of progress: called up by both, each in their language, with what matters in words."""

import pytest

from mentoring.words import Phase
from playground.people import Person
from storage import goals
from storage.store import Store
from tests.handlers.behind import closes_tandem, tandem_of
from tests.handlers.goals.acts import has_goals, rates
from tests.handlers.goals.test_rating import MIDTERM
from tests.world import World

PNG = b"\x89PNG\r\n\x1a\n"


async def test_before_any_rating_the_picture_shows_where_the_goals_begin(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await has_goals(world, ana, "Find an internship")
    await ana.says("/goals")
    await ana.taps("Picture of progress")
    assert ana.toast == "I’m drawing it – just a moment."
    [file] = ana.documents
    assert (file.name, file.content[:8]) == ("goals.png", PNG)
    assert ana.screen == (
        "🎯 Where the goals begin (0 is what is expected). Nobody has rated them yet.\n1. Find an internship: −1"
    )
    await ben.says("/goals")
    await ben.taps("Bild vom Fortschritt")
    assert ben.screen.startswith("🎯 Wo die Ziele anfangen")
    assert len(ben.documents) == 1


async def test_until_both_are_in_each_finds_only_their_own_rating_in_the_picture(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await world.turn_clock(days=MIDTERM)
    await ana.says("/goals")
    await ana.taps("Rate the goals")
    await rates(ana, "+2", support="5")
    await ben.says("/goals")
    await ben.taps("Picture of progress")
    assert ben.screen.startswith("🎯 Where the goals begin")
    await ana.says("/goals")
    await ana.taps("Picture of progress")
    assert ana.screen.startswith(
        "⭐ How far the goals have come: Mid-term\n1. Find an internship: Ana +2\n\n"
    )
    await ben.says("/goals")
    await ben.taps("Rate the goals")
    await rates(ben, "+1")
    await ben.taps("Picture of progress")
    assert ben.sees("1. Find an internship: Ana +2 and Ben +1")
    assert ben.sees("(T): Ana 70 and Ben 60. 50 means: as expected.")
    assert len(ben.documents) == 1


async def test_ten_long_goals_still_come_with_their_words(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, *(f"{number}" + "ü" * 119 for number in range(5)))
    await ana.says("/goals")
    await ana.taps("Picture of progress")
    assert len(ana.documents) == 1
    assert ana.sees("5. 4üüü")


async def test_a_picture_ordered_before_the_tandem_ended_is_not_sent_after_it(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    number, person = await world.query(
        lambda store: (tandem_of(store, ana).id, tandem_of(store, ana).mentee_id)
    )
    await closes_tandem(world, ana)
    await world.query(lambda store: store.order("goals.picture", {"tandem": number, "person": person}))
    await world.turn_clock(minutes=1)
    assert ana.documents == []


async def test_when_drawing_fails_again_and_again_the_words_come_alone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, _ = await world.tandem(languages=("de", "en"))
    await ana.says("/goals")
    await ana.taps("Ziel setzen")
    for answer in ("Ein Praktikum", "Kurzfristig", "Zwei Gespräche", "1.3.2027", "Drei Firmen"):
        await ana.says(answer)
    await ana.taps("Ziel festhalten")
    monkeypatch.setattr("handlers.pictures.png", lambda _drawn: 1 / 0)
    await ana.taps("Ziele ansehen")
    await ana.taps("Bild vom Fortschritt")
    for _ in range(3):
        await world.turn_clock(minutes=2)
    assert ana.screen.startswith("Diesmal konnte ich das Bild leider nicht zeichnen.")
    assert "1. Ein Praktikum: −1" in ana.screen


async def missing(world: World, ana: Person) -> tuple[list[str], ...]:
    """The goals that the mentee, and the mentor, still have to rate at mid-term."""

    def ask(store: Store) -> tuple[list[str], ...]:
        tandem = tandem_of(store, ana)
        both = (tandem.mentee, tandem.mentor)
        found = [goals.ratings_missing(store, tandem, Phase.MIDTERM, person) for person in both]
        return tuple([goal.title for goal in each] for each in found)

    return await world.query(ask)  # type: ignore[no-any-return]


async def test_who_has_not_rated_yet_can_be_found(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship", "Learn SQL")
    await world.turn_clock(days=MIDTERM)
    assert await missing(world, ana) == (
        ["Find an internship", "Learn SQL"],
        ["Find an internship", "Learn SQL"],
    )
    await ana.says("/goals")
    await ana.taps("Rate the goals")
    await rates(ana, "+2", "0", support="5")
    assert await missing(world, ana) == ([], ["Find an internship", "Learn SQL"])
    await ben.taps("Rate the goals")
    await rates(ben, "+1", "0")
    await has_goals(world, ana, "Write a thesis")
    assert await missing(world, ana) == ([], [])
