"""Around a meeting: when the two are reminded of it and asked about it, and what is short notice to cancel it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from mentoring.manners import next_allowed
from mentoring.programme import Programme

DAY, HOUR = timedelta(hours=24), timedelta(hours=1)
IN_TIME = timedelta(hours=2)  # a reminder for the day before that comes later than this is none
ASKED_AFTER = timedelta(hours=1)  # after the end of a meeting: the two may have gone for a coffee
LATER = timedelta(days=7)  # how far 'later' puts a next step off


class Prompt(StrEnum):
    """Why somebody is prompted: about a meeting, before or after it, or about a next step that is due."""

    DAY_BEFORE = "day-before"
    HOUR_BEFORE = "hour-before"
    AFTERWARDS = "afterwards"
    STEP_DUE = "step-due"
    MOVE_LAPSES = "move-lapses"


def move_lapses_at(starts_at: datetime, ends_at: datetime, now: datetime) -> datetime:
    """When the wish to move a meeting, which nobody has answered, lapses: the agreed time holds then.

    A day before the agreed time, so that both are reminded of it; later if the wish came later.
    """
    moments = (starts_at - DAY, starts_at - HOUR, ends_at)
    return next((moment for moment in moments if moment > now), now)


def prompts_for(
    programme: Programme, starts_at: datetime, ends_at: datetime, zone: ZoneInfo, now: datetime
) -> dict[Prompt, datetime]:
    """When somebody in that zone is prompted about a meeting that has just been agreed on.

    Of reminders those that are still to come: who has just said yes needs none.
    """
    wanted = {
        Prompt.DAY_BEFORE: starts_at - DAY,
        Prompt.HOUR_BEFORE: starts_at - HOUR,
        Prompt.AFTERWARDS: ends_at + ASKED_AFTER,
    }
    due = {kind: allowed(programme, kind, at, zone) for kind, at in wanted.items() if at > now}
    return {kind: at for kind, at in due.items() if still_helps(kind, starts_at, at)}


def allowed(programme: Programme, kind: Prompt, moment: datetime, zone: ZoneInfo) -> datetime:
    """The first moment from ``moment`` on at which somebody may be prompted for this.

    The hour before a meeting is urgent at any time, and so is which time holds. The day before only keeps out of
    the night, also on a Sunday, since the meeting does not wait. All else waits for the next allowed hour.
    """
    match kind:
        case Prompt.HOUR_BEFORE | Prompt.MOVE_LAPSES:
            return moment
        case Prompt.DAY_BEFORE:
            return next_allowed(replace(programme, quiet_sundays=False), moment, zone)
    return next_allowed(programme, moment, zone)


def still_helps(kind: Prompt, starts_at: datetime, at: datetime) -> bool:
    """Tell whether a prompt about a meeting makes sense then: nobody is reminded of what has begun."""
    match kind:
        case Prompt.DAY_BEFORE:
            return at < starts_at - IN_TIME
        case Prompt.HOUR_BEFORE:
            return at < starts_at
    return True


def is_short_notice(
    programme: Programme, agreed_hours: int | None, starts_at: datetime, now: datetime
) -> bool:
    """Tell whether it is later than agreed to cancel a meeting; without an agreement the programme's rule holds."""
    return starts_at - timedelta(hours=notice_of(programme, agreed_hours)) < now < starts_at


def notice_of(programme: Programme, agreed_hours: int | None) -> int:
    """How many hours before a meeting one cancels it at the latest."""
    return programme.notice_hours if agreed_hours is None else agreed_hours


def step_due(programme: Programme, day: date, zone: ZoneInfo, now: datetime) -> datetime:
    """When the owner of a next step is prompted: on its day, but not within hours of having noted it."""
    return next_allowed(programme, max(datetime.combine(day, time(), zone), now + 3 * HOUR), zone)
