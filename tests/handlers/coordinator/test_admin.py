"""The coordinators' menu: what waits, and a way to all of it."""

from mentoring.words import Role
from tests.handlers.coordinator.rounds_made import begins_draft
from tests.handlers.events.acts import announces
from tests.world import World


async def test_nothing_waits(world: World) -> None:
    clara = await world.coordinator(language="de")
    await clara.says("/admin")
    assert clara.screen == "🗂️ Career International · 2026\n\nNichts wartet auf dich. Gut gemacht!"


async def test_what_waits_is_counted(world: World) -> None:
    clara = await world.coordinator()
    await world.mentee("Ana")
    ben = await world.admitted("Ben", Role.MENTOR, "en")
    await ben.says("/contact")
    await ben.says("When do we begin?")
    await announces(world, clara, when="26.11.2026 17:00")
    await begins_draft(clara)
    await clara.says("/admin")
    assert clara.sees(
        "• Events: 1\n• Applications: 1\n• People’s questions: 1\n• Feedback rounds and their results: 1"
    )
    assert clara.buttons[:2] == [["Events (1)", "Applications (1)"], ["Questions (1)", "Feedback (1)"]]
    await clara.taps("Questions (1)")
    await clara.taps("Ben")
    assert clara.sees("When do we begin?")


async def test_others_have_no_such_menu(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/admin")
    assert ana.sees("That isn’t open to you at the moment.")
