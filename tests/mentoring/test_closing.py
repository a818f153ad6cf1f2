from datetime import UTC, date, datetime, timedelta

import pytest

from mentoring.closing import (
    last_day,
    missing,
    notes_go_at,
    notes_warned_at,
    opens_on,
    reminder_due,
)
from mentoring.package import Events
from mentoring.programme import Programme
from mentoring.words import Role

PROGRAMME = Programme()
AT = datetime(2027, 5, 23, 10, tzinfo=UTC)


def test_a_tandem_lasts_as_agreed_or_as_usual() -> None:
    assert last_day(PROGRAMME, date(2026, 11, 23), date(2027, 3, 1)) == date(2027, 3, 1)
    assert last_day(PROGRAMME, date(2026, 11, 23), None) == date(2027, 5, 23)
    assert last_day(PROGRAMME, date(2026, 8, 31), None) == date(2027, 2, 28)


def test_closing_opens_two_weeks_before_the_end() -> None:
    assert opens_on(PROGRAMME, date(2027, 5, 23)) == date(2027, 5, 9)


def test_reminders_come_after_a_week_two_and_three() -> None:
    due = [reminder_due(AT, sent, AT + timedelta(days=7 * sent)) for sent in range(4)]
    assert due == [AT + timedelta(days=7), AT + timedelta(days=14), AT + timedelta(days=21), None]


def test_a_reminder_that_came_late_leaves_a_week_until_the_next() -> None:
    late = AT + timedelta(days=60)
    assert [reminder_due(AT, sent, late) for sent in (1, 2, 3)] == [late + timedelta(days=7)] * 2 + [None]


def test_notes_stay_a_month_and_their_owner_is_warned_a_week_before() -> None:
    assert notes_warned_at(PROGRAMME, AT) == AT + timedelta(days=23)
    assert notes_go_at(PROGRAMME, AT) == AT + timedelta(days=30)
    assert notes_warned_at(Programme(notes_kept_days=3), AT) == AT


@pytest.mark.parametrize("role", Role)
def test_the_floor_of_meetings_holds_for_both(role: Role) -> None:
    assert missing(PROGRAMME, role, 1, Events()).meetings == 2
    assert missing(PROGRAMME, role, 3, Events()).nothing
    assert missing(PROGRAMME, role, 9, Events()).nothing


def test_the_package_is_the_mentees() -> None:
    events = Events(mandatory=frozenset({1}), electives=frozenset({2, 3, 4}))
    assert not missing(PROGRAMME, Role.MENTEE, 3, events).nothing
    assert missing(PROGRAMME, Role.MENTOR, 3, events).nothing
