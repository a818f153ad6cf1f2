"""From a day and a time of day to a moment, also in the nights when the clocks change."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from handlers.meetings.moment import comes_twice, moment_of, obstacle

TRIER, LIMA = ZoneInfo("Europe/Berlin"), ZoneInfo("America/Lima")
FORWARD, BACK = date(2027, 3, 28), date(2026, 10, 25)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "at", "zone", "utc"),
    [
        (date(2026, 11, 24), time(15), TRIER, datetime(2026, 11, 24, 14, tzinfo=UTC)),
        (date(2026, 7, 24), time(15), TRIER, datetime(2026, 7, 24, 13, tzinfo=UTC)),
        (date(2026, 11, 24), time(22), LIMA, datetime(2026, 11, 25, 3, tzinfo=UTC)),
        (FORWARD, time(1, 59), TRIER, datetime(2027, 3, 28, 0, 59, tzinfo=UTC)),
        (FORWARD, time(3), TRIER, datetime(2027, 3, 28, 1, tzinfo=UTC)),
        (BACK, time(2, 30), TRIER, datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
    ],
)
def test_a_time_of_day_is_thought_of_in_the_persons_zone(
    day: date, at: time, zone: ZoneInfo, utc: datetime
) -> None:
    assert moment_of(day, at, zone) == utc


@pytest.mark.parametrize("at", [time(2), time(2, 30), time(2, 59)])
def test_an_hour_that_the_clocks_skip_is_no_moment(at: time) -> None:
    assert moment_of(FORWARD, at, TRIER) is None
    problem = obstacle(FORWARD, at, TRIER, LONG_AGO)
    assert problem
    assert problem.key == "meetings-skipped-hour"
    assert moment_of(FORWARD, at, LIMA) is not None


@pytest.mark.parametrize(
    ("at", "twice"), [(time(1, 59), False), (time(2), True), (time(2, 59), True), (time(3), False)]
)
def test_an_hour_that_comes_twice_is_known(at: time, twice: bool) -> None:
    moment = moment_of(BACK, at, TRIER)
    assert moment
    assert comes_twice(moment, TRIER) is twice


def test_the_second_of_an_hour_that_comes_twice_is_over_when_the_first_has_passed() -> None:
    between = datetime(2026, 10, 25, 1, 0, tzinfo=UTC)  # the clocks show two o'clock again
    problem = obstacle(BACK, time(2, 30), TRIER, between)
    assert problem
    assert problem.key == "meetings-time-passed"


def test_the_present_minute_has_passed() -> None:
    now = datetime(2026, 11, 24, 14, tzinfo=UTC)
    assert obstacle(date(2026, 11, 24), time(15), TRIER, now) is not None
    assert obstacle(date(2026, 11, 24), time(15, 1), TRIER, now) is None
