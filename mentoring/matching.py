"""The matching: the best partners for a whole cohort, by the rules that no match may break and by what fits.

First as many people as possible get a partner; of all ways to do so, the one with the most points is taken. That
is computed (the assignment problem), not guessed. What a coordinator has fixed stays, as far as the rules allow.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.fit import Reason, most_points, points, reasons, score
from mentoring.pairing import Doubt, Obstacle, Past, doubts, obstacles
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.programme import Weights

if TYPE_CHECKING:
    from mentoring.fit_table import Facts, FitTable

    Rules = dict["Why", Facts]  # which pairs a rule allows, by what is said of who fails it

Ids = tuple[int, int]
"""A mentee and a mentor, by their enrolments."""


class Why(StrEnum):
    """Why somebody stays without a partner: the reason that binds."""

    NOBODY_THERE = "nobody-there"
    UNREACHABLE = "unreachable"
    NO_COMMON_LANGUAGE = "no-common-language"
    NOT_INDEPENDENT = "not-independent"
    PROPOSED_BEFORE = "proposed-before"
    BLOCKED = "blocked"
    NO_CAPACITY = "no-capacity"
    WITH_OTHERS = "with-others"  # whoever fits is with somebody else now
    SET_FREE = "set-free"  # a coordinator has taken the pair apart


@dataclass(frozen=True, slots=True)
class Mentee:
    """A mentee who waits for a partner. ``id`` is the enrolment."""

    id: int
    profile: MenteeProfile
    reachable: bool = True


@dataclass(frozen=True, slots=True)
class Mentor:
    """A mentor, and how many tandems they have or are proposed for already."""

    id: int
    profile: MentorProfile
    has: int = 0
    reachable: bool = True

    @property
    def places(self) -> int:
        """How many more mentees they take."""
        return max(self.profile.capacity - self.has, 0)


@dataclass(frozen=True, slots=True)
class Cohort:
    """All that the matching goes by. Of pairs fixed for the same place, the first ones stay."""

    mentees: tuple[Mentee, ...]
    mentors: tuple[Mentor, ...]
    fixed: tuple[Ids, ...] = ()
    blocked: frozenset[Ids] = frozenset()
    before: frozenset[Ids] = frozenset()  # pairs that were proposed before, however it ended
    weights: Weights = field(default_factory=Weights)
    tongues: tuple[str, ...] = ()  # the languages of the programme


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who are to be proposed to each other, with the points of their fit and what speaks for it."""

    mentee: int
    mentor: int
    points: int
    score: int  # of 100
    fixed: bool
    reasons: tuple[Reason, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody without a partner, and why."""

    id: int
    why: Why


@dataclass(frozen=True, slots=True)
class Broken:
    """A fixed pair that a rule forbids by now."""

    mentee: int
    mentor: int
    obstacle: Obstacle


@dataclass(frozen=True, slots=True)
class Matching:
    """What came of it: the best fitting pairs first."""

    pairs: tuple[Pair, ...]
    left: tuple[Left, ...]
    broken: tuple[Broken, ...] = ()


def match(cohort: Cohort) -> Matching:
    """Find the best matching of a cohort.

    Left over are mentees without a pair, and mentors who have a place, and neither a pair nor a tandem.
    """
    kept, broken = keep_fixed(cohort)
    if not cohort.mentees or not cohort.mentors:
        return Matching((), tuple(_left(cohort, {}, [])), tuple(broken))
    allowed, table = _rules(cohort)
    found = [*kept, *_find(cohort, kept, allowed, table)]
    pairs = _pairs(cohort, found, frozenset(kept))
    pairs.sort(key=lambda pair: (-pair.points, pair.mentee, pair.mentor))
    return Matching(tuple(pairs), tuple(_left(cohort, allowed, found)), tuple(broken))


def keep_fixed(cohort: Cohort) -> tuple[list[Ids], list[Broken]]:
    """The fixed pairs that stay, and those that a rule forbids."""
    mentees = {one.id: one for one in cohort.mentees}
    mentors = {one.id: one for one in cohort.mentors}
    has = Counter[int]()  # fixed pairs so far
    kept: list[Ids] = []
    broken: list[Broken] = []
    for ids in dict.fromkeys(cohort.fixed):
        mentee, mentor = mentees.get(ids[0]), mentors.get(ids[1])
        if mentee is None or mentor is None:
            broken.append(Broken(*ids, Obstacle.LEFT))
            continue
        past = Past(
            mentee_has=has[mentee.id],
            mentor_has=mentor.has + has[mentor.id],
            proposed_before=ids in cohort.before,
            blocked=ids in cohort.blocked,
            unreachable=not (mentee.reachable and mentor.reachable),
        )
        against = obstacles(mentee.profile, mentor.profile, past)
        if against:
            broken.append(Broken(*ids, against[0]))
        else:
            kept.append(ids)
            has.update(ids)
    return kept, broken


def _rules(cohort: Cohort) -> tuple["Rules", "FitTable"]:
    """Which pairs each rule allows, in the order in which reasons bind; and how all of them fit."""
    import numpy as np

    from mentoring.fit_table import FitTable  # brings numpy along, which the bot itself has no use for

    mentees, mentors = cohort.mentees, cohort.mentors
    table = FitTable(
        [one.profile for one in mentees], [one.profile for one in mentors], cohort.weights, cohort.tongues
    )
    places = np.array([mentor.places > 0 for mentor in mentors])
    reached = [np.array([one.reachable for one in people]) for people in (mentees, mentors)]
    return {
        Why.NOBODY_THERE: np.logical_and.outer(*reached),
        Why.NO_COMMON_LANGUAGE: table.can_talk,
        Why.NOT_INDEPENDENT: table.independent,
        Why.PROPOSED_BEFORE: _all_but(cohort, cohort.before),
        Why.BLOCKED: _all_but(cohort, cohort.blocked),
        Why.NO_CAPACITY: np.broadcast_to(places, table.points.shape),
    }, table


def _all_but(cohort: Cohort, pairs: Collection[Ids]) -> "Facts":
    """Each pair but these."""
    import numpy as np

    rows = {mentee.id: place for place, mentee in enumerate(cohort.mentees)}
    columns = {mentor.id: place for place, mentor in enumerate(cohort.mentors)}
    found = np.ones((len(rows), len(columns)), np.bool_)
    for mentee, mentor in pairs:
        if mentee in rows and mentor in columns:
            found[rows[mentee], columns[mentor]] = False
    return found


def _find(cohort: Cohort, kept: Sequence[Ids], allowed: "Rules", table: "FitTable") -> list[Ids]:
    """The best pairs among those who have not been brought together by hand."""
    import numpy as np

    from mentoring.assignment import best_assignment  # brings scipy along

    settled = {mentee for mentee, _ in kept}
    rows = [place for place, mentee in enumerate(cohort.mentees) if mentee.id not in settled]
    used = Counter(mentor for _, mentor in kept)
    places = [mentor.places - used[mentor.id] for mentor in cohort.mentors]
    possible = np.logical_and.reduce(list(allowed.values()))[rows]
    found = best_assignment(table.points[rows], possible, places, most_points(cohort.weights))
    return [(cohort.mentees[rows[row]].id, cohort.mentors[column].id) for row, column in found]


def _pairs(cohort: Cohort, found: Sequence[Ids], fixed: Collection[Ids]) -> list[Pair]:
    mentees = {one.id: one.profile for one in cohort.mentees}
    mentors = {one.id: one.profile for one in cohort.mentors}
    return [
        pair_of(ids, mentees[ids[0]], mentors[ids[1]], cohort.weights, cohort.tongues, is_fixed=ids in fixed)
        for ids in found
    ]


def pair_of(
    ids: Ids,
    mentee: MenteeProfile,
    mentor: MentorProfile,
    weights: Weights,
    tongues: Collection[str],
    *,
    is_fixed: bool = False,
) -> Pair:
    """What there is to say of two people as a pair."""
    found = points(mentee, mentor, weights, tongues)
    why = reasons(mentee, mentor, weights, tongues)
    return Pair(*ids, found, score(found, weights), is_fixed, why, tuple(doubts(mentee, mentor)))


def _left(cohort: Cohort, allowed: "Rules", pairs: Sequence[Ids]) -> list[Left]:
    """Those without a partner, and why."""
    found = {one for ids in pairs for one in ids}
    mentees = [(row, one) for row, one in enumerate(cohort.mentees) if one.id not in found]
    mentors = [
        (column, one)
        for column, one in enumerate(cohort.mentors)
        if one.id not in found and one.places and not one.has
    ]
    rows = [
        Left(one.id, _why(one, [(why, rule[row]) for why, rule in allowed.items()])) for row, one in mentees
    ]
    columns = [
        Left(one.id, _why(one, [(why, rule[:, column]) for why, rule in allowed.items()]))
        for column, one in mentors
    ]
    return [*rows, *columns]


def _why(one: Mentee | Mentor, rules: Sequence[tuple[Why, "Facts"]]) -> Why:
    """The rule after which nobody is left of those whom the rules before it allowed."""
    if not one.reachable:
        return Why.UNREACHABLE
    if not rules:
        return Why.NOBODY_THERE
    rest = rules[0][1]
    for why, allowed in rules:
        rest = rest & allowed
        if not rest.any():
            return why
    return Why.WITH_OTHERS
