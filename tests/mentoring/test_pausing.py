"""How long a tandem may pause, and when it wakes."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from mentoring.pausing import pause_days, wakes_at
from mentoring.programme import Programme


def test_a_tandem_wakes_in_the_morning_where_the_programme_is() -> None:
    assert wakes_at(Programme(), date(2026, 12, 14)) == datetime(2026, 12, 14, 7, tzinfo=UTC)
    assert wakes_at(Programme(), date(2027, 5, 3)) == datetime(2027, 5, 3, 6, tzinfo=UTC)
    assert wakes_at(Programme(time_zone="Asia/Tokyo"), date(2026, 12, 14)) == datetime(
        2026, 12, 13, 23, tzinfo=UTC
    )


def test_a_pause_lies_between_tomorrow_and_the_day_before_the_end() -> None:
    assert pause_days(date(2026, 11, 23), date(2027, 5, 23)) == (date(2026, 11, 24), date(2027, 5, 22))


@given(st.dates(date(2026, 1, 1), date(2027, 1, 1)), st.dates(date(2026, 1, 1), date(2027, 1, 1)))
def test_where_the_end_is_near_there_is_no_day_left(today: date, ends_on: date) -> None:
    days = pause_days(today, ends_on)
    assert (days is None) == ((ends_on - today).days < 2)
    if days:
        assert today < days[0] <= days[1] < ends_on
