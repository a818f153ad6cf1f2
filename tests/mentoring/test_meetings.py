"""When people are reminded of a meeting and asked about it, and what counts as short notice."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.manners import next_allowed
from mentoring.meetings import (
    Prompt,
    allowed,
    is_short_notice,
    notice_of,
    prompts_for,
    step_due,
    still_helps,
)
from mentoring.programme import Programme

PROGRAMME = Programme()
TRIER, LIMA = ZoneInfo("Europe/Berlin"), ZoneInfo("America/Lima")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)  # a Monday morning, ten o'clock in Trier
HOUR = timedelta(hours=1)


def prompts(starts_at: datetime, zone: ZoneInfo = TRIER, now: datetime = NOW) -> dict[Prompt, datetime]:
    """When somebody is prompted about a meeting of an hour."""
    return prompts_for(PROGRAMME, starts_at, starts_at + HOUR, zone, now)


def local(year: int, month: int, day: int, hour: int, minute: int = 0, zone: ZoneInfo = TRIER) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=zone)


def test_a_day_and_an_hour_before_and_an_hour_after_the_end() -> None:
    assert prompts(local(2026, 11, 26, 15)) == {
        Prompt.DAY_BEFORE: local(2026, 11, 25, 15),
        Prompt.HOUR_BEFORE: local(2026, 11, 26, 14),
        Prompt.AFTERWARDS: local(2026, 11, 26, 17),
    }


def test_the_day_before_keeps_out_of_the_night_where_one_is() -> None:
    early = local(2026, 11, 26, 7)
    assert prompts(early)[Prompt.DAY_BEFORE] == local(2026, 11, 25, 8)
    assert prompts(early)[Prompt.HOUR_BEFORE] == local(2026, 11, 26, 6)
    late = local(2026, 11, 26, 22)
    assert prompts(late)[Prompt.DAY_BEFORE] == local(2026, 11, 26, 8)
    assert prompts(early, LIMA)[Prompt.DAY_BEFORE] == local(2026, 11, 25, 8, zone=LIMA)


def test_reminders_come_on_sundays_and_the_question_afterwards_waits() -> None:
    monday, sunday = local(2026, 11, 30, 10), local(2026, 11, 29, 15)
    assert prompts(monday)[Prompt.DAY_BEFORE] == local(2026, 11, 29, 10)
    assert prompts(sunday)[Prompt.HOUR_BEFORE] == local(2026, 11, 29, 14)
    assert prompts(sunday)[Prompt.AFTERWARDS] == local(2026, 11, 30, 8)
    evening = local(2026, 11, 26, 19)
    assert prompts(evening)[Prompt.AFTERWARDS] == local(2026, 11, 27, 8)


def test_who_has_just_said_yes_needs_no_reminder() -> None:
    assert prompts(NOW + 5 * HOUR).keys() == {Prompt.HOUR_BEFORE, Prompt.AFTERWARDS}
    assert prompts(NOW + HOUR).keys() == {Prompt.AFTERWARDS}


def test_a_programme_that_is_nearly_always_quiet_leaves_the_reminder_of_the_day_before_out() -> None:
    quiet = replace(PROGRAMME, quiet_from=time(10), quiet_until=time(9, 30))
    starts_at = local(2026, 11, 26, 11)
    assert prompts_for(quiet, starts_at, starts_at + HOUR, TRIER, NOW).keys() == {
        Prompt.HOUR_BEFORE,
        Prompt.AFTERWARDS,
    }


@given(st.integers(0, 40_000), st.sampled_from([TRIER, LIMA, ZoneInfo("Asia/Tokyo")]))
def test_no_reminder_comes_after_the_beginning_nor_the_question_before_the_end(
    minutes: int, zone: ZoneInfo
) -> None:
    starts_at = NOW + timedelta(minutes=minutes)
    due = prompts(starts_at, zone)
    assert all(at > NOW for at in due.values())
    assert due[Prompt.AFTERWARDS] >= starts_at + 2 * HOUR
    assert next_allowed(PROGRAMME, due[Prompt.AFTERWARDS], zone) == due[Prompt.AFTERWARDS]
    for kind in due.keys() - {Prompt.AFTERWARDS}:
        assert due[kind] < starts_at
        assert still_helps(kind, starts_at, due[kind])
        assert allowed(PROGRAMME, kind, due[kind], zone) == due[kind]


def test_after_an_outage_nobody_is_reminded_of_what_has_begun() -> None:
    starts_at = local(2026, 11, 26, 15)
    assert still_helps(Prompt.DAY_BEFORE, starts_at, starts_at - 3 * HOUR)
    assert not still_helps(Prompt.DAY_BEFORE, starts_at, starts_at - 2 * HOUR)
    assert still_helps(Prompt.HOUR_BEFORE, starts_at, starts_at - timedelta(minutes=1))
    assert not still_helps(Prompt.HOUR_BEFORE, starts_at, starts_at)
    assert still_helps(Prompt.AFTERWARDS, starts_at, starts_at + timedelta(days=30))


@pytest.mark.parametrize(
    ("agreed", "ahead", "short"),
    [(None, 25, False), (None, 24, False), (None, 23, True), (48, 47, True), (0, 1, False), (24, -1, False)],
)
def test_short_notice_is_less_than_what_was_agreed(agreed: int | None, ahead: int, short: bool) -> None:
    assert is_short_notice(PROGRAMME, agreed, NOW + ahead * HOUR, NOW) is short
    assert notice_of(PROGRAMME, agreed) == (24 if agreed is None else agreed)


def test_a_next_step_is_due_on_the_morning_of_its_day() -> None:
    assert step_due(PROGRAMME, date(2026, 11, 27), TRIER, NOW) == local(2026, 11, 27, 8)
    assert step_due(PROGRAMME, date(2026, 11, 27), LIMA, NOW) == local(2026, 11, 27, 8, zone=LIMA)
    assert step_due(PROGRAMME, date(2026, 11, 29), TRIER, NOW) == local(2026, 11, 30, 8)  # after a Sunday
    assert step_due(PROGRAMME, date(2026, 11, 23), TRIER, NOW) == NOW + 3 * HOUR
