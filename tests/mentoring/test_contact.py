"""The ladder of contact nudges, and the hours in which nobody is prompted."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.contact import (
    Lapse,
    Rung,
    days_after,
    light,
    nudge_due,
    nudge_due_after,
    nudge_due_anew,
)
from mentoring.manners import next_allowed
from mentoring.programme import Programme
from mentoring.words import Light, Role

PROGRAMME = Programme()
TRIER = ZoneInfo("Europe/Berlin")


LAST = datetime(2026, 11, 2, 9, tzinfo=UTC)


def rungs_on(programme: Programme, lapse: Lapse) -> list[int | None]:
    """On which day after the last contact each rung is due."""
    due = [nudge_due(programme, lapse._replace(rungs_taken=taken)) for taken in range(6)]
    return [None if moment is None else (moment - lapse.last_contact).days for moment in due]


def test_the_ladder_begins_when_the_interval_has_passed() -> None:
    assert rungs_on(PROGRAMME, Lapse(LAST)) == [30, 37, 44, 51, 58, None]


def test_it_begins_after_the_interval_that_the_two_agreed_on() -> None:
    assert rungs_on(PROGRAMME, Lapse(LAST, interval_days=7)) == [7, 14, 21, 28, 35, None]


def test_before_the_first_contact_it_begins_when_the_mentee_should_have_made_it() -> None:
    lapse = Lapse(LAST, interval_days=60, is_first=True)
    assert rungs_on(PROGRAMME, lapse) == [14, 21, 28, 35, 42, None]


def test_a_programme_can_have_other_days() -> None:
    programme = Programme(contact_ladder_days=(1, 2, 3, 5, 8), contact_interval_days=10)
    assert rungs_on(programme, Lapse(LAST)) == [11, 12, 13, 15, 18, None]


def test_who_is_prompted_on_which_rung() -> None:
    assert [rung.who for rung in Rung] == [Role.MENTEE, Role.MENTEE, Role.MENTOR, None, None]
    assert [light(taken) for taken in range(6)] == [Light.GREEN] * 4 + [Light.AMBER, Light.RED]
    assert light(5, is_resting=True) is Light.RESTING


def test_a_nudge_that_came_late_leaves_as_much_time_as_one_in_time() -> None:
    lapse = Lapse(LAST, rungs_taken=1)
    in_time, late = LAST + timedelta(days=30), LAST + timedelta(days=90)
    assert nudge_due_after(PROGRAMME, lapse, in_time) == LAST + timedelta(days=37)
    assert nudge_due_after(PROGRAMME, lapse, late) == late + timedelta(days=7)
    assert nudge_due_after(PROGRAMME, lapse._replace(rungs_taken=5), late) is None


def test_nobody_is_nudged_for_an_interval_that_passed_before_it_was_agreed() -> None:
    lapse = Lapse(LAST)
    early, late = LAST + timedelta(days=3), LAST + timedelta(days=25)
    assert nudge_due_anew(PROGRAMME, lapse, 7, early) == LAST + timedelta(days=7)
    assert nudge_due_anew(PROGRAMME, lapse, 7, late) == late + timedelta(days=7)
    assert nudge_due_anew(PROGRAMME, lapse, 60, late) == LAST + timedelta(days=60)
    assert nudge_due_anew(PROGRAMME, lapse._replace(rungs_taken=5), 7, late) is None


def test_weeks_of_exams_do_not_count() -> None:
    exams = Programme(
        breaks=((date(2026, 11, 16), date(2026, 11, 29)), (date(2026, 11, 23), date(2026, 12, 6)))
    )
    assert rungs_on(exams, Lapse(LAST)) == [51, 58, 65, 72, 79, None]
    within = datetime(2026, 11, 20, 12, tzinfo=TRIER)
    assert days_after(exams, within, 1) == datetime(2026, 12, 8, 0, tzinfo=TRIER)


days = st.dates(date(2026, 11, 1), date(2027, 3, 1))


def test_days_are_as_long_wherever_the_moment_was_told_and_whatever_summer_time_does() -> None:
    exams = Programme(breaks=((date(2027, 2, 1), date(2027, 2, 19)), (date(2027, 3, 22), date(2027, 4, 2))))
    noon = datetime(2027, 1, 26, 12, tzinfo=ZoneInfo("America/New_York"))
    due = days_after(exams, noon, 30)  # their summer time begins meanwhile
    assert due == days_after(exams, noon.astimezone(UTC), 30) == datetime(2027, 3, 16, 17, tzinfo=UTC)
    after_break = datetime(2027, 4, 2, 22, tzinfo=UTC)  # in which ours began
    assert days_after(exams, datetime(2027, 3, 21, 20, tzinfo=UTC), 1) == after_break + timedelta(hours=21)


breaks = st.lists(st.tuples(days, st.integers(0, 20)), max_size=4).map(
    lambda found: tuple((first, first + timedelta(days=length)) for first, length in found)
)


@given(breaks, st.integers(0, 120), st.integers(0, 3000))
def test_that_many_days_outside_of_breaks_lie_between(
    pauses: tuple[tuple[date, date], ...], wanted: int, hours_in: int
) -> None:
    programme = Programme(breaks=pauses, time_zone="UTC")
    begin = LAST + timedelta(hours=hours_in)
    due = days_after(programme, begin, wanted)
    counted = sum(
        1
        for hour in range(int((due - begin) / timedelta(hours=1)))
        if not any(first <= (begin + timedelta(hours=hour)).date() <= last for first, last in pauses)
    )
    assert counted == wanted * 24
    assert not any(first <= due.date() <= last for first, last in pauses) or wanted == 0


@given(breaks, st.integers(0, 5), st.integers(0, 200))
def test_a_later_rung_is_never_due_earlier(
    pauses: tuple[tuple[date, date], ...], taken: int, days_late: int
) -> None:
    programme = Programme(breaks=pauses)
    now = LAST + timedelta(days=days_late)
    due = nudge_due_after(programme, Lapse(LAST, taken), now)
    assert due is None or taken == 0 or due > now


@pytest.mark.parametrize(
    ("at", "allowed"),
    [
        ("2026-11-23 10:00", "2026-11-23 10:00"),  # Monday morning
        ("2026-11-23 07:59", "2026-11-23 08:00"),
        ("2026-11-23 20:00", "2026-11-24 08:00"),
        ("2026-11-24 00:30", "2026-11-24 08:00"),
        ("2026-11-28 21:00", "2026-11-30 08:00"),  # Saturday evening: not on Sunday
        ("2026-11-29 12:00", "2026-11-30 08:00"),  # Sunday noon
        ("2026-11-30 03:00", "2026-11-30 08:00"),
        ("2027-03-27 23:00", "2027-03-29 08:00"),  # over the night in which summer time begins
    ],
)
def test_prompts_wait_for_the_next_allowed_hour(at: str, allowed: str) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=TRIER).astimezone(UTC)
    expected = datetime.fromisoformat(allowed).replace(tzinfo=TRIER)
    assert next_allowed(PROGRAMME, moment, TRIER) == expected


hours = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
moments = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
zones = st.sampled_from(["Europe/Berlin", "America/Lima", "Asia/Kolkata", "Pacific/Apia", "UTC"])


@given(moments, zones, hours, hours, st.booleans())
def test_no_prompt_in_quiet_hours_whatever_they_are(
    moment: datetime, zone_name: str, quiet_from: time, quiet_until: time, quiet_sundays: bool
) -> None:
    programme = Programme(quiet_from=quiet_from, quiet_until=quiet_until, quiet_sundays=quiet_sundays)
    zone = ZoneInfo(zone_name)
    allowed = next_allowed(programme, moment, zone)
    local = allowed.astimezone(zone)
    assert allowed >= moment
    assert allowed - moment < timedelta(days=3)
    assert not (quiet_sundays and local.isoweekday() == 7)
    if quiet_from > quiet_until:
        assert quiet_until <= local.time() < quiet_from
    else:
        assert not quiet_from <= local.time() < quiet_until
    assert next_allowed(programme, allowed, zone) == allowed
