"""Invitations that are open: seen by all on the desk, withdrawn by coordinators, and then of no use."""

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
    await clara.taps("Withdraw 1: Mentee")
    assert clara.sees("Who has come by it stays.")
    await clara.taps("Yes, withdraw it")
    assert clara.sees("✅ The invitation is withdrawn: nobody new can use it.")
    assert clara.sees("No invitation is open.")
    assert (await acts(world))[-1] == "withdraw invitation"
    mia = await world.joins("Mia", payload=payload)
    assert mia.sees("it has expired, was used up or was withdrawn")
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
    await clara.taps("7 zurückziehen")
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
    assert clara.sees("▦ Invitation as Mentee, still for 30, until")
    assert link in clara.screen
    await clara.taps_old(made, "Open invitations")
    await clara.taps("Withdraw 1: Mentee")
    await clara.taps("Yes, withdraw it")
    await clara.taps_old(made, "As a QR code")
    assert clara.sees("No invitation is open.")
