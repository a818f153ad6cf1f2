"""Writing to somebody: what they answer comes to the coordinators as a question."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.contact_line import reach_hint
from handlers.coordinator.people import cards
from handlers.coordinator.people.cards import WRITE
from mentoring.words import Visibility
from storage import people, questions

ANSWER = "questions.write"  # of the room for questions

__all__ = ["WRITE", "WRITING", "ask_for_words"]


class Words(BaseModel):
    """What somebody is written."""

    words: str


def ask_for_words(turn: Turn, person_id: str, back: str = "") -> None:
    """Ask what to write."""
    person = cards.find(turn, person_id)
    if person is not None:
        turn.open(WRITING.name, subject={"person": person.id, "back": back})


def _facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    person = people.find(turn.store, int(subject["person"]))
    return {"who": person.name if person else "…"}


def _write(turn: Turn, written: Words, subject: Mapping[str, Json]) -> None:
    person = cards.find(turn, str(subject["person"]))
    if person is None:
        return
    question = questions.write_to(turn.store, person, turn.person, written.words)
    people.record(turn.store, turn.person, "write", f"person {person.id}")
    turn.tell(
        person,
        screen(
            say("persons-written-to", who=turn.person.name, words=written.words),
            rows=[[button(say("persons-answer"), ANSWER, question.id)]],
        ),
    )
    news = reach_hint(person) or say("persons-written", name=person.name)
    cards.show_card(turn, str(person.id), str(subject.get("back", "")), news)


WRITING = Flow(
    "writing",
    (
        Step(
            "words",
            Text(at_most=1500),
            values=lambda scene: {"who": scene.facts["who"]},
            sees=Visibility.COORDINATOR,
        ),
    ),
    model=Words,
    facts=_facts,
    finish=_write,
    review=False,
    single=True,
)
