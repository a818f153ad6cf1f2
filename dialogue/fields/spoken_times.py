"""Times of day as people type them, in the symbols of ``spoken_words``."""

import re
from collections.abc import Callable
from datetime import time

Spoken = tuple[int, int, bool]
"""Hour, minute, and whether it was written in digits ('3:30'), which are taken more literally."""

_HOUR = r"(\d{1,2})"
_PART = r"(?:ante|post|morning|noon|afternoon|evening|night)"
_NO_DAY = r"(?! m\d)(?! (?:day|week|month|hour|minute))"


def _minutes_off(match: re.Match[str]) -> Spoken:
    """Read '10 past 3', 'quarter to 4', and from the half hour '5 vor halb 4'."""
    minutes = 15 if match[1] == "quarter" else int(match[1])
    offset = minutes if match[2] == "past" else -minutes
    total = int(match[4]) * 60 + offset - (30 if match[3] else 0)
    return total // 60, total % 60, False


def _before_the_hour(minute: int) -> Callable[[re.Match[str]], Spoken]:
    return lambda match: (int(match[1]) - 1, minute, False)


def _digits(match: re.Match[str]) -> Spoken:
    return int(match[1]), int(match[2]), True


def _in_words(match: re.Match[str]) -> Spoken:
    return int(match[1]), int(match[2]), False


def _hour(match: re.Match[str]) -> Spoken:
    return int(match[1]), 0, False


_Grammar = tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Spoken]], ...]

_MARKED: _Grammar = tuple(
    (re.compile(rf"(?<!\S)(?:at |from )?{pattern}(?!\S)"), read)
    for pattern, read in (
        (rf"{_HOUR}:(\d\d)(?::\d\d)?(?: clock)?", _digits),
        (rf"{_HOUR}\.(\d\d) clock", _digits),
        (rf"{_HOUR}\.(\d\d)(?= {_PART})", _digits),
        (rf"(?<=at ){_HOUR}\.(\d\d)", _digits),
        (rf"(?<=at ){_HOUR} (\d\d)", _in_words),
        (rf"(\d{{1,2}}|quarter)(?: minute)? (past|vor) (halb )?{_HOUR}(?: clock)?{_NO_DAY}", _minutes_off),
        (rf"half (?:past )?{_HOUR}(?: clock)?{_NO_DAY}", lambda match: (int(match[1]), 30, False)),
        (rf"halb {_HOUR}(?: clock)?{_NO_DAY}", _before_the_hour(30)),
        (rf"threequarter {_HOUR}(?: clock)?", _before_the_hour(45)),
        (rf"quarter {_HOUR}(?: clock)?{_NO_DAY}", _before_the_hour(15)),
        (rf"{_HOUR} clock (\d\d){_NO_DAY}", _in_words),
        (rf"{_HOUR} clock", _hour),
        (rf"(?<!m\d )(?<!m1\d ){_HOUR}(?= {_PART})", _hour),
        (rf"(?<=at ){_HOUR}\.?{_NO_DAY}", _hour),
        (r"noon", lambda _: (12, 0, True)),
        (r"midnight", lambda _: (0, 0, True)),
    )
)
"""Times that show by a word or a colon that they are times."""

_BARE: _Grammar = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (rf"{_HOUR}\.?", _hour),
        (r"(\d{1,2})\.?(\d\d)", _digits),
        (r"(\d{1,2}) (\d\d)", _in_words),
    )
)
"""What is a time only where a time is asked for."""

_PART_FIRST = re.compile(rf"(?<!\S)({_PART}) (\d{{1,2}}(?:\.\d\d)?)(?!\S){_NO_DAY}")
_PART_ALONE = re.compile(rf"(?<!\S){_PART}(?!\S)")


def take_time(symbols: str) -> tuple[time | None, str]:
    """Take the time of day out: give it, and what is left of the symbols (without parts of the day)."""
    symbols = _PART_FIRST.sub(r"\2 \1", symbols)
    for pattern, read in _MARKED:
        match = pattern.search(symbols)
        if match is None:
            continue
        rest = f"{symbols[: match.start()]} {symbols[match.end() :]}"
        found = _time_of(read(match), _PART_ALONE.findall(rest), leading_zero=_has_zero(match))
        if found is not None:
            return found, _without_parts(rest)
    return None, _without_parts(symbols)


def bare_time(symbols: str) -> time | None:
    """Read a time that stands alone: '15', '1530', '15.30', 'fifteen thirty'."""
    for pattern, read in _BARE:
        match = pattern.fullmatch(symbols)
        if match:
            return _time_of(read(match), [], leading_zero=_has_zero(match))
    return None


def _has_zero(match: re.Match[str]) -> bool:
    return bool(match.groups()) and str(match[1]).startswith("0")


def _without_parts(symbols: str) -> str:
    return " ".join(_PART_ALONE.sub(" ", symbols).split())


def _time_of(spoken: Spoken, parts: list[str], *, leading_zero: bool) -> time | None:
    hour, minute, literal = spoken
    if not (0 <= hour <= 23 and 0 <= minute <= 59):
        return None
    part = parts[0] if parts else None
    if part is None:
        earliest = 6 if literal else 8  # nobody meets a mentor at 3 in the night
        part = "afternoon" if 1 <= hour < earliest and not leading_zero else "morning"
    return time(_hour_in(part, hour), minute)


def _hour_in(part: str, hour: int) -> int:
    """The hour of the day that a clock's hour means in a part of the day."""
    match part:
        case "post" | "afternoon" | "evening" | "noon":
            later = hour < 12 and not (part == "noon" and hour > 3)
            return hour + 12 if later else hour
        case "night":
            return 0 if hour == 12 else hour + 12 if 6 <= hour < 12 else hour
        case "ante":
            return 0 if hour == 12 else hour
        case _:
            return hour
