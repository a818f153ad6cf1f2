"""Days and moments as people type them: 'morgen 15 Uhr', 'next Tuesday at half past three', '24.12.'.

What was understood is shown and confirmed, so a reading may be bold where people differ ('next Tuesday' is the
first one after today). Own rules come first; ``dateparser`` gets what they leave: it reads 'morgen 15 Uhr' as
tomorrow at the present minute and knows no 'nächsten Dienstag um 15 Uhr'.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from dialogue.fields.spoken_times import bare_time, take_time
from dialogue.fields.spoken_words import symbols_of

Prefer = Literal["future", "past"]
"""Which way a day without a year or a week is meant: 'Tuesday' of a plan, or of a report."""


def read_day(text: str, today: date, language: str, prefer: Prefer = "future") -> date | None:
    """Read a day, or give None. ``language`` is a hint only: English and German are always understood."""
    return _day_in(take_time(symbols_of(text))[1], text, _When(today, prefer), language)


def read_time(text: str, language: str) -> time | None:
    """Read a time of day. An hour without a part of the day is one between 8 and 20 o'clock where it can be."""
    del language
    symbols = symbols_of(text)
    found, rest = take_time(symbols)
    return (found if not rest else None) or bare_time(symbols)


def read_moment(
    text: str, now_local: datetime, language: str, prefer: Prefer = "future"
) -> tuple[date | None, time | None]:
    """Read a day and a time of day, each None when not said: the time is taken out first, then the day."""
    symbols = symbols_of(text)
    later = _hours_from_now(symbols, now_local)
    if later:
        return later.date(), later.time().replace(second=0, microsecond=0)
    found, rest = take_time(symbols)
    when = _When(now_local.date(), prefer)
    day = _day_in(rest, text, when, language) if rest else None
    ending = re.fullmatch(r"(.*\S) (\d{1,2}(?:\.\d\d)?)", rest)
    if day is None and found is None and ending:  # 'Tuesday 3'
        day, found = _day_in(ending[1], "", when, language), bare_time(ending[2])
        return (day, found) if day else (None, None)
    return day, found


def names_no_day(text: str) -> bool:
    """Tell whether a text in which no day was found is one all the same, but none that there is: '31 February'."""
    symbols = _plain(take_time(symbols_of(text))[1])
    return any(pattern.fullmatch(symbols) for pattern, _ in _READINGS)


def _hours_from_now(symbols: str, now: datetime) -> datetime | None:
    match = re.fullmatch(r"in (?:(\d{1,3})|(?:1 )?(half|halb)(?: 1)?) (hour|minute)", symbols)
    if not match:
        return None
    minutes = 30 if match[2] else int(match[1]) * (60 if match[3] == "hour" else 1)
    return now + timedelta(minutes=minutes)


@dataclass(frozen=True, slots=True)
class _When:
    """Where a reading starts from."""

    today: date
    prefer: Prefer

    def weekday(self, weekday: int) -> date:
        """The nearest such day, never today itself."""
        if self.prefer == "past":
            return self.today - timedelta(days=(self.today.weekday() - weekday - 1) % 7 + 1)
        return self.today + timedelta(days=(weekday - self.today.weekday() - 1) % 7 + 1)

    def in_year(self, month: int, day: int) -> date | None:
        """The nearest such day of a year."""
        years = (self.today.year, self.today.year + (1 if self.prefer == "future" else -1))
        return self._fitting([_date(year, month, day) for year in years])

    def in_month(self, day: int) -> date | None:
        """The nearest such day of a month."""
        step = 1 if self.prefer == "future" else -1
        months = [_months_on(self.today.replace(day=1), step * count) for count in range(3)]
        return self._fitting([_date(month.year, month.month, day) for month in months])

    def _fitting(self, days: list[date | None]) -> date | None:
        ahead = self.prefer == "future"
        fitting = (day for day in days if day and (day >= self.today if ahead else day <= self.today))
        return next(fitting, None)


Reading = Callable[[re.Match[str], _When], date | None]


def _date(year: int, month: int, day: int) -> date | None:
    year += 2000 if year < 100 else 0
    try:
        return date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None


