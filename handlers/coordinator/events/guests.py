"""Who comes to an event, who was there, who can't come and why."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, number_in
from dialogue.fields import Option, People
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Label, Lines, Say, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers import event_card
from handlers.coordinator.events import cards
from mentoring.words import EventStatus, Seat
from storage import attendances, events, people
from storage.tables import Attendance, Event, Person, WaitingPrompt

FORM = "eventguest"
PAGE = 20
SHOWN_ABSENT = 40  # in one message; with reasons that is as much as one reads on a phone


class Guest(BaseModel):
    """Somebody who was there without having signed up, by id."""

    person: int


def list_guests(turn: Turn, event_id: str, page: str = "0") -> None:
    """Show a page of those who come or were there: a tap ticks somebody, or takes the tick back."""
    event = cards.find(turn, event_id)
    if event is not None:
        _show_guests(turn, event, number_in(page) or 0)


def _show_guests(turn: Turn, event: Event, number: int, *news: Label) -> None:
    found = attendances.guests(turn.store, event, number * PAGE, PAGE + 1)
    keys = [_key(event, one, number) for one in found[:PAGE]]
    rows = [keys[start : start + 2] for start in range(0, len(keys), 2)]
    turns = [button("‹", cards.GUESTS, event.id, number - 1)] if number > 0 else []
    if len(found) > PAGE:
        turns.append(button("›", cards.GUESTS, event.id, number + 1))
    head = say(
        "desk-events-guests-head" if found else "desk-events-guests-none",
        title=event_card.title_of(event, turn.person),
        attended=attendances.counts(turn.store, [event])[event.id].attended,
    )
    add = [button(say("desk-events-add"), cards.ADD, event.id)]
    back = [button(say("desk-events-back-to"), cards.SHOW, event.id)]
    turn.show(screen(*news, head, rows=[*rows, turns, add, back]))


def _key(event: Event, one: Attendance, page: int) -> Button:
    if one.attended_at is not None:
        label = say("desk-events-ticked", name=one.person.name)
        return button(label, cards.UNTICK, event.id, one.person_id, page)
    key = "desk-events-unticked-waiting" if one.seat is Seat.WAITING else "desk-events-unticked"
    return button(say(key, name=one.person.name), cards.TICK, event.id, one.person_id, page)


def tick(turn: Turn, event_id: str, person_id: str, page: str = "0") -> None:
    """Note that somebody was there."""
    _note(turn, event_id, person_id, page, was_there=True)


def take_tick_back(turn: Turn, event_id: str, person_id: str, page: str = "0") -> None:
    """Note that somebody was not there after all."""
    _note(turn, event_id, person_id, page, was_there=False)


def _note(turn: Turn, event_id: str, person_id: str, page: str, *, was_there: bool) -> None:
    event, number = cards.find(turn, event_id), number_in(person_id)
    if event is None:
        return
    guest = None if number is None else people.find(turn.store, number)
    if guest is None or not events.is_meant(turn.store, event, guest):
        _show_guests(turn, event, 0, say("desk-events-nobody"))
        return
    if was_there and turn.now < event.begins_at:
        _show_guests(turn, event, number_in(page) or 0, say("desk-events-not-yet"))
        return
    if was_there:
        attendances.check_in(turn.store, event, guest, by=turn.person)
    else:
        attendances.take_tick_back(turn.store, event, guest)
    what = "tick attendance" if was_there else "untick attendance"
    people.record(turn.store, turn.person, what, f"event {event.id} person {guest.id}")
    _show_guests(turn, event, number_in(page) or 0)


def list_absent(turn: Turn, event_id: str) -> None:
    """Show who does not come, and why."""
    event = cards.find(turn, event_id)
    if event is None:
        return
    away = attendances.of_event(turn.store, event, Seat.ABSENT, Seat.DECLINED)
    lines = [_absence(one) for one in away[:SHOWN_ABSENT]]
    head = say("desk-events-away-head", title=event_card.title_of(event, turn.person))
    back = [button(say("desk-events-back-to"), cards.SHOW, event.id)]
    turn.show(screen(head, Lines(lines), rows=[back]))


def _absence(one: Attendance) -> Say:
    name = one.person.name
    if one.reason_words:
        return say("desk-events-absent-words", name=name, reason=one.reason or "", words=one.reason_words)
    if one.reason:
        return say("desk-events-absent-reason", name=name, reason=one.reason)
    return say("desk-events-absent", name=name)


def tell_absences(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Tell a coordinator for which events somebody has said that they can't come."""
    found = [events.find(stage.store, one.about) for one in waiting]
    to_come = [event for event in found if event is not None and event.status is EventStatus.ANNOUNCED]
    if not to_come:
        return None
    keys = [[_absence_key(stage, event, person)] for event in to_come[:PAGE]]
    return screen(say("desk-events-absences", count=len(to_come)), rows=keys)


def _absence_key(stage: Stage, event: Event, reader: Person) -> Button:
    away = attendances.counts(stage.store, [event])[event.id].away
    label = say("desk-events-absences-key", title=event_card.title_of(event, reader), count=away)
    return button(label, cards.AWAY, event.id)


# ── somebody who had not signed up ──────────────────────────────────────────────────────────────────────


def ask_whom(turn: Turn, event_id: str) -> None:
    """Ask who else was there."""
    event = cards.find(turn, event_id)
    if event is None:
        return
    if event.status is EventStatus.ANNOUNCED and event.begins_at <= turn.now:
        turn.open(FORM, subject={"event": event.id})
    else:
        _show_guests(turn, event, 0, say("desk-events-not-yet"))


def add_guest(turn: Turn, guest: Guest, subject: Mapping[str, Json]) -> None:
    """Note that they were there."""
    _note(turn, str(subject["event"]), str(guest.person), "0", was_there=True)


def _facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    number = number_in(subject.get("event"))
    event = None if number is None else events.find(turn.store, number)
    if event is None:
        return {"people": []}
    there = {person.id for person in attendances.who_was_there(turn.store, event)}
    others = [person for person in events.whom(turn.store, event) if person.id not in there]
    return {"people": [Option(person.id, person.name, "") for person in others]}


ADDING = Flow(
    FORM, (Step("person", People("people")),), model=Guest, facts=_facts, finish=add_guest, review=False
)
