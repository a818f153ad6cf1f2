"""What the clock brings around a meeting: the day before, soon, and 'did you meet?', each in one's own zone."""

from datetime import date

import pytest

from mentoring.words import MeetingStatus
from playground.people import Person
from storage.store import Store
from tests.handlers.behind import closes_tandem, lives_in, tandem_of
from tests.handlers.meetings.acts import agree, logs, meetings_kept, proposes
from tests.world import World

REMINDER, QUESTION = "⏰", "Did you meet"


def times(person: Person, words: str) -> int:
    """How often somebody was told that."""
    return sum(words in text for text in person.chat)


async def test_both_are_reminded_the_day_before_and_an_hour_before(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await ana.says("/meeting")
    for answer in ("26.11.2026 15:00", "60 min", "Video call", "https://meet.example/x", "My CV"):
        await ana.says(answer)
    await ana.taps("Send it")
    await ben.taps("Zusagen")
    await world.turn_clock(days=2, hours=4, minutes=59)
    assert (times(ana, REMINDER), times(ben, REMINDER)) == (0, 0)
    await world.turn_clock(minutes=1)
    assert ana.screen == (
        "⏰ Tomorrow you are meeting Ben.\n\n"
        "🗓️ Thu 26 Nov 2026, 15:00 · 1 h\n🤝 Video call\n📍 https://meet.example/x\n\n"
        "💬 To talk about:\nMy CV"
    )
    assert ana.buttons == [["📅 Calendar file"], ["🔁 Another time", "Can’t"]]
    assert ben.screen.startswith("⏰ Morgen triffst du Ana.\n\n🗓️ Do., 26. Nov. 2026, 15:00")
    await world.turn_clock(hours=23)
    assert ana.screen.startswith("⏰ You are meeting Ben soon.")
    assert ben.screen.startswith("⏰ Gleich triffst du Ana.")
    await world.turn_clock(hours=1)
    assert (times(ana, REMINDER), times(ben, REMINDER)) == (2, 2)


async def test_each_is_reminded_in_their_own_time(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await lives_in(world, ben, "America/Lima")
    await proposes(ana, "26.11.2026", "12:00")  # six in the morning for Ben
    await ben.taps("Zusagen")
    await world.turn_clock(days=2, hours=2)
    assert ana.screen.startswith("⏰ Tomorrow you are meeting Ben.\n\n🗓️ Thu 26 Nov 2026, 12:00")
    assert times(ben, REMINDER) == 0  # it is six in the morning
    await world.turn_clock(hours=2)
    assert ben.screen.startswith("⏰ Morgen triffst du Ana.\n\n🗓️ Do., 26. Nov. 2026, 06:00")
    await world.turn_clock(hours=21)
    assert ben.screen.startswith("⏰ Gleich triffst du Ana.")  # at five: it is urgent


async def test_a_reminder_in_the_night_comes_in_the_morning_of_the_day(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "26.11.2026", "22:00")
    await world.turn_clock(days=2, hours=21)
    assert times(ana, REMINDER) == 0
    await world.turn_clock(hours=1)
    assert ana.screen.startswith("⏰ Today you are meeting Ben.")


async def test_who_has_just_said_yes_is_reminded_of_what_is_still_to_come_only(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "23.11.2026", "15:00")
    await world.turn_clock(hours=3)
    assert times(ana, REMINDER) == 0
    await world.turn_clock(hours=1)
    assert ana.screen.startswith("⏰ You are meeting Ben soon.")


async def test_a_meeting_that_is_moved_is_reminded_of_at_its_new_time_only(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "26.11.2026", "15:00")
    await ana.taps("Another time")
    await ana.says("1.12.2026 15:00")
    await ana.taps("Send it")
    await world.turn_clock(days=2)
    assert times(ana, REMINDER) == times(ben, REMINDER) == times(ana, QUESTION) == 0
    await ben.taps("Confirm")
    assert ana.sees("📅 The new time for your calendar: open the file, and it replaces the old one.")
    await world.turn_clock(days=5, hours=5)
    assert times(ana, REMINDER) == times(ben, REMINDER) == 1


async def test_after_an_outage_nobody_is_reminded_of_what_is_over_and_both_are_asked_once(
    world: World,
) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "26.11.2026", "15:00")
    await world.turn_clock(days=10)
    await world.turn_clock(days=1)
    for person in (ana, ben):
        assert (times(person, REMINDER), times(person, QUESTION)) == (0, 1)


# ── did you meet? ───────────────────────────────────────────────────────────────────────────────────────


async def asked(world: World, ana: Person, ben: Person) -> None:
    """Both are asked about the meeting of Thursday, an hour after its end."""
    await agree(ana, ben, "26.11.2026", "15:00")
    await world.turn_clock(days=3, hours=6, minutes=59)
    assert times(ana, QUESTION) == times(ben, QUESTION) == 0
    await world.turn_clock(minutes=1)


async def test_an_hour_after_the_end_both_are_asked(world: World) -> None:
    ana, ben = await world.tandem()
    await asked(world, ana, ben)
    assert ana.screen == "🤝 Did you meet Ben as planned, on Thu 26 Nov 2026, 15:00?"
    assert ana.buttons == [["✅ Yes, we met"], ["🔁 We moved it"], ["🍃 Didn’t happen"]]
    assert ben.screen == "🤝 Did you meet Ana as planned, on Thu 26 Nov 2026, 15:00?"


async def test_yes_opens_the_log_and_the_other_one_confirms_it(world: World) -> None:
    ana, ben = await world.tandem()
    await asked(world, ana, ben)
    question = ben.message
    await ana.taps("Yes, we met")
    assert ana.sees("What was your meeting with Ben about?")
    await logs(ana)
    assert ben.sees("📝 Ana logged your meeting of Thu 26 Nov 2026.")
    await ben.taps_old(question, "Yes, we met")
    assert ben.toast == "This meeting has been logged already."
    await ben.taps("That’s right", of="Meeting with Ana of Thu 26 Nov 2026")
    assert ana.sees("👍 Ben confirmed your meeting of Thu 26 Nov 2026.")


async def test_moved_asks_for_the_new_time(world: World) -> None:
    ana, ben = await world.tandem()
    await asked(world, ana, ben)
    question = ben.message
    await ana.taps("We moved it")
    await ana.says("30.11.2026 15:00")
    await ana.taps("Send it")
    assert ben.sees("🔁 Ana proposes another time.\nBefore, it was Thu 26 Nov 2026, 15:00.")
    await ben.taps_old(question, "Didn’t happen")
    assert ben.toast == "This has changed in the meantime. Here is how it stands."
    [meeting] = await meetings_kept(world)
    assert meeting.status is MeetingStatus.PROPOSED


async def test_once_one_has_answered_the_other_is_not_asked_any_more(world: World) -> None:
    ana, ben = await world.tandem()
    await lives_in(world, ben, "Asia/Tokyo")
    await agree(ana, ben, "26.11.2026", "15:00")  # eleven in the evening in Tokyo
    await world.turn_clock(days=3, hours=7)
    assert (times(ana, QUESTION), times(ben, QUESTION)) == (1, 0)
    await ana.taps("Yes, we met")
    await world.turn_clock(hours=12)
    assert times(ben, QUESTION) == 0


@pytest.mark.parametrize("answer", ["Yes, we met", "Didn’t happen"])
async def test_what_is_answered_or_logged_before_is_not_asked_at_all(world: World, answer: str) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "26.11.2026", "15:00")
    await world.turn_clock(days=3, hours=6)
    await ana.says("/meetings")
    await ana.taps("Thu 26 Nov")
    await ana.taps("Log it" if answer == "Yes, we met" else answer)
    await world.turn_clock(days=1)
    assert times(ana, QUESTION) == times(ben, QUESTION) == 0


