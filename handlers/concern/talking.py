"""Talking to the coordinators in confidence: a first message, and what goes back and forth."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene, number_in
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.concern import desk, mine, ways
from handlers.concern.mine import ONE
from mentoring.words import ConcernKind, TandemStatus, Visibility
from storage import concerns, people, tandems
from storage.tables import Concern, Tandem

TALK, WRITE = "talk", "exchange"


class Words(BaseModel):
    """What somebody writes."""

    words: str


# ── the first message ───────────────────────────────────────────────────────────────────────────────────


def ask_for_words(turn: Turn, tandem_id: str) -> None:
    """Ask what the coordinators should know."""
    tandem = _talkable(turn, tandem_id)
    if tandem is not None:
        turn.open(TALK, subject={"tandem": tandem.id})


def talk(turn: Turn, written: Words, subject: Mapping[str, Json]) -> None:
    """Bring it to the coordinators; the partner is not told."""
    tandem = _talkable(turn, subject["tandem"])
    if tandem is None:
        return
    turn.show(screen(say("concern-sent", **mine.names(tandem, turn.person))))
    desk.bring(turn, tandem, ConcernKind.TALK, written.words)


def _talkable(turn: Turn, tandem_id: Json) -> Tandem | None:
    """Give a tandem that the person can talk about in confidence; say so where nobody else coordinates."""
    tandem = mine.active_tandem(turn, tandem_id, ONE, or_ended=True)
    if tandem is None or mine.coordinators_of(turn, tandem):
        return tandem
    is_active = tandem.status is TandemStatus.ACTIVE
    turn.show(screen(say("concern-nobody-else"), rows=ways.ways_on(tandem, ONE) if is_active else []))
    return None


# ── back and forth ──────────────────────────────────────────────────────────────────────────────────────


def ask_for_more(turn: Turn, concern_id: str) -> None:
    """Ask what somebody wants to write about a concern: the person themselves, or a coordinator."""
    concern = _writable(turn, concern_id)
    if concern is not None:
        turn.open(WRITE, subject={"concern": concern.id})


def write(turn: Turn, written: Words, subject: Mapping[str, Json]) -> None:
    """Hand a message to the other side."""
    concern = _writable(turn, subject["concern"])
    if concern is None:
        return
    concerns.say_more(turn.store, concern, turn.person, written.words)
    if turn.person.id == concern.person_id:
        turn.show(screen(say("concern-sent-more")))
        desk.tell_coordinators(turn, concern, say("concern-more", who=turn.person.name))
        return
    people.record(turn.store, turn.person, "answer concern", f"concern {concern.id}")
    reachable = concern.person.unreachable_since is None
    key = "concern-answered" if reachable else "concern-answered-unreachable"
    desk.show_card(turn, concern, say(key, who=concern.person.name))
    turn.tell(
        concern.person,
        screen(
            say("concern-from-coordinators", who=turn.person.name, words=written.words),
            rows=[[button(say("concern-reply"), desk.WRITE, concern.id)]],
        ),
    )
    desk.tell_colleagues(
        turn,
        concern.tandem,
        say("concern-answered-by", who=turn.person.name, person=concern.person.name, words=written.words),
    )


def _writable(turn: Turn, concern_id: Json) -> Concern | None:
    number = number_in(concern_id)
    concern = None if number is None else concerns.find(turn.store, number)
    if concern is not None and (turn.person.id == concern.person_id or desk.may_read(turn.person, concern)):
        return concern
    turn.show(screen(say("concern-unknown")))
    return None


# ── the forms ───────────────────────────────────────────────────────────────────────────────────────────


def talk_facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """The partner's name."""
    found = tandems.find(turn.store, subject["tandem"])
    return mine.names(found if found and found.is_one(turn.person) else None, turn.person)


def write_facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """Who writes to whom."""
    concern = concerns.find(turn.store, subject["concern"])
    own = concern is None or concern.person_id == turn.person.id
    return {"side": "one" if own else "coordinator", "who": concern.person.name if concern else "…"}


def _values(scene: Scene) -> Mapping[str, Any]:
    return scene.facts


TALKING = Flow(
    TALK,
    (Step("words", Text(at_most=1500), values=_values, hint=True, sees=Visibility.COORDINATOR),),
    model=Words,
    facts=talk_facts,
    finish=talk,
    review=False,
)

WRITING = Flow(
    WRITE,
    (Step("words", Text(at_most=1500), values=_values, sees=Visibility.COORDINATOR),),
    model=Words,
    facts=write_facts,
    finish=write,
    review=False,
)
