"""One number for all goals, when they are rated, and what can be counted."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.gas import (
    AS_EXPECTED,
    LEVELS,
    WEIGHTS,
    Later,
    Rated,
    attainment,
    can_be_counted,
    later_day,
    phase_to_rate,
    rating_asked_on,
    rating_begins,
    signed,
    t_score,
    t_score_of,
)
from mentoring.programme import Programme
from mentoring.words import Attainment, Phase

STARTS, LAST = date(2026, 10, 1), date(2027, 3, 31)

rated = st.builds(Rated, weight=st.sampled_from(WEIGHTS), level=st.sampled_from(LEVELS))
some_goals = st.lists(rated, min_size=1, max_size=10)


def unweighted(*levels: int) -> list[Rated]:
    return [Rated(1, level) for level in levels]


@pytest.mark.parametrize(
    ("goals", "score"),
    [
        # Turner-Stokes (2009): 50 if the goals are reached precisely, with a standard deviation of 10.
        (unweighted(0, 0, 0), 50.0),
        (unweighted(1), 60.0),
        (unweighted(-1), 40.0),
        # Trials printed in the documentation of the R package gasr (T. Dunn), three and five goals of one weight.
        (unweighted(2, 1, 0, -2, 1), 56.03023),
        (unweighted(2, 2, 2), 77.38613),
        (unweighted(1, 0, 2), 63.69306),
        # Its example with weights: 50 + 10·7/√(0.7·91 + 0.3·21²) = 50 + 70/14.
        (
            [Rated(w, x) for w, x in zip((3, 5, 1, 4, 2, 6), (-2, 0, -1, 2, 0, 1), strict=True)],
            55.0,
        ),
        # Worked by hand in the tests of PhysioClinical: weights of importance times difficulty, 3·2 each.
        ([Rated(6, 1), Rated(6, 0)], 56.20174),
        (unweighted(1, 1), 62.40347),
        # Where all goals begin at the usual baseline, and where nothing worse is possible.
        (unweighted(-1, -1, -1), 36.30694),
        (unweighted(-2, -2, -2), 22.61387),
    ],
)
def test_published_examples(goals: list[Rated], score: float) -> None:
    assert t_score(goals) == pytest.approx(score, abs=1e-5)


def test_without_goals_there_is_no_score() -> None:
    with pytest.raises(ValueError, match="at least one"):
        t_score([])


@given(st.lists(st.sampled_from(WEIGHTS), min_size=1, max_size=10))
def test_all_as_expected_is_fifty_whatever_they_weigh(weights: list[int]) -> None:
    assert t_score([Rated(weight, 0) for weight in weights]) == AS_EXPECTED


@given(some_goals, st.data())
def test_more_of_any_goal_is_a_higher_score(goals: list[Rated], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(goals) - 1))
    higher = [*goals[:place], Rated(goals[place].weight, goals[place].level + 1), *goals[place + 1 :]]
    assert t_score(higher) > t_score(goals)


@given(some_goals)
def test_the_opposite_levels_stand_as_far_on_the_other_side(goals: list[Rated]) -> None:
    opposite = [Rated(goal.weight, -goal.level) for goal in goals]
    assert t_score(goals) - AS_EXPECTED == pytest.approx(AS_EXPECTED - t_score(opposite))


@given(some_goals, st.integers(1, 9))
def test_only_the_proportion_of_weights_counts(goals: list[Rated], factor: int) -> None:
    heavier = [Rated(goal.weight * factor, goal.level) for goal in goals]
    assert t_score(heavier) == pytest.approx(t_score(goals))


@given(some_goals, st.randoms())
def test_the_order_of_goals_does_not_count(goals: list[Rated], chance: object) -> None:
    mixed = list(goals)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert t_score(mixed) == pytest.approx(t_score(goals))


def test_levels_have_their_phrase_and_their_sign() -> None:
    assert [attainment(level) for level in LEVELS] == list(Attainment)
    assert [signed(level) for level in LEVELS] == ["−2", "−1", "0", "+1", "+2"]


# ── when goals are rated ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("day", "phase"),
    [
        (date(2026, 10, 1), None),
        (date(2026, 12, 22), None),
        (date(2026, 12, 23), Phase.MIDTERM),  # a week before the middle
        (date(2027, 3, 16), Phase.MIDTERM),
        (date(2027, 3, 17), Phase.END),  # two weeks before the last day
        (date(2027, 4, 30), Phase.END),
    ],
)
def test_goals_are_rated_around_half_of_the_period_and_before_its_end(day: date, phase: Phase | None) -> None:
    assert phase_to_rate(Programme(), STARTS, LAST, day) is phase


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(1, 1000))
def test_the_end_never_comes_before_mid_term(starts: date, days: int) -> None:
    last = starts + timedelta(days=days)
    begins = [rating_begins(Programme(), phase, starts, last) for phase in (Phase.MIDTERM, Phase.END)]
    assert begins[0] < begins[1] <= last


# ── what can be counted ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "outcome",
    [
        "I have sent 5 applications",
        "I have sent five applications.",
        "Zwei Gespräche geführt",
        "Mein ERSTER Vortrag, einmal geübt",
        "Niveau B2",
        "我写了三份申请",
        "٣ مقابلات",
    ],
)
def test_a_number_in_digits_or_words_can_be_counted(outcome: str) -> None:
    assert can_be_counted(outcome)


@pytest.mark.parametrize(
    "outcome", ["I feel better", "Ich habe eine bessere Bewerbung", "Someone noticed", "—", ""]
)
def test_without_a_number_there_is_nothing_to_count(outcome: str) -> None:
    assert not can_be_counted(outcome)


# ── when something is asked ─────────────────────────────────────────────────────────────────────────────────


def test_both_are_asked_to_rate_in_the_middle_and_when_the_tandem_can_be_closed() -> None:
    starts, last = date(2026, 11, 23), date(2027, 5, 23)
    assert rating_asked_on(Programme(), Phase.MIDTERM, starts, last) == date(2027, 2, 21)
    assert rating_asked_on(Programme(), Phase.END, starts, last) == date(2027, 5, 9)


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(0, 800))
def test_on_the_day_of_asking_it_can_be_rated(starts: date, days: int) -> None:
    last = starts + timedelta(days=days)
    for phase in (Phase.MIDTERM, Phase.END):
        day = rating_asked_on(Programme(), phase, starts, last)
        assert rating_begins(Programme(), phase, starts, last) <= day
        assert phase_to_rate(Programme(), starts, last, day) in (phase, Phase.END)


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_a_goal_gets_two_weeks_or_a_month_more(today: date) -> None:
    assert later_day(today, Later.WEEKS) == today + timedelta(days=14)
    assert 28 <= (later_day(today, Later.MONTH) - today).days <= 31


@given(some_goals)
def test_sums_give_the_same_score(goals: list[Rated]) -> None:
    sums = {
        "reached": sum(goal.weight * goal.level for goal in goals),
        "squares": sum(goal.weight**2 for goal in goals),
        "total": sum(goal.weight for goal in goals),
    }
    assert t_score_of(**sums) == t_score(goals)
