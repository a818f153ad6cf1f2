"""The kind of answer that rates goals, whatever is tapped, typed or kept from before."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from dialogue.field import Answered, Drafted, Scene, Wrong
from handlers.goals.levels_field import GoalLevels, GoalToRate
from mentoring.gas import LEVELS

FIELD = GoalLevels()
GOALS = tuple(
    GoalToRate(number, f"Goal {number}", {level: f"Level {level}" for level in LEVELS}, -1)
    for number in (7, 8, 9)
)
SCENE = Scene(
    datetime(2026, 11, 23, tzinfo=UTC),
    ZoneInfo("Europe/Berlin"),
    "en",
    facts={"goals": GOALS},
    key="rating-levels",
)

values = st.one_of(
    st.text(max_size=8),
    st.builds(lambda goal, level: f"{goal}:{level}", st.integers(6, 10), st.integers(-4, 4)),
    st.integers(6, 10).map(str),
)
taps = st.tuples(st.sampled_from(["v", "g", "ok", "x", ""]), values)
drafts = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["levels", "at", "7", "8", "9"]), inner, max_size=4)
    ),
    max_leaves=6,
)


@given(drafts, st.lists(taps | st.text(max_size=4).filter(str.strip), max_size=12))
def test_only_a_level_for_each_goal_is_an_answer(draft: Any, acts: list[tuple[str, str] | str]) -> None:
    for act in acts:
        reply = FIELD.typed(SCENE, draft, act) if isinstance(act, str) else FIELD.tap(SCENE, draft, *act)
        if isinstance(reply, Answered):
            assert set(reply.value) == {"7", "8", "9"}
            assert set(reply.value.values()) <= set(LEVELS)
            draft = FIELD.draft_of(SCENE, reply.value)
        elif isinstance(reply, Drafted):
            draft = reply.draft
        assert FIELD.keys(SCENE, draft)
        assert FIELD.hint(SCENE, draft)


@given(drafts)
def test_whatever_was_kept_before_can_be_shown(value: Any) -> None:
    assert FIELD.show(SCENE, value)
    assert FIELD.keys(replace(SCENE, facts={}), value) == []
    assert FIELD.hint(replace(SCENE, facts={}), value)


def test_the_keys_of_goals_with_large_numbers_fit() -> None:
    goal = GoalToRate(2**31 - 1, "A goal", dict(GOALS[0].levels), -1)
    rows = FIELD.keys(replace(SCENE, facts={"goals": (goal,)}), None)
    assert max(len(key.value) for row in rows for key in row) <= 13


def test_done_is_not_done_while_a_goal_has_no_level() -> None:
    reply = FIELD.tap(SCENE, {"levels": {"7": 1}}, "ok", "")
    assert reply == Drafted({"levels": {"7": 1}})
    assert isinstance(FIELD.tap(SCENE, None, "v", "7:3"), Wrong)
    assert FIELD.tap(SCENE, {"levels": {"7": 1, "8": 0}}, "v", "9:-2") == Answered({"7": 1, "8": 0, "9": -2})
