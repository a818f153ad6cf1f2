"""The five levels of a goal: the usual phrases or one's own words, where it begins, how much it weighs."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Choice, Text
from dialogue.flow import Answers, Flow, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers import goal_words
from handlers.goals import cards
from handlers.goals.mine import LIST, SHOW, is_mentee
from handlers.goals.setting import to_be_changed
from mentoring.gas import LOWEST, USUAL_BASELINE
from mentoring.words import GoalEvent, Visibility
from storage import goals
from storage.tables import Goal

FORM = "scale"
SEEN = Visibility.TANDEM
LEVEL_CHARS = 200
STEPS = {"1": "more", "2": "much_more", "-1": "less", "-2": "much_less"}  # the level and its question


class Scale(BaseModel):
    """How a mentee describes the levels of a goal. What is not described in own words keeps the usual phrase."""

    words: str
    more: str | None = None
    much_more: str | None = None
    less: str | None = None
    much_less: str | None = None
    start: str
    weight: int

    @property
    def levels(self) -> dict[str, str]:
        """One's own words, by level."""
        if self.words != "own":
            return {}
        said = {level: getattr(self, step) for level, step in STEPS.items()}
        return {level: words for level, words in said.items() if words}


def in_own_words(answers: Answers) -> bool:
    """The four levels are asked for where somebody wants to describe them."""
    return answers.get("words") == "own"


def begin_scale(turn: Turn, goal_id: str) -> None:
    """Open the form: with what was settled before, it begins with the review."""
    goal = to_be_changed(turn, goal_id)
    if goal is None:
        return
    if goal.put_aside_at is not None:
        turn.toast = say("goals-is-aside")
        cards.show_card(turn, goal)
        return
    turn.open(FORM, subject={"tandem": goal.tandem_id, "goal": goal.id}, **_answers_of(turn, goal))


def _answers_of(turn: Turn, goal: Goal) -> dict[str, Json]:
    """What was settled before; nothing where the form was never filled in for this goal."""
    settled = any(change.what is GoalEvent.SCALED for change in goals.changes_of(turn.store, goal))
    if not settled:
        return {}
    own = {step: goal.levels.get(level) for level, step in STEPS.items()}
    return {
        "words": "own" if goal.levels else "usual",
        **(own if goal.levels else {}),
        "start": "lowest" if goal.baseline == LOWEST else "usual",
        "weight": str(goal.weight),
    }


def keep_scale(turn: Turn, scale: Scale, subject: Mapping[str, Json]) -> None:
    """Keep the levels, and let the mentor know."""
    goal = to_be_changed(turn, subject["goal"])
    if goal is None:
        return
    baseline = LOWEST if scale.start == "lowest" else USUAL_BASELINE
    values = {"levels": scale.levels, "baseline": baseline, "weight": scale.weight}
    rows = [[button(say("goals-see-one"), SHOW, goal.id)], [button(say("goals-see"), LIST, goal.tandem_id)]]
    differs = goals.change(turn.store, goal, turn.person, GoalEvent.SCALED, **values)
    turn.show(screen(say("scale-kept", title=goal.title), cards.scale_of(goal), rows=rows))
    if differs:
        told = say("scale-told", mentee=turn.person.name, title=goal.title)
        turn.tell(goal.tandem.mentor, screen(told, cards.scale_of(goal), rows=rows))


def goal_fact(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What the questions need to know: the goal and its expected outcome."""
    goal = goals.find(turn.store, int(subject["goal"]))
    if goal is None or not is_mentee(turn.person, goal.tandem):
        return {"title": "…", "outcome": "…"}
    return {"title": goal.title, "outcome": goal.outcome}


def goal_value(scene: Scene) -> Mapping[str, Any]:
    """The same, for the text of a question."""
    return scene.facts


def _level(name: str) -> Step:
    return Step(
        name,
        Text(at_most=LEVEL_CHARS, lines=False),
        when=in_own_words,
        optional=True,
        values=goal_value,
        hint=True,
        sees=SEEN,
    )


SCALING = Flow(
    FORM,
    (
        Step("words", Choice(("usual", "own"), columns=1), values=goal_value, hint=True, sees=SEEN),
        *(_level(name) for name in ("more", "much_more", "less", "much_less")),
        Step("start", Choice(("usual", "lowest"), columns=1), values=goal_value, hint=True, sees=SEEN),
        Step(
            "weight",
            Choice({str(weight): goal_words.weight_label(weight) for weight in (1, 2, 3)}, columns=1),
            values=goal_value,
            hint=True,
            sees=SEEN,
        ),
    ),
    model=Scale,
    facts=goal_fact,
    finish=keep_scale,
)
