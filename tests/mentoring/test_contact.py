"""The ladder of contact nudges, and the hours in which nobody is prompted."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.contact import ladder, nudge_due, nudge_due_after, nudge_due_anew
from mentoring.manners import next_allowed
from mentoring.programme import Programme
from mentoring.words import Role

PROGRAMME = Programme()
TRIER = ZoneInfo("Europe/Berlin")


def test_the_mentee_is_prompted_when_the_interval_has_passed_and_the_mentor_two_weeks_later() -> None:
    contact = datetime(2026, 11, 2, 9, tzinfo=UTC)
    assert [rung.who for rung in ladder(PROGRAMME)] == [Role.MENTEE, Role.MENTOR]
    assert nudge_due(PROGRAMME, contact, 0) == contact + timedelta(days=30)
    assert nudge_due(PROGRAMME, contact, 1) == contact + timedelta(days=44)
    assert nudge_due(PROGRAMME, contact, 2) is None


def test_the_ladder_counts_from_the_interval_that_the_two_agreed_on() -> None:
    contact = datetime(2026, 11, 2, 9, tzinfo=UTC)
    assert nudge_due(PROGRAMME, contact, 0, 7) == contact + timedelta(days=7)
    assert nudge_due(PROGRAMME, contact, 1, 7) == contact + timedelta(days=21)
    assert nudge_due(PROGRAMME, contact, 2, 7) is None


def test_a_nudge_that_came_late_leaves_as_much_time_as_one_in_time() -> None:
    contact = datetime(2026, 11, 2, 9, tzinfo=UTC)
    in_time, late = contact + timedelta(days=30), contact + timedelta(days=90)
    assert nudge_due_after(PROGRAMME, contact, 1, None, in_time) == contact + timedelta(days=44)
    assert nudge_due_after(PROGRAMME, contact, 1, None, late) == late + timedelta(days=14)
    assert nudge_due_after(PROGRAMME, contact, 2, None, late) is None


def test_nobody_is_nudged_for_an_interval_that_passed_before_it_was_agreed() -> None:
    contact = datetime(2026, 11, 2, 9, tzinfo=UTC)
    early, late = contact + timedelta(days=3), contact + timedelta(days=25)
    assert nudge_due_anew(PROGRAMME, contact, 0, 7, early) == contact + timedelta(days=7)
    assert nudge_due_anew(PROGRAMME, contact, 0, 7, late) == late + timedelta(days=7)
    assert nudge_due_anew(PROGRAMME, contact, 0, 60, late) == contact + timedelta(days=60)
    assert nudge_due_anew(PROGRAMME, contact, 2, 7, late) is None


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
