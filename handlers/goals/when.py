"""A goal's day: how did it go? It is reached, gets another day, or is put aside."""

from collections.abc import Mapping
from datetime import date

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Day
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Screen, button, say, screen
from dialogue.turn import Turn
from handlers.goals import cards
from handlers.goals.flow import FIVE_YEARS
from handlers.goals.mine import (
    ASIDE,
    LATER,
    OTHER_DAY,
    RATE,
    REACHED,
    SHOW,
    day_of,
    phase_now,
)
from handlers.goals.notes import goal_fact, goal_value
from handlers.goals.setting import to_be_changed
from mentoring.gas import Later, later_day
from mentoring.words import Visibility
from storage import goals, ratings
from storage.tables import Goal

FORM = "goalday"


class NewDay(BaseModel):
    """By when the mentee would like to be there now."""

    due_on: date


def question(goal: Goal) -> Screen:
    """How did it go? Each answer is one tap."""
    later = [button(say(f"goals-later-{span}"), LATER, goal.id, span.value) for span in Later]
    return screen(
        say("goals-went", title=goal.title, due=goal.due_on, outcome=goal.outcome),
        rows=[
            [button(say("goals-reached"), REACHED, goal.id)],
            later,
            [button(say("goals-other-day"), OTHER_DAY, goal.id), button(say("goals-aside"), ASIDE, goal.id)],
        ],
    )


def ask_how_it_went(turn: Turn, goal_id: str) -> None:
    """Ask about one of several goals; what has been answered meanwhile is shown."""
    goal = to_be_changed(turn, goal_id)
    if goal is None:
        return
    if goal.put_aside_at is None and goal.reached_at is None:
        turn.show(question(goal))
    else:
        cards.show_card(turn, goal)


def reach_goal(turn: Turn, goal_id: str) -> None:
    """It is reached: keep it, let the mentor share the joy, and let it be rated if it is time for that."""
    goal = _pursued(turn, goal_id)
    if goal is None:
        return
    if goal.reached_at is not None:
        cards.show_card(turn, goal)
        return
    goals.reach(turn.store, goal, turn.person)
    see = [button(say("goals-see-one"), SHOW, goal.id)]
    turn.show(screen(say("goals-well-done", title=goal.title), rows=[*_to_rating(turn, goal), see]))
    told = say("goals-told-reached", mentee=turn.person.name, title=goal.title)
    turn.tell(goal.tandem.mentor, screen(told, rows=[see]))


def _to_rating(turn: Turn, goal: Goal) -> list[list[Button]]:
    phase = phase_now(turn, goal.tandem)
    if phase is None or ratings.is_settled(turn.store, goal.tandem, phase):
        return []
    return [[button(say("goals-rate", phase=phase), RATE, goal.tandem_id, phase.value)]]


def move_goal(turn: Turn, goal_id: str, span: str) -> None:
    """Give it a little more time, with one tap. A second tap on an old button moves nothing."""
    goal = _pursued(turn, goal_id)
    if goal is None:
        return
    today = day_of(turn, turn.now)
    if span in set(Later) and goal.due_on <= today:
        _move(turn, goal, later_day(today, Later(span)))
    else:
        cards.show_card(turn, goal)


def ask_for_day(turn: Turn, goal_id: str) -> None:
    """Ask by when it shall be."""
    goal = _pursued(turn, goal_id)
    if goal is not None:
        turn.open(FORM, subject={"tandem": goal.tandem_id, "goal": goal.id})


def keep_day(turn: Turn, new: NewDay, subject: Mapping[str, Json]) -> None:
    """Keep the day that the mentee has chosen."""
    goal = _pursued(turn, subject["goal"])
    if goal is not None:
        _move(turn, goal, new.due_on)


def _move(turn: Turn, goal: Goal, day: date) -> None:
    if not goals.give_day(turn.store, goal, turn.person, day):
        turn.toast = say("goals-unchanged")
        cards.show_card(turn, goal)
        return
    see = [[button(say("goals-see-one"), SHOW, goal.id)]]
    turn.show(screen(say("goals-moved", title=goal.title, due=day), rows=see))
    told = say("goals-told-moved", mentee=turn.person.name, title=goal.title, due=day)
    turn.tell(goal.tandem.mentor, screen(told, rows=see))


def _pursued(turn: Turn, goal_id: Json) -> Goal | None:
    """Give a goal of the person's own that is not put aside; show the card of one that is."""
    goal = to_be_changed(turn, goal_id)
    if goal is not None and goal.put_aside_at is not None:
        turn.toast = say("goals-is-aside")
        cards.show_card(turn, goal)
        return None
    return goal


OTHER_DAY_FORM = Flow(
    FORM,
    (Step("due_on", Day(from_days=1, to_days=FIVE_YEARS), values=goal_value, sees=Visibility.TANDEM),),
    model=NewDay,
    facts=goal_fact,
    finish=keep_day,
    review=False,
)
