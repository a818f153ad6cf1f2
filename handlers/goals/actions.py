"""What can be done with goals: read, set, change, put aside, take up again."""

from collections.abc import Mapping, Sequence
from datetime import date

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields.likeness import shortened
from dialogue.screen import Button, Label, button, say, screen
from dialogue.turn import Turn
from mentoring.words import Horizon, TandemStatus
from storage import goals, tandems
from storage.tables import Goal, Tandem

FORM = "goal"
LIST, SHOW, NEW = "goals.list", "goals.show", "goals.new"
CHANGE, ASIDE, AGAIN = "goals.change", "goals.aside", "goals.again"
KEY_CHARS = 40  # of a goal's title on a button


class Wish(BaseModel):
    """What a mentee tells of a goal."""

    what: str
    horizon: Horizon
    outcome: str
    due_on: date
    first_step: str


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────────


def show_goals(turn: Turn) -> None:
    """Show one's own goals, and those of each mentee under their name."""
    parts: list[Label] = []
    rows: list[list[Button]] = []
    for tandem in tandems.active_of(turn.store, turn.person):
        kept = goals.of_tandem(turn.store, tandem)
        mine = _is_mentee(turn, tandem)
        parts += _section(tandem, kept, mine=mine)
        if mine:
            rows += _ways_on(turn, tandem, kept)
    turn.show(screen(*parts, rows=rows))


def _section(tandem: Tandem, kept: Sequence[Goal], *, mine: bool) -> list[Label]:
    """The goals of one tandem under a heading, and those put aside in one line."""
    whose = "mine" if mine else "theirs"
    values = {"mentee": tandem.mentee.name, "mentor": tandem.mentor.name}
    pursued = [goal for goal in kept if goal.put_aside_at is None]
    aside = [goal.title for goal in kept if goal.put_aside_at is not None]
    parts: list[Label] = [say(f"goals-{whose}" if pursued else f"goals-none-{whose}", **values)]
    parts += [_entry(goal, number) for number, goal in enumerate(pursued, 1)]
    return [*parts, say("goals-put-aside", goals=aside)] if aside else parts


def _entry(goal: Goal, number: int) -> Label:
    return say(
        "goals-entry",
        number=number,
        title=goal.title,
        horizon=goal.horizon,
        due=goal.due_on,
        outcome=goal.outcome,
        step=goal.first_step,
    )


def _ways_on(turn: Turn, tandem: Tandem, kept: Sequence[Goal]) -> list[list[Button]]:
    """A key for each goal, and one for a new goal where there is room for it."""
    rows = [[button(_key(goal), SHOW, goal.id)] for goal in kept]
    if goals.count_pursued(turn.store, tandem) < turn.programme.goals_at_most:
        rows.append([button(say("goals-new"), NEW, tandem.id)])
    return rows


def _key(goal: Goal) -> Label:
    key = "goals-key" if goal.put_aside_at is None else "goals-key-aside"
    return say(key, title=shortened(goal.title, KEY_CHARS))


def show_goal(turn: Turn, goal_id: str) -> None:
    """Show one goal with what its mentee can do with it."""
    goal = _find(turn, goal_id)
    if goal is not None:
        turn.show(screen(_card(goal), rows=[*_changes(turn, goal), [button(say("goals-back"), LIST)]]))


def _card(goal: Goal) -> Label:
    return say(
        "goals-card" if goal.put_aside_at is None else "goals-card-aside",
        title=goal.title,
        horizon=goal.horizon,
        due=goal.due_on,
        outcome=goal.outcome,
        step=goal.first_step,
    )


def _changes(turn: Turn, goal: Goal) -> list[list[Button]]:
    if not _is_mentee(turn, goal.tandem):
        return []
    if goal.put_aside_at is not None:
        return [[button(say("goals-take-up"), AGAIN, goal.id)]]
    return [[button(say("goals-change"), CHANGE, goal.id), button(say("goals-aside"), ASIDE, goal.id)]]


# ── setting and changing ────────────────────────────────────────────────────────────────────────────────


def begin_goal(turn: Turn, tandem_id: str = "") -> None:
    """Ask for a new goal, unless there are enough already."""
    tandem = _own_tandem(turn, tandem_id)
    if tandem is not None and _has_room(turn, tandem):
        turn.open(FORM, subject={"tandem": tandem.id})


