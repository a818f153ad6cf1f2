"""The goals to read: somebody with several tandems chooses whose."""

from tests.handlers.behind import forges, id_of_tandem, pairs
from tests.handlers.goals.acts import UNKNOWN, has_goals
from tests.world import World


async def test_a_mentor_with_two_mentees_chooses_whose_goals_to_see(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    cleo = await world.mentee("Cleo")
    await pairs(world, cleo, ben)
    await has_goals(world, ana, "Find an internship", "Learn SQL")
    await ben.says("/goals")
    assert ben.screen == "🎯 Wessen Ziele möchtest du sehen?"
    assert ben.buttons == [["Ana (2)"], ["Cleo (0)"]]
    await ben.taps("Ana")
    assert ben.screen.startswith("🎯 Die Ziele von Ana\n\n1. Find an internship")
    await ben.taps("Learn SQL")
    await ben.taps("Alle Ziele")
    assert ben.screen.startswith("🎯 Die Ziele von Ana")
    await ben.says("/goals")
    await ben.taps("Cleo")
    assert ben.screen == (
        "🎯 Cleo arbeitet noch an keinem Ziel.\n"
        "Vielleicht eine gute Frage für euer nächstes Treffen: Was möchtest du erreichen?"
    )
    assert ben.buttons == []


async def test_a_mentor_who_is_a_mentee_elsewhere_finds_both(world: World) -> None:
    ana, ben = await world.tandem()
    await pairs(world, ben, await world.mentor("Emil"))
    await has_goals(world, ana, "Find an internship")
    await ben.says("/goals")
    assert ben.buttons == [["Ana (1)"], ["My own goals, with Emil (0)"]]
    await ben.taps("My own goals")
    assert ben.buttons == [["➕ Set a goal"]]


async def test_the_goals_of_another_tandem_are_not_shown(world: World) -> None:
    ana, _ = await world.tandem()
    dana, _ = await world.tandem(mentee="Dana", mentor="Emil")
    number = await id_of_tandem(world, ana)
    for name in ("list", "picture", "results"):
        await forges(world, dana, f"goals.{name}", number)
        assert dana.screen == UNKNOWN


async def test_a_day_that_has_come_is_pointed_out(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await world.turn_clock(days=99)
    await ana.says("/goals")
    await ana.taps("🎯 Find an internship")
    assert ana.sees("⏳ That day has come. Is it reached, or does it need another date?")
