"""While a proposal waits: reminders, the coordinators, the end of its time; nobody is disturbed at night."""

from mentoring.words import TandemStatus
from tests.handlers.behind import lives_in
from tests.handlers.tandem.acts import proposed, tandem_row
from tests.world import World


async def test_who_has_not_answered_is_reminded_after_three_days(world: World) -> None:
    ana, ben, clara = await proposed(world, ("en", "de"))
    await ana.taps("Yes, gladly")
    before = len(ana.chat)
    await world.turn_clock(days=2)
    assert not ben.sees("wurde dir vorgeschlagen")
    await world.turn_clock(days=1)
    assert ben.sees("Ben, Ana wurde dir vorgeschlagen, und ich habe noch keine Antwort von dir.")
    assert [row[0] for row in ben.buttons] == [
        "👀 Vorschlag ansehen",
        "✅ Ja, gern",
        "❓ Erst etwas fragen",
        "Lieber nicht",
    ]
    assert len(ana.chat) == before
    await world.turn_clock(days=4)
    assert clara.sees("The proposal of Ana and Ben has been waiting since")
    assert clara.sees("The next answer is up to Ben.")
    await ben.taps("Ja, gern")
    assert ana.sees("You and Ben are a tandem now.")


async def test_after_two_weeks_it_lapses_and_all_are_told(world: World) -> None:
    ana, ben, clara = await proposed(world, ("en", "de"))
    proposal = ben.message
    await ana.taps("Yes, gladly")
    for days in (3, 4, 7):
        await world.turn_clock(days=days)
    assert ana.sees("Thank you for your yes to Ben! There was no tandem in the end")
    assert ben.sees("Der Vorschlag mit Ana hat lange gewartet und ist verfallen.")
    assert clara.sees("The proposal of Ana and Ben has lapsed without two answers. Both know.")
    assert clara.sees("Had said yes: Ana")
    await ben.taps_old(proposal, "Ja, gern")
    assert ben.sees("Die Zeit für diesen Vorschlag ist vorbei, er kann nicht mehr angenommen werden.")
    assert (await tandem_row(world)).status is TandemStatus.EXPIRED
    before = len(ana.chat), len(ben.chat), len(clara.chat)
    await world.turn_clock(days=30)
    assert (len(ana.chat), len(ben.chat), len(clara.chat)) == before


async def test_a_question_under_way_gives_new_time_and_the_reminder_is_about_it(world: World) -> None:
    ana, ben, clara = await proposed(world)
    await world.turn_clock(days=3)
    await world.turn_clock(days=4)
    await world.turn_clock(days=5)
    await ana.taps("Ask something first")
    await ana.says("Where do you live?")
    ana_before = len(ana.chat)
    await world.turn_clock(days=3)
    assert ben.sees("Ana is waiting for an answer of yours:")
    assert ben.sees("Ana asks: Where do you live?")
    assert len(ana.chat) == ana_before
    await world.turn_clock(days=4)
    assert clara.sees("The next answer is up to Ben.")
    assert (await tandem_row(world)).status is TandemStatus.PROPOSED
    await ben.taps("✏️ Answer")
    await ben.says("In Trier.")
    await world.turn_clock(days=13)
    assert (await tandem_row(world)).status is TandemStatus.PROPOSED
    await world.turn_clock(days=1)


async def test_a_question_nobody_answers_does_not_keep_a_proposal_for_ever(world: World) -> None:
    ana, ben, clara = await proposed(world)
    await ana.taps("Ask something first")
    await ana.says("Where do you live?")
    for days in (3, 4, 7):
        await world.turn_clock(days=days)
    assert (await tandem_row(world)).status is TandemStatus.EXPIRED
    assert ana.sees("The proposal with Ben has waited for long and has lapsed.")
    assert ben.sees("The proposal with Ana has waited for long and has lapsed.")
    assert clara.sees("has lapsed without two answers")


async def test_reminders_wait_for_the_morning_of_each_one(world: World) -> None:
    ana, ben, _ = await proposed(world)
    await lives_in(world, ana, "America/Lima")  # four in the morning there
    ben_before = len(ben.chat)
    await world.turn_clock(days=3)
    assert len(ben.chat) == ben_before + 1
    assert not ana.sees("Ben has been proposed to you")
    await world.turn_clock(hours=4)
    assert ana.sees("Ben has been proposed to you")
    assert len(ben.chat) == ben_before + 1


async def test_who_answers_before_morning_is_not_reminded(world: World) -> None:
    ana, _, _ = await proposed(world)
    await lives_in(world, ana, "America/Lima")
    await world.turn_clock(days=3)
    await ana.taps("Yes, gladly")
    before = len(ana.chat)
    await world.turn_clock(hours=5)
    assert len(ana.chat) == before


async def test_after_an_outage_nobody_is_flooded_and_there_is_time_to_answer(world: World) -> None:
    ana, ben, clara = await proposed(world)
    before = len(ana.chat)
    await world.turn_clock(days=21)
    assert len(ana.chat) == before + 1
    assert ana.sees("I have no answer from you yet")
    assert not clara.sees("The next answer is up to")
    await world.turn_clock(days=4)
    assert clara.sees("The next answer is up to Ana and Ben.")
    assert (await tandem_row(world)).status is TandemStatus.PROPOSED
    await ana.taps("Yes, gladly")
    await ben.taps("Yes, gladly")
    assert (await tandem_row(world)).status is TandemStatus.ACTIVE


async def test_the_coordinator_hears_who_has_blocked_the_bot(world: World) -> None:
    _, ben, clara = await proposed(world)
    await ben.blocks()
    await world.turn_clock(days=3)
    await world.turn_clock(days=4)
    assert clara.sees("Ben has blocked me and gets none of my messages.")
