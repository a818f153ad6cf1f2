"""From a day and a time of day, as a person thinks of them, to a moment; and what clocks do in between."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.screen import Say, say, screen
from dialogue.turn import Turn

ClockTime = time  # its own name: a model below has a field called 'time'


class Date(BaseModel):
    """A day and a time of day in somebody's time zone."""

    day: date
    time: ClockTime


def moment_of(day: date, at: time, zone: ZoneInfo) -> datetime | None:
    """The moment in UTC, or None in an hour that the clocks skip; of an hour that comes twice, the first."""
    local = datetime.combine(day, at, zone)
    moment = local.astimezone(UTC)
    exists = moment.astimezone(zone).replace(tzinfo=None, fold=0) == local.replace(tzinfo=None)
    return moment if exists else None


def comes_twice(moment: datetime, zone: ZoneInfo) -> bool:
    """Tell whether the clocks show the same time again after they are set back."""
    local = moment.astimezone(zone)
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()


def obstacle(day: date, at: time, zone: ZoneInfo, now: datetime) -> Say | None:
    """Say why nobody can meet then: the time has passed, or the clocks skip it."""
    moment = moment_of(day, at, zone)
    if moment is None:
        return say("meetings-skipped-hour", day=day, time=at)
    return say("meetings-time-passed", day=day, time=at) if moment <= now else None


def check_time(value: Json, scene: Scene) -> Say | None:
    """Check a time of day against the day chosen before."""
    return obstacle(
        date.fromisoformat(scene.answers["day"]), time.fromisoformat(value), scene.zone, scene.now
    )


def agreed_moment(
    turn: Turn, flow: str, when: Date, subject: Mapping[str, Json], **rest: Json
) -> datetime | None:
    """The moment that somebody has sent off; where it can't be any more, the form asks for it again.

    The review may have waited for days, and one may change the day there after choosing the time.
    """
    zone = turn.reader.zone
    problem = obstacle(when.day, when.time, zone, turn.now)
    if problem is None:
        return moment_of(when.day, when.time, zone)
    today = turn.now.astimezone(zone).date()
    known: dict[str, Any] = {"day": when.day.isoformat()} if when.day >= today else {}
    turn.show(screen(say("form-problem", problem=problem)))
    turn.open(flow, subject=subject, **known, **rest)
    return None
