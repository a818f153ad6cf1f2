"""What a goal said before: each change with its day, who made it, and the words that it replaced."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from dialogue.field import word
from dialogue.screen import Label, Lines, Say, say
from handlers import goal_words
from mentoring.gas import signed
from mentoring.words import Horizon
from storage import goals
from storage.store import Store
from storage.tables import Goal, GoalChange


def changes(store: Store, goal: Goal) -> list[tuple[datetime, Label]]:
    """Each change in words, with its moment."""
    found = goals.changes_of(store, goal)
    return [
        (change.made_at, _told(change, _after(goal, found[number:]))) for number, change in enumerate(found)
    ]


def _after(goal: Goal, since: list[GoalChange]) -> Mapping[str, Any]:
    """What the goal said after the first of these changes: what a later one replaced, else what it says now."""
    said: dict[str, Any] = {name: getattr(goal, name) for name in (*goals.SAID, *goals.SCALED)}
    for later in reversed(since[1:]):
        said |= later.before or {}
    return said


def _told(change: GoalChange, after: Mapping[str, Any]) -> Label:
    head = say("goals-course-line", who=change.maker.name, at=change.made_at, what=change.what)
    before = change.before or {}
    lines = [_was(name, old) for name, old in before.items() if str(old) != str(after[name])]
    return Lines([head, *lines])


def _was(name: str, old: Any) -> Label:
    return say("goals-course-was", name=Say(f"goals-named-{name}"), old=_shown(name, old))


def _shown(name: str, old: Any) -> Any:
    match name:
        case "horizon":
            return word(Horizon(old))
        case "due_on":
            return date.fromisoformat(old)
        case "baseline":
            return signed(old)
        case "weight":
            return goal_words.weight_label(old)
        case "levels":
            return _levels_shown(old)
    return old


def _levels_shown(levels: Mapping[str, str]) -> Label:
    """The words that a mentee had written for levels; without any the usual ones held."""
    if not levels:
        return say("goals-usual-words")
    entries = sorted(levels.items(), key=lambda entry: -int(entry[0]))
    return say(
        "goals-list", items=[say("goals-level-word", sign=signed(int(n)), said=said) for n, said in entries]
    )
