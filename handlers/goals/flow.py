"""Setting a goal: what, how far, how one will know, until when, and the first step (SMART, one question each)."""

from collections.abc import Mapping
from typing import Any

from dialogue.field import Json
from dialogue.fields import Choice, Day, Text
from dialogue.flow import Answers, Flow, Step
from dialogue.turn import Turn
from handlers.goals.setting import FORM, Wish, keep_goal
from mentoring.gas import can_be_counted
from mentoring.words import Horizon, Visibility
from storage import tandems

SEEN = Visibility.TANDEM  # the mentor accompanies the way to a goal, so they may read it
FIVE_YEARS = 5 * 365  # days; a long-term goal reaches beyond the programme


def lacks_a_number(answers: Answers) -> bool:
    """Whoever wrote an outcome that nobody can count is asked for something that can be; they may skip it."""
    outcome = answers.get("outcome")
    return isinstance(outcome, str) and not can_be_counted(outcome)


def mentor_fact(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What a question needs to know: the mentor's name."""
    own = tandems.active_of(turn.store, turn.person)
    names = (tandem.mentor.name for tandem in own if tandem.id == subject.get("tandem"))
    return {"mentor": next(names, "…")}


GOAL = Flow(
    FORM,
    (
        Step("what", Text(at_most=120, lines=False), hint=True, sees=SEEN),
        Step("horizon", Choice(Horizon), hint=True, sees=SEEN),
        Step(
            "outcome",
            Text(at_most=400),
            values=lambda scene: {"mentor": scene.facts["mentor"]},
            hint=True,
            sees=SEEN,
        ),
        Step("measure", Text(at_most=100), when=lacks_a_number, optional=True, hint=True, sees=SEEN),
        Step("due_on", Day(from_days=1, to_days=FIVE_YEARS), sees=SEEN),
        Step("first_step", Text(at_most=300), hint=True, sees=SEEN),
    ),
    model=Wish,
    facts=mentor_fact,
    finish=keep_goal,
)
