"""Manners of the clock: the hours and days on which nobody is prompted, and one prompt a day."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from mentoring.programme import Programme

SUNDAY = 6
SEARCHED_DAYS = 400  # nobody pauses for longer; a search needs an end


def next_allowed(programme: Programme, moment: datetime, zone: ZoneInfo) -> datetime:
    """The first moment from ``moment`` on at which somebody in that zone may be prompted, in UTC.

    Not in quiet hours (which may span midnight), not on the days that ``is_day_off`` names.
    """
    allowed = moment.astimezone(UTC)
    for _ in range(SEARCHED_DAYS):
        local = allowed.astimezone(zone)
        if is_day_off(programme, local.date()):
            allowed = _first(local.date() + timedelta(days=1), time(), zone, allowed)
        elif _is_quiet(programme, local.time()):
            over_today = local.time() < programme.quiet_until
            day = local.date() if over_today else local.date() + timedelta(days=1)
            allowed = _first(day, programme.quiet_until, zone, allowed)
        else:
            break
    return allowed


def next_prompt_allowed(
    programme: Programme, last: datetime | None, moment: datetime, zone: ZoneInfo
) -> datetime:
    """The same for a prompt that is not urgent: at most one a day, the last one came at ``last``."""
    allowed = next_allowed(programme, moment, zone)
    if last is None or last.astimezone(zone).date() < allowed.astimezone(zone).date():
        return allowed
    tomorrow = last.astimezone(zone).date() + timedelta(days=1)
    return next_allowed(programme, _first(tomorrow, time(), zone, allowed), zone)


def in_daytime(programme: Programme, moment: datetime, zone: ZoneInfo) -> datetime:
    """The first moment from ``moment`` on for the reminder of the day before.

    It keeps out of the night, but comes on any day: what is on tomorrow does not wait.
    """
    every_day = replace(programme, quiet_sundays=False, holidays="", breaks=())
    return next_allowed(every_day, moment, zone)


def at_once(programme: Programme, moment: datetime, zone: ZoneInfo) -> datetime:
    """The moment itself: the hour before is urgent, whatever the hour."""
    del programme, zone
    return moment


def is_day_off(programme: Programme, day: date) -> bool:
    """Tell whether nobody is prompted on a day: Sundays, public holidays, the programme's breaks."""
    return (
        (programme.quiet_sundays and day.weekday() == SUNDAY)
        or any(first <= day <= last for first, last in programme.breaks)
        or (bool(programme.holidays) and day in _holidays(programme.holidays, day.year))
    )


@lru_cache(maxsize=16)
def _holidays(region: str, year: int) -> frozenset[date]:
    """The public holidays of a region such as ``DE-RP`` or ``DE`` (ISO 3166) in a year."""
    import holidays  # some megabytes that only programmes need which name a region

    country, _, part = region.partition("-")
    return frozenset(holidays.country_holidays(country, subdiv=part or None, years=year))


def _is_quiet(programme: Programme, at: time) -> bool:
    begin, end = programme.quiet_from, programme.quiet_until
    if begin <= end:
        return begin <= at < end
    return at >= begin or at < end


def _first(day: date, hour: time, zone: ZoneInfo, since: datetime) -> datetime:
    """The first moment from ``since`` on at which clocks there show an hour of a day, in UTC.

    An hour that summer time skips comes when it would be over; of one that comes twice, the first is taken.
    """
    shown = datetime.combine(day, hour)
    while not _exists(shown, zone):
        shown += timedelta(minutes=1)
    first, second = (shown.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return first if first >= since else max(second, since)


def _exists(shown: datetime, zone: ZoneInfo) -> bool:
    back_and_forth = shown.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    return back_and_forth.replace(tzinfo=None) == shown
