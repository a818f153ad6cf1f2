"""A cohort's phase, whether it takes applications, and the one a year later."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.cohorts import Dates, phase, takes_applications, title_year_later, year_later
from mentoring.words import CohortPhase

DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


YEAR = Dates(
    datetime(2026, 9, 1, tzinfo=UTC),
    datetime(2026, 10, 1, tzinfo=UTC),
    date(2026, 11, 1),
    date(2027, 4, 30),
)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 8, 31), CohortPhase.PLANNED),
        (date(2026, 9, 1), CohortPhase.APPLICATIONS),
        (date(2026, 9, 30), CohortPhase.APPLICATIONS),
        (date(2026, 10, 1), CohortPhase.MATCHING),
        (date(2026, 10, 31), CohortPhase.MATCHING),
        (date(2026, 11, 1), CohortPhase.TANDEMS),
        (date(2027, 4, 16), CohortPhase.TANDEMS),
        (date(2027, 4, 17), CohortPhase.CLOSING),
        (date(2027, 4, 30), CohortPhase.CLOSING),
        (date(2027, 5, 1), CohortPhase.OVER),
    ],
)
def test_a_cohort_goes_through_its_year(day: date, expected: CohortPhase) -> None:
    assert phase(YEAR, at(day), day, 14) is expected


@given(DAYS, st.integers(0, 400))
def test_a_cohort_never_goes_back(day: date, later: int) -> None:
    order = list(CohortPhase)
    next_day = day + timedelta(days=later)
    assert order.index(phase(YEAR, at(day), day, 14)) <= order.index(phase(YEAR, at(next_day), next_day, 14))


def test_without_dates_the_applications_decide() -> None:
    open_end = Dates(YEAR.opens_at, None, None, None)
    day = date(2027, 6, 1)
    assert phase(open_end, at(day), day, 14) is CohortPhase.APPLICATIONS
    closed = Dates(YEAR.opens_at, YEAR.applications_end_at, None, None)
    assert phase(closed, at(day), day, 14) is CohortPhase.MATCHING


def test_applications_open_and_end_at_their_moment() -> None:
    assert YEAR.applications_end_at
    assert not takes_applications(YEAR, YEAR.opens_at - timedelta(seconds=1))
    assert takes_applications(YEAR, YEAR.opens_at)
    assert takes_applications(YEAR, YEAR.applications_end_at - timedelta(seconds=1))
    assert not takes_applications(YEAR, YEAR.applications_end_at)


@given(DAYS)
def test_a_year_later_is_the_same_month(day: date) -> None:
    later = year_later(day)
    assert (later.year, later.month) == (day.year + 1, day.month)


def test_leap_day() -> None:
    assert year_later(date(2028, 2, 29)) == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("title", "later"),
    [
        ("Autumn 2026", "Autumn 2027"),
        ("2026/27", "2027/28"),
        ("WS 2026–27", "WS 2027–28"),
        ("Herbst 2099/00", "Herbst 2100/01"),
        ("Spring", "Spring"),
        ("Room 120261", "Room 120261"),
    ],
)
def test_the_title_of_a_year_later(title: str, later: str) -> None:
    assert title_year_later(title) == later


def test_nobody_applies_to_a_former_cohort() -> None:
    now = datetime(2027, 3, 1, 9, tzinfo=UTC)
    without_days = Dates(datetime(2026, 9, 1, tzinfo=UTC), None, None, None)
    assert phase(without_days, now, now.date(), 14) is CohortPhase.APPLICATIONS
    assert phase(without_days, now, now.date(), 14, is_former=True) is CohortPhase.TANDEMS
    begins_later = replace(without_days, starts_on=date(2027, 4, 1), ends_on=date(2027, 9, 30))
    assert phase(begins_later, now, now.date(), 14, is_former=True) is CohortPhase.MATCHING
