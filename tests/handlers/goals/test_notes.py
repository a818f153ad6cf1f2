"""How a goal is coming along: the first step, notes and comments, and its whole course."""

import pytest

from tests.handlers.behind import closes_tandem, forges
from tests.handlers.goals.acts import UNKNOWN, has_goals, kept
from tests.world import World


async def test_the_first_step_is_taken_and_the_mentor_shares_the_joy(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await has_goals(world, ana, "Find an internship")
    await ana.taps("See the goals")
    await ana.taps("🎯 Find an internship")
    card = ana.message
    await ana.taps("First step done")
    assert ana.toast == "Well done! The beginning is the hardest part."
    assert ana.sees("✅ The first step was taken on Mon 23 Nov 2026.")
    heard = len(ben.chat)
    assert (
        ben.screen
        == "🎉 Ana hat den ersten Schritt getan, für Find an internship: Write down three companies"
    )
    await ana.taps_old(card, "First step done")
    assert not ana.sees("Well done!")
    assert len(ben.chat) == heard
    await ben.taps("Ziel ansehen")
    assert ben.sees("✅ Der erste Schritt war am Mo., 23. Nov. 2026 getan.")
    assert ben.buttons == [["💬 Etwas dazu sagen", "🕘 Verlauf"], ["‹ Alle Ziele"]]


async def test_notes_and_comments_go_to_and_fro(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await has_goals(world, ana, "Find an internship")
    await ana.taps("See the goals")
    await ana.taps("🎯 Find an internship")
    await ana.taps("How is it going?")
    assert ana.sees("How is it going with “Find an internship”?")
    assert ana.sees("You and your tandem partner will see this.")
    await ana.says("I wrote to <two> & more")
    assert ana.sees("📝 Noted with “Find an internship”.\nBen can read it, too.")
    assert ben.screen == "📝 Ana zum Ziel Find an internship:\nI wrote to <two> & more"
    await ben.taps("Antworten")
    assert ben.sees("Was möchtest du Ana zu „Find an internship“ sagen?")
    await ben.says("Klingt gut!")
    assert ana.screen == "💬 Ben on your goal Find an internship:\nKlingt gut!"
    await ana.taps("See the goal")
    assert ana.sees(
        "How it is going\n"
        "Ana, Mon 23 Nov 2026, 10:00: I wrote to <two> & more\n"
        "Ben, Mon 23 Nov 2026, 10:00: Klingt gut!"
    )


async def test_the_card_shows_the_latest_notes_and_the_course_all(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.taps("See the goals")
    for number in range(5):
        await ana.says("/goals")
        await ana.taps("🎯 Find an internship")
        await ana.taps("How is it going?")
        await ana.says(f"Note {number}")
    await ana.taps("See the goal")
    assert ana.sees("How it is going (2 earlier notes stand in its course)")
    assert not ana.sees("Note 1")
    await ana.taps("Its course")
    assert [line.rpartition(": ")[2] for line in ana.screen.split("\n\n")[2:]] == [
        f"Note {n}" for n in range(5)
    ]


async def test_the_course_tells_who_did_what_and_what_it_said_before(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await has_goals(world, ana, "Find an internship")
    await world.turn_clock(days=1)
    await ana.says("/goals")
    await ana.taps("🎯 Find an internship")
    await ana.taps("✏️ Change")
    for name, answer in (("Goal", "Find a job"), ("Reach", "Long-term"), ("By", "1.4.2027")):
        await ana.taps("Change an answer")
        await ana.taps(name)
        await ana.says(answer)
    await ana.taps("Keep this goal")
    await world.turn_clock(days=1)
    await ana.says("/goals")
    await ana.taps("🎯 Find a job")
    await ana.taps("✏️ Change")
    await ana.taps("Change an answer")
    await ana.taps("Goal")
    await ana.says("Find a good job")
    await ana.taps("Keep this goal")
    await ana.says("/goals")
    await ana.taps("🎯 Find a good job")
    await ana.taps("Put aside")
    await ana.taps("Take up again")
    await ben.says("/goals")
    await ben.taps("🎯 Find a good job")
    await ben.taps("Verlauf")
    assert ben.screen == (
        "🕘 Find a good job: was bisher geschah\n\n"
        "Ana, Mo., 23. Nov. 2026: hat das Ziel gesetzt\n\n"
        "Ana, Di., 24. Nov. 2026, 10:00: hat das Ziel geändert\n"
        "Ziel vorher: Find an internship\n"
        "Reichweite vorher: Kurzfristig\n"
        "Termin vorher: Mo., 1. März 2027\n\n"
        "Ana, Mi., 25. Nov. 2026, 10:00: hat das Ziel geändert\n"
        "Ziel vorher: Find a job\n\n"
        "Ana, Mi., 25. Nov. 2026, 10:00: hat das Ziel zur Seite gelegt\n\n"
        "Ana, Mi., 25. Nov. 2026, 10:00: hat das Ziel wieder aufgenommen"
    )
    await ben.taps("Zurück zum Ziel")
    assert ben.sees("🎯 Find a good job")


async def test_a_word_taken_back_and_changed_again_is_told_each_time(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "One")
    before = "One"
    for title in ("Two", "One", "Three"):
        await ana.says("/goals")
        await ana.taps(f"🎯 {before}")
        await ana.taps("✏️ Change")
        await ana.taps("Change an answer")
        await ana.taps("Goal")
        await ana.says(title)
        await ana.taps("Keep this goal")
        before = title
    await ana.says("/goals")
    await ana.taps("🎯 Three")
    await ana.taps("Its course")
    lines = [line for line in ana.screen.splitlines() if "before:" in line]
    assert lines == ["Goal before: One", "Goal before: Two", "Goal before: One"]


# ── bad input ───────────────────────────────────────────────────────────────────────────────────────────


async def test_a_note_begun_before_the_tandem_ended_is_not_kept(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.taps("See the goals")
    await ana.taps("🎯 Find an internship")
    await ana.taps("How is it going?")
    heard = len(ben.chat)
    await closes_tandem(world, ana)
    await ana.says("Too late")
    assert ana.sees("That isn’t open to you at the moment.")
    assert len(ben.chat) == heard


@pytest.mark.parametrize("name", ["note", "course"])
async def test_nobody_reads_or_comments_on_the_goals_of_others(world: World, name: str) -> None:
    ana, _ = await world.tandem()
    dana, emil = await world.tandem(mentee="Dana", mentor="Emil")
    await has_goals(world, ana, "Find an internship")
    [goal] = await kept(world)
    for person in (dana, emil):
        await forges(world, person, f"goals.{name}", goal.id)
        assert person.screen == UNKNOWN


async def test_a_partner_who_blocked_the_bot_finds_the_note_later(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ben.blocks()
    await ana.taps("See the goals")
    await ana.taps("🎯 Find an internship")
    await ana.taps("How is it going?")
    await ana.says("Three calls made")
    assert ana.sees("📝 Noted")
    await ben.unblocks()
    await ben.says("/goals")
    await ben.taps("🎯 Find an internship")
    assert ben.sees("Three calls made")


async def test_a_sticker_is_no_note(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, "Find an internship")
    await ana.taps("See the goals")
    await ana.taps("🎯 Find an internship")
    await ana.taps("How is it going?")
    await ana.sends_sticker()
    assert ana.sees("I can only read written words here.")
    await ana.says("x" * 501)
    assert ana.sees("there is room for 500")
