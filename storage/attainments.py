"""Named queries about how far goals are reached: statistics of at least five mentees, and no word of a goal."""

from dataclasses import dataclass
from math import sqrt
from typing import Any, NamedTuple

from sqlalchemy import and_, case, func, select
from sqlalchemy.orm import aliased

from mentoring.anonymity import in_whole_blocks
from mentoring.gas import t_score_of
from mentoring.words import Phase
from storage.store import Store
from storage.tables import Goal, GoalRating, RatingSheet, Tandem


@dataclass(frozen=True, slots=True)
class Scores:
    """The T-scores of a phase: how many mentees were rated by both, and the scores that may be shown."""

    rated: int = 0
    scores: tuple[float, ...] = ()

    @property
    def mean(self) -> float | None:
        """The average; None where nothing may be shown."""
        return sum(self.scores) / len(self.scores) if self.scores else None

    @property
    def deviation(self) -> float:
        """How far the scores are from their average, as a standard deviation."""
        mean = self.mean or 0
        return sqrt(sum((score - mean) ** 2 for score in self.scores) / max(len(self.scores), 1))


def t_scores(store: Store, cohort_id: int) -> dict[Phase, Scores]:
    """The T-scores of a cohort's mentees, as they rated their goals themselves, in each phase.

    A mentee counts once in a phase: with the first tandem in which both had rated, from when on nothing is changed
    any more. In that order they are shown in whole blocks (mentoring.anonymity): never fewer than five, and what
    came from one look to the next is never fewer than five either.
    """
    ranked = _ranked(cohort_id)
    rated: Any = ranked.c.rated
    sums = (ranked.c.reached, ranked.c.squares, ranked.c.total)
    shown = (
        select(ranked.c.phase, *sums, func.count())
        .where(ranked.c.place <= in_whole_blocks(rated))
        .group_by(ranked.c.phase, *sums)
    )
    scores: dict[Phase, list[float]] = {}
    for phase, reached, squares, total, count in store.session.execute(shown):
        score = t_score_of(reached=reached, squares=squares, total=total)
        scores.setdefault(phase, []).extend([score] * count)
    numbers = store.session.execute(select(ranked.c.phase, func.count()).group_by(ranked.c.phase))
    return {phase: Scores(number, tuple(sorted(scores.get(phase, ())))) for phase, number in numbers}


def _ranked(cohort_id: int) -> Any:
    """The mentees whom both have rated, each once in a phase, in the order in which that was settled."""
    sheets = _settled_sheets(cohort_id)
    by_phase = sheets.c.phase
    order = (sheets.c.settled_at, sheets.c.id)
    first = func.row_number().over(partition_by=(by_phase, sheets.c.mentee_id), order_by=order)
    once = select(sheets, first.label("turn")).subquery()
    order = (once.c.settled_at, once.c.id)
    return (
        select(
            once,
            func.row_number().over(partition_by=once.c.phase, order_by=order).label("place"),
            func.count().over(partition_by=once.c.phase).label("rated"),
        )
        .where(once.c.turn == 1)
        .subquery()
    )


def _settled_sheets(cohort_id: int) -> Any:
    """The mentees' sheets of tandems in which the mentor has rated, too: the sums that make a T-score."""
    mine, other = aliased(RatingSheet), aliased(RatingSheet)
    settled_at = case((mine.rated_at > other.rated_at, mine.rated_at), else_=other.rated_at)
    level, weight = GoalRating.level, GoalRating.weight
    return (
        select(
            mine.id,
            mine.phase,
            Tandem.mentee_id,
            settled_at.label("settled_at"),
            func.sum(weight * level).label("reached"),
            func.sum(weight * weight).label("squares"),
            func.sum(weight).label("total"),
        )
        .select_from(Tandem)
        .join(mine, and_(mine.tandem_id == Tandem.id, mine.rated_by == Tandem.mentee_id))
        .join(
            other,
            and_(
                other.tandem_id == Tandem.id,
                other.phase == mine.phase,
                other.rated_by == Tandem.mentor_id,
            ),
        )
        .join(GoalRating, GoalRating.sheet_id == mine.id)
        .where(Tandem.cohort_id == cohort_id)
        .group_by(mine.id, mine.phase, Tandem.mentee_id, mine.rated_at, other.rated_at)
        .subquery()
    )


class Goals(NamedTuple):
    """How many mentees of a cohort have set goals, and how many these are."""

    mentees: int
    pursued: int


def count_goals(store: Store, cohort_id: int) -> Goals:
    """How many goals a cohort's mentees pursue: those that were put aside count no more."""
    query = (
        select(func.count(Tandem.mentee_id.distinct()), func.count())
        .select_from(Tandem)
        .join(Goal, Goal.tandem_id == Tandem.id)
        .where(Tandem.cohort_id == cohort_id, Goal.put_aside_at.is_(None))
    )
    return Goals._make(store.session.execute(query).one())
