"""What becomes of a proposal: yes, another time, no, taken back; and taps that come too late."""

import pytest

from mentoring.words import MeetingStatus
from playground.people import Person
from tests.handlers.behind import forges, pairs
from tests.handlers.meetings.acts import agree, meetings_kept, proposes
from tests.world import World


async def names_another_time(person: Person, day: str, at: str) -> None:
    await person.says(day)
    await person.says(at)
    await person.taps("Send it")


async def status(world: World) -> MeetingStatus:
    [meeting] = await meetings_kept(world)
    return meeting.status


async def test_another_time_goes_back_and_forth_until_one_says_yes(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    await ben.taps("Another time")
    assert ben.sees("Which time suits you better for meeting Ana?")
    await names_another_time(ben, "25.11.2026", "17:00")
    assert ben.sees("📨 Sent to Ana.")
    assert ana.screen == (
        "🔁 Ben proposes another time.\nBefore, it was Tue 24 Nov 2026, 15:00.\n\n"
        "🗓️ Wed 25 Nov 2026, 17:00 · 1 h\n🤝 Video call"
    )
    await ana.taps("Another time")
    await names_another_time(ana, "26.11.2026", "18:00")
    await ben.taps("Confirm")
    assert ana.sees("✅ Ben has confirmed: you are meeting.\n\n🗓️ Thu 26 Nov 2026, 18:00 · 1 h")
    [meeting] = await meetings_kept(world)
    assert (meeting.status, meeting.sequence) == (MeetingStatus.CONFIRMED, 2)


async def test_a_confirmed_meeting_can_be_moved_by_either(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await proposes(ana)
    await ben.taps("Zusagen")
    await ana.taps("Another time")
    await names_another_time(ana, "25.11.2026", "17:00")
    assert ben.screen.startswith(
        "🔁 Ana schlägt eine andere Zeit vor.\nVorher war es Di., 24. Nov. 2026, 15:00."
    )
    await ben.taps("Zusagen")
    [before], [after] = [await files(ana, "Tue 24"), await files(ana, "Wed 25")]
    assert before == "mentoring-2026-11-24.ics"
    assert after == "mentoring-2026-11-25.ics"


async def files(person: Person, day: str) -> list[str]:
    """The calendar files that a person has got for a day."""
    names = [message.file.name for message in person._chat.visible if message.file]
    return [name for name in names if name.endswith(f"-{day[-2:]}.ics")]


async def test_another_time_that_nobody_can_meet_at_is_asked_again(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    await ben.taps("Another time")
    await ben.taps("Today")
    await ben.says("09:00")
    assert ben.sees("has passed already")
    await ben.says("11:00")
    await world.turn_clock(hours=2)
    await ben.taps("Send it")
    assert ben.sees("has passed already")
    assert ben.screen.startswith("Which time suits you better for meeting Ana?")
    assert not ana.sees("proposes another time")


async def test_the_clocks_are_minded_for_another_time_as_well(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    await ben.taps("Another time")
    await ben.says("28.3.2027")
    await ben.says("02:15")
    assert ben.sees("On Sun 28 Mar 2027 the clocks go forward, and 02:15 doesn’t exist.")


async def test_while_another_time_is_open_it_can_be_taken_back_and_the_meeting_stays(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await proposes(ana, "26.11.2026", "15:00")
    await ben.taps("Zusagen")
    await ana.taps("Another time")
    await names_another_time(ana, "27.11.2026", "17:00")
    asked = ben.message
    await ana.taps("Withdraw")
    assert ana.screen.startswith(
        "↩️ Taken back: it stays as it was. Ben knows.\n\n"
        "✅ Meeting with Ben\nconfirmed\n\n🗓️ Thu 26 Nov 2026, 15:00 · 1 h"
    )
    assert ben.screen.startswith(
        "↩️ Ana hat den Wunsch zurückgezogen, euch am Fr., 27. Nov. 2026, 17:00 zu treffen. "
        "Es bleibt, wie es war:\n\n✅ Treffen mit Ana\nbestätigt\n\n🗓️ Do., 26. Nov. 2026, 15:00"
    )
    await ben.taps_old(asked, "Zusagen")
    assert ben.toast == "Hier hat sich inzwischen etwas geändert. So ist der Stand."
    assert await status(world) is MeetingStatus.CONFIRMED
    await world.turn_clock(days=2, hours=5)  # the day before, at three
    assert ana.sees("⏰ Tomorrow you are meeting Ben.")
    assert ben.sees("⏰ Morgen triffst du Ana.")


async def test_a_wish_to_move_that_has_lapsed_can_not_be_taken_back(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await ana.taps("Another time")
    await names_another_time(ana, "4.12.2026", "17:00")
    await world.turn_clock(days=3)
    await ana.taps("Withdraw")
    assert ana.sees("This has changed in the meantime. Here is how it stands.")
    assert await status(world) is MeetingStatus.CONFIRMED


async def test_who_gets_no_messages_is_said_to_get_none(world: World) -> None:
    ana, ben = await world.tandem()
    await ben.blocks()
    await proposes(ana)
    assert ana.sees(
        "📭 Ben gets no messages from me at the moment. I keep everything here; "
        "it may be best to write to Ben another way."
    )
    await ben.unblocks()
    await ben.says("/meetings")
    await ben.taps("waiting for your answer")
    await ben.taps("Confirm")
    assert ana.sees("✅ Ben has confirmed: you are meeting.")


async def test_a_proposal_can_be_taken_back(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    asked = ben.message
    await ana.taps("Withdraw")
    assert ana.screen == "Taken back. Ben knows."
    assert ben.screen == (
        "↩️ Ana took back the proposal to meet on Tue 24 Nov 2026, 15:00. Nothing for you to answer."
    )
    await ben.taps_old(asked, "Confirm")
    assert ben.toast == "This has changed in the meantime. Here is how it stands."
    assert ben.sees("✖️ Meeting with Ana\ncalled off")
    assert await status(world) is MeetingStatus.CANCELLED


async def test_the_calendar_file_comes_as_often_as_one_likes(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await ana.taps("Calendar file")
    assert [file.name for file in ana.documents] == ["mentoring-2026-11-24.ics"]


# ── late and forged taps ────────────────────────────────────────────────────────────────────────────────


async def test_a_double_tap_on_confirm_counts_once(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    asked = ben.message
    await ben.taps("Confirm")
    told = len(ana.chat)
    await ben.taps_old(asked, "Confirm")
    assert ben.toast == "This has changed in the meantime. Here is how it stands."
    assert len(ana.chat) == told
    assert ben.documents == []


async def test_a_yes_to_an_earlier_time_is_no_yes_to_the_present_one(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    asked = ben.message
    await ben.taps("Another time")
    await names_another_time(ben, "25.11.2026", "17:00")
    await ana.taps("Another time")
    await names_another_time(ana, "26.11.2026", "18:00")
    await ben.taps_old(asked, "Confirm")
    assert ben.toast == "This has changed in the meantime. Here is how it stands."
    assert ben.sees("❓ Meeting with Ana\nwaiting for your answer\n\n🗓️ Thu 26 Nov 2026, 18:00")
    assert await status(world) is MeetingStatus.PROPOSED
    await ben.taps("Confirm", of="Thu 26 Nov 2026, 18:00")
    assert await status(world) is MeetingStatus.CONFIRMED


async def test_a_time_that_has_passed_can_not_be_confirmed(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    await world.turn_clock(days=2)
    await ben.taps("Confirm")
    assert ben.sees("💤 Meeting with Ana\nnot answered")
    assert await status(world) is MeetingStatus.PROPOSED
    await ben.taps("Another time")
    await names_another_time(ben, "27.11.2026", "17:00")
    assert ana.sees("🔁 Ben proposes another time.")


async def test_two_who_answer_at_the_same_time_do_no_harm(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    await ben.taps("Can’t")
    await ana.taps("Withdraw")
    await ben.says("Sorry!")
    assert ben.toast is None
    assert ben.sees("✖️ Meeting with Ana\ncalled off")
    assert not ana.sees("Sorry!")


@pytest.mark.parametrize("name", ["meetings.confirm", "meetings.retime", "meetings.cant", "meetings.file"])
async def test_who_proposed_can_not_answer_for_the_other_one(world: World, name: str) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    [meeting] = await meetings_kept(world)
    told = len(ben.chat)
    await forges(world, ana, name, meeting.id, 0)
    assert ana.sees("⏳ Meeting with Ben\nwaiting for an answer")
    await forges(world, ben, "meetings.withdraw", meeting.id, 0)
    assert ben.sees("❓ Meeting with Ana\nwaiting for your answer")
    assert await status(world) is MeetingStatus.PROPOSED
    assert len(ben.chat) == told


@pytest.mark.parametrize(
    "name",
    ["confirm", "retime", "cant", "withdraw", "file", "held", "show"],
)
async def test_a_meeting_of_others_is_not_shown(world: World, name: str) -> None:
    ana, _ = await world.tandem()
    dana, emil = await world.tandem(mentee="Dana", mentor="Emil")
    await proposes(ana)
    [meeting] = await meetings_kept(world)
    for person in (dana, emil):
        await forges(world, person, f"meetings.{name}", meeting.id, meeting.sequence)
        assert person.screen == "I can’t find that meeting any more. Here you see those that there are."
    assert await status(world) is MeetingStatus.PROPOSED


@pytest.mark.parametrize("forged", ["", "-1", "99999", "x", "²"])
async def test_a_meeting_that_does_not_exist_is_not_found(world: World, forged: str) -> None:
    ana, _ = await world.tandem()
    await forges(world, ana, "meetings.confirm", forged, "0")
    assert ana.screen == "I can’t find that meeting any more. Here you see those that there are."


async def test_the_other_mentee_of_a_mentor_can_not_answer(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.mentee("Cleo")
    await pairs(world, cleo, ben)
    await proposes(ana)
    [meeting] = await meetings_kept(world)
    await forges(world, cleo, "meetings.confirm", meeting.id, 0)
    assert cleo.sees("I can’t find that meeting any more.")
    assert await status(world) is MeetingStatus.PROPOSED
