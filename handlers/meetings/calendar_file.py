"""A meeting as a file for the calendar program of each of the two (iCalendar, RFC 5545).

Published, not requested (RFC 5546): a calendar takes it as an entry of one's own, without asking for an answer
by e-mail that nobody would read. Times are in UTC, so no time zone has to be described; the UID stays and the
SEQUENCE grows, so a new time replaces the old one.
"""

from typing import TYPE_CHECKING

from dialogue.screen import Document, Label, say
from dialogue.texts import FIRST_STRONG_ISOLATE, POP_ISOLATE
from dialogue.turn import Stage, reader_of
from storage.meetings import end_of
from storage.tables import Meeting, Person

if TYPE_CHECKING:
    from icalendar import Event

MIME_TYPE = "text/calendar"
_INVISIBLE = str.maketrans("", "", FIRST_STRONG_ISOLATE + POP_ISOLATE)


def calendar_file(stage: Stage, meeting: Meeting, person: Person) -> Document:
    """The file for one of the two, in their language."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Tandem//tandem-bot//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(_event(stage, meeting, person))
    day = meeting.starts_at.astimezone(reader_of(person).zone).date()
    return Document(f"mentoring-{day.isoformat()}.ics", calendar.to_ical(), MIME_TYPE)


def _event(stage: Stage, meeting: Meeting, person: Person) -> "Event":
    from icalendar import Event

    partner = meeting.tandem.partner_of(person)
    event = Event()
    event.add("uid", uid_of(stage, meeting))
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", stage.now)
    event.add("dtstart", meeting.starts_at)
    event.add("dtend", end_of(meeting))
    event.add("status", "CONFIRMED")
    event.add("summary", _words(stage, person, say("calendar-summary", partner=partner.name)))
    event.add("location", meeting.place or _words(stage, person, say("calendar-form", form=meeting.form)))
    event.add(
        "description",
        _words(
            stage,
            person,
            say("calendar-description", form=meeting.form, agenda=meeting.agenda)
            if meeting.agenda
            else say("calendar-form", form=meeting.form),
        ),
    )
    return event


def uid_of(stage: Stage, meeting: Meeting) -> str:
    """What stays the same however often the meeting is moved, and is nobody else's: no two bots share a name."""
    return f"meeting-{meeting.id}-{meeting.planned_at:%Y%m%dT%H%M%SZ}@{stage.house.bot_username}"


def _words(stage: Stage, person: Person, label: Label) -> str:
    return stage.house.texts.plain(label, reader_of(person)).translate(_INVISIBLE)
