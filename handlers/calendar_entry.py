"""An entry for somebody's calendar program, as a file (iCalendar, RFC 5545 and 5546).

Times are in the reader's own zone, described in a VTIMEZONE: the entry shows the time that was agreed on. The
second of an hour that comes twice can't be written so (RFC 5545, 3.3.5): around it both times are in UTC.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dialogue.fields.moment import turn_of
from dialogue.screen import Document

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

MIME_TYPE = "text/calendar"
LOOKED_AT = timedelta(hours=1)  # how often
NEARBY = timedelta(days=366)  # a description of a zone has the changes of clocks around the entry


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in a calendar. All words are in the reader's language, without markup.

    ``uid`` stays for the whole life of what it is about, and ``sequence`` grows with each change: so a new time
    replaces the old one. ``alarm_before``: how long before it rings, None: not at all.
    """

    uid: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    title: str
    place: str | None = None
    description: str | None = None
    is_private: bool = True
    is_cancelled: bool = False
    alarm_before: timedelta | None = None


def document(entry: Entry, zone: ZoneInfo, now: datetime, name: str) -> Document:
    """The file with which somebody puts an entry into their calendar, moves it there, or takes it out.

    METHOD is PUBLISH, also for a new time: a calendar takes the file as an entry of one's own. REQUEST would make
    it an invitation, with answers by e-mail that nobody reads. What is called off gets METHOD CANCEL and blocks
    no time (RFC 5546, 3.2.5).
    """
    method = "CANCEL" if entry.is_cancelled else "PUBLISH"
    day = entry.starts_at.astimezone(zone).date().isoformat()
    return Document(name.format(day=day), calendar_of([entry], zone, now, method).to_ical(), MIME_TYPE)


def feed_of(entries: list[Entry], zone: ZoneInfo, now: datetime, name: str) -> bytes:
    """A calendar to subscribe to: what it is called, and how often programs are to look for news (RFC 7986, 5.7)."""
    from icalendar import vDuration

    calendar = calendar_of(entries, zone, now, "PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", zone.key)
    calendar.add("refresh-interval", LOOKED_AT, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vDuration(LOOKED_AT))
    return bytes(calendar.to_ical())


def calendar_of(entries: list[Entry], zone: ZoneInfo, now: datetime, method: str) -> "Calendar":
    """A calendar with these entries, in somebody's zone."""
    from icalendar import Calendar, Timezone

    calendar = Calendar()
    calendar.add("prodid", "-//Tandem//tandem-bot//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    zones = [_zone_for(zone, entry.starts_at, entry.ends_at) for entry in entries]
    if any(one is not UTC for one in zones):
        first = min(entry.starts_at for entry in entries) - NEARBY
        last = max(entry.ends_at for entry in entries) + NEARBY
        calendar.add_component(Timezone.from_tzinfo(zone, zone.key, first.date(), last.date()))
    for entry, its_zone in zip(entries, zones, strict=True):
        calendar.add_component(_event(entry, its_zone, now))
    return calendar


def _event(entry: Entry, zone: tzinfo, now: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", now)
    event.add("dtstart", entry.starts_at.astimezone(zone))
    event.add("dtend", entry.ends_at.astimezone(zone))
    event.add("class", "PRIVATE" if entry.is_private else "PUBLIC")
    event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if entry.is_cancelled else "OPAQUE")
    event.add("summary", entry.title)
    if entry.place:
        event.add("location", entry.place)
    if entry.description:
        event.add("description", entry.description)
    if entry.alarm_before and not entry.is_cancelled:
        event.add_component(_alarm(entry.alarm_before, entry.title))
    return event


def _alarm(before: timedelta, title: str) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", -before)
    alarm.add("description", title)
    return alarm


def _zone_for(zone: ZoneInfo, *moments: datetime) -> tzinfo:
    """The reader's zone, or UTC where their clock shows one of the moments for the second time."""
    second = any(turn_of(moment, zone) == 1 for moment in moments)
    return UTC if second or zone.key == "UTC" else zone
