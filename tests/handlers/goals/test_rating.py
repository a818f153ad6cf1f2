"""Rating the goals: each without seeing the other's rating; once both are in, both see both."""

import pytest

from playground.people import Person
from tests.handlers.behind import closes_tandem, forges, id_of_tandem
from tests.handlers.goals.acts import UNKNOWN, has_goals, rates, sets_goal, sheets_kept
from tests.world import World

MIDTERM, END = 90, 175  # days after the start


async def at_midterm(
    world: World, *titles: str, languages: tuple[str, str] = ("en", "en")
) -> tuple[Person, Person]:
    """A tandem with goals, half of whose time has passed."""
    ana, ben = await world.tandem(languages=languages)
    await has_goals(world, ana, *titles)
    await world.turn_clock(days=MIDTERM)
    return ana, ben


async def test_ratings_stay_hidden_until_both_are_in_then_both_see_both(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await has_goals(world, ana, "Find an internship", "Learn SQL")
    await world.turn_clock(days=MIDTERM)
    await ana.says("/goals")
    await ana.taps("Rate the goals: Mid-term")
    assert ana.sees("Mid-term: How far have you come, as you see it?")
    assert ana.sees("Ben sees your rating only when both of you have rated")
    assert ana.sees("🎯 Find an internship (1 of 2)\n+2 much more than expected")
    assert ana.sees("You and your tandem partner will see this.")
    await ana.taps("+1 ·")
    assert ana.sees("🎯 Learn SQL (2 of 2)")
    await ana.taps("−1 ·")
    assert ana.sees("How much did Ben’s support contribute?")
    await ana.taps("4")
    assert ana.sees("Find an internship: +1\nLearn SQL: −1\n\nSupport: 4 (5 at most)")
    await ana.taps("Hand in my rating")
    assert ana.sees("Ben does not see it yet.")
    assert ben.screen == (
        "⭐ Ana hat eingeschätzt, wie weit die Ziele gekommen sind (Halbzeit). "
        "Wie siehst du es? Wenn auch du eingeschätzt hast, seht ihr beide beides."
    )
    await ben.taps("Ziele einschätzen: Halbzeit")
    assert ben.sees("Halbzeit: Wie weit ist Ana gekommen, aus deiner Sicht?")
    await rates(ben, "0", "−1", language="de")
    assert ben.screen == (
        "🤝 Du und Ana habt beide eingeschätzt. Was macht ihr gemeinsam daraus?\n\n"
        "⭐ Wie weit die Ziele gekommen sind: Halbzeit\n"
        "1. Find an internship: Ana +1 und Ben 0\n"
        "2. Learn SQL: Ana −1 und Ben −1\n\n"
        "Alle Ziele zusammen, als eine Zahl (T): Ana 50 und Ben 44. "
        "50 bedeutet: wie erwartet. Zehn mehr ist deutlich mehr, zehn weniger deutlich weniger.\n\n"
        "💬 Das seht ihr verschieden: Find an internship. Darüber zu sprechen lohnt sich!\n\n"
        "🤝 So viel hat die Unterstützung von Ben beigetragen: 4 von 5"
    )
    assert ana.screen.startswith("🤝 You and Ben have both rated.")
    assert ana.sees("1. Find an internship: Ana +1 and Ben 0")
    assert await sheets_kept(world) == [("midterm", [1, -1], 4), ("midterm", [0, -1], None)]


async def test_those_who_see_it_the_same_way_are_told_so(world: World) -> None:
    ana, ben = await at_midterm(world, "Find an internship")
    await ana.says("/goals")
    await ana.taps("Rate the goals")
    await rates(ana, "+2", support="5")
    await ben.taps("Rate the goals")
    await rates(ben, "+2")
    assert ben.sees("💬 You see it the same way.")
    assert ben.sees("Ana 70 and Ben 70")


async def test_a_rating_can_be_corrected_until_the_other_one_is_in(world: World) -> None:
    ana, ben = await at_midterm(world, "Find an internship", "Learn SQL")
    await ana.says("/goals")
    await ana.taps("Rate the goals")
    await rates(ana, "+1", "−1", support="4")
    heard = len(ben.chat)
    await ana.taps("Look at my rating again")
    assert ana.sees("Find an internship: +1\nLearn SQL: −1")
    await ana.taps("Change an answer")
    await ana.taps("Goals")
    assert ana.buttons[:3] == [["Find an internship: +1"], ["Learn SQL: −1"], ["✓ Done"]]
    await ana.taps("Learn SQL: −1")
    assert ana.buttons[3] == ["✓ −1 · less than expected"]
    await ana.taps("+2 ·")
    await ana.taps("Hand in my rating")
    assert await sheets_kept(world) == [("midterm", [1, 2], 4)]
    assert len(ben.chat) == heard  # Ben was asked once
    own = ana.message
    await ben.taps("Rate the goals")
    await rates(ben, "0", "0")
    await ana.taps_old(own, "Look at my rating again")
    assert ana.toast == "You have both rated already. Here is how you see it."
    assert ana.sees("1. Find an internship: Ana +1 and Ben 0")
    await ana.says("/goals")
    assert ["⚖️ Both ratings"] in ana.buttons
    assert not any("Rate" in key or "My rating" in key for [key] in ana.buttons)


async def test_a_level_can_be_typed_and_the_goal_before_looked_at_again(world: World) -> None:
    ana, _ = await at_midterm(world, "Find an internship", "Learn SQL")
    await ana.says("/goals")
    await ana.taps("Rate the goals")
    await ana.says("5")
    assert ana.sees("Please send a number from -2 to 2.")
    await ana.says("-2")
    assert ana.sees("🎯 Learn SQL (2 of 2)")
    await ana.taps("The goal before")
    assert ana.sees("🎯 Find an internship (1 of 2)")
    assert ana.buttons[4] == ["✓ −2 · much less than expected"]
    await ana.says("−1")
    await ana.says("+2")
    await ana.says("3")
    await ana.taps("Hand in my rating")
    assert await sheets_kept(world) == [("midterm", [-1, 2], 3)]


async def test_the_other_one_is_asked_at_most_once_a_day(world: World) -> None:
    ana, ben = await at_midterm(world, "Find an internship")
    await ben.says("/goals")
    await ben.taps("Rate the goals")
    await rates(ben, "+1")
    assert ana.sees("⭐ Ben has rated how far your goals have come (Mid-term). How do you see it yourself?")
    heard = len(ana.chat)
    await ben.taps("Ask Ana to rate")
    assert ben.toast == "Ana has been asked already. Let’s wait a day before asking again."
    assert len(ana.chat) == heard
    await world.turn_clock(days=1)
    heard = len(ana.chat)
    await ben.taps("Ask Ana to rate")
    assert ben.toast == "I have asked Ana."
    assert len(ana.chat) == heard + 1
    await ana.blocks()
    await world.turn_clock(days=1)
    await ben.taps("Ask Ana to rate")
    assert ben.toast == "I can’t reach Ana here at the moment. Perhaps you can speak to each other directly?"


async def test_at_the_end_they_are_rated_anew_and_both_times_are_shown(world: World) -> None:
    ana, ben = await at_midterm(world, "Find an internship")
    for phase, levels in (("Mid-term", ("−1", "0")), ("End", ("+1", "+1"))):
        await ana.says("/goals")
        await ana.taps(f"Rate the goals: {phase}")
        await rates(ana, levels[0], support="3")
        await ben.taps(f"Rate the goals: {phase}")
        await rates(ben, levels[1])
        await world.turn_clock(days=END - MIDTERM)
    await ana.says("/goals")
    await ana.taps("Both ratings")
    titles = [line for line in ana.screen.splitlines() if line.startswith("⭐")]
    assert titles == ["⭐ How far the goals have come: Mid-term", "⭐ How far the goals have come: End"]
    assert ana.sees("1. Find an internship: Ana −1 and Ben 0")
    assert ana.sees("1. Find an internship: Ana +1 and Ben +1")


async def test_a_goal_that_both_rated_stays_in_the_results_when_it_is_put_aside(world: World) -> None:
    ana, ben = await at_midterm(world, "Find an internship", "Learn SQL")
    await ana.says("/goals")
    await ana.taps("Rate the goals")
    await rates(ana, "+1", "−1", support="4")
    await ben.taps("Rate the goals")
    await rates(ben, "0", "−1")
    await ana.says("/goals")
    await ana.taps("🎯 Find an internship")
    await ana.taps("Put aside")
    await ben.says("/goals")
    await ben.taps("Both ratings")
    assert ben.sees("1. Learn SQL: Ana −1 and Ben −1\n2. Find an internship: Ana +1 and Ben 0")


# ── when ────────────────────────────────────────────────────────────────────────────────────────────────


async def test_before_half_of_the_time_nothing_is_rated_but_closing_can_always_ask(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.says("/goals")
    assert not any("Rate" in key for [key] in ana.buttons)
    number = await id_of_tandem(world, ana)
    await forges(world, ana, "goals.rate", number, "midterm")
    assert ana.sees("Half of your time together comes around Sun 14 Feb 2027.")
    await forges(world, ana, "goals.rate", number, "end")
    assert ana.sees("End: How far have you come, as you see it?")


async def test_what_was_not_rated_at_mid_term_is_rated_at_the_end(world: World) -> None:
    ana, _ = await at_midterm(world, "Find an internship")
    await ana.says("/goals")
    overview = ana.message
    await world.turn_clock(days=END - MIDTERM)
    await ana.taps_old(overview, "Rate the goals: Mid-term")
    assert ana.sees("End: How far have you come, as you see it?")


@pytest.mark.parametrize("phase", ["start", "", "x", "MIDTERM"])
async def test_a_phase_in_which_nothing_is_rated_leads_to_the_goals(world: World, phase: str) -> None:
    ana, _ = await at_midterm(world, "Find an internship")
    number = await id_of_tandem(world, ana)
    for name in ("rate", "ask"):
        await forges(world, ana, f"goals.{name}", number, phase)
        assert ana.screen == UNKNOWN


# ── things that changed meanwhile ───────────────────────────────────────────────────────────────────────


async def test_without_a_goal_there_is_nothing_to_rate(world: World) -> None:
    ana, ben = await world.tandem()
    number = await id_of_tandem(world, ana)
    await forges(world, ana, "goals.rate", number, "end")
    assert ana.screen == "There is no goal to rate at the moment."
    assert ana.buttons == [["➕ Set a goal"], ["‹ All goals"]]
    await forges(world, ben, "goals.rate", number, "end")
    assert ben.buttons == [["‹ All goals"]]


async def test_a_goal_put_aside_while_somebody_rates_drops_out(world: World) -> None:
    ana, ben = await at_midterm(world, "Find an internship", "Learn SQL")
    await ben.says("/goals")
    await ben.taps("Rate the goals")
    first = ben.message
    await ana.says("/goals")
    await ana.taps("🎯 Find an internship")
    await ana.taps("Put aside")
    await ben.taps_old(first, "+1 ·")
    assert ben.sees("This goal is no longer among those to rate.")
    assert ben.sees("🎯 Learn SQL (1 of 1)")
    await rates(ben, "0")
    assert await sheets_kept(world) == [("midterm", [0], None)]


async def test_a_goal_set_while_somebody_rates_is_asked_for_before_the_rating_is_in(world: World) -> None:
    ana, ben = await at_midterm(world, "Find an internship")
    await ben.says("/goals")
    await ben.taps("Rate the goals")
    await ben.taps("+1 ·")
    review = ben.message
    await has_goals(world, ana, "Learn SQL")
    await ben.taps_old(review, "Hand in my rating")
    assert ben.toast == "The goals have changed in the meantime. Please have another look."
    assert ben.sees("🎯 Learn SQL (2 of 2)")
    assert await sheets_kept(world) == []
    await rates(ben, "−1")
    assert await sheets_kept(world) == [("midterm", [1, -1], None)]


async def test_a_goal_set_after_the_rating_is_in_can_be_added_until_the_other_one_has_rated(
    world: World,
) -> None:
    ana, ben = await at_midterm(world, "Find an internship")
    await ben.says("/goals")
    await ben.taps("Rate the goals")
    await rates(ben, "+1")
    await ana.says("/goals")
    await sets_goal(ana, "Learn SQL")
    await ben.says("/goals")
    await ben.taps("Rate the goals: Mid-term")
    assert ben.sees("🎯 Learn SQL (2 of 2)")
    await rates(ben, "0")
    assert await sheets_kept(world) == [("midterm", [1, 0], None)]


async def test_handing_in_twice_counts_once(world: World) -> None:
    ana, ben = await at_midterm(world, "Find an internship")
    await ana.says("/goals")
    await ana.taps("Rate the goals")
    await ana.taps("+1 ·")
    await ana.taps("4")
    review, heard = ana.message, len(ben.chat)
    await ana.taps("Hand in my rating")
    await ana.taps_old(review, "Hand in my rating")
    assert await sheets_kept(world) == [("midterm", [1], 4)]
    assert len(ben.chat) == heard + 1


async def test_after_the_tandem_has_ended_nothing_is_rated(world: World) -> None:
    ana, _ = await at_midterm(world, "Find an internship")
    await ana.says("/goals")
    await ana.taps("Rate the goals")
    await ana.taps("+1 ·")
    await ana.taps("4")
    await closes_tandem(world, ana)
    await ana.taps("Hand in my rating")
    assert ana.sees("That isn’t open to you at the moment.")
    assert await sheets_kept(world) == []


async def test_nobody_rates_for_others(world: World) -> None:
    ana, _ = await at_midterm(world, "Find an internship")
    dana, emil = await world.tandem(mentee="Dana", mentor="Emil")
    number = await id_of_tandem(world, ana)
    for person in (dana, emil):
        for name in ("rate", "ask"):
            await forges(world, person, f"goals.{name}", number, "midterm")
            assert person.screen == UNKNOWN


async def test_a_forged_level_is_not_taken(world: World) -> None:
    ana, _ = await at_midterm(world, "Find an internship")
    await ana.says("/goals")
    await ana.taps("Rate the goals")
    call = world.app.house.painter.codec
    data = next(iter(ana.message.buttons))[0]["callback_data"]
    known = call.unpack(data, ana.user.id)
    assert known
    *way, value = known.args
    goal = value.partition(":")[0]
    for forged in (f"{goal}:3", f"{goal}:", f"{goal}:x", "999:1", ""):
        await forges(world, ana, known.name, *way, forged)
        assert "🎯 Find an internship (1 of 1)" in ana.screen
