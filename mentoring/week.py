"""The coordinators' week: when they hear what has happened, and what waits."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mentoring.programme import Programme

HOUR = time(8)  # on Mondays, where the programme is
A_WEEK = timedelta(days=7)


def next_week_begins(programme: Programme, now: datetime) -> datetime:
    """The next Monday morning after a moment, in UTC."""
    zone = ZoneInfo(programme.time_zone)
    today = now.astimezone(zone).date()
    morning = datetime.combine(today - timedelta(days=today.weekday()), HOUR, zone)
    while morning.astimezone(UTC) <= now:
        morning = datetime.combine(morning.date() + A_WEEK, HOUR, zone)
    return morning.astimezone(UTC)
