"""The QR code with which people check in: shown on a coordinator's phone or on the wall, new every minute.

While it stands in the chat its picture is changed each minute, for an hour at most, until the coordinator leaves it.
"""

from collections.abc import Mapping

from dialogue.field import Json, number_in
from dialogue.screen import Picture, button, say, screen
from dialogue.turn import Stage, Turn
from handlers import check_in, event_card
from handlers.coordinator.events import cards
from mentoring.events import CHECK_IN_AFTER, is_check_in_open
from mentoring.words import EventStatus
from storage import events, fates, people, shown_codes
from storage.tables import Event, ShownCode

TASK = "desk_events.qr"

# ── what the coordinator does ───────────────────────────────────────────────────────────────────────────


def order(turn: Turn, event_id: str) -> None:
    """Have the code of this minute drawn, while people can check in."""
    event = cards.find(turn, event_id)
    if event is None:
        return
    if not _is_open(turn, event):
        cards.show(turn, event, say("desk-events-qr-closed"))
        return
    before = shown_codes.find(turn.store, event, turn.person)
    if before is not None:
        _let_rest(turn, before)
    shown = shown_codes.show(turn.store, event, turn.person, event.ends_at + CHECK_IN_AFTER)
    turn.order(TASK, event=event.id, person=turn.person.id, shown=shown.shown)
    turn.toast = say("desk-events-qr-coming")


def _is_open(stage: Stage, event: Event) -> bool:
    announced = event.status is EventStatus.ANNOUNCED
    return announced and is_check_in_open(event.begins_at, event.ends_at, stage.now)


def leave(turn: Turn, event_id: str) -> None:
    """Go back to the event: the code is not renewed any more."""
    event = cards.find(turn, event_id)
    if event is None:
        return
    shown = shown_codes.find(turn.store, event, turn.person)
    if shown is not None:
        _let_rest(turn, shown)
        shown_codes.end(turn.store, shown)
    cards.show(turn, event)


# ── what the clock does ─────────────────────────────────────────────────────────────────────────────────


def renew(stage: Stage) -> int:
    """Have the codes that are shown drawn anew; those that nobody looks at any more come to rest."""
    due = shown_codes.due(stage.store)
    for shown in due:
        fate = fates.find(stage.store, shown_codes.name_of(shown), shown.person.telegram_id)
        if _is_over(stage, shown) or (fate is not None and fate.message_id is None):
            _let_rest(stage, shown)
            shown_codes.end(stage.store, shown)
            continue
        shown_codes.go_on(stage.store, shown)
        if fate is not None:  # else the picture is on its way still
            again = {"event": shown.event_id, "person": shown.person_id, "shown": shown.shown, "again": True}
            stage.order(TASK, **again)
    return len(due)


def _is_over(stage: Stage, shown: ShownCode) -> bool:
    here = shown.person.is_coordinator and shown.person.unreachable_since is None
    return not here or stage.now >= shown.until or not _is_open(stage, shown.event)


def _let_rest(stage: Stage, shown: ShownCode) -> None:
    """Say under the picture that it is not renewed any more."""
    message_id = _message(stage, shown)
    if message_id is None:
        return
    keys = [
        [button(say("desk-events-qr-next"), cards.QR, shown.event_id)],
        [button(say("desk-events-back-to"), cards.SHOW, shown.event_id)],
    ]
    title = event_card.title_of(shown.event, shown.person)
    over = screen(say("desk-events-qr-over", title=title), rows=keys)
    stage.change_picture(shown.person, message_id, over)


def _message(stage: Stage, shown: ShownCode) -> int | None:
    return fates.message_in(stage.store, shown_codes.name_of(shown), shown.person.telegram_id)


# ── the picture ─────────────────────────────────────────────────────────────────────────────────────────


def gather(stage: Stage, subject: Mapping[str, Json]) -> Mapping[str, Json] | None:
    """The link of this minute."""
    shown = _wanted(stage, subject)
    return None if shown is None else {"link": check_in.link_for(stage, shown.event)}


def _wanted(stage: Stage, subject: Mapping[str, Json]) -> ShownCode | None:
    """The showing that a picture is for, unless the coordinator has left it, or lost the right to it."""
    event_id, person_id = number_in(subject["event"]), number_in(subject["person"])
    event = None if event_id is None else events.find(stage.store, event_id)
    person = None if person_id is None else people.find(stage.store, person_id)
    if event is None or person is None or not person.is_coordinator:
        return None
    shown = shown_codes.find(stage.store, event, person)
    return shown if shown is not None and shown.shown == subject.get("shown") else None


def bring(stage: Stage, subject: Mapping[str, Json], picture: bytes) -> None:
    """Send the picture, or put it in the place of the one before."""
    shown = _wanted(stage, subject)
    if shown is None:
        return
    event, person, name = shown.event, shown.person, shown_codes.name_of(shown)
    keys = [[button(say("desk-events-qr-leave"), cards.QR_LEAVE, event.id)]]
    words = say("desk-events-qr-here", title=event_card.title_of(event, person))
    made = screen(words, rows=keys, file=Picture("check-in.png", picture))
    if "again" not in subject:
        stage.tell(person, made, about=name)
    elif (message_id := _message(stage, shown)) is not None:
        stage.change_picture(person, message_id, made, about=name)


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no picture, and what works instead; the next minute has a picture of its own."""
    shown = _wanted(stage, subject)
    if shown is not None and "again" not in subject:
        shown_codes.end(stage.store, shown)
        stage.tell(shown.person, screen(say("desk-events-qr-failed")))
