"""Calling a meeting off: declined, cancelled in time or late, missed; and meetings whose tandem has ended."""

import pytest
from icalendar import Calendar

from mentoring.words import MeetingStatus
from playground.people import Person
from storage.store import Store
from storage.tables import Meeting
from tests.handlers.behind import closes_tandem, forges, tandem_of
from tests.handlers.meetings.acts import agree, logs, logs_kept, meetings_kept, proposes
from tests.world import World


async def kept(world: World) -> Meeting:
    [meeting] = await meetings_kept(world)
    return meeting


async def agreed_on_notice(world: World, person: Person, hours: int) -> None:
    """The two have an agreement with that notice for cancelling."""

    def agree(store: Store) -> None:
        tandem_of(store, person).notice_hours = hours

    await world.query(agree)


# ── declined, cancelled in time ─────────────────────────────────────────────────────────────────────────


async def test_who_can_not_come_may_say_a_sentence(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    await ben.taps("Can’t")
    assert ben.sees("Would you like to add a sentence for Ana?")
    await ben.says("I am in Lima until <Sunday>.")
    assert ben.screen == "All right. Ana will be told kindly."
    assert ana.screen == (
        "🗓️ Ben can’t make it on Tue 24 Nov 2026, 15:00. Shall we look for another day?\n\n"
        "Ben says: I am in Lima until <Sunday>."
    )
    assert ana.buttons == [["📅 Plan another meeting"]]
    meeting = await kept(world)
    assert (meeting.status, meeting.short_notice) == (MeetingStatus.DECLINED, False)
    assert ana.documents == ben.documents == []  # it never stood in a calendar


async def test_another_meeting_is_planned_like_the_one_that_did_not_come_about(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "en"))
    await proposes(ana, language="de")
    await ben.taps("Can’t")
    await ben.taps("Skip")
    assert ana.screen == "🗓️ Ben kann am Di., 24. Nov. 2026, 15:00 nicht. Suchen wir einen anderen Tag?"
    await ana.taps("Neues Treffen planen")
    assert ana.screen.startswith("Wann möchtest du Ben treffen?")
    await ana.says("27.11. 16:00")
    assert ana.sees("📅 Dein Vorschlag\n\nWann: Fr., 27. Nov. 2026, 16:00\nDauer: 1 Std.\nWie: Videoanruf")
    await ana.taps("Abschicken")
    assert ben.sees("📅 Ana would like to meet you.\n\n🗓️ Fri 27 Nov 2026, 16:00 · 1 h")


