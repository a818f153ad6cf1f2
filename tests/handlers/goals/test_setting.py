"""Goals: the mentee sets, changes and puts them aside; the mentor is told and may read them."""

from datetime import date

import pytest
from sqlalchemy import select

from storage.tables import GoalChange
from tests.handlers.behind import closes_tandem, forges, pairs
from tests.handlers.goals.acts import UNKNOWN, describes, has_goals, kept, sets_goal
from tests.world import World


async def test_a_mentee_sets_a_goal_and_the_mentor_reads_it(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await ana.says("/goals")
    assert ana.screen == (
        "🎯 There is no goal here yet.\n"
        "A goal gives your meetings with Ben a direction. Two or three work best – shall we begin with one?"
    )
    await sets_goal(ana, "Find an internship")
    assert ana.screen == (
        "🎯 Your goal is set: Find an internship\n"
        "Ben can read it, too. Two or three goals work best, so there is room for another one.\n\n"
        "I have put in the usual five levels for it, from “much less” to “much more than expected”, so that you "
        "can both rate it later. If you like, describe them in your own words and say how much the goal weighs."
    )
    assert ben.screen == "🎯 Ana hat ein Ziel gesetzt: Find an internship"
    assert ben.buttons == [["🎯 Ziel ansehen"], ["🎯 Ziele ansehen"]]
    await ben.taps("Ziele ansehen")
    assert ben.screen == (
        "🎯 Die Ziele von Ana\n\n"
        "1. Find an internship\n"
        "Kurzfristig · bis Mo., 1. März 2027\n"
        "Erreicht, wenn: I have sent five applications.\n"
        "Erster Schritt: Write down three companies"
    )
    assert ben.buttons == [["🎯 Find an internship"], ["📈 Bild vom Fortschritt"]]


async def test_a_goal_is_set_in_german(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "en"))
    await ana.says("/goals")
    await ana.taps("Ziel setzen")
    assert ana.sees("Was möchtest du erreichen?")
    assert ana.sees("Ein Praktikum in der Datenanalyse finden")
    await ana.says("Ein Praktikum finden")
    await ana.taps("Langfristig")
    assert ana.sees("Am besten etwas, das auch Ben sehen oder zählen könnte.")
    await ana.says("Fünf Bewerbungen sind verschickt")
    await ana.says("1.3.2027")
    await ana.says("Drei Firmen aufschreiben")
    assert ana.screen == (
        "🎯 Dein Ziel auf einen Blick\n\n"
        "Ziel: Ein Praktikum finden\n"
        "Reichweite: Langfristig\n"
        "Erreicht, wenn: Fünf Bewerbungen sind verschickt\n"
        "Bis: Mo., 1. März 2027\n"
        "Erster Schritt: Drei Firmen aufschreiben"
    )
    await ana.taps("Ziel festhalten")
    assert ana.sees("Ben kann es auch lesen.")
    assert ben.sees("🎯 Ana set a goal: Ein Praktikum finden")


