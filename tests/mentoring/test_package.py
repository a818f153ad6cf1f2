from hypothesis import given
from hypothesis import strategies as st

from mentoring.package import Events, Gaps, gaps

numbers = st.frozensets(st.integers(0, 30), max_size=12)


def test_the_package_is_all_mandatory_events_and_two_electives() -> None:
    events = Events(frozenset({1, 2}), frozenset({3, 4, 5}), attended=frozenset({1, 2, 3, 5}))
    assert gaps(events, 2) == Gaps(frozenset(), 0)
    assert gaps(events, 2).is_complete


def test_it_says_what_is_missing() -> None:
    events = Events(frozenset({1, 2}), frozenset({3, 4, 5}), attended=frozenset({2, 4}))
    assert gaps(events, 2) == Gaps(frozenset({1}), 1)
    assert not gaps(events, 2).is_complete


def test_where_nothing_is_announced_nothing_is_asked_for() -> None:
    assert gaps(Events(), 2).is_complete


def test_no_more_electives_are_asked_for_than_there_are() -> None:
    events = Events(electives=frozenset({7}))
    assert gaps(events, 2) == Gaps(frozenset(), 1)


@given(numbers, numbers, numbers, st.integers(0, 5))
def test_who_attends_everything_lacks_nothing(
    mandatory: frozenset[int], electives: frozenset[int], attended: frozenset[int], at_least: int
) -> None:
    everything = Events(mandatory, electives - mandatory, attended | mandatory | electives)
    assert gaps(everything, at_least).is_complete


@given(numbers, numbers, numbers, st.integers(0, 30), st.integers(0, 5))
def test_one_more_attended_never_makes_more_missing(
    mandatory: frozenset[int], electives: frozenset[int], attended: frozenset[int], more: int, at_least: int
) -> None:
    before = gaps(Events(mandatory, electives, attended), at_least)
    after = gaps(Events(mandatory, electives, attended | {more}), at_least)
    assert after.mandatory <= before.mandatory
    assert after.electives <= before.electives
