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
    local = moment.astimezone(zone)
    for _ in range(SEARCHED_DAYS):
        if is_day_off(programme, local.date()):
            local = _at(local.date() + timedelta(days=1), programme.quiet_until, zone)
        elif _is_quiet(programme, local.time()):
            local = _end_of_quiet(programme, local, zone)
        else:
            break
    return max(local.astimezone(UTC), moment.astimezone(UTC))


def next_prompt_allowed(
    programme: Programme, last: datetime | None, moment: datetime, zone: ZoneInfo
) -> datetime:
    """The same for a prompt that is not urgent: at most one a day, the last one came at ``last``."""
    allowed = next_allowed(programme, moment, zone)
    if last is None or last.astimezone(zone).date() < allowed.astimezone(zone).date():
        return allowed
    tomorrow = last.astimezone(zone).date() + timedelta(days=1)
    return next_allowed(programme, _at(tomorrow, programme.quiet_until, zone).astimezone(UTC), zone)


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


def _end_of_quiet(programme: Programme, local: datetime, zone: ZoneInfo) -> datetime:
    end = _at(local.date(), programme.quiet_until, zone)
    return (
        end
        if local.time() < programme.quiet_until
        else _at(local.date() + timedelta(days=1), end.time(), zone)
    )


def _at(day: date, hour: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, hour, zone)


def at_any_time(programme: Programme, moment: datetime, zone: ZoneInfo) -> datetime:
    """For what can't wait at all: the moment itself, in UTC."""
    del programme, zone
    return moment.astimezone(UTC)


def out_of_the_night(programme: Programme, moment: datetime, zone: ZoneInfo) -> datetime:
    """For what is on tomorrow: out of the quiet hours, on whatever day, since tomorrow does not wait."""
    return next_allowed(replace(programme, quiet_sundays=False, holidays="", breaks=()), moment, zone)
