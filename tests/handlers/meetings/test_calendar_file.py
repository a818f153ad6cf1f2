"""The calendar file, read again as a calendar program would."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar, Event

from dialogue.turn import Stage
from handlers.meetings.calendar_file import file_for
from playground.people import Person
from storage.meetings import end_of
from storage.store import Store
from storage.tables import Meeting
from tests.handlers.behind import lives_in, row_of
from tests.handlers.meetings.acts import meetings_kept, proposes
from tests.world import START, World


def event_in(person: Person, method: str = "PUBLISH") -> Event:
    """The event in the newest file that has just come."""
    file = person.documents[-1]
    assert file.mime_type == "text/calendar"
    calendar = Calendar.from_ical(file.content)
    assert calendar.errors == []
    assert str(calendar["VERSION"]) == "2.0"
    assert str(calendar["METHOD"]) == method
    [event] = calendar.events
    assert event.errors == []
    return event


def moment(event: Event, name: str) -> Any:
    return event.decoded(name)


async def test_the_file_says_when_where_and_about_what(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await lives_in(world, ben, "America/Lima")
    await ana.says("/meeting")
    for answer in ("24.11.2026 15:30", "1 h 30 min", "Video call"):
        await ana.says(answer)
    await ana.says("https://meet.example/room;1,2")
    await ana.says("My CV; and more, \\ really\nsecond line 🦊 שלום")
    await ana.taps("Send it")
    await ben.taps("Zusagen")
    one, other = event_in(ana), event_in(ben)
    for event in (one, other):
        assert moment(event, "DTSTART") == datetime(2026, 11, 24, 14, 30, tzinfo=UTC)
        assert moment(event, "DTEND") == datetime(2026, 11, 24, 16, 0, tzinfo=UTC)
        assert moment(event, "SEQUENCE") == 0
        assert str(event["LOCATION"]) == "https://meet.example/room;1,2"
        assert str(event["STATUS"]) == "CONFIRMED"
        assert str(event["CLASS"]) == "PRIVATE"
        assert "ORGANIZER" not in event
        assert "ATTENDEE" not in event
        [alarm] = event.walk("VALARM")
        assert (str(alarm["ACTION"]), alarm.decoded("TRIGGER")) == ("DISPLAY", timedelta(minutes=-15))
    assert str(one["SUMMARY"]) == "Mentoring: Ben"
    assert str(other["SUMMARY"]) == "Mentoring: Ana"
    assert str(one["DESCRIPTION"]) == (
        "Mentoring · Video call\nMy CV; and more, \\ really\nsecond line 🦊 שלום"
    )
    assert str(other["DESCRIPTION"]).startswith("Mentoring · Videoanruf\n")
    assert str(one["UID"]) == str(other["UID"])
    assert one["DTSTART"].to_ical() == b"20261124T153000"
    assert one["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert other["DTSTART"].to_ical() == b"20261124T093000"
    assert other["DTSTART"].params["TZID"] == "America/Lima"


async def test_the_zone_is_described_for_programs_that_don_t_know_it(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana, "1.12.2026", "15:00")
    await ben.taps("Confirm")
    text = ana.documents[-1].content.decode()
    assert "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n" in text
    assert "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200" in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


@pytest.mark.parametrize(
    ("which", "length", "written"),
    [
        ("The first one", "15 min", b"20271031T023000"),
        ("The first one", "60 min", b"20271031T003000Z"),  # it ends in the second
        ("The second one", "30 min", b"20271031T013000Z"),
    ],
)
async def test_of_an_hour_that_comes_twice_the_one_that_was_meant_stands_there(
    world: World, which: str, length: str, written: bytes
) -> None:
    ana, ben = await world.tandem()
    await ana.says("/meeting")
    await ana.says("31.10.2027 02:30")
    await ana.taps(which)
    for answer in (length, "Chat", "My CV"):
        await ana.says(answer)
    await ana.taps("Send it")
    await ben.taps("Confirm")
    event = event_in(ana)
    [meeting] = await meetings_kept(world)
    assert event["DTSTART"].to_ical() == written
    assert moment(event, "DTSTART").astimezone(UTC) == meeting.starts_at
    assert moment(event, "DTEND").astimezone(UTC) == end_of(meeting)


async def test_a_cancellation_names_the_same_entry_and_is_newer(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await proposes(ana, "1.12.2026", "15:00")
    await ben.taps("Zusagen")
    before = event_in(ana)
    await ben.taps("Geht nicht")
    await ben.taps("Überspringen")
    for person, title in ((ana, "Cancelled: Mentoring: Ben"), (ben, "Abgesagt: Mentoring: Ana")):
        event = event_in(person, "CANCEL")
        assert (str(event["UID"]), str(event["STATUS"])) == (str(before["UID"]), "CANCELLED")
        assert moment(event, "SEQUENCE") > moment(before, "SEQUENCE")
        assert moment(event, "DTSTART") == moment(before, "DTSTART")
        assert (str(event["SUMMARY"]), str(event["TRANSP"])) == (title, "TRANSPARENT")
        assert event.walk("VALARM") == []


async def test_what_is_cancelled_while_it_is_to_be_moved_is_the_time_in_the_calendar(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana, "1.12.2026", "15:00")
    await ben.taps("Confirm")
    before = event_in(ana)
    await ana.taps("Another time")
    await ana.says("4.12.2026 10:00")
    await ana.taps("Send it")
    await ben.taps("Can’t")
    await ben.taps("Skip")
    event = event_in(ana, "CANCEL")
    assert moment(event, "DTSTART") == moment(before, "DTSTART")
    assert moment(event, "SEQUENCE") > moment(before, "SEQUENCE")


ZONES = (
    "Africa/Casablanca America/Lima America/St_Johns Asia/Kathmandu Asia/Tehran Australia/Lord_Howe Etc/GMT+5 "
    "Etc/UTC Europe/Berlin Europe/Dublin GMT Pacific/Apia Pacific/Chatham UTC"
)


async def test_the_moment_that_was_meant_is_read_in_every_kind_of_zone(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana, "1.12.2026", "15:00")
    await ben.taps("Confirm")

    def files(store: Store) -> list[tuple[str, datetime, datetime]]:
        stage, person = Stage(world.app.house, store), row_of(store, ana)
        [meeting] = store.session.query(Meeting)
        found = []
        for zone in ZONES.split():
            for starts_at in (START, datetime(2027, 6, 30, 23, 30, tzinfo=UTC)):
                person.time_zone, meeting.starts_at = zone, starts_at
                [event] = Calendar.from_ical(file_for(stage, meeting, person).content).events
                found.append((zone, starts_at, event.decoded("DTSTART").astimezone(UTC)))
        store.session.rollback()
        return found

    wrong = [row for row in await world.query(files) if row[1] != row[2]]
    assert wrong == []


async def test_a_new_time_replaces_the_old_one(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    await ben.taps("Confirm")
    before = event_in(ana)
    await ben.taps("Another time")
    await ben.says("25.11.2026")
    await ben.says("17:00")
    await ben.taps("Send it")
    await ana.taps("Confirm")
    after = event_in(ana)
    assert str(after["UID"]) == str(before["UID"])
    assert (moment(before, "SEQUENCE"), moment(after, "SEQUENCE")) == (0, 1)
    assert moment(after, "DTSTART") == datetime(2026, 11, 25, 16, 0, tzinfo=UTC)


async def test_two_meetings_are_two_entries(world: World) -> None:
    ana, ben = await world.tandem()
    uids = []
    for day in ("24.11.2026", "25.11.2026"):
        await proposes(ana, day)
        await ben.taps("Confirm")
        uids.append(str(event_in(ana)["UID"]))
    assert len(set(uids)) == 2


async def test_without_a_place_the_form_stands_in_the_description_alone(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    await ben.taps("Confirm")
    event = event_in(ana)
    assert str(event["DESCRIPTION"]) == "Mentoring · Video call"
    assert "LOCATION" not in event


async def test_a_name_from_right_to_left_leaves_no_invisible_marks(world: World) -> None:
    ana, ben = await world.tandem(mentee="שרה")
    await proposes(ana)
    await ben.taps("Confirm")
    assert str(event_in(ben)["SUMMARY"]) == "Mentoring: שרה"
