"""A pause: until a day, told kindly, quiet meanwhile, and over by itself or earlier."""

from datetime import date
from typing import Any

from playground.people import Person
from storage import contact_ladder
from tests.handlers.behind import forges, lives_in, tandem_of
from tests.handlers.tandem.acts import tandem_row
from tests.world import World


async def pauses(person: Any, until: str = "14.12.2026", reason: str = "") -> None:
    await person.says("/concern")
    await person.taps("Pause until a date")
    await person.says(until)
    await (person.says(reason) if reason else person.taps("Skip"))
    await person.taps("Yes, pause it")


async def test_the_partner_reads_what_was_shown_and_never_the_reason(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await ana.says("/concern")
    assert ana.sees("Nothing happens before I have asked you")
    await ana.taps("Pause until a date")
    assert ana.sees("The tandem still ends on Sun 23 May 2027")
    await ana.says("14.12.2026")
    assert ana.sees("Your coordinators will see this, too.")
    await ana.says("I have <four> exams.")
    assert ana.sees("Ben will read exactly this, and no reason:")
    shown = ana.screen
    assert not ben.sees("rest until")
    await ana.taps("Yes, pause it")
    assert ana.sees("Ben has been told what you have seen.")
    assert ben.sees("Ana would like your tandem to rest until Mon 14 Dec 2026.")
    assert ben.screen in shown
    assert not any("exams" in text for text in ben.chat)
    assert clara.sees("Ana (Mentee) has paused the tandem")
    assert clara.sees("Ana: I have <four> exams.")


async def test_no_leaves_everything_as_it_is(world: World) -> None:
    ana, ben = await world.tandem()
    before = len(ben.chat)
    await ana.says("/concern")
    await ana.taps("Pause until a date")
    await ana.says("14.12.2026")
    await ana.taps("Skip")
    await ana.taps("No, leave it as it is")
    assert ana.sees("All right, nothing has changed, and nobody has been told anything.")
    assert len(ben.chat) == before
    assert (await tandem_row(world)).paused_until is None


async def is_in_touch(person: Person) -> None:
    """Tell of contact: without it, the first one is soon asked for."""
    await person.says("/tandem")
    await person.taps("We were in touch")


async def test_nobody_is_nudged_meanwhile_and_both_are_welcomed_back_in_their_morning(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await lives_in(world, ben, "America/Lima")
    await is_in_touch(ana)
    await pauses(ana, until="01.02.2027")
    before = len(ana.chat), len(ben.chat)
    await world.turn_clock(days=45)
    assert (len(ana.chat), len(ben.chat)) == before
    await world.turn_clock(days=25)  # nine o'clock of that Monday in Trier, four in Lima
    assert ana.sees("Welcome back, Ana! The pause of your tandem with Ben is over.")
    assert not ben.sees("Schön, dass du wieder da bist")
    await world.turn_clock(hours=4)
    assert ben.sees("Schön, dass du wieder da bist, Ben! Die Pause eures Tandems ist vorbei.")
    row = await tandem_row(world)
    assert (row.paused_until, row.wakes_at) == (None, None)
    before = len(ana.chat), len(ben.chat)
    await world.turn_clock(days=29)
    assert ana.chat[before[0] :] == [ana.screen]  # half-time, but no nudge
    assert ana.sees("half of your time with Ben has passed")
    assert len(ben.chat) == before[1] + 1
    await world.turn_clock(days=2)
    assert len(ana.chat) > before[0] + 1


async def test_contact_during_a_pause_is_kept_and_wakes_nobody(world: World) -> None:
    ana, _ = await world.tandem()
    await pauses(ana, until="01.02.2027")
    await world.turn_clock(days=10)

    def touch(store: Any) -> None:
        contact_ladder.note_contact(store, tandem_of(store, ana), store.now, world.app.house.programme)

    await world.query(touch)
    row = await tandem_row(world)
    assert row.nudge_due_at is None
    assert row.last_contact_at == world.clock()
    assert str(row.paused_until) == "2027-02-01"


async def test_either_can_end_it_earlier_once(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await is_in_touch(ana)
    await pauses(ana)
    told = ben.message
    await ben.taps("Pause beenden")
    assert ben.sees("Die Pause ist vorbei. Ana weiß es.")
    assert ana.sees("Ben is back earlier: the pause of your tandem is over.")
    await ben.taps_old(told, "Pause beenden")
    assert ben.sees("Die Pause ist schon vorbei.")
    before = len(ana.chat)
    await world.turn_clock(days=21)
    assert not any("have been a tandem since" in text for text in ana.chat[before:])
    assert (await tandem_row(world)).nudge_due_at is not None


async def test_a_day_that_does_not_fit_is_asked_again(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/concern")
    await ana.taps("Pause until a date")
    for day in ("23.11.2026", "22.11.2026", "23.05.2027", "31.02.2027"):
        await ana.says(day)
        assert ana.sees("Until when shall your tandem with Ben rest?")
    await ana.says("22.05.2027")
    assert ana.sees("Would you like to tell the coordinators why?")


async def test_a_form_left_until_its_day_has_passed_changes_nothing(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/concern")
    await ana.taps("Pause until a date")
    await ana.says("25.11.2026")
    await ana.taps("Skip")
    sure = ana.message
    await world.turn_clock(days=2)
    before = len(ben.chat)
    await ana.taps_old(sure, "Yes, pause it")
    assert ana.sees("Wed 25 Nov 2026 doesn’t fit any more")
    assert len(ben.chat) == before
    assert (await tandem_row(world)).paused_until is None


async def test_shortly_before_the_end_there_is_no_pause_any_more(world: World) -> None:
    ana, _ = await world.tandem()
    await world.turn_clock(days=180)
    await ana.says("/concern")
    await ana.taps("Pause until a date")
    assert ana.sees("This tandem ends on Sun 23 May 2027, so a pause isn’t possible any more.")


async def test_a_partner_who_has_blocked_the_bot_is_named_before_and_after(world: World) -> None:
    ana, ben = await world.tandem()
    await ben.blocks()
    await ana.says("/concern")
    await ana.taps("Pause until a date")
    await ana.says("14.12.2026")
    await ana.taps("Skip")
    assert ana.sees("Ben has blocked me, so my messages don’t arrive there.")
    await ana.taps("Yes, pause it")
    assert ana.sees("Ben has blocked me, so my messages don’t arrive there.")
    assert not ana.sees("has been told")
    assert world.people["Clara"].sees("Ben has blocked me")


async def test_a_coordinator_pauses_and_wakes_a_tandem(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    clara = world.people["Clara"]
    await forges(world, clara, "concern.ways", 1)
    assert clara.sees("Ana and Ben, from Mon 23 Nov 2026 until Sun 23 May 2027")
    await clara.taps("Pause until a date")
    await clara.says("14.12.2026")
    assert clara.sees("Both will read this, each with the other’s name:")
    await clara.taps("Yes, pause it")
    assert clara.sees("Both know.")
    assert ana.sees("The coordinators let your tandem with Ben rest until Mon 14 Dec 2026.")
    assert ben.sees("Die Koordination lässt dein Tandem mit Ana bis Mo., 14. Dez. 2026 ruhen.")
    assert (await tandem_row(world)).paused_until == date(2026, 12, 14)
    await clara.taps("End the pause")
    assert ana.sees("The coordinators have ended the pause of your tandem with Ben.")
    assert ben.sees("Die Koordination hat die Pause deines Tandems mit Ana beendet.")


async def test_nobody_else_can_pause_or_wake_a_tandem(world: World) -> None:
    _, ben = await world.tandem()
    eve = await world.joins("Eve")
    for action in ("concern.pause", "concern.wake", "concern.end", "concern.rematch"):
        for args in (("1", "one"), ("1", "coordinator"), ("9", "one"), ("x", "one"), ("1", "nobody")):
            await forges(world, eve, action, *args)
            assert eve.sees("That isn’t open to you, or no longer there.")
    await forges(world, ben, "concern.end", "1", "coordinator")
    assert ben.sees("That isn’t open to you, or no longer there.")
    assert (await tandem_row(world)).paused_until is None
