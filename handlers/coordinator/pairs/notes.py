"""Notes that coordinators write each other about a tandem: whom they have called, what was settled."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import say
from dialogue.turn import Turn
from handlers.coordinator.pairs import cards
from handlers.coordinator.pairs.cards import NOTE
from mentoring.words import Visibility
from storage import desk_notes, people, tandems

__all__ = ["NOTE", "NOTING", "ask_for_note"]


class Words(BaseModel):
    """What is noted."""

    words: str


def ask_for_note(turn: Turn, tandem_id: str) -> None:
    """Ask what to note."""
    tandem = cards.find(turn, tandem_id)
    if tandem is not None:
        turn.open(NOTING.name, subject={"tandem": tandem.id})


def _facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    tandem = tandems.find(turn.store, int(subject["tandem"]))
    return {
        "mentee": tandem.mentee.name if tandem else "…",
        "mentor": tandem.mentor.name if tandem else "…",
    }


def _keep(turn: Turn, written: Words, subject: Mapping[str, Json]) -> None:
    tandem = cards.find(turn, str(subject["tandem"]))
    if tandem is not None:
        desk_notes.add(turn.store, tandem, turn.person, written.words)
        people.record(turn.store, turn.person, "note", f"tandem {tandem.id}")
        cards.show_card(turn, str(tandem.id), news=say("pairs-noted"))


NOTING = Flow(
    "desknote",
    (
        Step(
            "words",
            Text(at_most=500),
            values=lambda scene: {"mentee": scene.facts["mentee"], "mentor": scene.facts["mentor"]},
            hint=True,
            sees=Visibility.COORDINATOR,
        ),
    ),
    model=Words,
    facts=_facts,
    finish=_keep,
    review=False,
)
