"""Named queries about goals: what a mentee wants to reach in a tandem, and what became of it."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select

from mentoring.prompts import PromptKind
from mentoring.words import GoalEvent, Horizon, Phase
from storage import prompts
from storage.locking import locked
from storage.ratings import is_settled, sheet_of
from storage.store import Store
from storage.tables import Goal, GoalChange, GoalNote, Person, Tandem

SAID = ("title", "horizon", "outcome", "due_on", "first_step")
SCALED = ("levels", "baseline", "weight")


def find(store: Store, goal_id: int) -> Goal | None:
    """The goal with that id, locked against a second tap."""
    return locked(store.session, Goal, goal_id)


_OF_TANDEM = (
    select(Goal)
    .where(Goal.tandem_id == bindparam("tandem_id"))
    .order_by(Goal.put_aside_at.is_not(None), Goal.id)
)
_PURSUED = select(func.count(Goal.id)).where(
    Goal.tandem_id == bindparam("tandem_id"), Goal.put_aside_at.is_(None)
)


def of_tandem(store: Store, tandem: Tandem) -> list[Goal]:
    """All goals of a tandem: those pursued first, then those put aside, each in the order of setting."""
    return list(store.session.execute(_OF_TANDEM, {"tandem_id": tandem.id}).scalars())


def pursued(store: Store, tandem: Tandem) -> list[Goal]:
    """The goals of a tandem that are not put aside, in the order of setting."""
    return [goal for goal in of_tandem(store, tandem) if goal.put_aside_at is None]


def count_pursued(store: Store, tandem: Tandem) -> int:
    """How many goals of a tandem are not put aside."""
    return store.session.execute(_PURSUED, {"tandem_id": tandem.id}).scalar_one()


def ratings_missing(store: Store, tandem: Tandem, phase: Phase, person: Person) -> list[Goal]:
    """The goals that a person has not rated yet in a phase; none once both have rated."""
    if is_settled(store, tandem, phase):
        return []
    sheet = sheet_of(store, tandem, phase, person)
    return [goal for goal in pursued(store, tandem) if sheet is None or sheet.level_of(goal) is None]


# ── setting and changing ────────────────────────────────────────────────────────────────────────────────


def add(
    store: Store,
    tandem: Tandem,
    *,
    title: str,
    horizon: Horizon,
    outcome: str,
    due_on: date,
    first_step: str,
    replaces: Goal | None = None,
) -> Goal:
    """Keep a new goal, perhaps in place of another one."""
    goal = Goal(
        tandem_id=tandem.id,
        tandem=tandem,
        title=title,
        horizon=horizon,
        outcome=outcome,
        due_on=due_on,
        first_step=first_step,
        set_at=store.now,
        replaces_id=replaces and replaces.id,
    )
    store.session.add(goal)
    store.session.flush()
    _ask_on_its_day(store, goal)
    return goal


def change(store: Store, goal: Goal, person: Person, event: GoalEvent, **values: Any) -> bool:
    """Give a goal other words or another scale, and keep what it said before. Tell whether anything differs.

    One that gets another day is not reached yet.
    """
    before = {name: getattr(goal, name) for name in values}
    if before == values:
        return False
    for name, value in values.items():
        setattr(goal, name, value)
    _note(store, goal, person, event, {name: _plain(value) for name, value in before.items()})
    if before.get("due_on", goal.due_on) != goal.due_on:
        goal.reached_at = None
        _ask_on_its_day(store, goal)
    return True


def put_aside(store: Store, goal: Goal, person: Person, event: GoalEvent = GoalEvent.PUT_ASIDE) -> None:
    """Pursue a goal no longer, unless it is put aside already."""
    if goal.put_aside_at is None:
        goal.put_aside_at = store.now
        _note(store, goal, person, event)
        prompts.forget(store, PromptKind.GOAL_DATE, about=goal.id)


def take_up(store: Store, goal: Goal, person: Person) -> None:
    """Pursue a goal again."""
    goal.put_aside_at = None
    _note(store, goal, person, GoalEvent.TAKEN_UP)
    _ask_on_its_day(store, goal)


def take_first_step(store: Store, goal: Goal, person: Person) -> None:
    """Note that the first step is done."""
    goal.first_step_done_at = store.now
    _note(store, goal, person, GoalEvent.STEP_DONE)


def reach(store: Store, goal: Goal, person: Person) -> None:
    """Note that a goal is reached, in the mentee's eyes: how far it has come, both rate at their time."""
    goal.reached_at = store.now
    _note(store, goal, person, GoalEvent.REACHED)
    prompts.forget(store, PromptKind.GOAL_DATE, about=goal.id)


def give_day(store: Store, goal: Goal, person: Person, day: date) -> bool:
    """Let a goal be reached by another day; one that was thought reached is not. Tell whether anything differs."""
    was_reached = goal.reached_at is not None
    differs = change(store, goal, person, GoalEvent.CHANGED, due_on=day)
    goal.reached_at = None
    _ask_on_its_day(store, goal)
    return differs or was_reached


def _ask_on_its_day(store: Store, goal: Goal) -> None:
    """Let the mentee be asked on a goal's day how it went; a day that has passed is not asked about."""
    prompts.forget(store, PromptKind.GOAL_DATE, about=goal.id)
    mentee = goal.tandem.mentee
    at = datetime.combine(goal.due_on, time(), ZoneInfo(mentee.time_zone))
    if at > store.now and goal.put_aside_at is None and goal.reached_at is None:
        prompts.put(store, mentee, PromptKind.GOAL_DATE, at, tandem=goal.tandem, about=goal.id)


def _note(
    store: Store, goal: Goal, person: Person, event: GoalEvent, before: dict[str, Any] | None = None
) -> None:
    change = GoalChange(
        goal_id=goal.id, what=event, made_by=person.id, maker=person, made_at=store.now, before=before
    )
    store.session.add(change)
    store.session.flush()


def _plain(value: Any) -> Any:
    """A value as JSON can hold it."""
    return value.isoformat() if isinstance(value, date) else value


# ── what became of a goal ───────────────────────────────────────────────────────────────────────────────


def replaced_by(store: Store, goal: Goal) -> Goal | None:
    """The goal that was last set in place of this one."""
    query = select(Goal).where(Goal.replaces_id == goal.id).order_by(Goal.id.desc()).limit(1)
    return store.session.execute(query).scalars().one_or_none()


def changes_of(store: Store, goal: Goal) -> list[GoalChange]:
    """Everything that was done to a goal, in order."""
    query = select(GoalChange).where(GoalChange.goal_id == goal.id).order_by(GoalChange.id)
    return list(store.session.execute(query).scalars())


def add_note(store: Store, goal: Goal, person: Person, said: str) -> GoalNote:
    """Keep how a goal is coming along, in words."""
    note = GoalNote(goal_id=goal.id, written_by=person.id, writer=person, written_at=store.now, said=said)
    store.session.add(note)
    store.session.flush()
    return note


def notes_of(store: Store, goal: Goal) -> Sequence[GoalNote]:
    """All notes about a goal, in order."""
    query = select(GoalNote).where(GoalNote.goal_id == goal.id).order_by(GoalNote.id)
    return store.session.execute(query).scalars().all()
