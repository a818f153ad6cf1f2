"""A button with a number that no row has, however long it is, is answered like one whose row is gone."""

import pytest

from playground.people import Person
from tests.handlers.behind import forges
from tests.handlers.tandem.acts import proposed
from tests.world import World

NUMBERS = ["9" * 20, "999999999", "٣", "x"]

OF_A_TANDEM = [
    "goals.show",
    "goals.course",
    "meetings.show",
    "position.show",
    "agreement.show",
    "agreement.version",
    "closing.open",
    "closing.notes",
    "concern.open",
    "concern.write",
    "support.show",
]

OF_COORDINATORS = [
    "closing.askclose",
    "closing.close",
    "concern.ways",
    "concern.show",
    "concern.settle",
    "proposals.show",
    "admission.show",
]


def is_answered(person: Person) -> bool:
    """Tell whether something was said that isn't an apology for a failure."""
    return bool(person.screen or person.toast) and not person.sees("went wrong")


@pytest.mark.parametrize("number", NUMBERS)
async def test_one_of_a_tandem(world: World, number: str) -> None:
    ana, _ = await world.tandem()
    for name in OF_A_TANDEM:
        await ana.says("/tandem")
        before = ana.screen
        await forges(world, ana, name, number)
        assert is_answered(ana), name
        assert ana.screen != before, name


@pytest.mark.parametrize("number", NUMBERS)
async def test_a_coordinator(world: World, number: str) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    for name in OF_COORDINATORS:
        await forges(world, clara, name, number)
        assert is_answered(clara), name


@pytest.mark.parametrize("number", NUMBERS)
async def test_who_is_proposed(world: World, number: str) -> None:
    ana, *_ = await proposed(world)
    for name in ("tandem.accept", "tandem.decline", "tandem.ask", "tandem.proposal", "tandem.answer"):
        await forges(world, ana, name, number)
        assert ana.sees("This proposal is not for you"), name
