"""The mentee takes stock: words, eight ratings, and who may read them."""

import pytest

from mentoring.words import Phase, Visibility
from tests.handlers.behind import closes_tandem, forges, id_of_tandem
from tests.handlers.position.acts import END, START, kept, rates, takes_stock
from tests.world import World


async def test_a_mentee_takes_stock_at_the_start(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/position")
    assert ana.screen == (
        "🧭 Where do you stand?\n"
        "Put your strengths into words, and what you would like to grow in; then rate eight competences from 1 to "
        "10. It takes about five minutes. Do it again at mid-term and at the end, and a picture shows what has "
        "changed.\n\n"
        "🔒 Your assessment is yours alone, unless you show it to Ben."
    )
    assert ana.buttons == [
        ["✏️ Start: take stock now"],
        ["✏️ Mid-term (from Sun 21 Feb 2027)"],
        ["✏️ End (from Sun 25 Apr 2027)"],
    ]
    await ana.taps("Start: take stock now")
    assert ana.sees("What are your strengths?")
    assert ana.sees("I explain difficult things simply")
    await ana.says("I stay calm <when> it matters.")
    await ana.says("Speaking in front of a group")
    await ana.taps("Skip")
    assert ana.sees("How clear is it to you where your career is heading?")
    assert ana.sees("1 = still quite open · 10 = I know what I want")
    assert ana.sees("🔒 Only you will see this.")
    await rates(ana, START)
    assert ana.sees("Who may look at your assessment?")
    assert ana.sees("It can be a good start for a talk with Ben.")
    await ana.taps("Only me")
    assert ana.sees("Position assessment, at a glance")
    await ana.taps("Keep it")
    assert ana.sees("✅ Kept.\n🔒 Only you can see it. Your picture comes in a moment.")
    assert not any("Ana would like to show you" in text for text in ben.chat)
    [position] = await kept(world)
    assert (position.phase, position.sees) == (Phase.START, Visibility.ONLY_ME)
    assert tuple(position.ratings.values()) == START

    await ana.says("/position")
    assert ana.screen == (
        "🧭 Position assessment · in your tandem with Ben\n\n🔒 Start: Mon 23 Nov 2026, only you see it"
    )
    await ana.taps("📖 Start")
    assert ana.screen == (
        "🧭 Start · Mon 23 Nov 2026\n\n"
        "Strengths\nI stay calm <when> it matters.\n\n"
        "Growth areas\nSpeaking in front of a group\n\n"
        "▰▰▰▱▱▱▱▱▱▱ 3 · Career clarity\n"
        "▰▰▱▱▱▱▱▱▱▱ 2 · Knowledge of the labour market\n"
        "▰▰▰▰▰▱▱▱▱▱ 5 · Application documents\n"
        "▰▰▰▰▱▱▱▱▱▱ 4 · Confidence in interviews\n"
        "▰▰▰▱▱▱▱▱▱▱ 3 · Professional network\n"
        "▰▰▰▰▰▰▱▱▱▱ 6 · Working language\n"
        "▰▰▰▰▰▰▰▰▱▱ 8 · Presenting myself\n"
        "▰▰▰▰▱▱▱▱▱▱ 4 · Planning the next step\n\n"
        "🔒 Only you see this."
    )
    assert ana.buttons == [["👥 Show it to Ben"], ["✏️ Change"], ["‹ All assessments"]]


async def test_it_is_done_in_german_from_the_start_to_the_end(world: World) -> None:
    ana, _ = await world.tandem(languages=("de", "en"))
    await takes_stock(ana, language="de")
    assert ana.sees("✅ Festgehalten.\n🔒 Nur du kannst es sehen.")
    await world.turn_clock(days=160)
    await ana.says("/position")
    assert ana.buttons[:3] == [
        ["📖 Anfang"],
        ["✏️ Halbzeit: einschätzen"],
        ["✏️ Ende: jetzt einschätzen"],
    ]
    await ana.taps("Ende: jetzt einschätzen")
    assert ana.sees("Wie klar ist dir, wohin es beruflich gehen soll?")
    await rates(ana, END)
    assert ana.sees("Was hat sich verändert, seit du angefangen hast?")
    await ana.says("Ich rufe ohne Zettel an.")
    await ana.taps("Nur ich")
    await ana.taps("Festhalten")
    await ana.says("/position")
    await ana.taps("📖 Ende")
    assert ana.sees("Was sich verändert hat\nIch rufe ohne Zettel an.")
    assert ana.sees("▰▰▰▰▰▰▰▱▱▱ 7 · Berufliche Klarheit")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("11", "Please send a number from 1 to 10."),
        ("0", "Please send a number from 1 to 10."),
        ("7.5", "A whole number, please: 7 or 8?"),
        ("quite good", "Please send just one number from 1 to 10, like “1”."),
    ],
)
async def test_a_rating_is_a_number_from_one_to_ten(world: World, typed: str, answer: str) -> None:
    ana, _ = await world.tandem()
    await ana.says("/position")
    await ana.taps("Start: take stock now")
    for _ in range(3):
        await ana.taps("Skip")
    await ana.says(typed)
    assert ana.sees(answer)
    assert ana.sees("How clear is it to you")
    await ana.says("7")
    assert ana.sees("How well do you know the labour market")


