"""An accompanying event in words, as everybody sees it: what, when, where."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from dialogue.screen import Document, Label, LanguageName, Lines, Say, Screen, button, say, screen
from dialogue.turn import Stage
from handlers.calendar_entry import Entry, document
from mentoring.wordings import in_language
from mentoring.words import EventStatus
from storage.tables import Event, Person

ALARM_BEFORE = timedelta(minutes=30)
SHOW = "events.show"  # of the room for guests


def title_of(event: Event, reader: Person) -> str:
    """What an event is called, in the reader's language where somebody wrote it."""
    return in_language(event.titles, reader.language)


def facts(event: Event, reader: Person) -> list[Label]:
    """All that an invitation says."""
    zone = ZoneInfo(reader.time_zone)
    ends_at = event.ends_at.astimezone(zone)
    same_day = event.begins_at.astimezone(zone).date() == ends_at.date()
    until = ends_at.time() if same_day else event.ends_at
    lines: list[Label | None] = [
        say("event-when", begin=event.begins_at, until=until),
        say("event-place", place=event.place) if event.place else None,
        say("event-link", link=event.link) if event.link else None,
        say("event-language", language=LanguageName(event.language)) if event.language else None,
        Say("event-mandatory" if event.is_mandatory else "event-elective"),
    ]
    text = in_language(event.texts, reader.language)
    return [
        _head(event, reader),
        Lines([line for line in lines if line is not None]),
        *([text] if text else []),
    ]


def _head(event: Event, reader: Person) -> Label:
    key = "event-head-cancelled" if event.status is EventStatus.CANCELLED else "event-head"
    return say(key, title=title_of(event, reader))


def place_is_free(event: Event, reader: Person) -> Screen:
    """Tell somebody who has waited for a place that they have one now."""
    keys = [[button(say("event-see"), SHOW, event.id)]]
    return screen(say("event-moved-up"), *facts(event, reader), rows=keys)


def calendar_file(stage: Stage, event: Event, reader: Person) -> Document:
    """The file with which somebody puts an event into their calendar, or takes one out that was called off."""
    entry = calendar_entry(stage, event, reader)
    name = "event-{day}-cancelled.ics" if entry.is_cancelled else "event-{day}.ics"
    return document(entry, ZoneInfo(reader.time_zone), stage.now, name)


def calendar_entry(stage: Stage, event: Event, reader: Person) -> Entry:
    """An event as it stands in somebody's calendar."""
    title, is_cancelled = title_of(event, reader), event.status is EventStatus.CANCELLED
    shown = say("event-calendar-cancelled", title=title) if is_cancelled else title
    words = [in_language(event.texts, reader.language), event.link]
    return Entry(
        uid=f"event-{event.id}-{event.made_at:%Y%m%dT%H%M%SZ}@{stage.house.bot_username}",
        sequence=event.sequence,
        starts_at=event.begins_at,
        ends_at=event.ends_at,
        title=stage.plain(reader, shown),
        place=event.place or event.link,
        description="\n\n".join(part for part in words if part) or None,
        is_private=False,
        is_cancelled=is_cancelled,
        alarm_before=ALARM_BEFORE,
    )
