"""When people are reminded of a meeting and asked about it, and what counts as short notice."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.meetings import (
    Span,
    is_short_notice,
    move_lapses_at,
    notice_of,
    prompts_for,
    step_due,
)
from mentoring.programme import Programme
from mentoring.prompts import PromptKind

PROGRAMME = Programme()
TRIER, LIMA = ZoneInfo("Europe/Berlin"), ZoneInfo("America/Lima")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)  # a Monday morning, ten o'clock in Trier
HOUR = timedelta(hours=1)


def prompts(starts_at: datetime, now: datetime = NOW) -> dict[PromptKind, Span]:
    """When the two are prompted about a meeting of an hour."""
    return prompts_for(starts_at, starts_at + HOUR, now)


def local(year: int, month: int, day: int, hour: int, minute: int = 0, zone: ZoneInfo = TRIER) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=zone)


def test_a_day_and_an_hour_before_and_an_hour_after_the_end() -> None:
    starts_at = local(2026, 11, 26, 15)
    assert prompts(starts_at) == {
        PromptKind.MEETING_TOMORROW: Span(local(2026, 11, 25, 15), local(2026, 11, 26, 13)),
        PromptKind.MEETING_SOON: Span(local(2026, 11, 26, 14), starts_at),
        PromptKind.MET: Span(local(2026, 11, 26, 17), local(2026, 12, 10, 16)),
    }


def test_who_has_just_said_yes_needs_no_reminder() -> None:
    assert prompts(NOW + 5 * HOUR).keys() == {PromptKind.MEETING_SOON, PromptKind.MET}
    assert prompts(NOW + HOUR).keys() == {PromptKind.MET}


def test_who_was_never_asked_is_asked_for_two_weeks() -> None:
    ended = NOW - timedelta(days=13)
    assert prompts(ended - HOUR).keys() == {PromptKind.MET}
    assert prompts(ended - HOUR, NOW + timedelta(days=1)) == {}


@given(st.integers(0, 40_000))
def test_every_prompt_has_time_to_come_and_no_reminder_helps_after_the_beginning(minutes: int) -> None:
    starts_at = NOW + timedelta(minutes=minutes)
    due = prompts(starts_at)
    assert all(NOW < span.at < span.until for span in due.values())
    assert all(span.until <= starts_at for kind, span in due.items() if kind is not PromptKind.MET)
    assert due[PromptKind.MET].at == starts_at + 2 * HOUR


@given(st.integers(-40_000, 40_000))
def test_a_wish_to_move_lapses_before_the_agreed_time_wherever_it_can(minutes: int) -> None:
    starts_at = NOW + timedelta(minutes=minutes)
    lapses = move_lapses_at(starts_at, starts_at + HOUR, NOW)
    assert lapses >= NOW
    assert lapses < starts_at or starts_at - HOUR <= NOW
    assert lapses <= max(NOW, starts_at + HOUR)


@pytest.mark.parametrize(
    ("agreed", "ahead", "short"),
    [(None, 25, False), (None, 24, False), (None, 23, True), (48, 47, True), (0, 1, False), (24, -1, False)],
)
def test_short_notice_is_less_than_what_was_agreed(agreed: int | None, ahead: int, short: bool) -> None:
    assert is_short_notice(PROGRAMME, agreed, NOW + ahead * HOUR, NOW) is short
    assert notice_of(PROGRAMME, agreed) == (24 if agreed is None else agreed)


def test_a_next_step_is_due_on_its_day_where_one_is_but_not_within_hours() -> None:
    assert step_due(date(2026, 11, 27), TRIER, NOW) == local(2026, 11, 27, 0)
    assert step_due(date(2026, 11, 27), LIMA, NOW) == local(2026, 11, 27, 0, zone=LIMA)
    assert step_due(date(2026, 11, 23), TRIER, NOW) == NOW + 3 * HOUR
