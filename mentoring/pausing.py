"""A pause: how long a tandem may rest, and when it wakes."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from mentoring.programme import Programme


def wakes_at(programme: Programme, until: date) -> datetime:
    """The moment at which a tandem that pauses until a day wakes: in the morning, where the programme is."""
    return datetime.combine(until, programme.quiet_until, ZoneInfo(programme.time_zone))


def pause_days(today: date, ends_on: date) -> tuple[date, date] | None:
    """The first and the last day until which a tandem can pause; None where its end is too near.

    A pause moves no end: that stands in the agreement, which both can change.
    """
    first, last = today + timedelta(days=1), ends_on - timedelta(days=1)
    return (first, last) if first <= last else None
