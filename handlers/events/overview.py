"""What is on: all events that are announced to somebody and still to come."""

from datetime import timedelta

from dialogue.field import number_in
from dialogue.screen import Button, DayOf, Say, button, say, screen
from dialogue.turn import Turn
from handlers.audience import ADMITTED, COORDINATOR
from handlers.audience import DESK as ON_DESK
from handlers.event_card import title_of
from handlers.events import cards
from storage import attendances, events
from storage.tables import Event

PAGE = 8
WEEK = timedelta(days=7)
DESK = "desk_events.list"  # of the room for coordinators


def open_events(turn: Turn) -> None:
    """Show what is on: to coordinators all that is planned, to everybody else what they are invited to."""
    standing = turn.standing
    if COORDINATOR in standing or (ON_DESK in standing and ADMITTED not in standing):
        turn.house.actions[DESK].do(turn)
    else:
        list_events(turn)


def count_this_week(turn: Turn) -> int:
    """How many events are on in the next seven days, of all cohorts."""
    return events.count_soon(turn.store, None, turn.now + WEEK)


def list_events(turn: Turn, page: str = "0") -> None:
    """Show a page of events, a key for each, the nearest first."""
    number = number_in(page) or 0
    ahead = events.ahead_for(turn.store, turn.person)
    here = ahead[number * PAGE : (number + 1) * PAGE]
    mine = attendances.by_event(turn.store, turn.person, here)
    rows = [[_key(turn, event, cards.state_of(turn, event, mine.get(event.id)))] for event in here]
    turns = [button(say("events-earlier"), cards.LIST, number - 1)] if number > 0 else []
    if len(ahead) > (number + 1) * PAGE:
        turns.append(button(say("events-later"), cards.LIST, number + 1))
    head = say("events-list" if ahead else "events-none")
    turn.show(screen(head, rows=[*rows, turns, [button(say("events-package"), cards.PACKAGE)]]))


def _key(turn: Turn, event: Event, state: str) -> Button:
    icon = Say(f"events-mine-{state}.icon")
    label = say("events-key", icon=icon, day=DayOf(event.begins_at), title=title_of(event, turn.person))
    return button(label, cards.SHOW, event.id)


def show_event(turn: Turn, event_id: str) -> None:
    """Show one event."""
    event = cards.own_event(turn, event_id)
    if event is not None:
        cards.show(turn, event)
