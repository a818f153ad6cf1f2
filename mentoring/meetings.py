"""Around a meeting: when the two are reminded of it and asked about it, and what is short notice to cancel it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mentoring.programme import Programme
from mentoring.prompts import PromptKind

DAY, HOUR = timedelta(hours=24), timedelta(hours=1)
IN_TIME = timedelta(hours=2)  # a reminder for the day before that comes later than this is none
ASKED_AFTER = timedelta(hours=1)  # after the end of a meeting: the two may have gone for a coffee
ASKED_FOR = timedelta(
    days=14
)  # who was not asked until then, after an outage or a pause, is not asked any more
LATER = timedelta(days=7)  # how far 'later' puts a next step off


@dataclass(frozen=True, slots=True)
class Span:
    """From when on a prompt is to come, and until when it helps."""

    at: datetime
    until: datetime


def prompts_for(starts_at: datetime, ends_at: datetime, now: datetime) -> dict[PromptKind, Span]:
    """When the two are prompted about a meeting that they have just agreed on.

    Of reminders those that are still to come: who has just said yes needs none.
    """
    wanted = {
        PromptKind.MEETING_TOMORROW: Span(starts_at - DAY, starts_at - IN_TIME),
        PromptKind.MEETING_SOON: Span(starts_at - HOUR, starts_at),
        PromptKind.MET: Span(ends_at + ASKED_AFTER, ends_at + ASKED_FOR),
    }
    return {
        kind: span
        for kind, span in wanted.items()
        if span.at > now or (kind is PromptKind.MET and span.until > now)
    }


def move_lapses_at(starts_at: datetime, ends_at: datetime, now: datetime) -> datetime:
    """When the wish to move a meeting, which nobody has answered, lapses: the agreed time holds then.

    A day before the agreed time, so that both are reminded of it; later if the wish came later.
    """
    moments = (starts_at - DAY, starts_at - HOUR, ends_at)
    return next((moment for moment in moments if moment > now), now)


def is_short_notice(
    programme: Programme, agreed_hours: int | None, starts_at: datetime, now: datetime
) -> bool:
    """Tell whether it is later than agreed to cancel a meeting; without an agreement the programme's rule holds."""
    return starts_at - timedelta(hours=notice_of(programme, agreed_hours)) < now < starts_at


def notice_of(programme: Programme, agreed_hours: int | None) -> int:
    """How many hours before a meeting one cancels it at the latest."""
    return programme.notice_hours if agreed_hours is None else agreed_hours


def step_due(day: date, zone: ZoneInfo, now: datetime) -> datetime:
    """When the owner of a next step is prompted: on its day, but not within hours of having noted it."""
    return max(datetime.combine(day, time(), zone), now + 3 * HOUR)
