"""Invitations that are open: seen by all on the desk, withdrawn by coordinators, and then of no use."""

from datetime import timedelta

import pytest

from storage.store import Store
from storage.tables import Cohort
from tests.handlers.coordinator.cohort import acts
from tests.world import World


async def test_an_invitation_that_is_withdrawn_lets_nobody_in(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/invite")
    await clara.taps("Mentee")
    await clara.taps("A group")
    payload = clara.screen.rpartition("=")[2]
    await clara.says("/invitations")
    assert clara.sees("1. Mentee, 30 uses left, until")
    assert clara.sees("made by Clara")
    await clara.taps("1: Mentee")
    await clara.taps("Withdraw")
    assert clara.sees("Who has come by it stays.")
    await clara.taps("Yes, withdraw it")
    assert clara.sees("✅ The invitation is withdrawn: nobody new can use it.")
    assert clara.sees("No invitation is open.")
    assert (await acts(world))[-1] == "withdraw invitation"
    mia = await world.joins("Mia", payload=payload)
    assert mia.sees("Your coordinators have withdrawn this invitation.")
    assert mia.sees("What would you like to be?")  # an invitation would have said


async def test_nothing_is_open_in_german(world: World) -> None:
    clara = await world.coordinator(language="de")
    await clara.says("/invitations")
    assert clara.screen == "✉️ Keine Einladung ist offen. /invite macht eine."


async def test_more_links_than_fit_a_page_have_two(world: World) -> None:
    clara = await world.coordinator(language="de")
    for _ in range(7):
        await clara.says("/invite")
        await clara.taps("Mentor")
        await clara.taps("Eine Person")
    await clara.says("/invitations")
    assert clara.sees("✉️ 7 Einladungen sind offen.")
    await clara.taps("›")
    assert clara.sees("7. Mentor")
    await clara.taps("✉️ 7: Mentor")
    await clara.taps("Zurückziehen")
    await clara.taps("Ja, zurückziehen")
    assert clara.sees("✉️ 6 Einladungen sind offen.")
    assert "›" not in [key for row in clara.buttons for key in row]


async def test_an_invitation_comes_as_a_qr_code(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/invite")
    await clara.taps("Mentee")
    await clara.taps("A group")
    link = clara.screen.rpartition("\n")[2]
    made = clara.message
    await clara.taps("As a QR code")
    await world.settle()
    assert clara.sees("▦ Invitation as Mentee, still for 30 people.")
    assert link in clara.screen
    await clara.taps_old(made, "Open invitations")
    await clara.taps("1: Mentee")
    await clara.taps("Withdraw")
    await clara.taps("Yes, withdraw it")
    await clara.taps_old(made, "As a QR code")
    assert clara.sees("No invitation is open.")


async def test_an_invitation_for_so_many_people_until_a_day(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/invite")
    await clara.taps("Mentor")
    await clara.taps("Another number")
    await clara.says("7")
    assert clara.sees("✉️ Invitation as Mentor, for up to 7 people · 2026")
    await clara.taps("Until when?")
    await clara.taps("Until a day")
    await clara.says("1.12.2026")
    assert clara.sees("It holds until Tue 1 Dec 2026, 23:59.")
    link = clara.screen.partition("start=")[2].split()[0]
    await world.turn_clock(days=9)
    late = await world.joins("Leo", payload=link)
    assert late.sees("The time of this invitation is over.")
    await clara.says("/invitations")
    assert clara.sees("No invitation is open.")


async def test_an_invitation_may_hold_until_it_is_withdrawn(world: World) -> None:
    clara = await world.coordinator(language="de")
    await clara.says("/invite")
    await clara.taps("Mentee")
    await clara.taps("Eine Person")
    await clara.taps("Bis wann?")
    await clara.taps("Bis ich sie zurückziehe")
    assert clara.sees("Sie gilt, bis du sie zurückziehst.")
    await world.turn_clock(days=900)
    await clara.says("/invitations")
    assert clara.sees("1. Mentee, noch einmal, gemacht von Clara")


async def test_an_invitation_is_to_one_cohort(world: World) -> None:
    clara = await world.coordinator()
    await plans_cohort(world, "2027/28")
    await clara.says("/invite")
    await clara.taps("Mentee")
    await clara.taps("A group")
    now = clara.screen.partition("start=")[2].split()[0]
    await clara.taps("Until when?")
    await clara.taps("Until I withdraw it")
    await clara.taps("For another cohort")
    await clara.taps("2027/28")
    assert clara.sees("· 2027/28")
    assert clara.sees("This cohort takes applications from")
    mia = await world.joins("Mia", payload=now)
    assert mia.sees("✉️ You are invited to 2027/28. It takes applications from Sun 21 Feb 2027 on")
    await clara.taps("For another cohort")
    await clara.taps("2026")
    await mia.opens(now)
    assert mia.sees("What are you studying for?")
    await world.turn_clock(days=100)
    leo = await world.joins("Leo", payload=now)
    assert leo.sees("This invitation was for a round of the programme that is over.")


@pytest.mark.parametrize("code", ["nonsense", "AAAAAAAAAAAA"])
async def test_a_code_that_nobody_made_is_explained(world: World, code: str) -> None:
    await world.coordinator()
    mia = await world.joins("Mia", language="de", payload=f"invite-{code}")
    assert mia.sees("Diese Einladung kenne ich nicht.")


async def plans_cohort(world: World, title: str) -> None:
    """A cohort that opens in ninety days."""

    def plan(store: Store) -> None:
        store.session.add(Cohort(title=title, opened_at=store.now + timedelta(days=90)))

    await world.query(plan)
