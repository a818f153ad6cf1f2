from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentoring.position import (
    Extremes,
    Period,
    Shift,
    begins,
    extremes,
    first_and_last,
    next_open,
    phase_on,
    shifts,
)
from mentoring.words import Competence, Phase

HALF_A_YEAR = Period(date(2026, 11, 23), date(2027, 5, 23))

ratings = st.fixed_dictionaries({one: st.integers(1, 10) for one in Competence})
periods = st.builds(
    lambda starts, days: Period(starts, starts + timedelta(days=days)),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.integers(1, 800),
)


def test_a_phase_begins_at_once_at_half_time_and_four_weeks_before_the_end() -> None:
    assert {phase: begins(HALF_A_YEAR, phase) for phase in Phase} == {
        Phase.START: date(2026, 11, 23),
        Phase.MIDTERM: date(2027, 2, 21),
        Phase.END: date(2027, 4, 25),
    }


def test_each_day_has_its_phase() -> None:
    days = [date(2026, 11, 1), date(2027, 2, 20), date(2027, 2, 21), date(2027, 4, 24), date(2027, 4, 25)]
    found = [phase_on(HALF_A_YEAR, day) for day in [*days, date(2028, 1, 1)]]
    assert found == [Phase.START, Phase.START, Phase.MIDTERM, Phase.MIDTERM, Phase.END, Phase.END]


@given(periods)
def test_however_short_a_tandem_is_its_phases_follow_each_other(period: Period) -> None:
    days = [begins(period, phase) for phase in Phase]
    assert days == sorted(days)
    assert [phase_on(period, day) for day in days[1:]] == [Phase.MIDTERM, Phase.END]


def test_the_next_open_phase_is_the_first_to_come_without_an_assessment() -> None:
    today = date(2026, 11, 23)
    assert next_open(HALF_A_YEAR, {Phase.START}, today) == (Phase.MIDTERM, date(2027, 2, 21))
    assert next_open(HALF_A_YEAR, {Phase.START, Phase.MIDTERM}, today) == (Phase.END, date(2027, 4, 25))
    assert next_open(HALF_A_YEAR, {Phase.START}, date(2027, 2, 21)) == (Phase.END, date(2027, 4, 25))
    assert next_open(HALF_A_YEAR, set(), date(2027, 4, 25)) is None
    assert next_open(HALF_A_YEAR, set(Phase), today) is None


def test_the_greatest_rise_comes_first() -> None:
    before = {Competence.CLARITY: 3, Competence.NETWORK: 5, Competence.LANGUAGE: 8, Competence.MARKET: 1}
    after = {Competence.CLARITY: 5, Competence.NETWORK: 9, Competence.LANGUAGE: 6, Competence.PLANNING: 4}
    assert shifts(before, after) == [
        Shift(Competence.NETWORK, 5, 9),
        Shift(Competence.CLARITY, 3, 5),
        Shift(Competence.LANGUAGE, 8, 6),
    ]


@given(ratings, ratings)
def test_shifts_turned_round_are_the_way_back(
    before: dict[Competence, int], after: dict[Competence, int]
) -> None:
    there = {shift.competence: shift.by for shift in shifts(before, after)}
    back = {shift.competence: shift.by for shift in shifts(after, before)}
    assert there.keys() == set(Competence)
    assert back == {competence: -by for competence, by in there.items()}
    assert sum(there.values()) == sum(after.values()) - sum(before.values())


def test_the_earliest_and_the_latest_are_compared() -> None:
    assert first_and_last([Phase.END, Phase.START]) == (Phase.START, Phase.END)
    assert first_and_last([Phase.END, Phase.MIDTERM, Phase.START]) == (Phase.START, Phase.END)
    assert first_and_last([Phase.MIDTERM, Phase.START]) == (Phase.START, Phase.MIDTERM)
    assert first_and_last([Phase.END]) is None
    assert first_and_last([]) is None


def test_what_stands_out_is_named_unless_it_is_shared_by_too_many() -> None:
    even = dict.fromkeys(Competence, 5)
    assert extremes(even) == Extremes((), ())
    assert extremes({}) == Extremes((), ())
    one_up = {**even, Competence.NETWORK: 9}
    assert extremes(one_up) == Extremes((Competence.NETWORK,), ())
    both = {**one_up, Competence.LANGUAGE: 2, Competence.CLARITY: 2}
    assert extremes(both) == Extremes((Competence.NETWORK,), (Competence.CLARITY, Competence.LANGUAGE))


@given(ratings)
def test_nothing_is_highest_and_lowest_at_once(rated: dict[Competence, int]) -> None:
    found = extremes(rated)
    assert not set(found.highest) & set(found.lowest)
    assert {rated[one] for one in found.highest} <= {max(rated.values())}
    assert {rated[one] for one in found.lowest} <= {min(rated.values())}
