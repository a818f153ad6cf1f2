"""How a goal is coming along: the first step, notes of the mentee, comments of the mentor, and its whole course."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Label, Lines, button, say, screen
from dialogue.turn import Turn
from handlers.goals import cards, versions
from handlers.goals.mine import NOTE, SHOW, day_of, is_mentee, own_goal
from handlers.goals.setting import to_be_changed
from mentoring.words import Visibility
from storage import goals
from storage.tables import Goal

FORM = "note"


class Note(BaseModel):
    """What somebody writes about a goal."""

    said: str


def take_first_step(turn: Turn, goal_id: str) -> None:
    """The first step is done: keep it, and let the mentor share the joy."""
    goal = to_be_changed(turn, goal_id)
    if goal is None:
        return
    if goal.first_step_done_at is None and goal.put_aside_at is None:
        goals.take_first_step(turn.store, goal, turn.person)
        turn.toast = say("goals-step-noted")
        told = say("goals-told-step", mentee=turn.person.name, title=goal.title, step=goal.first_step)
        turn.tell(goal.tandem.mentor, screen(told, rows=[[_see(goal)], [_comment(goal)]]))
    cards.show_card(turn, goal)


def begin_note(turn: Turn, goal_id: str) -> None:
    """Ask how it is going, or what the mentor would like to say."""
    goal = own_goal(turn, goal_id)
    if goal is not None:
        turn.open(FORM, subject={"tandem": goal.tandem_id, "goal": goal.id})


def keep_note(turn: Turn, note: Note, subject: Mapping[str, Json]) -> None:
    """Keep the words, and hand them to the other one."""
    goal = own_goal(turn, subject["goal"])
    if goal is None:
        return
    goals.add_note(turn.store, goal, turn.person, note.said)
    partner, whose = goal.tandem.partner_of(turn.person), _whose(turn, goal)
    rows = [[button(say("goals-see-one"), SHOW, goal.id)]]
    turn.show(screen(say("goals-note-kept", title=goal.title, partner=partner.name), rows=rows))
    told = say(f"goals-told-note-{whose}", who=turn.person.name, title=goal.title)
    turn.tell(partner, screen(Lines([told, note.said]), rows=[[_see(goal)], [_comment(goal)]]))


def _whose(turn: Turn, goal: Goal) -> str:
    return "mentee" if is_mentee(turn.person, goal.tandem) else "mentor"


def _see(goal: Goal) -> Button:
    return button(say("goals-see-one"), SHOW, goal.id)


def _comment(goal: Goal) -> Button:
    return button(say("goals-answer"), NOTE, goal.id)


def show_course(turn: Turn, goal_id: str) -> None:
    """Show all that happened to a goal, in order: who did what, and what was written."""
    goal = own_goal(turn, goal_id)
    if goal is None:
        return
    told: list[tuple[datetime, Label]] = [
        (note.written_at, cards.note_line(note)) for note in goals.notes_of(turn.store, goal)
    ]
    told += versions.changes(turn.store, goal)
    lines = [line for _, line in sorted(told, key=lambda entry: entry[0])]
    began = say("goals-course-set", who=goal.tandem.mentee.name, day=day_of(turn, goal.set_at))
    head = say("goals-course-of", title=goal.title)
    turn.show(screen(head, began, *lines, rows=[[button(say("goals-back-one"), SHOW, goal.id)]]))


def goal_fact(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What the question needs to know: which goal, and who is asked."""
    goal = goals.find(turn.store, int(subject["goal"]))
    if goal is None or not goal.tandem.is_one(turn.person):
        return {"title": "…", "role": "mentee", "partner": "…"}
    partner = goal.tandem.partner_of(turn.person)
    return {"title": goal.title, "role": _whose(turn, goal), "partner": partner.name}


def goal_value(scene: Scene) -> Mapping[str, Any]:
    """The same, for the text of the question."""
    return scene.facts


NOTING = Flow(
    FORM,
    (Step("said", Text(at_most=500), values=goal_value, hint=True, sees=Visibility.TANDEM),),
    model=Note,
    facts=goal_fact,
    finish=keep_note,
    review=False,
)
