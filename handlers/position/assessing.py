"""Taking stock: the mentee writes, rates, and decides who may read it."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any

from pydantic import BaseModel
from pydantic import Field as Within

from dialogue.field import Json, Scene
from dialogue.fields import Choice, Scale, Text
from dialogue.flow import Answers, Flow, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.position import overview, picture, sharing
from mentoring.position import HIGHEST, LOWEST
from mentoring.words import Competence, Phase, Visibility
from storage import positions, tandems
from storage.tables import Position

FORM = "assess"
OWN = Visibility.ONLY_ME  # until the last question, where the mentee decides

Rating = Annotated[int, Within(ge=LOWEST, le=HIGHEST)]


class Assessment(BaseModel):
    """What a mentee writes and rates: words at the start, later what has changed, and each time eight ratings."""

    strengths: str | None = None
    growth: str | None = None
    potential: str | None = None
    clarity: Rating
    market: Rating
    documents: Rating
    interviews: Rating
    network: Rating
    language: Rating
    presentation: Rating
    planning: Rating
    change: str | None = None
    sees: Visibility

    @property
    def words(self) -> dict[str, str | None]:
        """What is written."""
        return {name: getattr(self, name) for name in overview.WORDS}

    @property
    def ratings(self) -> dict[str, int]:
        """What is rated, by competence."""
        return {one.value: getattr(self, one.value) for one in Competence}


# ── beginning ───────────────────────────────────────────────────────────────────────────────────────────


def begin_assessment(turn: Turn, tandem_id: str, phase: str) -> None:
    """Ask for the assessment of a phase; one that is there already is shown."""
    tandem = overview.own_tandem(turn, tandem_id)
    if tandem is None:
        return
    if not overview.is_mentee(turn.person, tandem) or phase not in list(Phase):
        overview.show_overview(turn, tandem)
        return
    kept = next((one for one in positions.of_tandem(turn.store, tandem) if one.phase == phase), None)
    if kept is not None:
        overview.show_card(turn, kept)
    else:
        turn.open(FORM, subject={"tandem": tandem.id, "phase": phase})


def change_assessment(turn: Turn, position_id: str) -> None:
    """Open the form with what the assessment says so far: it begins with the review."""
    position = overview.own_position(turn, position_id, to_change=True)
    if position is not None:
        subject = {"tandem": position.tandem_id, "phase": position.phase.value}
        turn.open(FORM, subject=subject, **_answers_of(position))


def _answers_of(position: Position) -> dict[str, Json]:
    words = {name: getattr(position, name) for name in overview.WORDS}
    return {**words, **position.ratings, "sees": position.sees.value}


# ── what the form is for ────────────────────────────────────────────────────────────────────────────────


def keep_assessment(turn: Turn, given: Assessment, subject: Mapping[str, Json]) -> None:
    """Keep where the mentee stands, draw the picture, and tell the mentor if it is shared."""
    tandem = overview.own_tandem(turn, subject["tandem"])
    if tandem is None:
        return
    position = positions.keep(
        turn.store, tandem, Phase(subject["phase"]), words=given.words, ratings=given.ratings, sees=given.sees
    )
    positions.plan(turn.store, tandem, turn.rules_for(tandem.cohort_id))
    rows = [[button(say("position-see"), overview.SHOW, tandem.id)]]
    kept = say(f"position-kept-{position.sees}", **overview.names(tandem))
    turn.show(screen(kept, sharing.unheard(position), rows=rows))
    picture.order(turn, tandem)
    sharing.tell_mentor(turn, position)


def at_start(answers: Answers) -> bool:
    """Strengths, growth and potential are asked at the start."""
    return bool(answers.get("phase") == Phase.START)


def later(answers: Answers) -> bool:
    """What has changed is asked later."""
    return not at_start(answers)


def _names(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    own = tandems.active_of(turn.store, turn.person)
    return {"mentor": next((one.mentor.name for one in own if one.id == subject.get("tandem")), "…")}


def _mentor(scene: Scene) -> Mapping[str, Any]:
    return {"mentor": scene.facts["mentor"]}


def _words(name: str, when: Callable[[Answers], bool]) -> Step:
    return Step(name, Text(at_most=800), when=when, optional=True, hint=True, sees=OWN)


ASSESSING = Flow(
    FORM,
    (
        _words("strengths", at_start),
        _words("growth", at_start),
        _words("potential", at_start),
        *(Step(one.value, Scale(LOWEST, HIGHEST), sees=OWN) for one in Competence),
        _words("change", later),
        Step("sees", Choice(("only-me", "tandem"), columns=1), hint=True, values=_mentor),
    ),
    model=Assessment,
    facts=_names,
    finish=keep_assessment,
)
