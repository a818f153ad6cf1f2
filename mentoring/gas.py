"""Goal attainment scaling: five levels agreed beforehand, rated later, and one number for all goals together.

Kiresuk, T. J. & Sherman, R. E. (1968): Goal attainment scaling: a general method for evaluating comprehensive
community mental health programs. Community Mental Health Journal 4, 443-453, https://doi.org/10.1007/BF01530764.
Turner-Stokes, L. (2009): Goal attainment scaling (GAS) in rehabilitation: a practical guide. Clinical
Rehabilitation 23, 362-370, https://doi.org/10.1177/0269215508101742.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import sqrt

from mentoring.agreement import usual_end
from mentoring.closing import opens_on
from mentoring.programme import Programme
from mentoring.words import Attainment, Phase

LEVELS = (-2, -1, 0, 1, 2)
EXPECTED, LOWEST = 0, -2
USUAL_BASELINE = -1  # where a goal begins; LOWEST where nothing worse is possible
WEIGHTS, USUAL_WEIGHT = (1, 2, 3), 2
BETWEEN_GOALS = 0.3  # how goals of one person hang together, as assumed by Kiresuk and Sherman
AS_EXPECTED = 50  # the T-score of somebody who has reached just what was expected

MIDTERM_BEFORE = timedelta(days=7)  # the middle of the period: 'around half'


@dataclass(frozen=True, slots=True)
class Rated:
    """One goal's weight (1 to 3) and the level that was reached (-2 to 2)."""

    weight: int
    level: int


def t_score(rated: Sequence[Rated]) -> float:
    """All goals as one number: 50 means as expected, ten more or less is one standard deviation.

    T = 50 + 10·Σ(wx) / √(0.7·Σw² + 0.3·(Σw)²), Kiresuk and Sherman (1968). Raises ValueError without goals.
    """
    if not rated:
        raise ValueError("a T-score needs at least one rated goal")
    return t_score_of(
        reached=sum(goal.weight * goal.level for goal in rated),
        squares=sum(goal.weight**2 for goal in rated),
        total=sum(goal.weight for goal in rated),
    )


def t_score_of(*, reached: int, squares: int, total: int) -> float:
    """The same from sums over somebody's goals: of weight times level, of squared weights, of weights."""
    spread = sqrt((1 - BETWEEN_GOALS) * squares + BETWEEN_GOALS * total**2)
    return AS_EXPECTED + 10 * reached / spread


def attainment(level: int) -> Attainment:
    """The usual phrase for a level."""
    return tuple(Attainment)[LEVELS.index(level)]


def signed(level: int) -> str:
    """A level as it is written: −2, −1, 0, +1, +2."""
    return f"{level:+d}".replace("-", "\N{MINUS SIGN}") if level else "0"


# ── when goals are rated ────────────────────────────────────────────────────────────────────────────────


def rating_begins(programme: Programme, phase: Phase, starts: date, last: date) -> date:
    """The day from which goals are rated: around half of the period, and from when the tandem can be closed."""
    middle = starts + (last - starts) / 2
    return middle - MIDTERM_BEFORE if phase is Phase.MIDTERM else max(opens_on(programme, last), middle)


def rating_asked_on(programme: Programme, phase: Phase, starts: date, last: date) -> date:
    """The day on which both are asked to rate: in the middle, and when the tandem can be closed."""
    begins = rating_begins(programme, phase, starts, last)
    return begins + MIDTERM_BEFORE if phase is Phase.MIDTERM else begins


def phase_to_rate(programme: Programme, starts: date, last: date, today: date) -> Phase | None:
    """The phase whose ratings suit a day, or None before the first."""
    for phase in (Phase.END, Phase.MIDTERM):
        if today >= rating_begins(programme, phase, starts, last):
            return phase
    return None


# ── a goal's day ────────────────────────────────────────────────────────────────────────────────────────


class Later(StrEnum):
    """How much more time a goal gets with one tap."""

    WEEKS = "weeks"
    MONTH = "month"


def later_day(today: date, span: Later) -> date:
    """The day in two weeks, or the same day of next month (its last one, where it is shorter)."""
    return today + timedelta(weeks=2) if span is Later.WEEKS else usual_end(today, 1)


# ── whether a goal can be measured ──────────────────────────────────────────────────────────────────────

_COUNTS = frozenset(
    {
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        *("once", "twice", "both", "first", "second", "third", "dozen"),
        *("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
        *("einmal", "zweimal", "dreimal", "beide", "erste", "ersten", "zweite", "zweiten", "dutzend"),
    }
)


def can_be_counted(outcome: str) -> bool:
    """Tell whether an outcome names a number, in digits of any script or in words: then it can be checked later."""
    if any(unicodedata.numeric(letter, None) is not None for letter in outcome):
        return True
    words = "".join(letter if letter.isalpha() else " " for letter in outcome.casefold()).split()
    return not _COUNTS.isdisjoint(words)
