"""Goals: what the mentee wants to reach, with a date and a first step; both of the tandem may read them."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import IN_TANDEM, MENTEE_IN_TANDEM
from handlers.goals import actions
from handlers.goals.flow import GOAL

ROOM = Room(
    "goals",
    Path(__file__).parent,
    forms=(Form(GOAL, MENTEE_IN_TANDEM),),
    commands=(Command("goals", lambda turn, _payload: actions.show_goals(turn), IN_TANDEM, menu=30),),
    actions=(
        Action(actions.LIST, actions.show_goals, IN_TANDEM),
        Action(actions.SHOW, actions.show_goal, IN_TANDEM),
        Action(actions.NEW, actions.begin_goal, MENTEE_IN_TANDEM),
        Action(actions.CHANGE, actions.change_goal, MENTEE_IN_TANDEM),
        Action(actions.ASIDE, actions.put_goal_aside, MENTEE_IN_TANDEM),
        Action(actions.AGAIN, actions.take_goal_up, MENTEE_IN_TANDEM),
    ),
)