def _months_on(day: date, months: int) -> date:
    """The same day some months on; the last one where that month is shorter."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _units_on(day: date, count: int, unit: str) -> date:
    return (
        _months_on(day, count)
        if unit == "month"
        else day + timedelta(days=count * (7 if unit == "week" else 1))
    )


def _near(match: re.Match[str], when: _When) -> date:
    return when.today + timedelta(days=int(match[1]))


def _weekday(match: re.Match[str], when: _When) -> date:
    weekday = int(match[2])
    match match[1]:
        case "next":
            return _When(when.today, "future").weekday(weekday)
        case "last" | "past":
            return _When(when.today, "past").weekday(weekday)
        case "this" if when.prefer == "past":
            return when.today - timedelta(days=(when.today.weekday() - weekday) % 7)
        case "this":
            return when.today + timedelta(days=(weekday - when.today.weekday()) % 7)
        case _:
            return when.weekday(weekday)


def _weekday_of_week(weekday: str, which: str, when: _When) -> date:
    weeks = {"next": 1, "last": -1, "past": -1}.get(which, 0)
    return when.today + timedelta(days=int(weekday) - when.today.weekday() + 7 * weeks)


def _counted(match: re.Match[str], when: _When) -> date:
    sign = -1 if match["ago"] or match["vor"] else 1
    return _units_on(when.today, sign * int(match["count"]), match["unit"])


def _counted_from(match: re.Match[str], when: _When) -> date | None:
    """Read '1 week from d1', 'w1 in 1 week', 'w1 week'."""
    start = _read(match["start"], _When(when.today, "future")) if match["start"] != "now" else when.today
    return start and _units_on(start, int(match["count"] or 1), match["unit"])


def _weekend(match: re.Match[str], when: _When) -> date:
    saturday = (_When(when.today, "past" if match[1] in {"last", "past"} else when.prefer)).weekday(5)
    return saturday + timedelta(days=7 if match[1] == "next" and (saturday - when.today).days < 3 else 0)


def _month_end(match: re.Match[str], when: _When) -> date:
    month = _months_on(when.today.replace(day=1), 1 if match[1] == "next" else 0)
    return month.replace(day=calendar.monthrange(month.year, month.month)[1])


def _slashed(match: re.Match[str], when: _When) -> date | None:
    """Read '24/12' as Europeans do; '12/24' can only be American."""
    day, month = int(match[1]), int(match[2])
    if month > 12 >= day:
        day, month = month, day
    return _date(int(match[3]), month, day) if match[3] else when.in_year(month, day)


def _day_month(day: str, month: str, year: str | None, when: _When) -> date | None:
    return _date(int(year), int(month), int(day)) if year else when.in_year(int(month), int(day))


_WEEKDAY = r"(?:w\d )?"
_COUNT = r"(?P<count>\d{1,3}) (?P<unit>day|week|month)"
_READINGS: tuple[tuple[re.Pattern[str], Reading], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (r"d(-?\d)", _near),
        (r"(?:(next|this|last|past) )?w(\d)", _weekday),
        (r"w(\d) (?:in )?(next|this|last) week", lambda m, when: _weekday_of_week(m[1], m[2], when)),
        (r"(next|this|last) week w(\d)", lambda m, when: _weekday_of_week(m[2], m[1], when)),
        (rf"(?:in )?(?P<vor>vor )?{_COUNT}(?P<ago> ago)?", _counted),
        (rf"(?:in )?{_COUNT} from (?P<start>.+)", _counted_from),
        (rf"(?P<start>(?:d|w)-?\d) in {_COUNT}", _counted_from),
        (r"(?P<start>(?:d|w)-?\d)(?P<count>) (?P<unit>week)", _counted_from),
        (
            r"(next|last) (week|month)",
            lambda m, when: _units_on(when.today, 1 if m[1] == "next" else -1, m[2]),
        ),
        (r"(?:(next|this|last|past) )?weekend", _weekend),
        (r"end (?:(next|this) )?month", _month_end),
        (
            r"(?:w\d )?(\d{4})[-./](\d{1,2})[-./](\d{1,2})",
            lambda m, _: _date(int(m[1]), int(m[2]), int(m[3])),
        ),
        (r"(?:w\d )?(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d\d))?", _slashed),
        (
            r"(?:w\d )?(\d{1,2})[.-](\d{1,2})(?:[.-](\d{4}|\d\d))?\.?",
            lambda m, when: _day_month(m[1], m[2], m[3], when),
        ),
        (
            r"(?:w\d )?(\d{1,2})\.? m(\d{1,2})(?: (\d{4}))?",
            lambda m, when: _day_month(m[1], m[2], m[3], when),
        ),
        (
            r"(?:w\d )?m(\d{1,2}) (\d{1,2})\.?(?: (\d{4}))?",
            lambda m, when: _day_month(m[2], m[1], m[3], when),
        ),
        (r"(?:w\d )?(\d{1,2})\.", lambda m, when: when.in_month(int(m[1]))),
        (r"(\d{1,2})", lambda m, when: when.in_month(int(m[1]))),
    )
)


def _read(symbols: str, when: _When) -> date | None:
    for pattern, read in _READINGS:
        match = pattern.fullmatch(symbols)
        if match:
            return read(match, when)
    return None


def _plain(symbols: str) -> str:
    return " ".join(symbol for symbol in symbols.split() if symbol not in {"at", "clock"})


def _day_in(symbols: str, text: str, when: _When, language: str) -> date | None:
    symbols = _plain(symbols)
    if any(pattern.fullmatch(symbols) for pattern, _ in _READINGS):
        return _read(symbols, when)
    worth_a_try = "?" in symbols and re.search(r"(?<!\S)[mw]?\d", symbols)
    return _parsed(text, when, language) if worth_a_try else None


def _parsed(text: str, when: _When, language: str) -> date | None:
    """Ask ``dateparser``, which knows more ways of writing a date (and takes a second to load)."""
    from dateparser.date import DateDataParser

    settings: dict[str, Any] = {
        "PREFER_DATES_FROM": when.prefer,
        "RELATIVE_BASE": datetime.combine(when.today, time(12)),
        "REQUIRE_PARTS": ["day", "month"],
        "DATE_ORDER": "DMY",
    }
    parser = DateDataParser(languages=list(dict.fromkeys([language, "en", "de"])), settings=settings)
    try:
        found = parser.get_date_data(text).date_obj
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return None  # it promises no exceptions, and has raised each of these
    return found.date() if found and 1900 <= found.year <= 2200 else None
