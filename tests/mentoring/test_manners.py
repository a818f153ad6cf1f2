from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.manners import at_once, in_daytime, is_day_off, next_allowed, next_prompt_allowed
from mentoring.programme import Programme

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = timedelta(minutes=1)
WINTER_BEGINS, SUMMER_BEGINS = datetime(2026, 10, 25, tzinfo=UTC), datetime(2027, 3, 28, tzinfo=UTC)

zones = st.sampled_from(
    [
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Africa/Cairo",
        "Pacific/Apia",
    ]
).map(ZoneInfo)
any_moment = st.datetimes(datetime(2026, 9, 1), datetime(2027, 4, 30)).map(  # noqa: DTZ001 - made UTC below
    lambda moment: moment.replace(second=0, microsecond=0, tzinfo=UTC)
)
near_a_change = st.tuples(
    st.sampled_from([WINTER_BEGINS, SUMMER_BEGINS, datetime(2026, 11, 1, tzinfo=UTC)]),
    st.integers(-2000, 2000),
).map(lambda drawn: drawn[0] + drawn[1] * MINUTE)
moments = st.one_of(any_moment, near_a_change)
ends = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30]))
begins = st.builds(time, st.integers(4, 23), st.sampled_from([0, 30]))  # not within an hour that comes twice
breaks = st.lists(
    st.tuples(st.dates(date(2026, 9, 1), date(2027, 4, 30)), st.integers(0, 2)).map(
        lambda drawn: (drawn[0], drawn[0] + timedelta(days=drawn[1]))
    ),
    max_size=3,
).map(tuple)
programmes = st.builds(
    Programme,
    quiet_from=begins,
    quiet_until=ends,
    quiet_sundays=st.booleans(),
    holidays=st.sampled_from(["", "DE-RP"]),
    breaks=breaks,
)


def forbidden(programme: Programme, moment: datetime, zone: ZoneInfo) -> bool:
    """The manners, written down as plainly as can be."""
    local = moment.astimezone(zone)
    begin, end, at = programme.quiet_from, programme.quiet_until, local.time()
    quiet = begin <= at < end if begin <= end else at >= begin or at < end
    return quiet or is_day_off(programme, local.date())


@settings(deadline=None, max_examples=60)
@given(programmes, moments, zones)
def test_a_prompt_comes_in_the_first_minute_that_suits(
    programme: Programme, moment: datetime, zone: ZoneInfo
) -> None:
    searched = moment
    while forbidden(programme, searched, zone):
        searched += MINUTE
    allowed = next_allowed(programme, moment, zone)
    assert allowed == searched
    assert next_allowed(programme, allowed, zone) == allowed


@settings(deadline=None)
@given(programmes, moments, moments, zones)
def test_never_do_two_prompts_come_on_one_day(
    programme: Programme, last: datetime, moment: datetime, zone: ZoneInfo
) -> None:
    last = min(last, moment)
    allowed = next_prompt_allowed(programme, last, moment, zone)
    assert allowed.astimezone(zone).date() > last.astimezone(zone).date()
    assert allowed >= moment
    assert not forbidden(programme, allowed, zone)
    assert next_prompt_allowed(programme, last, allowed, zone) == allowed


def test_the_first_prompt_of_all_waits_only_for_an_hour_that_suits() -> None:
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert next_prompt_allowed(Programme(), None, noon, BERLIN) == noon


@pytest.mark.parametrize(
    ("programme", "moment", "allowed"),
    [
        (Programme(), "2026-11-23 19:59", "2026-11-23 19:59"),
        (Programme(), "2026-11-23 20:00", "2026-11-24 08:00"),
        (Programme(), "2026-11-24 03:00", "2026-11-24 08:00"),
        (Programme(), "2026-11-28 20:00", "2026-11-30 08:00"),  # over a Sunday
        (Programme(holidays="DE-RP"), "2026-12-24 21:00", "2026-12-28 08:00"),  # and Christmas
        (Programme(holidays="DE"), "2027-05-27 09:00", "2027-05-27 09:00"),
        (Programme(holidays="DE-RP"), "2027-05-27 09:00", "2027-05-28 08:00"),  # Corpus Christi
        (
            Programme(breaks=((date(2027, 2, 1), date(2027, 2, 20)),)),
            "2027-02-03 09:00",
            "2027-02-22 08:00",
        ),
        (  # half past two is skipped on this night: three o'clock it is
            Programme(quiet_from=time(20), quiet_until=time(2, 30), quiet_sundays=False),
            "2027-03-28 01:00",
            "2027-03-28 03:00",
        ),
        (  # a rest at noon, and a day off before it
            Programme(quiet_from=time(12), quiet_until=time(14)),
            "2026-11-29 09:00",
            "2026-11-30 00:00",
        ),
    ],
)
def test_prompts_wait_for_an_hour_that_suits(programme: Programme, moment: str, allowed: str) -> None:
    at = datetime.fromisoformat(moment).replace(tzinfo=BERLIN)
    assert next_allowed(programme, at, BERLIN) == datetime.fromisoformat(allowed).replace(tzinfo=BERLIN)


def test_an_hour_that_comes_twice_is_quiet_twice() -> None:
    programme = Programme(quiet_from=time(20), quiet_until=time(2, 30), quiet_sundays=False)
    again = datetime(2026, 10, 25, 2, 10, tzinfo=BERLIN, fold=1)
    allowed = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1)
    assert next_allowed(programme, again, BERLIN) == allowed.astimezone(UTC)


def test_without_quiet_hours_and_days_every_minute_suits() -> None:
    programme = replace(Programme(), quiet_from=time(8), quiet_until=time(8), quiet_sundays=False)
    night = datetime(2026, 11, 29, 2, 17, tzinfo=UTC)
    assert next_allowed(programme, night, BERLIN) == night


def test_the_day_before_keeps_out_of_the_night_where_one_is() -> None:
    late, early = datetime(2026, 11, 25, 22, tzinfo=BERLIN), datetime(2026, 11, 25, 7, tzinfo=BERLIN)
    assert in_daytime(Programme(), late, BERLIN) == datetime(2026, 11, 26, 8, tzinfo=BERLIN)
    assert in_daytime(Programme(), late, ZoneInfo("America/Lima")) == late
    assert in_daytime(Programme(), early, BERLIN) == datetime(2026, 11, 25, 8, tzinfo=BERLIN)


def test_the_day_before_comes_on_sundays_holidays_and_in_breaks_too() -> None:
    programme = Programme(breaks=((date(2026, 11, 28), date(2026, 12, 26)),), holidays="DE-RP")
    for day in (datetime(2026, 11, 29, 10, tzinfo=BERLIN), datetime(2026, 12, 25, 10, tzinfo=BERLIN)):
        assert in_daytime(programme, day, BERLIN) == day


def test_the_hour_before_is_urgent_in_the_night_too() -> None:
    night = datetime(2026, 11, 29, 3, tzinfo=BERLIN)
    assert at_once(Programme(), night, BERLIN) == night
