"""Drawing groups for peer coffee: everybody once, in small groups, with new people for as long as there are any."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.coffee import Group, Met, draw, draw_after, group_sizes, next_draw, repetitions

BERLIN = ZoneInfo("Europe/Berlin")

moments = st.datetimes(timezones=st.just(UTC)).map(
    lambda at: at.replace(year=2026 + at.year % 3, day=1 + at.day % 28)
)


@st.composite
def acquainted(draws: st.DrawFn, most: int = 40) -> tuple[list[int], Met]:
    """People, and how often some of them have met."""
    people = draws(st.lists(st.integers(1, 10_000), min_size=2, max_size=most, unique=True))
    pairs = list(combinations(sorted(people), 2))
    met = draws(st.dictionaries(st.sampled_from(pairs), st.integers(1, 3), max_size=3 * len(people)))
    return people, met


@settings(deadline=None)
@given(acquainted(), st.integers())
def test_everybody_is_in_exactly_one_small_group(case: tuple[list[int], Met], seed: int) -> None:
    people, met = case
    groups = draw(people, met, seed)
    assert sorted(one for group in groups for one in group) == sorted(people)
    assert all(2 <= len(group) <= 4 for group in groups)
    if len(people) not in (2, 5):
        assert all(len(group) >= 3 for group in groups)


@settings(deadline=None)
@given(acquainted(), st.integers())
def test_the_same_seed_gives_the_same_groups(case: tuple[list[int], Met], seed: int) -> None:
    people, met = case
    assert draw(people, met, seed) == draw(people[::-1], met, seed)


@settings(deadline=None, max_examples=40)
@given(acquainted(most=7), st.integers())
def test_of_few_people_the_groups_repeat_as_little_as_any(case: tuple[list[int], Met], seed: int) -> None:
    people, met = case
    least = min(repetitions(parted, met) for parted in all_partings(people))
    assert repetitions(draw(people, met, seed), met) == least


def all_partings(people: Sequence[int]) -> Iterator[list[Group]]:
    """All ways to part people into groups of the usual sizes, found in the most simple way."""
    wanted = sorted(group_sizes(len(people)))
    if len(wanted) == 1:
        yield [tuple(people)]
        return
    for size in set(wanted):
        for group in combinations(people, size):
            yield [group, tuple(one for one in people if one not in group)]


@settings(deadline=None, max_examples=40)
@given(acquainted(), st.integers())
def test_no_two_could_change_places_for_the_better(case: tuple[list[int], Met], seed: int) -> None:
    people, met = case
    groups = draw(people, met, seed)
    found = repetitions(groups, met)
    for one, other in combinations(range(len(groups)), 2):
        for here in range(len(groups[one])):
            for there in range(len(groups[other])):
                changed = [list(group) for group in groups]
                changed[one][here], changed[other][there] = changed[other][there], changed[one][here]
                assert repetitions(changed, met) >= found


def test_nobody_meets_the_same_people_again_while_others_are_left() -> None:
    people, met = list(range(1, 17)), Counter[tuple[int, int]]()
    for round_number in range(3):
        groups = draw(people, met, round_number)
        assert repetitions(groups, met) == 0
        met.update(pair for group in groups for pair in combinations(sorted(group), 2))


def test_over_time_everybody_meets_everybody() -> None:
    people, met = list(range(1, 9)), Counter[tuple[int, int]]()
    for round_number in range(8):
        groups = draw(people, met, round_number)
        met.update(pair for group in groups for pair in combinations(sorted(group), 2))
    assert len(met) == 28


def test_one_person_alone_is_in_no_group() -> None:
    assert draw([7], {}, 1) == []
    assert draw([], {}, 1) == []


@pytest.mark.parametrize(
    ("people", "sizes"),
    [(2, [2]), (3, [3]), (4, [4]), (5, [3, 2]), (6, [3, 3]), (7, [4, 3]), (9, [3, 3, 3]), (10, [4, 3, 3])],
)
def test_groups_are_of_nearly_the_same_size(people: int, sizes: list[int]) -> None:
    assert group_sizes(people) == sizes


# ── when ────────────────────────────────────────────────────────────────────────────────────────────────


@given(moments, st.integers(0, 6))
def test_the_first_draw_leaves_time_to_be_in(since: datetime, weekday: int) -> None:
    at = next_draw(weekday, since, BERLIN)
    assert (at.weekday(), at.hour) == (weekday, 10)
    assert timedelta(days=3) <= at - since < timedelta(days=10, hours=2)


def test_draws_keep_their_hour_when_clocks_change() -> None:
    last = datetime(2026, 3, 18, 10, 0, tzinfo=BERLIN)
    after = draw_after(last, last, BERLIN)
    assert after == datetime(2026, 4, 1, 10, 0, tzinfo=BERLIN)
    assert after.astimezone(UTC).hour == 8


def test_after_an_outage_no_draw_is_made_up_for() -> None:
    last = datetime(2026, 3, 18, 10, 0, tzinfo=BERLIN)
    assert draw_after(last, last + timedelta(days=40), BERLIN) == last.replace(month=4, day=29)
