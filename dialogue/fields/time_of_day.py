"""A time of day: keys over the day, or typed in any usual way."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from dialogue.field import Answered, Drafted, Json, Key, Reply, Scene, Wrong
from dialogue.fields.spoken_dates import read_moment, read_time
from dialogue.fields.yes import means_yes
from dialogue.screen import Label, Say, say

CLEAR_TIME = re.compile(
    r"\s*(([01]\d|2[0-3])[:.]\d\d(\s*Uhr)?|(1\d|2[0-3])\s*(Uhr|h)|\d{1,2}([:.]\d\d)?\s*[ap]\.?m\.?)\s*",
    re.IGNORECASE,
)
"""What can mean one time only, and needs no confirming."""


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day. Keys go from ``first`` to ``last``; any other time can be typed. The answer is 'HH:MM'.

    The draft is the time read from typed words, which the person is asked to confirm unless they can mean
    one time only: 'at 3' may be the morning or the afternoon.
    """

    every_minutes: int = 30
    first: time = time(8)
    last: time = time(20)

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """The time that was read, and the day in steps, four in a row."""
        del scene
        read = _clock(draft)
        confirm = [[Key(say("time-yes", time=read), "t", f"{read:%H:%M}")]] if read else []
        keys = [Key(f"{at:%H:%M}", "t", f"{at:%H:%M}") for at in self.steps()]
        return [*confirm, *(keys[start : start + 4] for start in range(0, len(keys), 4))]

    def steps(self) -> list[time]:
        """The times that have a key."""
        minutes = range(_minutes(self.first), _minutes(self.last) + 1, self.every_minutes)
        return [time(minute // 60, minute % 60) for minute in minutes]

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """A tapped time is the answer."""
        del scene, draft
        tapped = _clock(value) if verb == "t" else None
        return Answered(f"{tapped:%H:%M}") if tapped else Wrong(say("field-old-button"))

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read a time; 'yes' confirms the one that was read before."""
        before = _clock(draft)
        if before and means_yes(text):
            return Answered(f"{before:%H:%M}")
        now = scene.now.astimezone(scene.zone)
        read = read_time(text, scene.language) or read_moment(text, now, scene.language)[1]
        if read is None:
            return Wrong(say("time-unclear"))
        return Answered(f"{read:%H:%M}") if CLEAR_TIME.fullmatch(text) else Drafted(f"{read:%H:%M}")

    def show(self, scene: Scene, value: Json) -> Label:
        """The time."""
        del scene
        shown = _clock(value)
        return say("time-shown", time=shown) if shown else str(value)

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Nothing: a time is given at once."""
        del scene, value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """How to answer, or what was read."""
        del scene
        read = _clock(draft)
        return say("time-read", time=read) if read else say("time-hint")


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _clock(value: Json) -> time | None:
    if not isinstance(value, str) or not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
        return None
    return time.fromisoformat(value)
