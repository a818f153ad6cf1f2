"""Another partner by hand: who it could be, what it would break, and doing it."""

from playground.people import Person
from tests.handlers.coordinator.cohort import acts, changes, mentees, mentors
from tests.handlers.coordinator.test_matching import pairs
from tests.world import World


async def draft(world: World, *, language: str = "en") -> Person:
    """Ana with Ben, Emil with Dora; each fits best there."""
    clara = await world.coordinator(language=language)
    await mentees(world, "Ana", subject="Medicine")
    await mentees(world, "Emil", subject="Physics")
    await mentors(world, "Ben", subject="Medicine")
    await mentors(world, "Dora", subject="Physics", alumni="yes")
    await clara.says("/match")
    await clara.taps("Work out a draft" if language == "en" else "Entwurf ausrechnen")
    assert pairs(clara.buttons) == ["Emil – Dora · 92", "Ana – Ben · 88"]
    return clara


async def test_two_pairs_change_partners(world: World) -> None:
    clara = await draft(world)
    await clara.taps("Ana – Ben")
    await clara.taps("Another mentor")
    assert clara.sees("Whom should Ana have? The best fitting come first; ⇄ means: in place of.")
    assert clara.buttons == [["Dora · 82 ⇄ Emil"], ["‹ The draft"]]
    await clara.taps("Dora · 82 ⇄ Emil")
    assert clara.screen == (
        "🔁 Ana and Dora would fit 82 of 100. This is what it would do:\n\n"
        "✂️ Ana and Ben (88) would be no pair any more.\n"
        "✂️ Emil and Dora (92) would be no pair any more.\n"
        "🧩 Emil and Ben (78) would be a pair."
    )
    question = clara.message
    await clara.taps("Do it")
    assert clara.sees("Ana and Dora are a pair now. I have fixed them")
    assert pairs(clara.buttons) == ["📌 Ana – Dora · 82", "Emil – Ben · 78"]
    await clara.taps_old(question, "Do it")
    assert clara.toast == "That has changed meanwhile. This is how it is now."
    assert pairs(clara.buttons) == ["📌 Ana – Dora · 82", "Emil – Ben · 78"]
    await clara.taps("Run again")
    assert pairs(clara.buttons) == ["📌 Ana – Dora · 82", "Emil – Ben · 78"]
    assert (await acts(world))[1:] == ["match", "swap", "match"]


async def test_who_may_not_be_with_the_other_one_is_left_over(world: World) -> None:
    clara = await draft(world, language="de")
    await changes(world, world.people["Emil"], works_for="Stadtwerke GmbH")
    await changes(world, world.people["Dora"], employer="Bosch")
    await clara.taps("Ana – Ben")
    await clara.taps("Jemand anders als Mentor*in")
    await clara.taps("Dora · 82 ⇄ Emil")
    assert clara.sees("👤 Ben bliebe übrig.")
    assert clara.sees("👤 Emil bliebe übrig.")
    await clara.taps("So machen")
    assert pairs(clara.buttons) == ["📌 Ana – Dora · 82"]
    await clara.taps("Übrig (2)")
    assert [row[0] for row in clara.buttons] == ["Emil · Mentee", "Ben · Mentor*in", "‹ Der Entwurf"]


async def test_another_mentee_for_a_mentor(world: World) -> None:
    clara = await draft(world)
    await mentees(world, "Ida", subject="Physics")
    await clara.taps("Emil – Dora")
    await clara.taps("Another mentee")
    assert clara.sees("Whom should Dora have? The best fitting come first; ⇄ means: taken from.")
    assert clara.buttons == [["Ida · 92"], ["Ana · 82 ⇄ Ben"], ["‹ The draft"]]
    await clara.taps("Ida · 92")
    assert clara.sees("👤 Emil would be left over.")
    await clara.taps("Do it")
    assert pairs(clara.buttons) == ["📌 Ida – Dora · 92", "Ana – Ben · 88"]


async def test_somebody_left_over_gets_a_partner_by_hand(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, "Ana")
    await mentors(world, "Ben", capacity=2)
    await mentors(world, "Dora")
    await clara.says("/match")
    await clara.taps("Work out a draft")
    assert pairs(clara.buttons) == ["Ana – Ben · 88"]
    await clara.taps("Left over (1)")
    await clara.taps("Dora · Mentor")
    assert clara.sees("Every waiting mentee who would fit has somebody else in this draft.")
    await clara.taps("Find a mentee")
    await clara.taps("Ana · 88 ⇄ Ben")
    assert clara.sees("Ana and Ben (88) would be no pair any more.")
    assert clara.sees("Ben would be left over.")
    await clara.taps("Do it")
    assert pairs(clara.buttons) == ["📌 Ana – Dora · 88"]
    await clara.taps("Left over (1)")
    assert clara.sees("One person has nobody in this draft.")


async def test_a_free_place_breaks_nothing(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, "Ana", "Emil")
    await mentors(world, "Ben", capacity=3)
    await clara.says("/match")
    await clara.taps("Work out a draft")
    await clara.taps("Ana – Ben")
    await clara.taps("Block")
    await mentors(world, "Dora", capacity=2)
    await clara.taps("Left over (1)")
    await clara.taps("Ana · Mentee")
    await clara.taps("Find a mentor")
    assert clara.buttons == [["Dora · 88"], ["‹ The draft"]]
    await clara.taps("Dora · 88")
    assert clara.sees("Nothing else changes.")
    await clara.taps("Do it")
    assert pairs(clara.buttons) == ["Emil – Ben · 88", "📌 Ana – Dora · 88"]


async def test_fixed_pairs_are_not_broken(world: World) -> None:
    clara = await draft(world)
    await clara.taps("Emil – Dora")
    await clara.taps("Fix")
    await clara.taps("‹ The draft")
    await clara.taps("Ana – Ben")
    await clara.taps("Another mentor")
    assert clara.sees("There is no other mentor whom Ana could have")
    await clara.taps("‹ The draft")
    await clara.taps("Ana – Ben")
    await clara.taps("Another mentee")
    assert clara.sees("There is no other mentee whom Ben could have")


async def test_a_swap_that_has_been_overtaken_is_shown_anew(world: World) -> None:
    clara = await draft(world)
    await mentors(world, "Zoe", subject="Chemistry", capacity=2)
    await clara.taps("Ana – Ben")
    await clara.taps("Another mentor")
    await clara.taps("Zoe · 78")
    question = clara.message
    await clara.says("/match")
    await clara.taps("Emil – Dora")
    await clara.taps("Another mentor")
    await clara.taps("Zoe · 78")
    await clara.taps("Do it")
    await clara.taps_old(question, "Do it")
    assert clara.toast == "That has changed meanwhile. This is how it is now."
    assert clara.sees("Ana and Zoe would fit 78 of 100.")
    await clara.taps("Do it")
    await clara.says("/match")
    assert pairs(clara.buttons) == ["📌 Emil – Zoe · 78", "📌 Ana – Zoe · 78"]


async def test_a_doubt_is_shown_before_two_are_brought_together(world: World) -> None:
    clara = await draft(world)
    await changes(world, world.people["Ana"], works_for="Siemens Healthineers")
    await changes(world, world.people["Dora"], employer="Siemens")
    await clara.taps("Ana – Ben")
    await clara.taps("Another mentor")
    await clara.taps("Dora · 82 ⇄ Emil")
    assert clara.sees("Please look: are these the same organisation?")
    assert clara.sees("• “Siemens Healthineers” and “Siemens”")
