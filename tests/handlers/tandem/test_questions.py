"""Asking before deciding: questions and answers go through the bot, and contact data stay with the two."""

from mentoring.words import TandemStatus
from tests.handlers.behind import forges
from tests.handlers.tandem.acts import proposed, tandem_row
from tests.world import World


async def test_a_question_goes_over_and_its_answer_comes_back(world: World) -> None:
    ana, ben, clara = await proposed(world, ("en", "de"))
    await ana.taps("Ask something first")
    assert ana.sees("What would you like to ask Ben?")
    assert ana.sees("You and your tandem partner will see this.")
    await ana.says("Do you <still> know people in Lima?")
    assert ana.sees("Sent to Ben.")
    assert ana.sees("You asked: Do you <still> know people in Lima?")
    assert ben.sees("Ana möchte vor der Entscheidung etwas wissen.")
    assert ben.sees("Ana fragt: Do you <still> know people in Lima?")
    assert ben.buttons == [["✏️ Antworten"], ["✅ Ja, gern"], ["❓ Erst etwas fragen"], ["Lieber nicht"]]
    await ben.taps("Antworten")
    assert ben.sees("Was möchtest du Ana antworten?")
    assert ben.sees("Ana fragt: Do you <still> know people in Lima?")
    await ben.says("Ja, eine ganze Menge.")
    assert ben.sees("Ana hat deine Antwort.")
    assert ana.sees("Ben has answered you.")
    assert ana.screen == (
        "💬 Ben has answered you.\n\n"
        "❓ You asked: Do you <still> know people in Lima?\n\n"
        "💬 Ben answered: Ja, eine ganze Menge."
    )
    assert not any("Lima?" in text for text in clara.chat)
    await ana.taps("Yes, gladly")
    await ben.taps("Ja, gern")
    assert (await tandem_row(world)).status is TandemStatus.ACTIVE


async def test_nobody_learns_how_to_reach_the_other_before_both_have_said_yes(world: World) -> None:
    ana, ben, _ = await proposed(world)
    await ana.taps("Ask something first")
    await ana.says("Where do you work?")
    await ben.taps("✏️ Answer")
    await ben.says("At the town’s utilities.")
    assert not any("You reach" in text for text in [*ana.chat, *ben.chat])


async def test_several_questions_on_both_sides_stay_apart(world: World) -> None:
    ana, ben, _ = await proposed(world)
    for question in ("Where do you live?", "How many mentees have you had?"):
        await ana.taps("Ask something first")
        await ana.says(question)
    await ben.taps("Ask something first")
    await ben.says("What do you expect?")
    await ben.says("/proposal")
    assert ben.buttons[:2] == [
        ["✏️ Answer: Where do you live?"],
        ["✏️ Answer: How many mentees have you had?"],
    ]
    await ben.taps("How many mentees")
    await ben.says("Three.")
    assert ana.sees("You asked: How many mentees have you had?")
    await ana.says("/proposal")
    assert ana.buttons[0] == ["✏️ Answer"]
    await ana.taps("✏️ Answer")
    await ana.says("Courage.")
    assert ben.sees("Ana answered: Courage.")
    await ben.says("/proposal")
    assert ben.buttons[0] == ["✏️ Answer"]


async def test_three_open_questions_are_enough(world: World) -> None:
    ana, _, _ = await proposed(world)
    for number in range(3):
        await ana.taps("Ask something first")
        await ana.says(f"Question {number}?")
    await ana.taps("Ask something first")
    assert ana.sees("Let us wait for the answers before you ask more.")


async def test_a_question_is_answered_once(world: World) -> None:
    ana, ben, _ = await proposed(world)
    await ana.taps("Ask something first")
    await ana.says("Where do you live?")
    asked = ben.message
    await ben.taps("✏️ Answer")
    await ben.says("In Trier.")
    await ben.taps_old(asked, "✏️ Answer")
    assert ben.sees("That question is answered already; here is how the proposal stands.")
    assert ben.sees("You answered: In Trier.")


async def test_an_answer_written_after_the_other_declined_goes_nowhere(world: World) -> None:
    ana, ben, _ = await proposed(world)
    await ana.taps("Ask something first")
    await ana.says("Where do you live?")
    await ben.taps("✏️ Answer")
    await ana.taps("Rather not")
    await ana.taps("Skip")
    await ben.says("In Trier.")
    assert ben.sees("This proposal is settled already.")
    assert not any("In Trier." in text for text in ana.chat)


async def test_a_question_to_somebody_who_has_blocked_the_bot_is_kept(world: World) -> None:
    ana, ben, clara = await proposed(world)
    await ben.blocks()
    await ana.taps("Ask something first")
    await ana.says("Where do you live?")
    assert ana.sees("I can’t reach Ben at the moment: your question is there as soon as I can.")
    assert clara.sees("Ben has blocked me and gets none of my messages.")
    await ben.unblocks()
    await ben.says("/proposal")
    assert ben.sees("Ana asks: Where do you live?")
    await ben.taps("✏️ Answer")
    await ben.says("In Trier.")
    assert ana.sees("Ben answered: In Trier.")


async def test_nobody_else_can_answer_or_read_a_question(world: World) -> None:
    ana, ben, _ = await proposed(world)
    await ana.taps("Ask something first")
    await ana.says("Where do you live?")
    eve = await world.joins("Eve")
    for number in ("1", "99", "x"):
        await forges(world, eve, "tandem.answer", number)
        assert eve.sees("This proposal is not for you, or no longer there.")
    await forges(world, ana, "tandem.answer", "1")
    assert ana.sees("here is how the proposal stands")
    assert not any("Where do you live" in text for text in eve.chat)
    assert ben.sees("Ana asks: Where do you live?")
