"""Rules changed in the chat: laid over the configuration, within its limits."""

from dataclasses import fields
from datetime import time
from typing import Any

import annotated_types
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sections import Programme as Section
from mentoring.programme import Programme
from mentoring.rules import (
    GROUPS,
    NUMBERS,
    RULES,
    Bounds,
    kept_of,
    out_of_order,
    own_rules,
    read,
    with_rules,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def limits_in_file(key: str) -> Bounds:
    metadata = Section.model_fields[key].metadata
    [least] = [piece.ge for piece in metadata if isinstance(piece, annotated_types.Ge)]
    [most] = [piece.le for piece in metadata if isinstance(piece, annotated_types.Le)]
    return Bounds(int(str(least)), int(str(most)))


@pytest.mark.parametrize("key", [key for key, rule in RULES.items() if rule.kind in NUMBERS])
def test_the_chat_has_the_limits_of_the_file(key: str) -> None:
    assert limits_in_file(key) == NUMBERS[RULES[key].kind]


@pytest.mark.parametrize("key", RULES)
def test_what_the_programme_has_can_be_kept_and_read(key: str) -> None:
    usual = getattr(Programme(), key)
    assert read(key, kept_of(usual)) == usual


@given(st.sampled_from(list(RULES)), JSON)
def test_whatever_is_kept_the_programme_stays_one(key: str, kept: Any) -> None:
    programme = with_rules(Programme(), {key: kept})
    others = [field.name for field in fields(Programme) if field.name != key]
    assert [getattr(programme, name) for name in others] == [getattr(Programme(), name) for name in others]
    value = kept_of(getattr(programme, key))
    assert read(key, value) == getattr(programme, key)


def test_rules_are_laid_over_the_configuration() -> None:
    own = {"floor_meetings": 5, "quiet_from": "21:00", "quiet_sundays": False, "ways_in": ["open"]}
    programme = with_rules(Programme(floor_meetings=4, goals_at_most=2), own)
    assert programme.floor_meetings == 5
    assert programme.goals_at_most == 2
    assert (programme.quiet_from, programme.quiet_sundays) == (time(21), False)
    assert programme.ways_in == ("open",)


@pytest.mark.parametrize(
    ("key", "kept"),
    [
        ("floor_meetings", 101),
        ("floor_meetings", True),
        ("floor_meetings", "3"),
        ("tandem_months", 0),
        ("quiet_from", "25:00"),
        ("quiet_from", 20),
        ("ways_in", []),
        ("ways_in", ["window"]),
        ("quiet_sundays", 1),
        ("token", "123"),
        ("name", "Another"),
    ],
)
def test_what_no_rule_allows_is_left_out(key: str, kept: Any) -> None:
    assert with_rules(Programme(), {key: kept}) == Programme()


def test_an_older_cohort_shares_what_all_share() -> None:
    old = {"floor_meetings": 5, "quiet_sundays": False}
    present = {"floor_meetings": 2, "ways_in": ["open"]}
    assert own_rules(old, present) == {"floor_meetings": 5, "ways_in": ["open"]}


def test_each_group_fits_a_phone() -> None:
    sizes = [sum(rule.group == group for rule in RULES.values()) for group in GROUPS]
    assert max(sizes) <= 8
    assert len(GROUPS) <= 8


@pytest.mark.parametrize(
    ("key", "value", "wrong"),
    [
        ("proposal_reminder_days", 7, None),
        ("proposal_reminder_days", 8, ("proposal_reminder_days", "proposal_coordinator_days")),
        ("proposal_coordinator_days", 2, ("proposal_reminder_days", "proposal_coordinator_days")),
        ("proposal_coordinator_days", 15, ("proposal_coordinator_days", "proposal_expiry_days")),
        ("proposal_expiry_days", 6, ("proposal_coordinator_days", "proposal_expiry_days")),
        ("proposal_expiry_days", 7, None),
        ("agreement_days", 1, None),
    ],
)
def test_what_comes_first_is_not_later(key: str, value: int, wrong: tuple[str, str] | None) -> None:
    assert out_of_order(Programme(), key, value) == wrong
