"""A proposal: look at it, accept, decline; what became of one that no longer waits."""

from bot.demo_people import say_yes, send_proposal
from mentoring.words import TandemStatus
from tests.handlers.behind import coordinates, forges
from tests.handlers.tandem.acts import proposed, tandem_row
from tests.world import World


async def test_a_proposal_can_be_looked_at_again(world: World) -> None:
    ana, ben, _ = await proposed(world, ("en", "de"))
    await ana.says("/menu")
    assert ana.sees("A proposal is waiting for an answer: /proposal shows it.")
    await ana.taps("A proposal waits for an answer")
    assert ana.sees("The proposal: you and Ben")
    assert ana.sees("Employer: Stadtwerke")
    assert ana.buttons == [["✅ Yes, gladly"], ["❓ Ask something first"], ["Rather not"]]
    await ben.says("/proposal")
    assert ben.sees("Der Vorschlag: du und Ana")
    assert not ben.sees("@")


async def test_who_has_said_yes_sees_that_and_can_think_better_of_it(world: World) -> None:
    ana, ben, clara = await proposed(world)
    await ana.taps("Yes, gladly")
    await ana.says("/proposal")
    assert ana.sees("You have said yes. I will write as soon as Ben has answered")
    assert ana.buttons == [["❓ Ask something first"], ["Rather not"]]
    await ana.taps("Rather not")
    await ana.taps("Skip")
    assert ben.sees("The proposal with Ana has not come about.")
    assert clara.sees("Ana declined the tandem of Ana and Ben.")
    assert (await tandem_row(world)).status is TandemStatus.DECLINED


async def test_a_yes_can_not_bring_back_what_the_other_has_declined(world: World) -> None:
    ana, ben, _ = await proposed(world, ("en", "de"))
    await ana.taps("Rather not")
    await ana.taps("Skip")
    await say_yes(ben, "de")
    assert ben.sees("Dieser Vorschlag hat sich schon erledigt.")
    assert (await tandem_row(world)).status is TandemStatus.DECLINED


async def test_a_reason_half_written_when_the_time_has_passed_ends_in_a_sentence(world: World) -> None:
    ana, _, clara = await proposed(world)
    await ana.taps("Rather not")
    await world.turn_clock(days=3)
    await world.turn_clock(days=4)
    await world.turn_clock(days=7)
    await ana.says("I am not sure any more.")
    assert ana.sees("The time for this proposal has passed, so it can’t be accepted any more.")
    assert not any("not sure any more" in text for text in clara.chat)
    assert (await tandem_row(world)).status is TandemStatus.EXPIRED


async def test_a_coordinator_who_is_the_partner_reads_no_reason(world: World) -> None:
    ana, ben, clara = await proposed(world)
    await coordinates(world, ben)
    await ana.taps("Rather not")
    await ana.says("Ben decides about my place.")
    assert clara.sees("Their reason, for you alone: Ben decides about my place.")
    assert any("Ana declined the tandem of Ana and Ben." in text for text in ben.chat)
    assert not any("decides about my place" in text for text in ben.chat)


async def test_nobody_else_can_touch_a_proposal(world: World) -> None:
    ana, _, _ = await proposed(world)
    eve = await world.joins("Eve")
    for action in ("tandem.accept", "tandem.decline", "tandem.ask", "tandem.proposal"):
        for number in ("1", "77", "x", "²", ""):
            await forges(world, eve, action, number)
            assert eve.sees("This proposal is not for you, or no longer there.")
    assert (await tandem_row(world)).status is TandemStatus.PROPOSED
    assert not ana.sees("Eve")


async def test_an_unanswered_pair_can_be_proposed_again_after_it_has_lapsed(world: World) -> None:
    ana, ben, clara = await proposed(world)
    for days in (3, 4, 7):
        await world.turn_clock(days=days)
    await send_proposal(clara, "Ana", "Ben")
    await ana.taps("Yes, gladly")
    await ben.taps("Yes, gladly")
    assert ana.sees("You and Ben are a tandem now.")
    assert (await tandem_row(world, 2)).status is TandemStatus.ACTIVE
