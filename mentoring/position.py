"""The position assessment: where a mentee stands at the start, at mid-term and at the end, and what changed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from mentoring.words import Competence, Phase

LOWEST, HIGHEST = 1, 10
LAST_WEEKS = timedelta(weeks=4)  # of a tandem: the time to look back
NAMED_AT_MOST = 3  # competences in one sentence

Ratings = Mapping[Competence, int]
"""How a mentee rates each competence, from 1 to 10."""


@dataclass(frozen=True, slots=True)
class Period:
    """The time that a tandem has together."""

    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class Shift:
    """How the rating of one competence moved between two assessments."""

    competence: Competence
    before: int
    after: int

    @property
    def by(self) -> int:
        """By how much it rose (below zero: fell)."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Extremes:
    """What somebody rates highest and lowest at one time: empty where too many share that place to name them."""

    highest: tuple[Competence, ...]
    lowest: tuple[Competence, ...]


def begins(period: Period, phase: Phase) -> date:
    """The day from which a phase's assessment is due: at once, from half of the period, in its last weeks."""
    middle = period.starts + (period.ends - period.starts) / 2
    match phase:
        case Phase.START:
            return period.starts
        case Phase.MIDTERM:
            return middle
        case Phase.END:
            return max(period.ends - LAST_WEEKS, middle + timedelta(days=1))


def phase_on(period: Period, day: date) -> Phase:
    """The phase whose assessment suits a day."""
    return next(phase for phase in reversed(Phase) if day >= begins(period, phase) or phase is Phase.START)


def next_open(period: Period, done: Collection[Phase], after: date) -> tuple[Phase, date] | None:
    """The next phase that begins after a day and has no assessment yet, and when that is."""
    coming = ((phase, begins(period, phase)) for phase in Phase if phase not in done)
    return next(((phase, day) for phase, day in coming if day > after), None)


def shifts(before: Ratings, after: Ratings) -> list[Shift]:
    """What changed between two assessments: the greatest rise first; of equal ones, in the usual order."""
    both = [one for one in Competence if one in before and one in after]
    return sorted((Shift(one, before[one], after[one]) for one in both), key=lambda shift: -shift.by)


def first_and_last(assessed: Collection[Phase]) -> tuple[Phase, Phase] | None:
    """The two assessments to be compared: the earliest and the latest; None where there are not two."""
    ordered = [phase for phase in Phase if phase in assessed]
    return (ordered[0], ordered[-1]) if len(ordered) > 1 else None


def extremes(ratings: Ratings) -> Extremes:
    """What stands out at the top and at the bottom; nothing where all are rated the same."""
    rated = [one for one in Competence if one in ratings]
    if len(set(ratings.values())) < 2:
        return Extremes((), ())
    high, low = max(ratings.values()), min(ratings.values())
    ends = (tuple(one for one in rated if ratings[one] == end) for end in (high, low))
    return Extremes(*(found if len(found) <= NAMED_AT_MOST else () for found in ends))
