"""The calendar file, read again as a calendar program would."""

from datetime import UTC, datetime
from typing import Any

from icalendar import Calendar, Event

from playground.people import Person
from tests.handlers.behind import lives_in
from tests.handlers.meetings.acts import proposes
from tests.world import World


def event_in(person: Person) -> Event:
    """The event in the file that has just come."""
    [file] = person.documents
    assert file.mime_type == "text/calendar"
    calendar = Calendar.from_ical(file.content)
    assert calendar.errors == []
    assert str(calendar["VERSION"]) == "2.0"
    assert str(calendar["METHOD"]) == "PUBLISH"
    [event] = calendar.events
    assert event.errors == []
    return event


def moment(event: Event, name: str) -> Any:
    return event.decoded(name)


async def test_the_file_says_when_where_and_about_what(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await lives_in(world, ben, "America/Lima")
    await ana.says("/meeting")
    for answer in ("24.11.2026", "15:30", "1 h 30 min", "Video call"):
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
    assert str(one["SUMMARY"]) == "Mentoring: Ben"
    assert str(other["SUMMARY"]) == "Mentoring: Ana"
    assert str(one["DESCRIPTION"]) == (
        "Mentoring · Video call\nMy CV; and more, \\ really\nsecond line 🦊 שלום"
    )
    assert str(other["DESCRIPTION"]).startswith("Mentoring · Videoanruf\n")
    assert str(one["UID"]) == str(other["UID"])


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


async def test_without_a_place_the_form_stands_there(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    await ben.taps("Confirm")
    assert str(event_in(ana)["LOCATION"]) == "Mentoring · Video call"


async def test_a_name_from_right_to_left_leaves_no_invisible_marks(world: World) -> None:
    ana, ben = await world.tandem(mentee="שרה")
    await proposes(ana)
    await ben.taps("Confirm")
    assert str(event_in(ben)["SUMMARY"]) == "Mentoring: שרה"
