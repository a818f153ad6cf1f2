"""How well two people fit, one pair at a time and all at once."""

from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.fit import (
    Criterion,
    Reason,
    are_related,
    marks,
    most_points,
    points,
    reasons,
    score,
    subject_mark,
    word_parts,
)
from mentoring.fit_table import FitTable
from mentoring.pairing import Obstacle, Past, obstacles
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.programme import Weights
from tests.mentoring.people import any_mentee, any_mentor, mentee, mentor

TONGUES = ("en", "de")


def mark(criterion: Criterion, one: dict[str, Any], other: dict[str, Any]) -> int:
    return marks(mentee(**one), mentor(**other), TONGUES)[criterion]


@pytest.mark.parametrize(
    ("criterion", "one", "other", "expected"),
    [
        (Criterion.SUPPORT, {"looks_for": ["thesis", "internship"]}, {"offers": ["thesis"]}, 50),
        (Criterion.SUPPORT, {"looks_for": ["thesis"]}, {"offers": ["thesis", "contacts"]}, 100),
        (Criterion.SUPPORT, {"looks_for": ["thesis"]}, {"offers": ["contacts"]}, 0),
        (Criterion.FIELDS, {"fields": ["law", "finance", "it-data"]}, {"fields": ["law"]}, 33),
        (Criterion.FIELDS, {"fields": []}, {"fields": ["law"]}, 100),
        (Criterion.LANGUAGES, {"languages": {"de": "b1"}}, {"languages": {"de": "native"}}, 50),
        (
            Criterion.LANGUAGES,
            {"languages": {"de": "b1", "en": "c1"}},
            {"languages": {"de": "c2", "en": "b2"}},
            70,
        ),
        (Criterion.LANGUAGES, {"languages": {"de": "b1"}}, {"languages": {"en": "b1"}}, 0),
        (Criterion.WAYS, {"ways": ["video", "in-person"]}, {"ways": ["video"]}, 50),
        (Criterion.TIME, {"hours": 2}, {"hours": 8}, 25),
        (Criterion.TIME, {"hours": 4}, {"hours": 4}, 100),
        (Criterion.TIE, {"country": "PE"}, {"country": "PE", "alumni": "no"}, 100),
        (Criterion.TIE, {"country": "PE"}, {"country": "UA", "alumni": "no"}, 0),
        (Criterion.TIE, {"languages": {"es": "native"}}, {"languages": {"es": "b2"}, "alumni": "no"}, 60),
        (Criterion.TIE, {}, {"alumni": "no"}, 0),
        (Criterion.TIE, {}, {"alumni": "yes"}, 40),
    ],
)
def test_what_counts(criterion: Criterion, one: dict[str, Any], other: dict[str, Any], expected: int) -> None:
    assert mark(criterion, one, other) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Law", "law", 100),
        ("Business Informatics", "Informatics", 66),
        ("Wirtschaftsinformatik", "Informatik", 100),
        ("Physics", "Law", 0),
        ("VWL", "BWL", 0),
        ("…", "…", 0),
        ("History of Law", "Law and History", 100),
    ],
)
def test_how_alike_two_subjects_are(one: str, other: str, expected: int) -> None:
    assert subject_mark(one, other) == subject_mark(other, one) == expected


@given(st.text("abc", min_size=1, max_size=9), st.text("abc", min_size=1, max_size=9))
def test_words_are_related_by_their_parts(word: str, other: str) -> None:
    assert are_related(word, other) == (word in word_parts(other) or other in word_parts(word))


def test_two_who_fit_in_everything_have_all_points() -> None:
    ana, ben = mentee(languages={"de": "native"}, country="PE"), mentor(country="PE")
    assert points(ana, ben, Weights()) == most_points(Weights()) == 100 * 100
    assert score(points(ana, ben, Weights()), Weights()) == 100


def test_a_weight_of_nothing_takes_a_criterion_out() -> None:
    only_support = Weights(support=7, fields=0, languages=0, subject=0, tie=0, ways=0, time=0)
    assert points(mentee(looks_for=["thesis", "contacts"]), mentor(), only_support) == 7 * 50
    assert score(7 * 50, only_support) == 50
    assert score(0, Weights(*[0] * 7)) == 0


def test_reasons_say_what_the_two_share_and_what_counts_most_first() -> None:
    ana = mentee(
        looks_for=["contacts", "thesis"],
        fields=["law", "finance"],
        languages={"de": "b1", "es": "c1"},
        hours=8,
    )
    ben = mentor(languages={"de": "native", "es": "c2"}, subject="Medicine", hours=1)
    assert reasons(ana, ben, Weights(), TONGUES) == (
        Reason(Criterion.SUPPORT, ("thesis",)),
        Reason(Criterion.LANGUAGES, ("es", "de")),
        Reason(Criterion.FIELDS, ("law",)),
        Reason(Criterion.TIE, ("tongue", "es")),
        Reason(Criterion.WAYS, ("video",)),
    )


weights = st.builds(Weights, *[st.integers(0, 100)] * 7)


@given(st.lists(any_mentee, min_size=1, max_size=4), st.lists(any_mentor, min_size=1, max_size=4), weights)
def test_all_at_once_is_the_same_as_one_by_one(
    mentees: list[MenteeProfile], mentors: list[MentorProfile], weighed: Weights
) -> None:
    table = FitTable(mentees, mentors, weighed, TONGUES)
    for row, one in enumerate(mentees):
        for column, other in enumerate(mentors):
            against = obstacles(one, other, Past())
            assert table.points[row, column] == points(one, other, weighed, TONGUES)
            assert table.can_talk[row, column] == (Obstacle.NO_COMMON_LANGUAGE not in against)
            assert table.independent[row, column] == (Obstacle.NOT_INDEPENDENT not in against)


@given(any_mentee, any_mentor, weights)
def test_points_stay_within_their_bounds(one: MenteeProfile, other: MentorProfile, weighed: Weights) -> None:
    found = points(one, other, weighed, TONGUES)
    assert 0 <= found <= most_points(weighed)
    assert 0 <= score(found, weighed) <= 100


def test_there_is_a_weight_for_each_criterion() -> None:
    assert [*asdict(Weights())] == [criterion.value for criterion in Criterion]
    assert sum(asdict(Weights()).values()) == 100
