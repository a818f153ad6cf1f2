"""The words of an event in one more language."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import LanguageName, say
from dialogue.turn import Turn
from handlers.coordinator.events import cards
from storage import events, people

FORM = "eventwords"


class Words(BaseModel):
    """How an event is called in a language, and what there is to say about it."""

    name: str
    text: str | None = None


def ask_for_words(turn: Turn, event_id: str, language: str) -> None:
    """Ask for the title and the text in a language of the programme."""
    event = cards.find(turn, event_id)
    if event is None or language not in turn.programme.languages:
        return
    known: dict[str, Json] = {}
    if language in event.titles:
        known = {"name": event.titles[language], "text": event.texts.get(language)}
    turn.open(FORM, subject={"event": event.id, "language": language}, **known)


def keep_words(turn: Turn, words: Words, subject: Mapping[str, Json]) -> None:
    """Keep them."""
    event = cards.find(turn, subject["event"])
    if event is None:
        return
    events.word_in(event, str(subject["language"]), words.name, words.text)
    people.record(turn.store, turn.person, "word event", f"event {event.id}")
    cards.show(turn, event, say("desk-events-worded", language=LanguageName(str(subject["language"]))))


def _facts(_turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    return {"language": LanguageName(str(subject["language"]))}


def _language(scene: Scene) -> Mapping[str, Any]:
    return {"language": scene.facts["language"]}


WORDING = Flow(
    FORM,
    (
        Step("name", Text(at_most=100, lines=False), values=_language),
        Step("text", Text(at_most=1500), values=_language, optional=True, long=True),
    ),
    model=Words,
    facts=_facts,
    finish=keep_words,
)
