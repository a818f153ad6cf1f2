from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from playground.page_clock import time_until


def test_a_day_later_it_is_the_same_time_of_day() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    before_summer = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
    assert time_until("day", before_summer, berlin) == timedelta(hours=23)
    assert time_until("week", before_summer, berlin) == timedelta(days=7, hours=-1)
    assert time_until("hour", before_summer, berlin) == timedelta(hours=1)
    assert time_until("morning", before_summer, berlin) == timedelta(hours=19)


def test_the_next_morning_is_today_s_before_nine() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert time_until("morning", datetime(2026, 3, 2, 6, 30, tzinfo=UTC), berlin) == timedelta(hours=1.5)
    assert time_until("morning", datetime(2026, 3, 2, 8, 0, tzinfo=UTC), berlin) == timedelta(days=1)