async def test_a_phase_is_done_anew_in_its_place(world: World) -> None:
    ana, _ = await world.tandem()
    await takes_stock(ana)
    await world.turn_clock(days=3)
    await ana.says("/position")
    await ana.taps("📖 Start")
    await ana.taps("Change")
    assert ana.sees("Position assessment, at a glance")
    await ana.taps("Change an answer")
    await ana.taps("Network")
    assert ana.sees("Your answer so far: 3 (10 at most)")
    await ana.taps("9")
    await ana.taps("Keep it")
    [position] = await kept(world)
    assert position.ratings["network"] == 9
    await ana.says("/position")
    assert ana.sees("Start: Thu 26 Nov 2026")


async def test_a_later_phase_may_be_chosen_early_and_an_old_button_shows_what_is_there(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/position")
    old = ana.message
    await ana.taps("End (from Sun 25 Apr 2027)")
    await rates(ana, END)
    await ana.taps("Skip")
    await ana.taps("Only me")
    await ana.taps("Keep it")
    assert [position.phase for position in await kept(world)] == [Phase.END]
    await ana.taps_old(old, "End (from Sun 25 Apr 2027)")
    assert ana.sees("🧭 End · Mon 23 Nov 2026")


async def test_forms_of_two_phases_stand_beside_each_other(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/position")
    await ana.taps("Start: take stock now")
    await ana.says("I stay calm.")
    await ana.says("/position")
    await ana.taps("Mid-term")
    await rates(ana, START)
    await ana.taps("Skip")
    await ana.taps("Only me")
    await ana.taps("Keep it")
    await ana.says("/position")
    await ana.taps("Start: take stock now")
    assert ana.sees("What would you like to get better at?")


async def test_a_mentor_can_not_take_stock_for_the_mentee(world: World) -> None:
    ana, ben = await world.tandem()
    tandem = await id_of_tandem(world, ana)
    await forges(world, ben, "position.begin", tandem, "start")
    assert ben.sees("That isn’t open to you at the moment.")
    await takes_stock(ana)
    [position] = await kept(world)
    for act in ("position.change", "position.share", "position.withdraw"):
        await forges(world, ben, act, position.id)
        assert ben.sees("That isn’t open to you at the moment.")
    [position] = await kept(world)
    assert position.sees is Visibility.ONLY_ME


async def test_a_tandem_that_closes_meanwhile_keeps_nothing(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/position")
    await ana.taps("Start: take stock now")
    for _ in range(3):
        await ana.taps("Skip")
    await rates(ana, START)
    await ana.taps("Only me")
    await closes_tandem(world, ana)
    await ana.taps("Keep it")
    assert ana.sees("That isn’t open to you at the moment.")
    assert await kept(world) == []


@pytest.mark.parametrize("phase", ["never", ""])
async def test_a_phase_that_is_none_shows_the_overview(world: World, phase: str) -> None:
    ana, _ = await world.tandem()
    await forges(world, ana, "position.begin", await id_of_tandem(world, ana), phase)
    assert ana.sees("Where do you stand?")


@pytest.mark.parametrize("wrong", ["999", "x", "²", ""])
async def test_what_is_not_there_is_said_so(world: World, wrong: str) -> None:
    ana, _ = await world.tandem()
    for act in ("position.read", "position.change", "position.share", "position.picture"):
        await forges(world, ana, act, wrong)
        assert ana.screen == "That is no longer there, or not yours to see. /position shows how things are."
