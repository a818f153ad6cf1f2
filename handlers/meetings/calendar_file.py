"""A meeting as a file for the calendar program of each of the two.

- The UID stays for the whole life of a meeting, and the SEQUENCE grows with each change, so a new time replaces
  the old one.
- Calendars that know no cancellation in a file (and some only know it by e-mail) would add it or leave the old
  entry: so its title says that it is cancelled, and the words beside the file ask to look.
- An alarm rings a quarter of an hour before; the reminders of the day and the hour before come in the chat. The
  entry is private: what two want to talk about is not for those who can see one's calendar at work.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dialogue.screen import Document, Say, say
from dialogue.turn import Stage
from handlers import calendar_entry
from handlers.calendar_entry import Entry
from mentoring.words import MeetingStatus
from storage import feeds
from storage.tables import Meeting, Person

ALARM_BEFORE = timedelta(minutes=15)
CALLED_OFF = (MeetingStatus.CANCELLED, MeetingStatus.DECLINED, MeetingStatus.MISSED)


def file_for(stage: Stage, meeting: Meeting, person: Person) -> Document:
    """The file with which one of the two puts the meeting into their calendar, or moves it there."""
    return _document(stage, person, entry_for(stage, meeting, person), "mentoring-{day}.ics")


def cancellation_for(stage: Stage, meeting: Meeting, person: Person) -> Document:
    """The file with which one of the two takes the meeting out of their calendar."""
    return _document(stage, person, _cancelled(stage, meeting, person), "mentoring-{day}-cancelled.ics")


def _cancelled(stage: Stage, meeting: Meeting, person: Person) -> Entry:
    starts_at = meeting.calendar_start or meeting.starts_at
    return Entry(
        uid=uid_of(stage, meeting),
        sequence=meeting.sequence,
        starts_at=starts_at,
        ends_at=_end(meeting, starts_at),
        title=stage.plain(person, say("calendar-cancelled", title=_title(meeting, person))),
        is_cancelled=True,
    )


def entries_of(stage: Stage, person: Person) -> list[Entry]:
    """All that the two had agreed on, for somebody's calendar: a time that is only proposed does not stand there."""
    return [_entry(stage, meeting, person) for meeting in feeds.meetings_of(stage.store, person)]


def _entry(stage: Stage, meeting: Meeting, person: Person) -> Entry:
    if meeting.status in CALLED_OFF:
        return _cancelled(stage, meeting, person)
    entry = entry_for(stage, meeting, person)
    if (
        meeting.status is MeetingStatus.PROPOSED and meeting.calendar_start is not None
    ):  # to be moved, perhaps
        starts_at = meeting.calendar_start
        return replace(entry, starts_at=starts_at, ends_at=_end(meeting, starts_at))
    return entry


def entry_for(stage: Stage, meeting: Meeting, person: Person) -> Entry:
    """A meeting that is on, as one of the two reads it."""
    return Entry(
        uid=uid_of(stage, meeting),
        sequence=meeting.sequence,
        starts_at=meeting.starts_at,
        ends_at=_end(meeting, meeting.starts_at),
        title=stage.plain(person, _title(meeting, person)),
        place=meeting.place,
        description=stage.plain(person, _description(meeting)),
        alarm_before=ALARM_BEFORE,
    )


def uid_of(stage: Stage, meeting: Meeting) -> str:
    """What stays the same however often the meeting is moved, and is nobody else's: no two bots share a name."""
    return f"meeting-{meeting.id}-{meeting.planned_at:%Y%m%dT%H%M%SZ}@{stage.house.bot_username}"


def _end(meeting: Meeting, starts_at: datetime) -> datetime:
    return starts_at + timedelta(minutes=meeting.minutes)


def _title(meeting: Meeting, person: Person) -> Say:
    return say("calendar-summary", partner=meeting.tandem.partner_of(person).name)


def _description(meeting: Meeting) -> Say:
    if meeting.agenda:
        return say("calendar-description", form=meeting.form, agenda=meeting.agenda)
    return say("calendar-form", form=meeting.form)


def _document(stage: Stage, person: Person, entry: Entry, name: str) -> Document:
    return calendar_entry.document(entry, ZoneInfo(person.time_zone), stage.now, name)
