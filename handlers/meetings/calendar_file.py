"""A meeting as a file for the calendar program of each of the two (iCalendar, RFC 5545 and 5546).

- METHOD is PUBLISH, also for a new time: a calendar takes the file as an entry of one's own. REQUEST would make
  it an invitation, with answers by e-mail that nobody reads, and needs an ORGANIZER and an ATTENDEE with e-mail
  addresses, which nobody here is asked for. For the same reason there is no ORGANIZER, though RFC 5546 wants one
  in PUBLISH: with a stranger in it, calendars keep people from changing their own entry.
- A meeting called off gets METHOD CANCEL and STATUS CANCELLED (RFC 5546, 3.2.5 and 4.1.3). Calendars that know
  no cancellation in a file (and some only know it by e-mail) would add it or leave the old entry: so its title
  says that it is cancelled, it blocks no time, and the words beside the file ask to look.
- The UID stays for the whole life of a meeting, and the SEQUENCE grows with each change, so a new time replaces
  the old one.
- Times are in the reader's own zone, described in a VTIMEZONE: the entry shows the time that was agreed on. The
  second of an hour that comes twice can't be written so (RFC 5545, 3.3.5): around it both times are in UTC.
- An alarm rings a quarter of an hour before; the reminders of the day and the hour before come in the chat. The
  entry is PRIVATE: what two want to talk about is not for those who can see one's calendar at work.
"""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dialogue.fields.moment import turn_of
from dialogue.screen import Document, Say, say
from dialogue.turn import Stage
from storage.tables import Meeting, Person

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

MIME_TYPE = "text/calendar"
ALARM_BEFORE = timedelta(minutes=15)
NEARBY = timedelta(days=366)  # a description of a zone has the changes of clocks around the meeting


def file_for(stage: Stage, meeting: Meeting, person: Person) -> Document:
    """The file with which one of the two puts the meeting into their calendar, or moves it there."""
    calendar, event = _begun(stage, meeting, person, meeting.starts_at, "PUBLISH")
    event.add("status", "CONFIRMED")
    event.add("transp", "OPAQUE")
    event.add("summary", stage.plain(person, _title(meeting, person)))
    if meeting.place:
        event.add("location", meeting.place)
    event.add("description", stage.plain(person, _description(meeting)))
    event.add_component(_alarm(stage, meeting, person))
    calendar.add_component(event)
    return _document(calendar, person, meeting.starts_at, "mentoring-{day}.ics")


def cancellation_for(stage: Stage, meeting: Meeting, person: Person) -> Document:
    """The file with which one of the two takes the meeting out of their calendar."""
    starts_at = meeting.calendar_start or meeting.starts_at
    calendar, event = _begun(stage, meeting, person, starts_at, "CANCEL")
    event.add("status", "CANCELLED")
    event.add("transp", "TRANSPARENT")
    event.add("summary", stage.plain(person, say("calendar-cancelled", title=_title(meeting, person))))
    calendar.add_component(event)
    return _document(calendar, person, starts_at, "mentoring-{day}-cancelled.ics")


def _begun(
    stage: Stage, meeting: Meeting, person: Person, starts_at: datetime, method: str
) -> "tuple[Calendar, Event]":
    from icalendar import Calendar, Event, Timezone

    ends_at = starts_at + timedelta(minutes=meeting.minutes)
    zone = _zone_for(ZoneInfo(person.time_zone), starts_at, ends_at)
    calendar, event = Calendar(), Event()
    calendar.add("prodid", "-//Tandem//tandem-bot//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    if zone is not UTC:
        around = (starts_at - NEARBY).date(), (ends_at + NEARBY).date()
        calendar.add_component(Timezone.from_tzinfo(zone, person.time_zone, *around))
    event.add("uid", uid_of(stage, meeting))
    event.add("sequence", meeting.sequence)
    event.add("dtstamp", stage.now)
    event.add("dtstart", starts_at.astimezone(zone))
    event.add("dtend", ends_at.astimezone(zone))
    event.add("class", "PRIVATE")
    return calendar, event


def _zone_for(zone: ZoneInfo, *moments: datetime) -> tzinfo:
    """The reader's zone, or UTC where their clock shows one of the moments for the second time."""
    second = any(turn_of(moment, zone) == 1 for moment in moments)
    return UTC if second or zone.key == "UTC" else zone


def _title(meeting: Meeting, person: Person) -> Say:
    return say("calendar-summary", partner=meeting.tandem.partner_of(person).name)


def _description(meeting: Meeting) -> Say:
    if meeting.agenda:
        return say("calendar-description", form=meeting.form, agenda=meeting.agenda)
    return say("calendar-form", form=meeting.form)


def _alarm(stage: Stage, meeting: Meeting, person: Person) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", -ALARM_BEFORE)
    alarm.add("description", stage.plain(person, _title(meeting, person)))
    return alarm


def uid_of(stage: Stage, meeting: Meeting) -> str:
    """What stays the same however often the meeting is moved, and is nobody else's: no two bots share a name."""
    return f"meeting-{meeting.id}-{meeting.planned_at:%Y%m%dT%H%M%SZ}@{stage.house.bot_username}"


def _document(calendar: "Calendar", person: Person, starts_at: datetime, name: str) -> Document:
    day = starts_at.astimezone(ZoneInfo(person.time_zone)).date()
    return Document(name.format(day=day.isoformat()), calendar.to_ical(), MIME_TYPE)
