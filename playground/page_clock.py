"""How far the page's buttons turn the clock, in the time of the people who look at it."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

MORNING = time(9)
TURNS = ("hour", "day", "week", "morning")


def time_until(turn: str, now: datetime, zone: ZoneInfo) -> timedelta:
    """How much later it will be; a day later is the same time of day, whatever summer time does."""
    if turn == "hour":
        return timedelta(hours=1)
    here = now.astimezone(zone)
    if turn == "morning":
        later = datetime.combine(here.date(), MORNING, zone)
        later += timedelta(days=later <= here)
    else:
        later = here + timedelta(weeks=1) if turn == "week" else here + timedelta(days=1)
    return later.astimezone(UTC) - now.astimezone(UTC)
