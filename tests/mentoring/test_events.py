"""Events: codes that change every minute, code words, places."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.events import (
    CODE_HOLDS,
    CODE_SECONDS,
    check_in_code,
    is_check_in_code,
    is_check_in_open,
    is_code_word,
    next_code_at,
    seats_left,
)

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
moments = st.integers(0, 4 * 365 * 86400).map(lambda seconds: NOON + timedelta(seconds=seconds))


@given(shown=moments, later=st.integers(0, 2 * CODE_SECONDS))
def test_a_code_holds_for_two_minutes_at_least(shown: datetime, later: int) -> None:
    assert is_check_in_code("key", check_in_code("key", shown), shown + timedelta(seconds=later))


@given(shown=moments, later=st.integers(CODE_HOLDS * CODE_SECONDS, 10**6))
def test_an_old_code_holds_no_longer(shown: datetime, later: int) -> None:
    assert not is_check_in_code("key", check_in_code("key", shown), shown + timedelta(seconds=later))


@given(shown=moments, earlier=st.integers(CODE_SECONDS, 10**6))
def test_a_code_does_not_hold_before_its_time(shown: datetime, earlier: int) -> None:
    assert not is_check_in_code("key", check_in_code("key", shown), shown - timedelta(seconds=earlier))


@given(shown=moments)
def test_a_code_opens_its_own_event_only(shown: datetime) -> None:
    assert not is_check_in_code("another", check_in_code("key", shown), shown)


@given(code=st.text(max_size=30))
def test_whatever_a_link_holds_can_be_looked_at(code: str) -> None:
    assert not is_check_in_code("key", code, NOON) or code == check_in_code("key", NOON)


@pytest.mark.parametrize("said", ["Sunflower", " sunflower ", "SUN-FLOWER", "sun flower!"])
def test_a_code_word_is_understood_however_it_is_written(said: str) -> None:
    assert is_code_word("Sunflower", said)


@pytest.mark.parametrize("said", ["", "sun", "sunflowers", "…"])
def test_another_word_is_none(said: str) -> None:
    assert not is_code_word("Sunflower", said)


def test_no_word_opens_an_event_without_one() -> None:
    assert not is_code_word("", "")
    assert not is_code_word("!", "?")


def test_checking_in_begins_an_hour_before_and_ends_two_after() -> None:
    end = NOON + timedelta(hours=3)
    times = {-61: False, -60: True, 0: True, 180: True, 300: True, 301: False}
    assert {
        minutes: is_check_in_open(NOON, end, NOON + timedelta(minutes=minutes)) for minutes in times
    } == times


@pytest.mark.parametrize(
    ("capacity", "going", "left"), [(None, 500, None), (10, 3, 7), (10, 10, 0), (10, 12, 0)]
)
def test_places_run_out(capacity: int | None, going: int, left: int | None) -> None:
    assert seats_left(capacity, going) == left


@given(moments)
def test_the_next_code_begins_within_a_minute_and_is_another_one(now: datetime) -> None:
    following = next_code_at(now)
    assert timedelta() < following - now <= timedelta(minutes=1)
    assert check_in_code("key", following) != check_in_code("key", now)
    assert check_in_code("key", following - timedelta(microseconds=1)) == check_in_code("key", now)
