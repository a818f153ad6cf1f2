"""The five levels of a goal: the usual phrases with one tap, or one's own words."""

from sqlalchemy import update

from storage.tables import Goal
from tests.handlers.goals.acts import has_goals, kept
from tests.world import World


async def test_the_usual_phrases_take_three_taps(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.taps("Five levels")
    assert ana.sees("How shall the levels of “Find an internship” be described?")
    assert ana.sees("Level 0 is what you expect: I have sent five applications.")
    await ana.taps("The usual phrases")
    await ana.taps("it could still get worse")
    await ana.taps("★★ important")
    await ana.taps("Keep these levels")
    assert ana.screen == (
        "🪜 The levels of “Find an internship” are set.\n\n"
        "The five levels · ★★ important\n"
        "+2 much more than expected\n"
        "+1 more than expected\n"
        "0 I have sent five applications.\n"
        "−1 less than expected ◂ the beginning\n"
        "−2 much less than expected"
    )
    assert not ben.sees("described the levels")  # they are what they were before


async def test_levels_in_own_words_in_german(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "en"))
    await ana.says("/goals")
    await ana.taps("Ziel setzen")
    for answer in ("Ein Praktikum", "Kurzfristig", "Zwei Gespräche", "1.3.2027", "Drei Firmen"):
        await ana.says(answer)
    await ana.taps("Ziel festhalten")
    await ana.taps("Fünf Stufen")
    await ana.taps("Mit eigenen Worten")
    assert ana.sees("+1: Was wäre etwas mehr als erwartet?")
    assert ana.sees("Du erwartet") is False
    await ana.says("Drei Gespräche")
    await ana.says("Ein Vertrag")
    await ana.taps("Überspringen")
    await ana.says("Keine Bewerbung & nichts")
    await ana.taps("weniger geht nicht")
    await ana.taps("sehr wichtig")
    assert ana.sees(
        "−1: –\n−2: Keine Bewerbung & nichts\nAnfang: −2: weniger geht nicht\nGewicht: ★★★ sehr wichtig"
    )
    await ana.taps("Stufen festhalten")
    [goal] = await kept(world)
    assert goal.levels == {"1": "Drei Gespräche", "2": "Ein Vertrag", "-2": "Keine Bewerbung & nichts"}
    assert (goal.baseline, goal.weight) == (-2, 3)
    assert ben.screen == (
        "🪜 Ana described the levels of a goal: Ein Praktikum\n\n"
        "The five levels · ★★★ very important\n"
        "+2 Ein Vertrag\n"
        "+1 Drei Gespräche\n"
        "0 Zwei Gespräche\n"
        "−1 less than expected\n"
        "−2 Keine Bewerbung & nichts ◂ the beginning"
    )


async def test_levels_settled_before_begin_with_the_review_and_can_go_back_to_the_usual(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.taps("Five levels")
    await ana.taps("In my own words")
    for answer in ("More", "Much more", "Less", "Much less"):
        await ana.says(answer)
    await ana.taps("it can’t get any less")
    await ana.taps("★ a little important")
    await ana.taps("Keep these levels")
    await ana.taps("🎯 See the goal")
    await ana.taps("Five levels")
    assert ana.sees("The five levels at a glance")
    assert ana.sees("+1: More\n+2: Much more\n−1: Less\n−2: Much less")
    await ana.taps("Change an answer")
    await ana.taps("Levels")
    await ana.taps("The usual phrases")
    await ana.taps("Keep these levels")
    [goal] = await kept(world)
    assert (goal.levels, goal.baseline, goal.weight) == ({}, -2, 1)
    await ana.taps("🎯 See the goal")
    await ana.taps("Its course")
    assert ana.sees("Levels before: +2 Much more, +1 More, −1 Less and −2 Much less")


async def test_a_double_tap_keeps_the_levels_once(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.taps("Five levels")
    await ana.taps("The usual phrases")
    await ana.taps("it can’t get any less")
    await ana.taps("★★★ very important")
    review, heard = ana.message, len(ben.chat)
    await ana.taps("Keep these levels")
    await ana.taps_old(review, "Keep these levels")
    assert len(ben.chat) == heard + 1


async def test_a_goal_put_aside_has_no_levels_to_describe(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.taps("See the goals")
    await ana.taps("🎯 Find an internship")
    card = ana.message
    await ana.taps("Put aside")
    await ana.taps_old(card, "Five levels")
    assert ana.toast == "This goal is put aside. Take it up again first."
    assert ana.screen.startswith("💤 Find an internship (put aside)")


async def test_a_goal_from_before_there_were_levels_has_the_usual_ones(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await world.query(lambda store: store.session.execute(update(Goal).values(levels={})) and None)
    await ana.says("/goals")
    await ana.taps("🎯 Find an internship")
    assert ana.sees("+2 much more than expected\n+1 more than expected\n0 I have sent five applications.")
