"""Setting a goal: what, how far, how one will know, until when, and the first step."""

from dialogue.fields import Choice, Day, Text
from dialogue.flow import Flow, Step
from handlers.goals.actions import FORM, Wish, keep_goal
from mentoring.words import Horizon, Visibility

SEEN = Visibility.TANDEM  # the mentor accompanies the way to a goal, so they may read it
FIVE_YEARS = 5 * 365  # days; a long-term goal reaches beyond the programme

GOAL = Flow(
    FORM,
    (
        Step("what", Text(at_most=120, lines=False), hint=True, sees=SEEN),
        Step("horizon", Choice(Horizon), hint=True, sees=SEEN),
        Step("outcome", Text(at_most=500), hint=True, sees=SEEN),
        Step("due_on", Day(from_days=1, to_days=FIVE_YEARS), sees=SEEN),
        Step("first_step", Text(at_most=300), hint=True, sees=SEEN),
    ),
    model=Wish,
    finish=keep_goal,
)