async def test_each_question_says_that_the_tandem_will_read_the_answer(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/goals")
    await ana.taps("Set a goal")
    for answer in ("A goal", "Short-term", "One measure", "1.3.2027"):
        assert ana.sees("You and your tandem partner will see this.")
        await ana.says(answer)
    assert ana.sees("You and your tandem partner will see this.")


async def test_a_changed_goal_begins_with_its_review(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.taps("See the goals")
    await ana.taps("Find an internship")
    await ana.taps("✏️ Change")
    assert ana.sees("Your goal at a glance")
    await ana.taps("Change an answer")
    await ana.taps("Goal")
    assert ana.sees("Your answer so far: Find an internship")
    await ana.says("Find a job")
    await ana.taps("Keep this goal")
    assert ana.screen == "✏️ Changed: Find a job\nBen can read it, too."
    assert ben.screen == "✏️ Ana changed a goal: Find a job"
    assert [(goal.title, goal.due_on) for goal in await kept(world)] == [("Find a job", date(2027, 3, 1))]


async def test_a_goal_is_put_aside_and_taken_up_again(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship", "Learn SQL")
    await ana.taps("See the goals")
    await ana.taps("Learn SQL")
    await ana.taps("Put aside")
    assert ana.toast == "Put aside. You can take it up again at any time."
    await ben.says("/goals")
    assert ben.screen.splitlines()[-1] == "💤 Put aside: Learn SQL"
    await ana.taps("All goals")
    assert ana.buttons == [
        ["🎯 Find an internship"],
        ["💤 Learn SQL"],
        ["➕ Set a goal"],
        ["📈 Picture of progress"],
    ]
    await ana.taps("Learn SQL")
    await ana.taps("Take up again")
    assert ana.toast == "Good luck with it!"
    assert [goal.put_aside_at for goal in await kept(world)] == [None, None]


async def test_there_are_only_as_many_goals_as_the_programme_allows(world: World) -> None:
    ana, _ = await world.tandem()
    titles = ["One", "Two", "Three", "Four"]
    await has_goals(world, ana, *titles)
    await ana.says("/goals")
    before_the_last = ana.message
    await sets_goal(ana, "Five")
    await ana.says("/goals")
    assert ana.buttons == [[f"🎯 {title}"] for title in (*titles, "Five")] + [["📈 Picture of progress"]]
    await ana.taps_old(before_the_last, "Set a goal")
    assert ana.sees(
        "You are working on 5 goals already, and that is plenty. Two or three work best. "
        "If you would like to swap, put one aside first – it won’t be lost."
    )


async def test_a_form_that_is_sent_when_there_are_enough_goals_keeps_none(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "One", "Two", "Three", "Four")
    await ana.taps("See the goals")
    await ana.taps("Set a goal")
    for answer in ("Five", "Short-term", "One measure", "1.3.2027", "A step"):
        await ana.says(answer)
    review = ana.message
    await ana.taps("Keep this goal")
    await ana.taps_old(review, "Keep this goal")
    assert [goal.title for goal in await kept(world)] == ["One", "Two", "Three", "Four", "Five"]


async def test_a_goal_put_aside_makes_room_but_can_not_come_back_when_there_is_none(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "One", "Two", "Three", "Four", "Five")
    await ana.taps("See the goals")
    await ana.taps("Five")
    await ana.taps("Put aside")
    aside = ana.message
    await has_goals(world, ana, "Six")
    await ana.taps_old(aside, "Take up again")
    assert ana.sees("You are working on 5 goals already")
    assert [goal.title for goal in await kept(world) if goal.put_aside_at] == ["Five"]


async def test_an_outcome_without_a_number_is_asked_for_one(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/goals")
    await ana.taps("Set a goal")
    for answer in ("Speak German in seminars", "Long-term", "I dare to speak"):
        await ana.says(answer)
    assert ana.sees("Could you add something that can be counted?")
    await ana.says("in three sessions")
    await ana.says("1.3.2027")
    await ana.says("Sit in the first row")
    assert ana.sees("Reached when: I dare to speak\nCounted by: in three sessions")
    await ana.taps("Keep this goal")
    [goal] = await kept(world)
    assert goal.outcome == "I dare to speak (in three sessions)"


async def test_the_number_can_be_skipped(world: World) -> None:
    ana, _ = await world.tandem(languages=("de", "en"))
    await ana.says("/goals")
    await ana.taps("Ziel setzen")
    for answer in ("Im Seminar sprechen", "Langfristig", "Ich traue mich"):
        await ana.says(answer)
    assert ana.sees("Kannst du noch etwas ergänzen, das man zählen kann?")
    await ana.taps("Überspringen")
    await ana.says("1.3.2027")
    await ana.says("In der ersten Reihe sitzen")
    await ana.taps("Ziel festhalten")
    assert [goal.outcome for goal in await kept(world)] == ["Ich traue mich"]


async def test_a_goal_takes_the_place_of_another(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship", "Learn SQL")
    await ana.says("/goals")
    await ana.taps("Find an internship")
    await ana.taps("Replace")
    await describes(ana, "Find a job")
    await ana.taps("Keep this goal")
    assert ana.sees("Your new goal is set: Find a job")
    assert ana.sees("It takes the place of “Find an internship”, which is put aside and not lost.")
    assert ben.screen == "🔁 Ana set a new goal, Find a job, in place of “Find an internship”."
    await ben.taps("🎯 See the goal")
    assert ben.sees("🔁 In place of: Find an internship")
    await ana.taps("See the goals")
    assert ana.sees("💤 Put aside: Find an internship")
    await ana.taps("💤 Find an internship")
    assert ana.sees("🔁 In its place there is now: Find a job")


async def test_with_as_many_goals_as_there_may_be_one_can_still_be_replaced(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "One", "Two", "Three", "Four", "Five")
    await ana.says("/goals")
    await ana.taps("Five")
    await ana.taps("Replace")
    await describes(ana, "Six")
    await ana.taps("Keep this goal")
    pursued = [goal.title for goal in await kept(world) if goal.put_aside_at is None]
    assert pursued == ["One", "Two", "Three", "Four", "Six"]


async def test_a_replacement_for_which_there_is_no_room_any_more_is_kept_for_later(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "One", "Two", "Three", "Four", "Five")
    await ana.says("/goals")
    await ana.taps("Five")
    await ana.taps("Replace")
    await describes(ana, "Seven")
    review = ana.message
    await ana.says("/goals")
    await ana.taps("Five")
    await ana.taps("Put aside")
    await has_goals(world, ana, "Six")
    await ana.taps_old(review, "Keep this goal")
    assert ana.sees("You are working on 5 goals already")
    assert ana.sees("By the way: “a goal” is still waiting for you, with your answers so far.")
    assert [goal.title for goal in await kept(world)] == ["One", "Two", "Three", "Four", "Five", "Six"]
    waiting = ana.message
    await ana.says("/goals")
    await ana.taps("One")
    await ana.taps("Put aside")
    await ana.taps_old(waiting, "Go on")
    await ana.taps("Keep this goal")
    assert ana.sees("Your new goal is set: Seven")


async def test_a_changed_first_step_is_still_to_be_taken(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.taps("See the goals")
    await ana.taps("Find an internship")
    await ana.taps("First step done")
    await ana.taps("✏️ Change")
    await ana.taps("Change an answer")
    await ana.taps("First step")
    await ana.says("Call two of them")
    await ana.taps("Keep this goal")
    [goal] = await kept(world)
    assert (goal.first_step, goal.first_step_done_at) == ("Call two of them", None)


async def test_a_form_sent_without_a_change_changes_nothing(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    heard = len(ben.chat)
    await ana.taps("See the goals")
    await ana.taps("Find an internship")
    await ana.taps("✏️ Change")
    await ana.taps("Keep this goal")
    assert ana.toast == "Everything is as it was."
    assert len(ben.chat) == heard
    assert await world.query(lambda store: list(store.session.execute(select(GoalChange)))) == []


# ── bad input ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("title", ["<b>&amp; \\ {", "למצוא התמחות", "🦊" * 100, "| ~ %s { $name }"])
async def test_any_words_come_back_as_they_were_written(world: World, title: str) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, title)
    assert ana.sees(f"Your goal is set: {title}")
    assert ben.sees(f"Ana set a goal: {title}")
    await ana.taps("See the goals")
    assert ana.sees(f"1. {title}")
    await ana.taps(title[:30])
    assert ana.sees(title)
    await ana.taps("Its course")
    assert ana.sees(title)


async def test_five_long_goals_are_all_shown(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/goals")
    for number in range(5):
        await ana.taps("Set a goal")
        for answer in (f"{number}" + "🦊" * 119, "Short-term", "1" + "&" * 399, "1.3.2027", "x" * 300):
            await ana.says(answer)
        await ana.taps("Keep this goal")
        await ana.says("/goals")
    before = len(ben.chat)
    await ben.says("/goals")
    shown = "\n".join(ben.chat[before:])
    assert [f"{number}. {number - 1}🦊" in shown for number in range(1, 6)] == [True] * 5


async def test_a_day_that_has_gone_or_does_not_exist_is_asked_again(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/goals")
    await ana.taps("Set a goal")
    for answer in ("A goal", "Short-term", "One measure"):
        await ana.says(answer)
    await ana.says("23.11.2026")
    assert ana.sees("Mon 23 Nov 2026 doesn’t fit here. Please choose a day from Tue 24 Nov 2026")
    await ana.says("31 February")
    assert ana.sees("By when would you like to be there?")
    await ana.says("x" * 4096)
    assert ana.sees("By when would you like to be there?")


async def test_a_text_that_is_too_long_is_not_cut(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/goals")
    await ana.taps("Set a goal")
    await ana.says("x" * 4096)
    assert ana.sees("That’s 4,096 characters, and there is room for 120.")


async def test_a_double_tap_keeps_one_goal(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/goals")
    await ana.taps("Set a goal")
    for answer in ("A goal", "Short-term", "One measure", "1.3.2027", "A step"):
        await ana.says(answer)
    review, told = ana.message, len(ben.chat)
    await ana.taps("Keep this goal")
    await ana.taps_old(review, "Keep this goal")
    assert len(await kept(world)) == 1
    assert len(ben.chat) == told + 1


async def test_old_buttons_show_how_things_are(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.taps("See the goals")
    await ana.taps("Find an internship")
    card = ana.message
    await ana.taps("Put aside")
    await ana.taps_old(card, "Put aside")
    assert ana.screen.startswith("💤 Find an internship (put aside)")
    assert ana.buttons == [["▶️ Take up again"], ["🕘 Its course"], ["‹ All goals"]]


async def test_the_mentor_can_read_a_goal_but_not_change_it(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    [goal] = await kept(world)
    await forges(world, ben, "goals.change", goal.id)
    assert ben.sees("That isn’t open to you at the moment.")


async def test_a_mentor_who_is_a_mentee_elsewhere_can_not_change_the_goals_of_their_mentee(
    world: World,
) -> None:
    ana, ben = await world.tandem()
    await pairs(world, ben, await world.mentor("Emil"))
    await has_goals(world, ana, "Find an internship")
    [goal] = await kept(world)
    for name in ("change", "aside", "again", "replace", "levels", "step"):
        await forges(world, ben, f"goals.{name}", goal.id)
        assert ben.toast == "Only Ana can change this goal."
        assert "Find an internship" in ben.screen
    await forges(world, ben, "goals.new", goal.tandem_id)
    assert ben.screen == UNKNOWN


async def test_a_goal_of_another_tandem_is_not_shown(world: World) -> None:
    ana, _ = await world.tandem()
    dana, emil = await world.tandem(mentee="Dana", mentor="Emil")
    await has_goals(world, ana, "Find an internship")
    [goal] = await kept(world)
    for person in (dana, emil):
        await forges(world, person, "goals.show", goal.id)
        assert person.screen == UNKNOWN
        assert not person.sees("Find an internship")


@pytest.mark.parametrize("forged", ["", "-1", "99999", "x", "²", "9" * 30])
async def test_a_goal_that_does_not_exist_leads_to_those_that_do(world: World, forged: str) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await forges(world, ana, "goals.show", forged)
    assert ana.screen == UNKNOWN
    await ana.taps("All goals")
    assert ana.sees("1. Find an internship")


async def test_after_the_tandem_has_ended_no_goal_is_set(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/goals")
    await ana.taps("Set a goal")
    for answer in ("A goal", "Short-term", "One measure", "1.3.2027", "A step"):
        await ana.says(answer)
    await closes_tandem(world, ana)
    await ana.taps("Keep this goal")
    assert ana.sees("That isn’t open to you at the moment.")
    await ana.says("/goals")
    assert ana.sees("That isn’t open to you at the moment.")
    assert await kept(world) == []
