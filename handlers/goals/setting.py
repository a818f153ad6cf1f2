"""Setting goals: a new one, a changed one, one in place of another; putting aside and taking up again."""

from collections.abc import Mapping
from datetime import date

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.flow import Progress
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.goals import cards
from handlers.goals.mine import (
    LEVELS,
    LIST,
    SHOW,
    has_room,
    is_mentee,
    own_as_mentee,
    own_goal,
)
from mentoring.words import GoalEvent, Horizon
from storage import goals
from storage.tables import Goal, Tandem

FORM = "goal"


class Wish(BaseModel):
    """What a mentee tells of a goal."""

    what: str
    horizon: Horizon
    outcome: str
    measure: str | None = None
    due_on: date
    first_step: str

    @property
    def expected(self) -> str:
        """The outcome, with what makes it countable."""
        return f"{self.outcome} ({self.measure})" if self.measure else self.outcome


def begin_goal(turn: Turn, tandem_id: str = "") -> None:
    """Ask for a new goal, unless there are enough already."""
    tandem = own_as_mentee(turn, tandem_id)
    if tandem is not None and has_room(turn, tandem):
        turn.open(FORM, subject={"tandem": tandem.id})


def change_goal(turn: Turn, goal_id: str) -> None:
    """Open the form with what the goal says so far: it begins with the review."""
    goal = to_be_changed(turn, goal_id)
    if goal is not None:
        answers = {**_as_wish(goal).model_dump(mode="json"), "measure": None}
        turn.open(FORM, subject={"tandem": goal.tandem_id, "goal": goal.id}, **answers)


def replace_goal(turn: Turn, goal_id: str) -> None:
    """Ask for a goal that takes the place of this one."""
    goal = to_be_changed(turn, goal_id)
    if goal is None:
        return
    if goal.put_aside_at is None or has_room(turn, goal.tandem):
        turn.open(FORM, subject={"tandem": goal.tandem_id, "replaces": goal.id})


def _as_wish(goal: Goal) -> Wish:
    return Wish(
        what=goal.title,
        horizon=goal.horizon,
        outcome=goal.outcome,
        due_on=goal.due_on,
        first_step=goal.first_step,
    )


def keep_goal(turn: Turn, wish: Wish, subject: Mapping[str, Json]) -> None:
    """Keep what was told: a change, a goal in place of another, or a new one."""
    if "goal" in subject:
        _keep_change(turn, wish, subject["goal"])
    elif "replaces" in subject:
        _keep_replacement(turn, wish, subject)
    else:
        _keep_new(turn, wish, subject)


def _keep_new(turn: Turn, wish: Wish, subject: Mapping[str, Json]) -> None:
    tandem = own_as_mentee(turn, subject["tandem"])
    if tandem is None:
        return
    if has_room(turn, tandem):
        _say_kept(turn, _add(turn, tandem, wish), "set")
    else:
        _keep_for_later(turn, wish, subject)


def _keep_for_later(turn: Turn, wish: Wish, subject: Mapping[str, Json]) -> None:
    """Put the form aside with what was told: there may be room later."""
    answers = wish.model_dump(mode="json")
    turn.keep(Progress(FORM, turn.incoming.update_id, answers, dict(subject), aside=True))


def _keep_change(turn: Turn, wish: Wish, goal_id: Json) -> None:
    goal = to_be_changed(turn, goal_id)
    if goal is None:
        return
    said = (wish.what, wish.horizon, wish.expected, wish.due_on, wish.first_step)
    is_another_step = wish.first_step != goal.first_step
    values = dict(zip(goals.SAID, said, strict=True))
    if not goals.change(turn.store, goal, turn.person, GoalEvent.CHANGED, **values):
        turn.toast = say("goals-unchanged")
        cards.show_card(turn, goal)
        return
    if is_another_step:
        goal.first_step_done_at = None
    _say_kept(turn, goal, "changed")


def _keep_replacement(turn: Turn, wish: Wish, subject: Mapping[str, Json]) -> None:
    """Put the old one aside and set the new one. An old one that makes no room needs some."""
    old = to_be_changed(turn, subject["replaces"])
    if old is None:
        return
    if old.put_aside_at is not None and not has_room(turn, old.tandem):
        _keep_for_later(turn, wish, subject)
        return
    goals.put_aside(turn.store, old, turn.person, GoalEvent.REPLACED)
    _say_kept(turn, _add(turn, old.tandem, wish, replaces=old), "replaced", old=old.title)


def _add(turn: Turn, tandem: Tandem, wish: Wish, replaces: Goal | None = None) -> Goal:
    return goals.add(
        turn.store,
        tandem,
        title=wish.what,
        horizon=wish.horizon,
        outcome=wish.expected,
        due_on=wish.due_on,
        first_step=wish.first_step,
        replaces=replaces,
    )


def _say_kept(turn: Turn, goal: Goal, what: str, **more: str) -> None:
    mentor, count = goal.tandem.mentor, goals.count_pursued(turn.store, goal.tandem)
    rows = [[button(say("goals-see"), LIST, goal.tandem_id)]]
    levels = [] if what == "changed" else [[button(say("goals-levels"), LEVELS, goal.id)]]
    kept = say(f"goals-{what}", title=goal.title, mentor=mentor.name, count=count, **more)
    turn.show(screen(kept, say("goals-offer-levels") if levels else None, rows=[*levels, *rows]))
    told = say(f"goals-told-{what}", mentee=turn.person.name, title=goal.title, **more)
    turn.tell(mentor, screen(told, rows=[[button(say("goals-see-one"), SHOW, goal.id)], *rows]))


# ── aside and again ─────────────────────────────────────────────────────────────────────────────────────


def put_goal_aside(turn: Turn, goal_id: str) -> None:
    """Put a goal aside: it no longer counts, and can be taken up again."""
    goal = to_be_changed(turn, goal_id)
    if goal is None:
        return
    goals.put_aside(turn.store, goal, turn.person)
    turn.toast = say("goals-now-aside")
    cards.show_card(turn, goal)


def take_goal_up(turn: Turn, goal_id: str) -> None:
    """Pursue a goal again, unless there are enough already."""
    goal = to_be_changed(turn, goal_id)
    if goal is None:
        return
    if goal.put_aside_at is not None:
        if not has_room(turn, goal.tandem):
            return
        goals.take_up(turn.store, goal, turn.person)
        turn.toast = say("goals-now-again")
    cards.show_card(turn, goal)


def to_be_changed(turn: Turn, goal_id: Json) -> Goal | None:
    """Give a goal of the person's own; the mentor, who may read it, is shown it."""
    goal = own_goal(turn, goal_id)
    if goal is None or is_mentee(turn.person, goal.tandem):
        return goal
    turn.toast = say("goals-mentee-changes", mentee=goal.tandem.mentee.name)
    cards.show_card(turn, goal)
    return None
