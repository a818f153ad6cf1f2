"""The QR code with which people check in: shown on a coordinator's phone or on the wall, new every minute."""

from collections.abc import Mapping
from typing import Any

from dialogue.field import Json, number_in
from dialogue.screen import Picture, button, say, screen
from dialogue.turn import Stage, Turn
from handlers import check_in, event_card
from handlers.coordinator.events import cards
from mentoring.events import is_check_in_open
from mentoring.words import EventStatus
from storage import events, people
from storage.tables import Event, Person

TASK = "desk_events.qr"
SCALE, BORDER = 16, 3  # pixels of a module, modules around: large enough for a room


def order(turn: Turn, event_id: str) -> None:
    """Have the code of this minute drawn, while people can check in."""
    event = cards.find(turn, event_id)
    if event is None:
        return
    if event.status is EventStatus.ANNOUNCED and is_check_in_open(event.begins_at, event.ends_at, turn.now):
        turn.order(TASK, event=event.id, person=turn.person.id)
        turn.toast = say("desk-events-qr-coming")
    else:
        cards.show(turn, event, say("desk-events-qr-closed"))


def gather(stage: Stage, subject: Mapping[str, Json]) -> Mapping[str, Json] | None:
    """The link of this minute."""
    found = _wanted(stage, subject)
    return None if found is None else {"link": check_in.link_for(stage, found[0])}


def _wanted(stage: Stage, subject: Mapping[str, Json]) -> tuple[Event, Person] | None:
    event_id, person_id = number_in(subject["event"]), number_in(subject["person"])
    event = None if event_id is None else events.find(stage.store, event_id)
    person = None if person_id is None else people.find(stage.store, person_id)
    return None if event is None or person is None else (event, person)


def draw(values: Mapping[str, Any]) -> bytes:
    """Draw a link as a QR code: error correction M, since it is read from across a room."""
    from io import BytesIO

    import segno

    made = BytesIO()
    segno.make_qr(str(values["link"]), error="m").save(made, kind="png", scale=SCALE, border=BORDER)
    return made.getvalue()


def bring(stage: Stage, subject: Mapping[str, Json], picture: bytes) -> None:
    """Send the picture, with a key for the next one."""
    found = _wanted(stage, subject)
    if found is None:
        return
    event, person = found
    keys = [
        [button(say("desk-events-qr-next"), cards.QR, event.id)],
        [button(say("desk-events-back-to"), cards.SHOW, event.id)],
    ]
    shown = say("desk-events-qr-here", title=event_card.title_of(event, person))
    stage.tell(person, screen(shown, rows=keys, file=Picture("check-in.png", picture)))


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no picture, and what works instead."""
    found = _wanted(stage, subject)
    if found is not None:
        stage.tell(found[1], screen(say("desk-events-qr-failed")))
