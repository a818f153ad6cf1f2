"""When coordinators hear how the week was: on Mondays at eight, where the programme is."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from mentoring.programme import Programme
from mentoring.week import HOUR, next_week_begins

FIRST, LAST = datetime(2026, 1, 1), datetime(2030, 1, 1)  # noqa: DTZ001 - hypothesis gives them their zone
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Shanghai", "Pacific/Auckland")


def test_the_next_monday_at_eight() -> None:
    sunday = datetime(2026, 11, 22, 22, 0, tzinfo=UTC)
    assert next_week_begins(Programme(), sunday) == datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


def test_at_eight_sharp_the_next_one_is_a_week_away_also_over_summer_time() -> None:
    monday = datetime(2027, 3, 22, 7, 0, tzinfo=UTC)
    assert next_week_begins(Programme(), monday - timedelta(seconds=1)) == monday
    assert next_week_begins(Programme(), monday) == datetime(2027, 3, 29, 6, 0, tzinfo=UTC)


@given(
    st.datetimes(FIRST, LAST, timezones=st.just(UTC)),
    st.sampled_from(ZONES),
)
def test_it_is_always_the_first_monday_morning_to_come(now: datetime, zone: str) -> None:
    due = next_week_begins(Programme(time_zone=zone), now)
    local = due.astimezone(ZoneInfo(zone))
    assert (local.weekday(), local.time()) == (0, HOUR)
    assert timedelta(0) < due - now <= timedelta(days=7, hours=1)