async def test_a_confirmed_meeting_that_is_called_off_is_taken_out_of_both_calendars(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await ana.taps("Can’t")
    await ana.taps("Skip")
    assert ben.sees("🗓️ Ana can’t make it on Tue 24 Nov 2026, 15:00 after all.")
    for person in (ana, ben):
        assert person.sees("📅 To take it out of your calendar, open the file.")
        file = person.documents[-1]
        assert file.name == "mentoring-2026-11-24-cancelled.ics"
        calendar = Calendar.from_ical(file.content)
        assert (calendar["METHOD"], calendar.events[0]["STATUS"]) == ("CANCEL", "CANCELLED")
    meeting = await kept(world)
    assert (meeting.status, meeting.short_notice) == (MeetingStatus.CANCELLED, False)
    await world.turn_clock(days=2)
    assert not ana.sees("⏰")
    assert not ben.sees("Did you meet")


async def test_a_move_that_is_declined_takes_the_old_time_out_of_the_calendars(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await ana.taps("Another time")
    await ana.says("27.11.2026 17:00")
    await ana.taps("Send it")
    await ben.taps("Can’t")
    await ben.taps("Skip")
    assert ana.sees("🗓️ Ben can’t make it on Fri 27 Nov 2026, 17:00. Shall we look for another day?")
    assert [file.name for file in ana.documents] == ["mentoring-2026-11-24-cancelled.ics"]
    assert (await kept(world)).status is MeetingStatus.CANCELLED


# ── later than agreed ───────────────────────────────────────────────────────────────────────────────────


async def test_later_than_usual_it_is_asked_once_more_and_can_be_moved_instead(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, at="09:30")  # in less than a day
    await ana.taps("Can’t")
    assert ana.sees(
        "🗓️ Your meeting with Ben is on Tue 24 Nov 2026, 09:30. It is usual here to cancel 24 hours before at "
        "the latest, so it comes late now – but life happens, and a word is better than none. "
        "How shall we go on?"
    )
    await ana.taps("Keep it as it is")
    assert ana.sees("✅ Meeting with Ben\nconfirmed")
    await ana.taps("Can’t")
    await ana.taps("Propose another time")
    await ana.says("27.11.2026 10:00")
    await ana.taps("Send it")
    assert ben.sees("🔁 Ana proposes another time.")
    assert (await kept(world)).short_notice is None


async def test_that_it_was_late_is_kept_and_not_told(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await agreed_on_notice(world, ana, 48)
    await proposes(ana)
    await ben.taps("Zusagen")  # in 29 hours
    await ben.taps("Geht nicht")
    assert ben.sees("Ihr habt vereinbart, spätestens 48 Stunden vorher abzusagen")
    await ben.taps("Absagen")
    await ben.taps("Überspringen")
    assert ben.sees("Alles klar. Ana erfährt es auf freundliche Weise.")
    assert ana.sees("🗓️ Ben can’t make it on Tue 24 Nov 2026, 15:00 after all. Shall we look for another day?")
    assert not ana.sees("48")
    meeting = await kept(world)
    assert (meeting.status, meeting.short_notice) == (MeetingStatus.CANCELLED, True)


async def test_within_the_agreed_notice_nothing_more_is_asked(world: World) -> None:
    ana, ben = await world.tandem()
    await agreed_on_notice(world, ana, 2)
    await agree(ana, ben, at="09:30")
    await ana.taps("Can’t")
    assert ana.sees("Would you like to add a sentence for Ben?")


# ── missed ──────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_meeting_that_did_not_take_place_is_noted_with_one_tap(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await proposes(ana)
    await ben.taps("Zusagen")
    await world.turn_clock(days=2)
    await ana.says("/meetings")
    await ana.taps("not logged yet")
    assert ana.buttons == [["📝 Log it"], ["🔁 Another time", "🍃 Didn’t happen"], ["‹ All meetings"]]
    await ana.taps("Didn’t happen")
    assert ana.screen == ("🍃 Noted – things like that happen. Ben is told kindly. Shall we find a new time?")
    assert ben.screen == (
        "🍃 Ana hat notiert, dass euer Treffen am Di., 24. Nov. 2026, 15:00 nicht stattgefunden hat. "
        "So etwas kommt vor. Suchen wir eine neue Zeit?"
    )
    assert (await kept(world)).status is MeetingStatus.MISSED
    await ana.taps("Plan another meeting")
    assert ana.sees("When would you like to meet Ben?")
    await ben.says("/meetings")
    assert ben.buttons[0] == ["🍃 Di., 24. Nov. 2026, 15:00 · Ana · fand nicht statt"]


async def test_who_remembers_it_otherwise_can_log_it_after_all(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await world.turn_clock(days=2)
    await ana.taps("Didn’t happen")
    await ben.taps("We did meet")
    await logs(ben)
    assert ana.sees("📝 Ben logged your meeting of Tue 24 Nov 2026.")
    [log] = await logs_kept(world)
    meeting = await kept(world)
    assert (log.meeting_id, meeting.status) == (meeting.id, MeetingStatus.LOGGED)


async def test_words_written_before_a_meeting_and_sent_after_it_are_not_lost(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await ana.taps("Can’t")
    await world.turn_clock(days=2)
    await ana.says("I am ill")
    assert ben.screen.startswith("🍃 Ana noted that your meeting")
    assert ben.sees("Ana says: I am ill")
    assert (await kept(world)).status is MeetingStatus.MISSED


async def test_nothing_is_missed_before_it_has_begun(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    meeting = await kept(world)
    await forges(world, ana, "meetings.missed", meeting.id, meeting.sequence)
    assert ana.toast == "This has changed in the meantime. Here is how it stands."
    assert (await kept(world)).status is MeetingStatus.CONFIRMED


# ── late taps ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("late", ["Confirm", "Another time", "Can’t"])
async def test_keys_of_a_meeting_that_was_called_off_show_how_it_stands(world: World, late: str) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    asked = ben.message
    await ben.taps("Can’t")
    await ben.taps("Skip")
    told = len(ana.chat)
    await ben.taps_old(asked, late)
    assert ben.toast == "This has changed in the meantime. Here is how it stands."
    assert ben.sees("✖️ Meeting with Ana\ndid not come about")
    assert len(ana.chat) == told


async def test_both_call_it_off_at_the_same_time(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    for person in (ana, ben):
        await person.taps("Can’t")
    await ana.says("I am ill")
    told = len(ana.chat)
    await ben.says("I am ill, too")
    assert ben.sees("✖️ Meeting with Ana\ncalled off")
    assert len(ana.chat) == told


# ── the tandem has ended ────────────────────────────────────────────────────────────────────────────────


async def test_when_a_tandem_ends_its_meetings_leave_the_calendars(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await proposes(ana, "1.12.2026", "15:00")
    await ben.taps("Zusagen")
    await proposes(ana, "8.12.2026", "15:00")
    await closes_tandem(world, ana)
    await world.turn_clock(minutes=1)
    assert ana.sees(
        "🗓️ The meeting with Ben on Tue 1 Dec 2026, 15:00 is cancelled, as your tandem has come to its end."
    )
    assert ben.sees("🗓️ Das Treffen mit Ana am Di., 1. Dez. 2026, 15:00 ist abgesagt")
    assert [file.name for file in ana.documents] == ["mentoring-2026-12-01-cancelled.ics"]
    assert [meeting.status for meeting in await meetings_kept(world)] == [MeetingStatus.CANCELLED] * 2
    await world.turn_clock(days=7, hours=5)
    await world.turn_clock(days=1)
    for person in (ana, ben):
        assert sum("⏰" in text or "🗓️ The meeting" in text for text in person.chat) == (person is ana)
