"""Notes that coordinators write each other about a tandem: when they have called, what was settled."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Day, Text
from dialogue.flow import Flow, Step
from dialogue.screen import say
from dialogue.turn import Turn
from handlers.coordinator.pairs import cards
from handlers.coordinator.pairs.cards import CALLED, NOTE
from handlers.desk_view import light_of
from mentoring.words import Light, TandemStatus, Visibility
from storage import contact_ladder, desk_notes, people, tandems
from storage.tables import Tandem

__all__ = ["CALLED", "CALLING", "NOTE", "NOTING", "ask_about_call", "ask_for_note"]

LONG_AGO = 60  # days: a call that is noted was not earlier


class Words(BaseModel):
    """What is noted."""

    words: str


class Call(BaseModel):
    """When a coordinator called, and what was said, if they would like to note it."""

    day: date
    words: str | None = None


def ask_for_note(turn: Turn, tandem_id: str, back: str = "") -> None:
    """Ask what to note."""
    tandem = cards.find(turn, tandem_id)
    if tandem is not None:
        turn.open(NOTING.name, subject={"tandem": tandem.id, "back": back})


def ask_about_call(turn: Turn, tandem_id: str, back: str = "") -> None:
    """Ask when the call was."""
    tandem = cards.find(turn, tandem_id)
    if tandem is not None:
        turn.open(CALLING.name, subject={"tandem": tandem.id, "back": back})


def facts_about(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """The names of the two, for what is asked about them."""
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
        cards.show_card(turn, str(tandem.id), _back(subject), say("pairs-noted"))


def _keep_call(turn: Turn, call: Call, subject: Mapping[str, Json]) -> None:
    """Note a call; where a light was on, it goes out for a while: somebody has looked after the two."""
    tandem = cards.find(turn, str(subject["tandem"]))
    if tandem is None:
        return
    desk_notes.add(turn.store, tandem, turn.person, call.words or "", call.day)
    news = say("pairs-noted")
    if _is_lit(tandem):
        contact_ladder.look_after(turn.store, tandem, turn.rules_for(tandem.cohort_id))
        news = say("pairs-looked-after")
    people.record(turn.store, turn.person, "look after", f"tandem {tandem.id}")
    cards.show_card(turn, str(tandem.id), _back(subject), news)


def _is_lit(tandem: Tandem) -> bool:
    return tandem.status is TandemStatus.ACTIVE and light_of(tandem) in (Light.AMBER, Light.RED)


def _back(subject: Mapping[str, Json]) -> str:
    return str(subject.get("back", ""))


NOTING = Flow(
    "desknote",
    (
        Step(
            "words",
            Text(at_most=500),
            values=lambda scene: scene.facts,
            hint=True,
            sees=Visibility.COORDINATOR,
        ),
    ),
    model=Words,
    facts=facts_about,
    finish=_keep,
    review=False,
    single=True,
)

CALLING = Flow(
    "deskcall",
    (
        Step(
            "day",
            Day(from_days=-LONG_AGO, to_days=0),
            values=lambda scene: scene.facts,
            sees=Visibility.COORDINATOR,
        ),
        Step("words", Text(at_most=500), optional=True, hint=True, sees=Visibility.COORDINATOR),
    ),
    model=Call,
    facts=facts_about,
    finish=_keep_call,
    review=False,
    single=True,
)
