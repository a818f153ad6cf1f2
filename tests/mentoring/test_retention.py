from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentoring.programme import Programme
from mentoring.retention import announced_at, goes_after, goes_at

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
PROGRAMMES = st.builds(
    Programme, records_kept_months=st.integers(1, 36), records_notice_days=st.integers(1, 60)
)


@given(PROGRAMMES, MOMENTS)
def test_nothing_goes_before_its_time_nor_unannounced(programme: Programme, ended: datetime) -> None:
    goes = goes_at(programme, ended)
    assert goes >= ended + timedelta(days=28 * programme.records_kept_months)
    assert goes <= ended + timedelta(days=31 * programme.records_kept_months)
    assert goes - announced_at(programme, ended) == timedelta(days=programme.records_notice_days)


@given(PROGRAMMES, MOMENTS)
def test_what_was_announced_late_stays_as_much_longer(programme: Programme, told: datetime) -> None:
    assert goes_after(programme, told) > told + timedelta(days=programme.records_notice_days)


def test_the_same_day_of_a_later_month() -> None:
    programme = Programme()
    assert goes_at(programme, datetime(2026, 11, 23, 9, tzinfo=UTC)) == datetime(2027, 11, 23, 9, tzinfo=UTC)
    leap = datetime(2028, 2, 29, tzinfo=UTC)
    assert goes_at(programme, leap) == datetime(2029, 2, 28, tzinfo=UTC)
    assert goes_at(Programme(records_kept_months=1), datetime(2027, 1, 31, tzinfo=UTC)).day == 28
