"""When a cohort is where: its phase, whether people can apply, and the dates of the one a year later."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mentoring.words import CohortPhase

TITLE_CHARS = 60


@dataclass(frozen=True, slots=True)
class Dates:
    """A cohort's dates: when people can apply, and the first and last day of the phase of tandems."""

    opens_at: datetime
    applications_end_at: datetime | None
    starts_on: date | None
    ends_on: date | None


def takes_applications(dates: Dates, now: datetime) -> bool:
    """Tell whether people can apply: from the opening on, until the end if there is one."""
    ends_at = dates.applications_end_at
    return dates.opens_at <= now and (ends_at is None or now < ends_at)


def phase(
    dates: Dates, now: datetime, today: date, closing_days: int, *, is_former: bool = False
) -> CohortPhase:
    """Where a cohort is. The days of the tandems decide before the applications do, where they are known.

    ``is_former``: people join a newer one, and nobody can apply to this one any more.
    """
    if dates.opens_at > now:
        return CohortPhase.PLANNED
    if dates.ends_on is not None and today > dates.ends_on:
        return CohortPhase.OVER
    if dates.ends_on is not None and today > dates.ends_on - timedelta(days=closing_days):
        return CohortPhase.CLOSING
    if dates.starts_on is not None and today >= dates.starts_on:
        return CohortPhase.TANDEMS
    if is_former and dates.starts_on is None:
        return CohortPhase.TANDEMS
    can_apply = takes_applications(dates, now) and not is_former
    return CohortPhase.APPLICATIONS if can_apply else CohortPhase.MATCHING


def year_later(day: date) -> date:
    """The same day of the next year; after 29 February the last day of that month."""
    return day.replace(year=day.year + 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def title_year_later(title: str) -> str:
    """The title with each year in it counted up: "Autumn 2026" becomes "Autumn 2027", "2026/27" "2027/28"."""

    def next_years(found: re.Match[str]) -> str:
        short = f"{found[2]}{(int(found[3]) + 1) % 100:02}" if found[3] else ""
        return f"{int(found[1]) + 1}{short}"

    return re.sub(r"(?<![0-9])(20[0-9]{2})(?:([/–-])([0-9]{2})(?![0-9]))?(?![0-9])", next_years, title)
