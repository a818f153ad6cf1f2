"""Checking in on the spot: by the QR code that a coordinator shows, or by the code word that they say."""

from collections.abc import Mapping

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers import check_in
from handlers.event_card import title_of
from handlers.events import cards
from mentoring.events import is_check_in_open, is_code_word
from mentoring.words import EventStatus, Visibility
from storage import attendances, events
from storage.tables import Event

FORM = "here"


class Word(BaseModel):
    """The code word, as somebody has understood it."""

    word: str


def check_in_by_link(turn: Turn, argument: str) -> None:
    """Check somebody in who has scanned the code of this minute."""
    event, is_fresh = check_in.event_of(turn, argument)
    if event is None or not events.is_meant(turn.store, event, turn.person):
        turn.note_wrong_code()
        turn.show(screen(say("events-not-yours"), rows=[[button(say("events-back"), cards.LIST)]]))
    elif not is_fresh and not _was_there(turn, event):
        turn.note_wrong_code()
        turn.show(screen(say("events-code-old")))
    else:
        _check_in(turn, event)


def take_word_or_ask(turn: Turn, said: str) -> None:
    """Check somebody in by ``/here WORD``; without a word, ask for it."""
    if turn.has_to_wait():
        return
    now_on = _now_on(turn)
    if not now_on:
        turn.show(screen(say("events-nothing-now"), rows=[[button(say("events-back"), cards.LIST)]]))
        return
    match = next((event for event in now_on if said and is_code_word(event.code_word or "", said)), None)
    if match is not None:
        _check_in(turn, match)
        return
    if said:
        turn.note_wrong_code()
    if len(now_on) == 1:
        turn.open(FORM, subject={"event": now_on[0].id})
    else:
        keys = [[button(title_of(event, turn.person), cards.HERE, event.id)] for event in now_on]
        turn.show(screen(say("events-which-now"), rows=keys))


def ask_for_word(turn: Turn, event_id: str) -> None:
    """Ask for the code word of one event."""
    event = cards.own_event(turn, event_id)
    if event is None:
        return
    if _is_on(turn, event) and event.code_word:
        turn.open(FORM, subject={"event": event.id})
    else:
        cards.show(turn, event)


def take_word(turn: Turn, said: Word, subject: Mapping[str, Json]) -> None:
    """Check somebody in if the word is right."""
    event = cards.own_event(turn, subject["event"])
    if event is None or turn.has_to_wait():
        return
    if is_code_word(event.code_word or "", said.word):
        _check_in(turn, event)
    else:
        turn.note_wrong_code()
        again = [[button(say("events-word-again"), cards.HERE, event.id)]]
        turn.show(screen(say("events-word-wrong"), rows=again))


def _check_in(turn: Turn, event: Event) -> None:
    if not _was_there(turn, event) and not _is_on(turn, event):
        cards.show(turn, event, say("events-not-now"))
        return
    is_new = attendances.check_in(turn.store, event, turn.person)
    cards.show(turn, event, say("events-welcome" if is_new else "events-welcome-already"))


def _was_there(turn: Turn, event: Event) -> bool:
    mine = attendances.find(turn.store, event, turn.person)
    return mine is not None and mine.attended_at is not None


def _is_on(turn: Turn, event: Event) -> bool:
    announced = event.status is EventStatus.ANNOUNCED
    return announced and is_check_in_open(event.begins_at, event.ends_at, turn.now)


def _now_on(turn: Turn) -> list[Event]:
    return [
        event for event in events.near(turn.store, turn.person) if _is_on(turn, event) and event.code_word
    ]


SAYING = Flow(
    FORM,
    (Step("word", Text(at_most=60, lines=False), sees=Visibility.COORDINATOR),),
    model=Word,
    finish=take_word,
    review=False,
)
