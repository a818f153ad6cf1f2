"""When the first steps of a tandem are asked for, and which."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from mentoring.checklist import APART, NAMED_AT_MOST, next_asked, steps_asked
from mentoring.programme import Programme
from mentoring.words import FirstStep

BEGAN = date(2026, 11, 23)
PROGRAMME = Programme()


def on(day: int) -> date:
    return BEGAN + timedelta(days=day)


def test_the_days_of_a_usual_programme() -> None:
    days: list[int] = []
    today = BEGAN
    while (coming := next_asked(PROGRAMME, BEGAN, today, today if days else None)) is not None:
        days.append((coming - BEGAN).days)
        today = coming
    assert days == [21, 28, 42]


def test_the_agreement_is_due_before_the_rest() -> None:
    assert steps_asked(PROGRAMME, BEGAN, on(20), set(FirstStep)) == []
    assert steps_asked(PROGRAMME, BEGAN, on(21), set(FirstStep)) == [FirstStep.AGREEMENT]
    assert steps_asked(PROGRAMME, BEGAN, on(28), set(FirstStep)) == list(FirstStep)[:3]
    assert steps_asked(PROGRAMME, BEGAN, on(28), {FirstStep.GOALS}) == [FirstStep.GOALS]


@given(
    agreement=st.integers(1, 60),
    rest=st.integers(1, 60),
    again=st.integers(1, 60),
    delays=st.lists(st.integers(0, 90), min_size=4, max_size=4),
)
def test_however_late_they_are_asked_it_is_three_times_at_most_and_never_twice_in_a_week(
    agreement: int, rest: int, again: int, delays: list[int]
) -> None:
    programme = Programme(agreement_days=agreement, checklist_days=rest, checklist_again_days=again)
    told: list[date] = []
    coming = next_asked(programme, BEGAN, BEGAN)
    for delay in delays:
        if coming is None:
            break
        told.append(coming + timedelta(days=delay))  # quiet hours, a pause, an outage
        coming = next_asked(programme, BEGAN, told[-1], told[-1])
    assert coming is None
    assert 1 <= len(told) <= 3
    assert all(later - earlier >= APART for earlier, later in pairwise(told))


@given(st.sets(st.sampled_from(FirstStep)), st.integers(0, 200))
def test_only_what_is_missing_is_asked_for(missing: set[FirstStep], day: int) -> None:
    asked = steps_asked(PROGRAMME, BEGAN, on(day), missing)
    assert missing.issuperset(asked)
    assert len(asked) <= NAMED_AT_MOST
    assert asked == sorted(asked, key=list(FirstStep).index)
