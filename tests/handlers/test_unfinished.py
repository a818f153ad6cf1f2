"""What somebody has begun is kept until they finish or discard it, whatever they do in between."""

import re

from playground.people import Person
from tests.handlers.behind import forges
from tests.handlers.goals.acts import has_goals
from tests.world import World


async def invitation_of(clara: Person, role: str = "Mentee") -> str:
    """The payload of an invitation's link."""
    await clara.says("/invite")
    await clara.taps(role)
    await clara.taps("One person")
    found = re.search(r"start=(invite-[\w-]+)", clara.screen)
    assert found
    return found[1]


async def test_an_application_begun_with_an_invitation_goes_on_without_its_link(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.joins("Ana", payload=await invitation_of(clara))
    await ana.taps("Master")
    await ana.taps("3")
    await ana.says("Ana")
    await ana.says("/cancel")
    assert ana.sees("Your answers are kept")
    await ana.says("/apply")
    assert ana.sees("What is your subject?")
    await ana.says("/start")
    await ana.taps("Apply to take part")
    assert ana.sees("What is your subject?")


async def test_where_only_invitations_lead_in_a_begun_application_goes_on(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.joins("Ana", payload=await invitation_of(clara))
    await ana.taps("Master")
    await ana.says("/cancel")
    object.__setattr__(world.app.house.programme, "ways_in", ("invitation",))
    await ana.says("/apply")
    assert ana.sees("Which semester are you in?")


async def test_another_invitation_keeps_the_answers(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.joins("Ana", payload=await invitation_of(clara))
    await ana.taps("Master")
    await ana.taps("3")
    await ana.opens(await invitation_of(clara))
    assert ana.sees("What shall we call you?")


async def test_a_goal_that_was_begun_survives_the_change_of_another_one(world: World) -> None:
    ana, _ben = await world.tandem()
    await has_goals(world, ana, "First")
    await ana.says("/goals")
    await ana.taps("Set a goal")
    await ana.says("Second")
    await ana.says("/goals")
    await ana.taps("First")
    await ana.taps("Change")
    assert ana.sees("First")
    await ana.says("/goals")
    await ana.taps("Set a goal")
    assert not ana.sees("Question 1 of")
    await ana.says("/cancel")
    assert ana.sees("Your answers are kept")
    await ana.taps("Go on")
    assert ana.sees("Question 2 of")


async def test_each_of_two_forms_put_aside_is_taken_up_and_discarded_by_its_own_keys(world: World) -> None:
    ana, _ben = await world.tandem()
    await has_goals(world, ana, "First")
    await ana.says("/goals")
    await ana.taps("Set a goal")
    await ana.says("Second")
    await ana.says("/cancel")
    aside = ana.message
    assert aside
    await ana.says("/goals")
    await ana.taps("First")
    await ana.taps("Change")
    await ana.says("/cancel")
    await ana.taps("Discard my answers")
    assert ana.sees("still waiting for you")
    await ana.taps_old(aside, "Go on")
    assert ana.sees("Question 2 of")


async def test_a_button_of_another_version_with_more_or_less_to_it_is_an_old_one(world: World) -> None:
    ana = await world.joins("Ana")
    for name in ("form.continue", "form.discard"):
        for args in ((), ("onboarding",), ("onboarding", 1, 2)):
            await forges(world, ana, name, *args)
            assert not ana.sees("Something went wrong")
            assert ana.sees("here is where you are")
