"""What an agreement settles, what is usual, and what follows from it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.agreement import (
    CLAUSES,
    DAYS,
    INTERVAL_DAYS,
    TERMS,
    Terms,
    differing,
    past_dates,
    usual_end,
    usual_notice,
    usual_review,
    usual_rhythm,
    worded,
)
from mentoring.words import ContactForm, Inviter, Rhythm, Span

TODAY = date(2026, 11, 23)


def terms(**other: object) -> Terms:
    settled: dict[str, object] = {
        "period": date(2027, 5, 23),
        "frequency": Rhythm.MONTHLY,
        "length": 60,
        "forms": [ContactForm.VIDEO],
        "invites": Inviter.MENTEE,
        "notice": Span.TWO_DAYS,
        "reply": Span.THREE_DAYS,
        "review_on": date(2027, 2, 22),
        **{name: {"en": "As usual.", "de": "Wie üblich."} for name in CLAUSES},
    }
    return Terms.model_validate({**settled, **other})


def test_every_rhythm_and_span_has_its_days() -> None:
    assert set(INTERVAL_DAYS) == set(Rhythm)
    assert set(DAYS) == set(Span)
    assert (terms().interval_days, terms().notice_hours) == (30, 48)


def test_terms_come_back_as_they_were_kept() -> None:
    settled = terms(limits="No tutoring.", mentee_hopes="Honest words")
    assert Terms.model_validate(settled.model_dump(mode="json")) == settled


def test_what_differs_is_named_in_the_order_of_reading() -> None:
    changed = terms(ending="At any time.", frequency=Rhythm.WEEKLY)
    assert differing(terms(), changed) == ["frequency", "ending"]
    assert differing(terms(), terms()) == []


def test_usual_words_are_read_in_ones_own_language_and_own_words_as_they_were_written() -> None:
    assert worded({"en": "As usual.", "de": "Wie üblich."}, "de") == "Wie üblich."
    assert worded({"en": "As usual."}, "de") == "As usual."
    assert worded("Wie immer.", "en") == "Wie immer."


def test_a_clause_without_words_is_none() -> None:
    with pytest.raises(ValueError, match="limits"):
        terms(limits={})


@pytest.mark.parametrize(
    ("days", "rhythm"),
    [
        (1, Rhythm.WEEKLY),
        (7, Rhythm.WEEKLY),
        (28, Rhythm.MONTHLY),
        (30, Rhythm.MONTHLY),
        (90, Rhythm.TWO_MONTHLY),
    ],
)
def test_the_usual_rhythm_comes_nearest_to_the_programmes(days: int, rhythm: Rhythm) -> None:
    assert usual_rhythm(days) is rhythm


@pytest.mark.parametrize(
    ("hours", "span"),
    [(1, Span.ONE_DAY), (24, Span.ONE_DAY), (25, Span.TWO_DAYS), (72, Span.THREE_DAYS), (500, Span.ONE_WEEK)],
)
def test_the_usual_notice_is_no_shorter_than_the_programmes(hours: int, span: Span) -> None:
    assert usual_notice(hours) is span


@pytest.mark.parametrize(
    ("begin", "months", "end"),
    [
        ("2026-11-23", 6, "2027-05-23"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2026-12-01", 1, "2027-01-01"),
        ("2026-01-31", 12, "2027-01-31"),
    ],
)
def test_the_usual_end_is_the_same_day_some_months_later(begin: str, months: int, end: str) -> None:
    assert usual_end(date.fromisoformat(begin), months) == date.fromisoformat(end)


@given(st.integers(1, 800))
def test_the_usual_review_fits_the_period(days: int) -> None:
    end = TODAY + timedelta(days=days)
    assert past_dates(end, usual_review(TODAY, end), TODAY) == []


def test_days_that_have_gone_are_named() -> None:
    tomorrow, later = TODAY + timedelta(days=1), TODAY + timedelta(days=9)
    assert past_dates(later, tomorrow, TODAY) == []
    assert past_dates(later, TODAY, TODAY) == ["review_on"]
    assert past_dates(tomorrow, later, TODAY) == ["review_on"]
    assert past_dates(TODAY, later, TODAY) == ["period", "review_on"]


def test_clauses_are_what_is_settled_in_words() -> None:
    assert len(TERMS) == 18
    assert set(CLAUSES) < set(TERMS)
    assert {"mentee_hopes", "limits", "place", "ending"} < set(CLAUSES)
