"""Goals: the mentee sets, changes and puts them aside; the mentor is told and may read them."""

from datetime import date

import pytest
from sqlalchemy import select

from playground.people import Person
from storage.tables import Goal
from tests.handlers.behind import closes_tandem, forges, pairs
from tests.world import World


async def sets_goal(person: Person, title: str) -> None:
    """Fill in the form for a goal, from a screen that has the button for it."""
    await person.taps("Set a goal")
    await person.says(title)
    await person.taps("Short-term")
    await person.says("I have sent five applications.")
    await person.says("1.3.2027")
    await person.says("Write down three companies")
    await person.taps("Keep this goal")


async def has_goals(world: World, ana: Person, *titles: str) -> None:
    for title in titles:
        await ana.says("/goals")
        await sets_goal(ana, title)


async def kept(world: World) -> list[Goal]:
    """All goals as they are in the database."""
    goals: list[Goal] = await world.query(
        lambda store: list(store.session.execute(select(Goal).order_by(Goal.id)).scalars())
    )
    return goals


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
        "Ben knows about it and can read it. Two or three goals work best, so there is room for another one."
    )
    assert ben.screen == "🎯 Ana hat ein Ziel gesetzt: Find an internship"
    await ben.taps("Ziele ansehen")
    assert ben.screen == (
        "🎯 Die Ziele von Ana\n\n"
        "1. Find an internship\n"
        "Kurzfristig · bis Mo., 1. März 2027\n"
        "Erreicht, wenn: I have sent five applications.\n"
        "Erster Schritt: Write down three companies"
    )
    assert ben.buttons == []


async def test_a_goal_is_set_in_german(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "en"))
    await ana.says("/goals")
    await ana.taps("Ziel setzen")
    assert ana.sees("Was möchtest du erreichen?")
    assert ana.sees("Ein Praktikum in der Datenanalyse finden")
    await ana.says("Ein Praktikum finden")
    await ana.taps("Langfristig")
    assert ana.sees("Am besten etwas, das man zählen oder sehen kann.")
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
    assert ana.sees("Ben weiß Bescheid und kann es lesen.")
    assert ben.sees("🎯 Ana set a goal: Ein Praktikum finden")


async def test_each_question_says_that_the_tandem_will_read_the_answer(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/goals")
    await ana.taps("Set a goal")
    for answer in ("A goal", "Short-term", "Measured", "1.3.2027"):
        assert ana.sees("You and your tandem partner will see this.")
        await ana.says(answer)
    assert ana.sees("You and your tandem partner will see this.")


async def test_a_changed_goal_begins_with_its_review(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.taps("See the goals")
    await ana.taps("Find an internship")
    await ana.taps("Change")
    assert ana.sees("Your goal at a glance")
    await ana.taps("Change an answer")
    await ana.taps("Goal")
    assert ana.sees("Your answer so far: Find an internship")
    await ana.says("Find a job")
    await ana.taps("Keep this goal")
    assert ana.screen == "✏️ Changed: Find a job\nBen knows about it."
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
    assert ana.buttons == [["🎯 Find an internship"], ["💤 Learn SQL"], ["➕ Set a goal"]]
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
    assert ana.buttons == [["🎯 One"], ["🎯 Two"], ["🎯 Three"], ["🎯 Four"], ["🎯 Five"]]
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
    for answer in ("Five", "Short-term", "Measured", "1.3.2027", "A step"):
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


async def test_a_mentor_with_two_mentees_sees_each_under_their_name(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.mentee("Cleo")
    await pairs(world, cleo, ben)
    await has_goals(world, ana, "Find an internship")
    await has_goals(world, cleo, "Write a thesis")
    await ben.says("/goals")
    headings = [line for line in ben.screen.splitlines() if line.startswith(("🎯", "1."))]
    assert headings == [
        "🎯 The goals of Ana",
        "1. Find an internship",
        "🎯 The goals of Cleo",
        "1. Write a thesis",
    ]
    assert ben.buttons == []


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


async def test_five_long_goals_are_all_shown(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/goals")
    for number in range(5):
        await ana.taps("Set a goal")
        for answer in (f"{number}" + "🦊" * 119, "Short-term", "&" * 500, "1.3.2027", "x" * 300):
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
    for answer in ("A goal", "Short-term", "Measured"):
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
    for answer in ("A goal", "Short-term", "Measured", "1.3.2027", "A step"):
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
    assert ana.buttons == [["▶️ Take up again"], ["‹ All goals"]]


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
    for name in ("goals.change", "goals.aside", "goals.again"):
        await forges(world, ben, name, goal.id)
        assert ben.toast == "Only Ana can change this goal."
        assert "Find an internship" in ben.screen
    await forges(world, ben, "goals.new", goal.tandem_id)
    assert ben.toast == "That goal is no longer there. Here is how things are."


async def test_a_goal_of_another_tandem_is_not_shown(world: World) -> None:
    ana, _ = await world.tandem()
    dana, emil = await world.tandem(mentee="Dana", mentor="Emil")
    await has_goals(world, ana, "Find an internship")
    [goal] = await kept(world)
    for person in (dana, emil):
        await forges(world, person, "goals.show", goal.id)
        assert person.toast == "That goal is no longer there. Here is how things are."
        assert not person.sees("Find an internship")


@pytest.mark.parametrize("forged", ["", "-1", "99999", "x", "²"])
async def test_a_goal_that_does_not_exist_leads_to_those_that_do(world: World, forged: str) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await forges(world, ana, "goals.show", forged)
    assert ana.toast == "That goal is no longer there. Here is how things are."
    assert ana.sees("1. Find an internship")


async def test_after_the_tandem_has_ended_no_goal_is_set(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/goals")
    await ana.taps("Set a goal")
    for answer in ("A goal", "Short-term", "Measured", "1.3.2027", "A step"):
        await ana.says(answer)
    await closes_tandem(world, ana)
    await ana.taps("Keep this goal")
    assert ana.sees("That isn’t open to you at the moment.")
    await ana.says("/goals")
    assert ana.sees("That isn’t open to you at the moment.")
    assert await kept(world) == []