async def test_the_question_waits_for_the_end_of_a_pause_the_reminder_does_not(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "26.11.2026", "15:00")

    def pause(store: Store) -> None:
        tandem_of(store, ana).paused_until = date(2026, 12, 7)

    await world.query(pause)
    await world.turn_clock(days=2, hours=5)
    assert ana.screen.startswith("⏰ Tomorrow you are meeting Ben.")
    await world.turn_clock(days=2)
    assert times(ana, QUESTION) == 0
    await world.turn_clock(days=9, hours=17)
    assert times(ana, QUESTION) == 1


async def test_who_has_blocked_the_bot_keeps_nobody_else_from_being_asked(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "26.11.2026", "15:00")
    await ben.blocks()
    await world.turn_clock(days=3, hours=7)
    assert times(ana, QUESTION) == 1
    await ben.unblocks()
    await ben.says("/log")
    assert ben.buttons[0] == ["📝 Thu 26 Nov 2026, 15:00 · Ana"]


async def moves(person: Person, day: str, at: str) -> None:
    """Ask for another time."""
    await person.taps("Another time")
    await person.says(f"{day} {at}")
    await person.taps("Send it")


async def test_a_wish_to_move_that_nobody_answers_lapses_and_the_agreed_time_holds(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "1.12.2026", "15:00")
    await moves(ben, "3.12.2026", "15:00")
    await world.turn_clock(days=7, hours=5)
    for person in (ana, ben):
        assert person.sees("Your meeting stays on Tue 1 Dec 2026, 15:00.")
        assert person.sees("Nobody has answered the wish to move it.")
    await world.turn_clock(hours=23)
    assert ana.screen.startswith("⏰ You are meeting Ben soon.\n\n🗓️ Tue 1 Dec 2026, 15:00")
    await world.turn_clock(hours=4)
    assert ana.sees(QUESTION)
    assert ben.sees(QUESTION)


