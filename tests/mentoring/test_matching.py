"""The best partners for a whole cohort: compared with trying everything, and told as stories."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.fit import points
from mentoring.matching import Broken, Cohort, Ids, Left, Matching, Mentee, Mentor, Why, keep_fixed, match
from mentoring.pairing import Doubt, Obstacle, Past, obstacles
from mentoring.programme import Weights
from tests.mentoring.people import any_mentee, any_mentor, mentee, mentor


def cohort(mentees: Sequence[dict[str, Any]], mentors: Sequence[dict[str, Any]], **more: Any) -> Cohort:
    """Mentees are 1, 2, 3 …, mentors 11, 12, 13 …"""
    return Cohort(
        tuple(Mentee(number, mentee(**one)) for number, one in enumerate(mentees, 1)),
        tuple(Mentor(number, mentor(**one)) for number, one in enumerate(mentors, 11)),
        **more,
    )


def pairs(matching: Matching) -> set[Ids]:
    return {(pair.mentee, pair.mentor) for pair in matching.pairs}


def left(matching: Matching) -> dict[int, Why]:
    return {one.id: one.why for one in matching.left}


# ── against trying everything ───────────────────────────────────────────────────────────────────────────────


def allows(cohort: Cohort, one: Mentee, other: Mentor) -> bool:
    """The hard rules, but for the places."""
    past = Past(
        proposed_before=(one.id, other.id) in cohort.before,
        blocked=(one.id, other.id) in cohort.blocked,
        unreachable=not (one.reachable and other.reachable),
    )
    return not [
        rule for rule in obstacles(one.profile, other.profile, past) if rule is not Obstacle.NO_CAPACITY
    ]


def best_by_trying(cohort: Cohort, fixed: Sequence[Ids]) -> tuple[int, int]:
    """How many pairs and how many points the best matching has, found by trying all of them."""
    mentors = cohort.mentors
    settled = dict(fixed)
    worth = [
        {
            place: points(one.profile, other.profile, cohort.weights, cohort.tongues)
            for place, other in enumerate(mentors)
            if allows(cohort, one, other) and settled.get(one.id, other.id) == other.id
        }
        for one in cohort.mentees
    ]

    @cache
    def best(row: int, free: tuple[int, ...]) -> tuple[int, int]:
        if row == len(worth):
            return 0, 0
        must = cohort.mentees[row].id in settled
        found = [] if must else [best(row + 1, free)]
        for place, gain in worth[row].items():
            if free[place]:
                rest = best(row + 1, (*free[:place], free[place] - 1, *free[place + 1 :]))
                found.append((rest[0] + 1, rest[1] + gain))
        return max(found, default=(-1000, 0))

    return best(0, tuple(mentor.places for mentor in mentors))


WEIGHTS = [  # the usual ones; and such that some pairs that may be are worth little or nothing
    Weights(),
    Weights(*[1] * 7),
    Weights(0, 0, 0, 0, 100, 0, 1),
    Weights(50, 0, 0, 50, 0, 0, 0),
    Weights(*[0] * 7),
]


@st.composite
def cohorts(draw: st.DrawFn) -> Cohort:
    reachable = st.sampled_from([True] * 7 + [False])
    mentees = draw(st.lists(st.tuples(any_mentee, reachable), max_size=7))
    mentors = draw(st.lists(st.tuples(any_mentor, st.integers(0, 2), reachable), max_size=7))
    ids = st.tuples(st.integers(1, 7), st.integers(11, 17))
    return Cohort(
        tuple(Mentee(number, *one) for number, one in enumerate(mentees, 1)),
        tuple(Mentor(number, *one) for number, one in enumerate(mentors, 11)),
        fixed=tuple(draw(st.lists(ids, max_size=3))),
        blocked=draw(st.frozensets(ids, max_size=8)),
        before=draw(st.frozensets(ids, max_size=4)),
        weights=draw(st.sampled_from(WEIGHTS)),
        tongues=("de", "en"),
    )


@settings(max_examples=100, deadline=None)
@given(cohorts())
def test_no_other_matching_is_better(cohort: Cohort) -> None:
    fixed, _ = keep_fixed(cohort)
    found = match(cohort)
    assert (len(found.pairs), sum(pair.points for pair in found.pairs)) == best_by_trying(cohort, fixed)


@settings(max_examples=60, deadline=None)
@given(cohorts())
def test_no_rule_is_broken_and_nobody_is_forgotten(cohort: Cohort) -> None:
    fixed, broken = keep_fixed(cohort)
    found = match(cohort)
    mentees, mentors = {one.id: one for one in cohort.mentees}, {one.id: one for one in cohort.mentors}
    assert all(allows(cohort, mentees[pair.mentee], mentors[pair.mentor]) for pair in found.pairs)
    assert len({pair.mentee for pair in found.pairs}) == len(found.pairs)
    for one in cohort.mentors:
        assert sum(pair.mentor == one.id for pair in found.pairs) <= one.places
    assert {(pair.mentee, pair.mentor) for pair in found.pairs if pair.fixed} == {*fixed}
    assert {*cohort.fixed} == {*fixed} | {(one.mentee, one.mentor) for one in broken}
    paired = {one for pair in found.pairs for one in (pair.mentee, pair.mentor)}
    idle = {one.id for one in cohort.mentors if one.places and not one.has} - paired
    assert [one.id for one in found.left] == [*sorted(mentees.keys() - paired), *sorted(idle)]


@settings(max_examples=40, deadline=None)
@given(cohorts())
def test_the_same_cohort_gives_the_same_matching(cohort: Cohort) -> None:
    assert match(cohort) == match(cohort)


# ── as stories ──────────────────────────────────────────────────────────────────────────────────────────────


def test_the_best_for_all_may_not_be_the_best_for_one() -> None:
    """Both fit Law best, but only one of them fits Medicine as well."""
    found = match(
        cohort(
            [{"subject": "Law and Medicine"}, {"subject": "Law"}],
            [{"subject": "Law", "capacity": 1}, {"subject": "Medicine", "capacity": 1}],
        )
    )
    assert pairs(found) == {(1, 12), (2, 11)}


def test_more_people_with_a_partner_are_better_than_better_pairs() -> None:
    found = match(
        cohort(
            [
                {"languages": {"de": "c2", "en": "a1"}},
                {"languages": {"de": "c2"}, "looks_for": ["excursion"]},
            ],
            [{"capacity": 1}, {"capacity": 1, "languages": {"en": "a1"}, "offers": ["other"], "fields": []}],
        )
    )
    assert pairs(found) == {(1, 12), (2, 11)}


def test_each_who_is_left_over_has_the_reason_that_binds() -> None:
    found = match(
        cohort(
            [
                {},
                {"languages": {"fr": "c1"}},
                {"works_for": "Stadtwerke GmbH"},
                {},
                {},
                {"languages": {"es": "native"}},
            ],
            [{"capacity": 1}, {"capacity": 1, "languages": {"es": "c1"}}, {"languages": {"ja": "c1"}}],
            blocked=frozenset({(4, 11)}),
            before=frozenset({(5, 11)}),
        )
    )
    assert pairs(found) == {(1, 11), (6, 12)}
    assert left(found) == {
        2: Why.NO_COMMON_LANGUAGE,
        3: Why.NOT_INDEPENDENT,
        4: Why.BLOCKED,
        5: Why.PROPOSED_BEFORE,
        13: Why.NO_COMMON_LANGUAGE,
    }


def test_a_place_that_somebody_else_got_is_a_reason_of_its_own() -> None:
    found = match(cohort([{}, {"looks_for": ["excursion"]}], [{"capacity": 1}]))
    assert (pairs(found), left(found)) == ({(1, 11)}, {2: Why.WITH_OTHERS})


def test_mentors_whose_places_are_all_taken() -> None:
    full = Mentor(11, mentor(capacity=2), has=2)
    assert match(Cohort((Mentee(1, mentee()),), (full,))) == Matching((), (Left(1, Why.NO_CAPACITY),))


def test_a_mentor_with_a_tandem_and_a_free_place_is_not_called_left_over() -> None:
    busy = Mentor(11, mentor(capacity=2, languages={"ja": "c1"}), has=1)
    assert left(match(Cohort((Mentee(1, mentee()),), (busy,)))) == {1: Why.NO_COMMON_LANGUAGE}


@pytest.mark.parametrize(("mentees", "mentors"), [(1, 0), (0, 1), (0, 0)])
def test_nobody_to_match(mentees: int, mentors: int) -> None:
    found = match(cohort([{}] * mentees, [{}] * mentors))
    assert found.pairs == ()
    assert {*left(found).values()} == ({Why.NOBODY_THERE} if mentees or mentors else set())


def test_who_cannot_be_reached_is_left_out() -> None:
    found = match(
        Cohort(
            (Mentee(1, mentee(), reachable=False), Mentee(2, mentee())),
            (Mentor(11, mentor(), reachable=False),),
        )
    )
    assert left(found) == {1: Why.UNREACHABLE, 2: Why.NOBODY_THERE, 11: Why.UNREACHABLE}


def test_what_is_fixed_stays_though_others_would_be_better() -> None:
    found = match(
        cohort(
            [{"subject": "Medicine"}, {"subject": "Law"}],
            [{"subject": "Medicine", "capacity": 1}, {"subject": "Law", "capacity": 1}],
            fixed=((1, 12),),
        )
    )
    assert [(pair.mentee, pair.mentor, pair.fixed) for pair in found.pairs] == [(1, 12, True), (2, 11, False)]


def test_a_fixed_pair_does_not_stay_against_a_rule() -> None:
    found = match(
        cohort(
            [{}, {}, {"languages": {"fr": "c1"}}, {}],
            [{"capacity": 1}],
            fixed=((3, 11), (2, 11), (1, 11), (1, 99)),
            blocked=frozenset({(4, 11)}),
        )
    )
    assert pairs(found) == {(2, 11)}
    assert found.broken == (
        Broken(3, 11, Obstacle.NO_COMMON_LANGUAGE),
        Broken(1, 11, Obstacle.NO_CAPACITY),
        Broken(1, 99, Obstacle.LEFT),
    )


def test_a_doubt_goes_with_the_pair() -> None:
    found = match(cohort([{"works_for": "Stadtwerk"}], [{}]))
    assert found.pairs[0].doubts == (Doubt("Stadtwerk", "Stadtwerke"),)
