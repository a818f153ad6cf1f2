"""One goal as it is shown: its words, its five levels, how it is coming along, and what can be done with it."""

from collections.abc import Sequence

from dialogue.fields.likeness import shortened
from dialogue.screen import Button, Label, Lines, button, say, screen
from dialogue.turn import Turn
from handlers import goal_words
from handlers.goals.mine import (
    AGAIN,
    ASIDE,
    CHANGE,
    COURSE,
    LEVELS,
    LIST,
    NOTE,
    OTHER_DAY,
    REACHED,
    REPLACE,
    SHOW,
    STEP,
    day_of,
    is_mentee,
    own_goal,
)
from storage import goals
from storage.tables import Goal, GoalNote

KEY_CHARS = 40  # of a goal's title on a button
NOTES_ON_CARD = 3


def show_goal(turn: Turn, goal_id: str) -> None:
    """Show one goal with what the person can do with it."""
    goal = own_goal(turn, goal_id)
    if goal is not None:
        show_card(turn, goal)


def show_card(turn: Turn, goal: Goal) -> None:
    """Show a goal that the person may read."""
    notes = goals.notes_of(turn.store, goal)
    rows = [*_ways_on(turn, goal), [button(say("goals-back"), LIST, goal.tandem_id)]]
    parts = [*facts_of(turn, goal), scale_of(goal), _latest(notes), _replaced(turn, goal)]
    turn.show(screen(*parts, rows=rows))


def facts_of(turn: Turn, goal: Goal) -> list[Label]:
    """What the mentee has written, and what of it has come about."""
    head = say(
        "goals-card" if goal.put_aside_at is None else "goals-card-aside",
        title=goal.title,
        horizon=goal.horizon,
        due=goal.due_on,
        outcome=goal.outcome,
        step=goal.first_step,
    )
    lines: list[Label] = [head]
    if goal.first_step_done_at is not None:
        lines.append(say("goals-step-taken", day=day_of(turn, goal.first_step_done_at)))
    if goal.reached_at is not None:
        lines.append(say("goals-is-reached", day=day_of(turn, goal.reached_at)))
    elif goal.put_aside_at is None and goal.due_on < day_of(turn, turn.now):
        lines.append(say("goals-due-gone"))
    return [Lines(lines)]


def scale_of(goal: Goal) -> Label:
    """The five levels from the top down, where it began, and how much it weighs."""
    lines = goal_words.level_lines(goal)
    return Lines([say("goals-scale", weight=goal_words.weight_label(goal.weight)), *lines])


def _latest(notes: Sequence[GoalNote]) -> Label | None:
    """The last few notes, and how many there are before them."""
    if not notes:
        return None
    earlier = len(notes) - NOTES_ON_CARD
    head = say("goals-notes", earlier=max(earlier, 0))
    return Lines([head, *(note_line(note) for note in notes[-NOTES_ON_CARD:])])


def note_line(note: GoalNote) -> Label:
    """A note with who wrote it and when."""
    return say("goals-note-line", who=note.writer.name, at=note.written_at, said=note.said)


def _replaced(turn: Turn, goal: Goal) -> Label | None:
    """The goal before this one, or the one after it."""
    old = goals.find(turn.store, goal.replaces_id) if goal.replaces_id else None
    new = goals.replaced_by(turn.store, goal)
    if new is not None and goal.put_aside_at is not None:
        return say("goals-replaced-by", title=new.title)
    return None if old is None else say("goals-instead-of", title=old.title)


def _ways_on(turn: Turn, goal: Goal) -> list[list[Button]]:
    course = button(say("goals-course"), COURSE, goal.id)
    if not is_mentee(turn.person, goal.tandem):
        return [[button(say("goals-comment"), NOTE, goal.id), course]]
    if goal.put_aside_at is not None:
        return [[button(say("goals-take-up"), AGAIN, goal.id)], [course]]
    step = [] if goal.first_step_done_at else [button(say("goals-take-step"), STEP, goal.id)]
    if goal.reached_at is None:
        step.append(button(say("goals-reached"), REACHED, goal.id))
    else:
        step.append(button(say("goals-not-yet"), OTHER_DAY, goal.id))
    return [
        step,
        [button(say("goals-note"), NOTE, goal.id), course],
        [button(say("goals-change"), CHANGE, goal.id), button(say("goals-levels"), LEVELS, goal.id)],
        [button(say("goals-replace"), REPLACE, goal.id), button(say("goals-aside"), ASIDE, goal.id)],
    ]


def key_of(goal: Goal) -> Button:
    """The key that leads to a goal."""
    key = "goals-key" if goal.put_aside_at is None else "goals-key-aside"
    return button(say(key, title=shortened(goal.title, KEY_CHARS)), SHOW, goal.id)