async def test_a_wish_that_comes_late_lapses_an_hour_before_the_agreed_time(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "24.11.2026", "15:00")
    await world.turn_clock(hours=20)
    await moves(ana, "27.11.2026", "15:00")
    await world.turn_clock(hours=8)
    assert ben.sees("Your meeting stays on Tue 24 Nov 2026, 15:00.")
    await world.turn_clock(hours=4)
    assert ben.sees(QUESTION)


async def test_a_move_that_is_confirmed_lapses_no_more(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "1.12.2026", "15:00")
    await moves(ben, "3.12.2026", "15:00")
    await ana.taps("Confirm")
    await world.turn_clock(days=7, hours=5)
    assert times(ana, "stays on") == 0
    await world.turn_clock(days=2)
    assert ana.screen.startswith("⏰ Tomorrow you are meeting Ben.\n\n🗓️ Thu 3 Dec 2026, 15:00")


async def test_after_an_outage_nobody_hears_of_a_wish_that_lapsed_but_both_are_asked(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "1.12.2026", "15:00")
    await moves(ben, "3.12.2026", "15:00")
    await world.turn_clock(days=10)
    await world.turn_clock(minutes=1)
    for person in (ana, ben):
        assert times(person, "stays on") == 0
        assert person.screen == (
            f"🤝 Did you meet {'Ben' if person is ana else 'Ana'} as planned, on Tue 1 Dec 2026, 15:00?"
        )


# ── manners ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("days", "asked_for"), [(16, 1), (18, 0)])
async def test_after_an_outage_a_meeting_of_the_last_two_weeks_is_asked_about(
    world: World, days: int, asked_for: int
) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "26.11.2026", "15:00")
    await world.turn_clock(days=days)
    await world.turn_clock(days=1)
    assert times(ana, QUESTION) == times(ben, QUESTION) == asked_for


async def test_of_two_meetings_one_is_asked_about_a_day(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    for at in ("10:00", "14:00"):
        await proposes(ana, "26.11.2026", at)
        await ben.taps("Zusagen")
    await world.turn_clock(days=3, hours=2)
    assert ana.screen == "🤝 Did you meet Ben as planned, on Thu 26 Nov 2026, 10:00?"
    assert ben.screen == "🤝 Habt ihr euch wie geplant getroffen, du und Ana, am Do., 26. Nov. 2026, 10:00?"
    await world.turn_clock(hours=1)
    assert ana.screen.startswith("⏰ You are meeting Ben soon.")  # that can't wait for another day
    await world.turn_clock(hours=5)
    assert times(ana, QUESTION) == 1
    await world.turn_clock(hours=14)
    assert ana.screen == "🤝 Did you meet Ben as planned, on Thu 26 Nov 2026, 14:00?"


async def test_a_tandem_that_ends_after_a_meeting_leaves_it_as_it_stands(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "26.11.2026", "15:00")
    await world.turn_clock(days=3, hours=6)
    await closes_tandem(world, ana)
    await world.turn_clock(hours=1)
    assert times(ana, QUESTION) == times(ana, "is cancelled") == 0
    [meeting] = await meetings_kept(world)
    assert (meeting.status, meeting.left_at) == (MeetingStatus.CONFIRMED, None)
