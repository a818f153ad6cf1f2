"""Traffic lights: coordinators see where contact lapses, call, and decide how it goes on."""

from mentoring.contact import LADDER
from mentoring.prompts import PromptKind
from playground.people import Person
from storage import prompts
from storage.store import Store
from tests.handlers.behind import coordinates, forges, tandem_of
from tests.world import World

RED = len(LADDER)


async def climbs(world: World, person: Person, rungs: int) -> None:
    """Let a tandem stand on a rung of the ladder; the coordinators are asked to call on the last one."""

    def climb(store: Store) -> None:
        tandem = tandem_of(store, person)
        tandem.nudges_sent, tandem.nudge_due_at = rungs - 1, store.now

    await world.query(climb)
    await world.turn_clock(minutes=5)


async def test_all_is_green(world: World) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    await clara.says("/lights")
    assert clara.screen == "🚦 🟢 All tandems are in touch, as far as I know."


async def test_amber_is_seen_and_red_is_told(world: World) -> None:
    ana, _ = await world.tandem()
    mia, _ = await world.tandem(mentee="Mia", mentor="Leo")
    clara = world.people["Clara"]
    before = len(clara.chat)
    await climbs(world, ana, RED - 1)
    assert len(clara.chat) == before
    await climbs(world, mia, RED)
    assert clara.sees("🔴 A tandem has had no contact for long. Please give them a call.")
    assert clara.buttons == [["🔴 Mia & Leo · Mon 23 Nov 2026"], ["🚦 All lights"]]
    await clara.taps("All lights")
    assert clara.screen == "🚦 Where contact lapses\n🔴 1 · 🟡 1"
    assert clara.buttons == [["🔴 Mia & Leo · Mon 23 Nov 2026"], ["🟡 Ana & Ben · Mon 23 Nov 2026"]]


async def test_after_a_call_the_light_goes_out_and_comes_back_without_contact(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await climbs(world, ana, RED)
    await clara.taps("Ana & Ben")
    assert clara.sees("Both have been asked, and I have heard of no contact.")
    card = clara.message
    await clara.taps("I have called: it goes on")
    assert clara.sees("📞 Noted. Ana and Ben show no light for two weeks")
    await clara.taps_old(card, "I have called: it goes on")
    assert clara.sees("🟢 in touch")
    count = len(ana.chat), len(ben.chat)
    await world.turn_clock(days=13)
    await clara.says("/lights")
    assert clara.sees("All tandems are in touch")
    await world.turn_clock(days=1)
    await clara.says("/lights")
    assert clara.buttons == [["🟡 Ana & Ben · Mon 23 Nov 2026"]]
    quiet = [text for text in (*ana.chat[count[0] :], *ben.chat[count[1] :]) if "I have not heard" in text]
    assert quiet == []


async def test_contact_puts_the_light_out(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await climbs(world, ana, RED)
    told = clara.message
    await ben.says("/tandem")
    await ben.taps("We were in touch")
    await clara.taps_old(told, "Ana & Ben")
    assert clara.sees("🟢 in touch")
    assert clara.buttons == [["⏸️ Pause, close, new partner …"], ["‹ All lights"]]


async def test_the_other_ways_on_are_one_tap_away(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await climbs(world, ana, RED)
    await clara.taps("Ana & Ben")
    await clara.taps("Pause, close, new partner")
    assert [label for row in clara.buttons for label in row] == [
        "⏸️ Pause until a date",
        "🔄 End it, both get a new partner",
        "🚪 End the tandem",
    ]


async def test_nobody_coordinates_their_own_tandem(world: World) -> None:
    ana, ben = await world.tandem()
    await coordinates(world, ben)
    await climbs(world, ana, RED)
    await ben.says("/lights")
    assert ben.sees("All tandems are in touch")
    await forges(world, ben, "lights.show", 1)
    assert ben.sees("This tandem has ended, or isn’t yours to coordinate.")
    waiting = await world.query(lambda store: prompts.count_by_kind(store, world.clock()))
    assert PromptKind.DESK_CONTACT not in waiting


async def test_lights_are_for_coordinators(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/lights")
    assert ana.sees("That isn’t open to you at the moment.")
    for name in ("lights.list", "lights.show", "lights.continue"):
        await forges(world, ana, name, 1)
        assert ana.sees("That isn’t open to you at the moment."), name


async def test_who_calls_hears_first_who_gets_no_messages(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await ben.blocks()
    await climbs(world, ana, RED)
    await climbs(world, ana, RED)
    await clara.says("/lights")
    await clara.taps("Ana & Ben")
    assert "📭 Ben gets no messages from me at the moment." in clara.screen
    assert "Both have been asked" not in clara.screen
