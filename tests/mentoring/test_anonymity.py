"""An attacker looks at every result at every moment, and never finds out what fewer than five people said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mentoring.anonymity import (
    FEWEST_PEOPLE,
    ONCE,
    Times,
    fewest_sheets,
    in_whole_blocks,
    may_be_parted,
    new_blocks,
    shown,
)
from mentoring.words import Role

PARTS = (None, Role.MENTEE, Role.MENTOR)
Shown = frozenset["Sheet"]
Publish = Callable[[list["Sheet"], Times, bool], list[Shown]]


@dataclass(eq=False)
class Sheet:
    role: Role | None
    person: str
    block: int | None = None


def publish(sheets: list[Sheet], times: Times, closed: bool) -> list[Shown]:
    """Let in what may be let in; then show the total and each part."""
    taken = [sheet.block for sheet in sheets if sheet.block is not None]
    for number, block in enumerate(new_blocks(sheets, times, closed=closed), start=max(taken, default=0) + 1):
        for sheet in block:
            sheet.block = number
    return [frozenset(shown(sheets, part)) for part in PARTS]


def publish_from_five_on(sheets: list[Sheet], _times: Times, _closed: bool) -> list[Shown]:
    """The rule that comes to mind first: show whatever has five answers."""
    parts = [frozenset(s for s in sheets if part is None or s.role is part) for part in PARTS]
    return [part if len(part) >= FEWEST_PEOPLE else frozenset() for part in parts]


def publish_total_in_blocks(sheets: list[Sheet], _times: Times, _closed: bool) -> list[Shown]:
    """A rule that thinks of time, but not of the parts: five by five, whatever their roles."""
    let_in = sheets[: len(sheets) // FEWEST_PEOPLE * FEWEST_PEOPLE]
    parts = [frozenset(s for s in let_in if part is None or s.role is part) for part in PARTS]
    return [part if len(part) >= FEWEST_PEOPLE else frozenset() for part in parts]


def told_apart(looks: Sequence[Shown]) -> list[Shown]:
    """The groups of sheets that no result ever told apart.

    Whatever is computed from results (sums, differences, any linear combination) gives all of a group the same
    weight, so these are the finest pieces that an attacker can hope for. Those in no result say nothing.
    """
    by_membership: dict[tuple[bool, ...], set[Sheet]] = {}
    for sheet in frozenset[Sheet]().union(*looks):
        by_membership.setdefault(tuple(sheet in look for look in looks), set()).add(sheet)
    return [frozenset(group) for group in by_membership.values()]


def differences(looks: Sequence[Shown]) -> list[Shown]:
    """What one result less another is about, where the one holds the other."""
    pairs = [(one, other) for a, b in combinations(looks, 2) for one, other in ((a, b), (b, a))]
    return [one - other for one, other in pairs if other < one]


def people(group: Shown) -> int:
    return len({sheet.person for sheet in group})


def attack(
    answers: Sequence[tuple[Role | None, str]], looks_after: set[int], publish: Publish
) -> list[Shown]:
    """Let answers come one by one, looking at all results after some of them and after the closing."""
    times = times_of(answers)
    sheets: list[Sheet] = []
    looks: list[Shown] = []
    for number, (role, person) in enumerate(answers):
        sheets.append(Sheet(role, person))
        if number in looks_after:
            looks += publish(sheets, times, False)
    looks += publish(sheets, times, True)
    looks += publish(sheets, times, True)
    return looks


def times_of(answers: Sequence[tuple[Role | None, str]]) -> Times:
    """How often one person was asked at most: here, everybody has answered all that they were asked."""

    def most(of: Sequence[str]) -> int:
        return max(map(of.count, of), default=1)

    roles = {role for role, _ in answers}
    by_role = {role: most([person for its, person in answers if its is role]) for role in roles}
    return Times(by_role, most([person for _, person in answers]))


ROLES = st.sampled_from((Role.MENTEE, Role.MENTEE, Role.MENTOR, None))
ONE_EACH = st.lists(ROLES, max_size=40).map(
    lambda roles: [(role, f"person {number}") for number, role in enumerate(roles)]
)
SEVERAL_EACH = st.lists(
    st.tuples(ROLES, st.integers(0, 12).map(lambda number: f"person {number}")), max_size=60
)
MOMENTS = st.sets(st.integers(0, 60))
SIX_MENTEES = [(Role.MENTEE, name) for name in "ABCDEF"]
FIVE_AND_ONE = [(Role.MENTEE, name) for name in "ABCDE"] + [(Role.MENTOR, "F")]


@given(ONE_EACH | SEVERAL_EACH, MOMENTS)
@example(SIX_MENTEES, {4, 5})
@example(FIVE_AND_ONE, {4, 5})
@example([(Role.MENTOR, "F")] * 5, {4})
def test_nothing_that_was_ever_shown_isolates_fewer_than_five_people(
    answers: list[tuple[Role | None, str]], looks_after: set[int]
) -> None:
    looks = attack(answers, looks_after, publish)
    for group in [*told_apart(looks), *differences(looks), *filter(None, looks)]:
        assert people(group) >= FEWEST_PEOPLE


@pytest.mark.parametrize(
    ("rule", "answers"),
    [(publish_from_five_on, SIX_MENTEES), (publish_total_in_blocks, [*FIVE_AND_ONE, *FIVE_AND_ONE[:4]])],
)
def test_the_same_attacker_finds_somebody_out_where_only_a_threshold_is_kept(
    rule: Publish, answers: list[tuple[Role | None, str]]
) -> None:
    looks = attack(answers, set(range(20)), rule)
    assert min(map(people, differences(looks))) == 1


@given(ONE_EACH, MOMENTS)
def test_after_the_closing_fewer_than_five_answers_stay_hidden(
    answers: list[tuple[Role | None, str]], looks_after: set[int]
) -> None:
    total = attack(answers, looks_after, publish)[-len(PARTS)]
    assert len(answers) - len(total) < FEWEST_PEOPLE


@given(ONE_EACH, MOMENTS)
def test_who_looks_sees_all_roles_of_which_five_wait(
    answers: list[tuple[Role | None, str]], looks_after: set[int]
) -> None:
    total = attack(answers, looks_after, publish)[-len(PARTS)]
    hidden = [role for role, _ in answers if role is not None]
    for sheet in total:
        if sheet.role is not None:
            hidden.remove(sheet.role)
    assert all(hidden.count(role) < FEWEST_PEOPLE for role in Role)


def test_leftovers_of_two_roles_show_in_the_total_only() -> None:
    sheets = [Sheet(Role.MENTEE, name) for name in "ABC"] + [Sheet(Role.MENTOR, name) for name in "DE"]
    assert new_blocks(sheets, ONCE, closed=False) == []
    total, mentees, mentors = publish(sheets, ONCE, True)
    assert (len(total), len(mentees), len(mentors)) == (5, 0, 0)


def test_who_was_asked_about_several_tandems_counts_once() -> None:
    assert [fewest_sheets(times) for times in (0, 1, 2, 5)] == [5, 5, 9, 21]
    times = Times({Role.MENTOR: 2, Role.MENTEE: 1}, 2)
    mentors = [Sheet(Role.MENTOR, name) for name in "AABBCCDD"]
    assert new_blocks(mentors, times, closed=True) == []
    mentors.append(Sheet(Role.MENTOR, "E"))
    assert new_blocks(mentors, times, closed=False) == [mentors]


def test_a_sheet_stays_in_its_block() -> None:
    sheets = [Sheet(Role.MENTEE, name) for name in "ABCDE"]
    publish(sheets, ONCE, False)
    sheets += [Sheet(Role.MENTEE, name) for name in "FGHIJ"]
    publish(sheets, ONCE, False)
    assert [sheet.block for sheet in sheets] == [1] * 5 + [2] * 5


@given(st.integers(0, 400), st.integers(0, 400))
def test_whole_blocks_never_differ_by_fewer_than_five(before: int, more: int) -> None:
    shown_then, shown_now = in_whole_blocks(before), in_whole_blocks(before + more)
    assert before - FEWEST_PEOPLE < shown_then <= before
    assert shown_now == shown_then or shown_now - shown_then >= FEWEST_PEOPLE
    assert shown_then == 0 or shown_then >= FEWEST_PEOPLE


@pytest.mark.parametrize(
    ("total", "parts", "may"),
    [(10, (5, 5), True), (12, (5, 5), False), (9, (5, 4), False), (9, (9, 0), True), (15, (5, 5), True)],
)
def test_parts_stand_beside_their_total_only_where_none_is_small(
    total: int, parts: tuple[int, ...], may: bool
) -> None:
    assert may_be_parted(total, parts) is may
