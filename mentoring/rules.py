"""The rules that can be changed in the chat: their limits, and how a cohort's own are laid over the configuration."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import time
from itertools import pairwise
from typing import Any, NamedTuple

from mentoring.programme import Programme


class Bounds(NamedTuple):
    """From where to where a number may go."""

    least: int
    most: int


DAYS, HOURS, MONTHS = Bounds(1, 366), Bounds(0, 336), Bounds(1, 36)
SEMESTER, GOALS, COUNT = Bounds(1, 20), Bounds(1, 10), Bounds(0, 100)
NUMBERS = {
    "days": DAYS,
    "hours": HOURS,
    "months": MONTHS,
    "semester": SEMESTER,
    "goals": GOALS,
    "count": COUNT,
}
TIME, YES, WAYS = "time", "yes", "ways"
WAYS_IN = ("invitation", "open")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that can be changed: the kind of its value, what it is about, and whether all cohorts share it."""

    kind: str
    group: str
    wide: bool = False


RULES: Mapping[str, Rule] = {
    "ways_in": Rule(WAYS, "joining", wide=True),
    "bachelor_from_semester": Rule("semester", "joining"),
    "master_from_semester": Rule("semester", "joining"),
    "invitation_days": Rule("days", "joining", wide=True),
    "proposal_reminder_days": Rule("days", "proposals"),
    "proposal_coordinator_days": Rule("days", "proposals"),
    "proposal_expiry_days": Rule("days", "proposals"),
    "first_contact_days": Rule("days", "start"),
    "agreement_days": Rule("days", "start"),
    "checklist_days": Rule("days", "start"),
    "checklist_again_days": Rule("days", "start"),
    "goals_at_most": Rule("goals", "start"),
    "tandem_months": Rule("months", "contact"),
    "contact_interval_days": Rule("days", "contact"),
    "snoozes_per_lapse": Rule("count", "contact"),
    "notice_hours": Rule("hours", "contact"),
    "closing_opens_days": Rule("days", "closing"),
    "floor_meetings": Rule("count", "closing"),
    "electives_at_least": Rule("count", "closing"),
    "notes_kept_days": Rule("days", "closing"),
    "records_kept_months": Rule("months", "closing", wide=True),
    "records_notice_days": Rule("days", "closing", wide=True),
    "quiet_from": Rule(TIME, "quiet", wide=True),
    "quiet_until": Rule(TIME, "quiet", wide=True),
    "quiet_sundays": Rule(YES, "quiet", wide=True),
}
GROUPS = tuple(dict.fromkeys(rule.group for rule in RULES.values()))


IN_ORDER = (("proposal_reminder_days", "proposal_coordinator_days", "proposal_expiry_days"),)
"""Rules of which none may be more than the next: what they count comes one after the other."""


def out_of_order(programme: Programme, key: str, value: Any) -> tuple[str, str] | None:
    """Which two rules would be the wrong way round if one of them had that value: the earlier, and the later one."""
    for order in IN_ORDER:
        values = {name: value if name == key else getattr(programme, name) for name in order}
        for earlier, later in pairwise(order):
            if key in (earlier, later) and values[earlier] > values[later]:
                return earlier, later
    return None


def read(key: str, kept: Any) -> Any:
    """A kept value as the programme has it. Raises ValueError for what the rule does not allow."""
    kind = RULES[key].kind
    if kind in NUMBERS:
        least, most = NUMBERS[kind]
        if type(kept) is int and least <= kept <= most:
            return kept
    elif kind == TIME and isinstance(kept, str):
        return time.fromisoformat(kept)
    elif kind == YES and isinstance(kept, bool):
        return kept
    elif kind == WAYS and isinstance(kept, list) and kept and set(kept) <= set(WAYS_IN):
        return tuple(way for way in WAYS_IN if way in kept)
    raise ValueError(f"{key} does not take {kept!r}")


def kept_of(value: Any) -> Any:
    """A value of the programme as it is kept."""
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return [way for way in WAYS_IN if way in value] if isinstance(value, tuple) else value


def with_rules(programme: Programme, rules: Mapping[str, Any]) -> Programme:
    """The programme with a cohort's own rules; what this version does not know or allow is left out."""
    own = {}
    for key, kept in rules.items():
        try:
            own[key] = read(key, kept)
        except (KeyError, TypeError, ValueError):
            continue
    return replace(programme, **own) if own else programme


def own_rules(rules: Mapping[str, Any], shared: Mapping[str, Any]) -> dict[str, Any]:
    """A cohort's rules where another one is the present: what all cohorts share is taken from that."""
    own = {key: kept for key, kept in rules.items() if key in RULES and not RULES[key].wide}
    return own | {key: kept for key, kept in shared.items() if key in RULES and RULES[key].wide}
