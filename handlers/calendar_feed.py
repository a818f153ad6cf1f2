"""Somebody's calendar as a whole: what all rooms put into it, and the file that programs subscribe to."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogue.screen import say
from dialogue.turn import Stage
from handlers.calendar_entry import Entry, feed_of
from storage import feeds
from storage.tables import Person

PATH = "/calendar/{token}.ics"


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands in a feed, as plain values: it is drawn elsewhere, and only for who has not got it yet."""

    title: str
    zone: str
    entries: tuple[Entry, ...]

    @property
    def tag(self) -> str:
        """What changes when anything in it does."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:32]


def contents_for(stage: Stage, person: Person) -> Contents:
    """All that stands in somebody's calendar. It rings for nothing: the bot reminds already."""
    return Contents(
        title=stage.plain(person, say("feed-name", programme=stage.programme.name)),
        zone=person.time_zone,
        entries=tuple(replace(entry, alarm_before=None) for entry in entries_for(stage, person)),
    )


def entries_for(stage: Stage, person: Person) -> Sequence[Entry]:
    """What each room puts into somebody's calendar, in the order of time."""
    found = [entry for feed in stage.house.feeds for entry in feed.entries(stage, person)]
    return sorted(found, key=lambda entry: (entry.starts_at, entry.uid))


def contents_by_token(stage: Stage, token_hash: str) -> Contents | None:
    """What a secret link leads to; None: nowhere, and nobody learns why."""
    person = feeds.owner_of(stage.store, token_hash)
    return None if person is None else contents_for(stage, person)


def drawn(contents: Contents, now: datetime) -> bytes:
    """The file that a calendar program takes."""
    return feed_of(list(contents.entries), ZoneInfo(contents.zone), now, contents.title)
