"""When who is asked for feedback."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.feedback import (
    BUILT_IN,
    QUESTIONS_AT_MOST,
    REMINDERS,
    STANDARD,
    fit_asked_again,
    fit_due,
    next_round,
    reminded_at,
    round_due,
)
from mentoring.programme import Programme
from mentoring.words import FitAnswer, QuestionKind, RoundKind

PROGRAMME = Programme()
BEGAN = date(2026, 11, 23)
LAST = date(2027, 5, 23)
MIDTERM, CLOSING = RoundKind.MIDTERM, RoundKind.CLOSING
NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


def test_the_fit_is_asked_about_a_week_after_the_first_meeting() -> None:
    assert fit_due(date(2026, 12, 1)) == datetime(2026, 12, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "times_asked", "days"),
    [
        (FitAnswer.GOOD, 1, None),
        (FitAnswer.NOT, 1, None),
        (FitAnswer.DECIDING, 1, 14),
        (FitAnswer.DECIDING, 2, None),
    ],
)
def test_only_who_is_still_deciding_is_asked_once_more(
    said: FitAnswer, times_asked: int, days: int | None
) -> None:
    again = fit_asked_again(said, times_asked, NOON)
    assert again == (None if days is None else NOON + timedelta(days=days))


def test_half_time_comes_first_and_the_end_two_weeks_before_it() -> None:
    assert next_round(PROGRAMME, BEGAN, LAST, ()) == (MIDTERM, datetime(2027, 2, 21, 7, tzinfo=UTC))
    assert next_round(PROGRAMME, BEGAN, LAST, {MIDTERM}) == (CLOSING, datetime(2027, 5, 9, 6, tzinfo=UTC))
    assert next_round(PROGRAMME, BEGAN, LAST, {MIDTERM, CLOSING}) is None
    assert next_round(PROGRAMME, BEGAN, LAST, {CLOSING}) is None


def test_a_tandem_of_four_weeks_is_asked_about_its_end_alone() -> None:
    asked = next_round(PROGRAMME, BEGAN, BEGAN + timedelta(days=28), ())
    assert asked == (CLOSING, datetime(2026, 12, 7, 7, tzinfo=UTC))


@given(
    length=st.integers(0, 800),
    day=st.integers(0, 900),
    asked=st.sets(st.sampled_from([MIDTERM, CLOSING])),
)
def test_a_round_is_due_exactly_when_its_moment_has_come_and_never_twice(
    length: int, day: int, asked: set[RoundKind]
) -> None:
    last = BEGAN + timedelta(days=length)
    now = datetime.combine(BEGAN + timedelta(days=day), datetime.min.time(), UTC) + timedelta(hours=12)
    due = round_due(PROGRAMME, BEGAN, last, asked, now)
    planned = next_round(PROGRAMME, BEGAN, last, asked)
    assert (due is not None) == (planned is not None and planned[1] <= now)
    assert due not in asked


@given(length=st.integers(0, 800))
def test_every_tandem_is_asked_about_its_end_and_about_half_time_only_before(length: int) -> None:
    last = BEGAN + timedelta(days=length)
    asked: list[RoundKind] = []
    moments: list[datetime] = []
    while due := next_round(PROGRAMME, BEGAN, last, asked):
        asked.append(due[0])
        moments.append(due[1])
    assert asked in ([CLOSING], [MIDTERM, CLOSING])
    assert moments == sorted(set(moments))


@pytest.mark.parametrize("kind", RoundKind)
def test_reminders_come_a_week_apart_and_end(kind: RoundKind) -> None:
    count = 0
    while reminded_at(kind, count + 1, NOON):
        assert reminded_at(kind, count + 1, NOON) == NOON + timedelta(days=7)
        count += 1
    assert count == REMINDERS[kind]


def test_built_in_questions_can_be_told_apart_and_fit_into_a_form() -> None:
    assert len(BUILT_IN) == sum(len(questions) for questions in STANDARD.values())
    assert all(len(questions) <= QUESTIONS_AT_MOST for questions in STANDARD.values())
    choices = {QuestionKind.CHOICE, QuestionKind.SEVERAL}
    assert all((question.kind in choices) == bool(question.options) for question in BUILT_IN.values())