def change_goal(turn: Turn, goal_id: str) -> None:
    """Open the form with what the goal says so far: it begins with the review."""
    goal = _find_own(turn, goal_id)
    if goal is not None:
        subject = {"tandem": goal.tandem_id, "goal": goal.id}
        turn.open(FORM, subject=subject, **_as_wish(goal).model_dump(mode="json"))


def _as_wish(goal: Goal) -> Wish:
    return Wish(
        what=goal.title,
        horizon=goal.horizon,
        outcome=goal.outcome,
        due_on=goal.due_on,
        first_step=goal.first_step,
    )


def keep_goal(turn: Turn, wish: Wish, subject: Mapping[str, Json]) -> None:
    """Keep a new or a changed goal, and tell the mentor."""
    if "goal" in subject:
        goal = _find_own(turn, str(subject["goal"]))
        if goal is not None:
            _change(goal, wish)
            _say_kept(turn, goal, "changed")
        return
    tandem = _own_tandem(turn, str(subject["tandem"]))
    if tandem is not None and _has_room(turn, tandem):
        values = wish.model_dump(exclude={"what"})
        _say_kept(turn, goals.add(turn.store, tandem, title=wish.what, **values), "set")


def _change(goal: Goal, wish: Wish) -> None:
    goal.title, goal.horizon, goal.outcome = wish.what, wish.horizon, wish.outcome
    goal.due_on, goal.first_step = wish.due_on, wish.first_step


def _say_kept(turn: Turn, goal: Goal, what: str) -> None:
    mentor, count = goal.tandem.mentor, goals.count_pursued(turn.store, goal.tandem)
    rows = [[button(say("goals-see"), LIST)]]
    turn.show(screen(say(f"goals-{what}", title=goal.title, mentor=mentor.name, count=count), rows=rows))
    told = say(f"goals-told-{what}", mentee=turn.person.name, title=goal.title)
    turn.tell(mentor, screen(told, rows=rows))


def put_goal_aside(turn: Turn, goal_id: str) -> None:
    """Put a goal aside: it no longer counts, and can be taken up again."""
    goal = _find_own(turn, goal_id)
    if goal is None:
        return
    goal.put_aside_at = goal.put_aside_at or turn.now
    turn.toast = say("goals-now-aside")
    show_goal(turn, goal_id)


def take_goal_up(turn: Turn, goal_id: str) -> None:
    """Pursue a goal again, unless there are enough already."""
    goal = _find_own(turn, goal_id)
    if goal is None:
        return
    if goal.put_aside_at is not None:
        if not _has_room(turn, goal.tandem):
            return
        goal.put_aside_at = None
        turn.toast = say("goals-now-again")
    show_goal(turn, goal_id)


# ── what still applies ──────────────────────────────────────────────────────────────────────────────────


def _has_room(turn: Turn, tandem: Tandem) -> bool:
    """Tell whether there may be one more goal; say kindly if not."""
    most = turn.programme.goals_at_most
    if goals.count_pursued(turn.store, tandem) < most:
        return True
    turn.show(screen(say("goals-enough", most=most), rows=[[button(say("goals-back"), LIST)]]))
    return False


def _find(turn: Turn, goal_id: str) -> Goal | None:
    """Give a goal that the person may read; show what there is instead of another one."""
    goal = goals.find(turn.store, int(goal_id)) if goal_id.isdecimal() else None
    if goal is not None and goal.tandem.is_one(turn.person) and goal.tandem.status is TandemStatus.ACTIVE:
        return goal
    turn.toast = say("goals-unknown")
    show_goals(turn)
    return None


def _find_own(turn: Turn, goal_id: str) -> Goal | None:
    """Give a goal of the person's own; the mentor, who may read it, is shown it."""
    goal = _find(turn, goal_id)
    if goal is None or _is_mentee(turn, goal.tandem):
        return goal
    turn.toast = say("goals-mentee-changes", mentee=goal.tandem.mentee.name)
    show_goal(turn, goal_id)
    return None


def _own_tandem(turn: Turn, tandem_id: str) -> Tandem | None:
    """Give the tandem in which the person is the mentee: that one, or without an id the first."""
    own = [tandem for tandem in tandems.active_of(turn.store, turn.person) if _is_mentee(turn, tandem)]
    found = next((tandem for tandem in own if tandem_id in ("", str(tandem.id))), None)
    if found is None:
        turn.toast = say("goals-unknown")
        show_goals(turn)
    return found


def _is_mentee(turn: Turn, tandem: Tandem) -> bool:
    return tandem.mentee_id == turn.person.id
