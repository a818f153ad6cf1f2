from hypothesis import given
from hypothesis import strategies as st

from bot.web.bounds import FOR_EACH, GUESSED, Bounds, Bucket


@given(st.lists(st.floats(0, 30), max_size=60))
def test_never_more_than_the_bucket_holds_and_what_has_refilled(pauses: list[float]) -> None:
    bucket, now, taken = Bucket(5, 0.5, 5, 0.0), 0.0, 0
    for pause in pauses:
        now += pause
        taken += bucket.take(now) == 0
        assert taken <= 5 + now * 0.5 + 1e-6


def test_who_waits_as_long_as_told_is_served() -> None:
    bucket = Bucket(1, 0.25, 1, 0.0)
    assert bucket.take(0.0) == 0
    assert bucket.take(1.0) == 3
    assert bucket.take(4.0) == 0


def test_made_up_feeds_are_not_remembered() -> None:
    bounds = Bounds(0.0)
    waits = [bounds.wait(str(number), 0.0) for number in range(60)]
    assert waits.count(0.0) == GUESSED[0]
    assert bounds._feeds == {}


def test_one_feed_that_is_asked_too_often_leaves_the_others_alone() -> None:
    bounds = Bounds(0.0)
    for name in ("one", "other"):
        assert bounds.wait(name, 0.0) == 0
        bounds.remember(name, 0.0)
    waits = [bounds.wait("one", 0.0) for _ in range(20)]
    assert waits.count(0.0) == FOR_EACH[0] - 1
    assert bounds.wait("other", 0.0) == 0


def test_who_guesses_keeps_no_calendar_waiting() -> None:
    bounds = Bounds(0.0)
    bounds.remember("one", 0.0)
    for number in range(200):
        bounds.wait(str(number), 0.0)
    assert bounds.wait("one", 0.0) == 0


def test_a_feed_that_is_gone_is_forgotten() -> None:
    bounds = Bounds(0.0)
    bounds.remember("one", 0.0)
    bounds.forget("one")
    bounds.forget("one")
    assert bounds._feeds == {}
