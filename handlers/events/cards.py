"""An event as somebody sees it to whom it is announced: what it is, what they have answered, what they can do."""

from collections.abc import Sequence

from dialogue.field import Json, number_in
from dialogue.screen import Button, Label, Say, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers import event_card
from mentoring.events import is_check_in_open, seats_left
from mentoring.words import EventStatus, Seat
from storage import attendances, events
from storage.tables import Attendance, Event, Person

LIST, SHOW, FILE, PACKAGE = "events.list", "events.show", "events.file", "events.package"
COME, DECLINE = "events.come", "events.decline"
ABSENT, REASON, EXPLAIN = "events.absent", "events.reason", "events.explain"
HERE = "events.here"
SHORT_LIST = 6  # events with a key each in one message; the list of events has them all


def card(stage: Stage, event: Event, reader: Person, *first: Label | None) -> Screen:
    """Show one event with what the reader can do, after what there is to say before."""
    mine = attendances.find(stage.store, event, reader)
    return screen(
        *first,
        *event_card.facts(event, reader),
        _places(stage, event, mine),
        Say(f"events-mine-{state_of(stage, event, mine)}"),
        rows=[*ways_on(stage, event, mine), [button(say("events-back"), LIST)]],
    )


def show(turn: Turn, event: Event, *first: Label | None) -> None:
    """Show it in place of what was tapped."""
    turn.show(card(turn, event, turn.person, *first))


def state_of(stage: Stage, event: Event, mine: Attendance | None) -> str:
    """In one word: where the event and the reader's answer stand."""
    if event.status is EventStatus.CANCELLED:
        return "cancelled"
    if mine is not None and mine.attended_at is not None:
        return "attended"
    if event.ends_at <= stage.now:
        return "over"
    if mine is None or mine.seat is None:
        return "open"
    return mine.seat.value


def _places(stage: Stage, event: Event, mine: Attendance | None) -> Label | None:
    """How many places are left, as long as that matters."""
    if event.capacity is None or event.status is EventStatus.CANCELLED or event.ends_at <= stage.now:
        return None
    counted = attendances.counts(stage.store, [event])[event.id]
    if mine is not None and mine.seat is Seat.WAITING:
        ahead = [one.id for one in attendances.of_event(stage.store, event, Seat.WAITING)].index(mine.id)
        return say("events-queue", place=ahead + 1)
    free = seats_left(event.capacity, counted.going)
    return say("events-places", free=free, capacity=event.capacity, waiting=counted.waiting)


def ways_on(stage: Stage, event: Event, mine: Attendance | None) -> Sequence[Sequence[Button]]:
    """A key for each thing that the reader can do now."""
    rows = [
        [button(Say(f"events-{label}"), name, event.id) for label, name in row]
        for row in _WAYS[state_of(stage, event, mine)]
    ]
    can_check_in = mine is None or mine.attended_at is None
    if can_check_in and event.code_word and _is_open_now(stage, event):
        rows.insert(0, [button(say("events-here"), HERE, event.id)])
    return rows


def _is_open_now(stage: Stage, event: Event) -> bool:
    announced = event.status is EventStatus.ANNOUNCED
    return announced and is_check_in_open(event.begins_at, event.ends_at, stage.now)


_WAYS: dict[str, tuple[tuple[tuple[str, str], ...], ...]] = {
    "open": ((("come", COME), ("decline", DECLINE)),),
    "going": ((("file", FILE),), (("absent", ABSENT),)),
    "waiting": ((("leave-queue", DECLINE),),),
    "declined": ((("come-after-all", COME),),),
    "absent": ((("come-after-all", COME),),),
    "attended": (),
    "over": (),
    "cancelled": (),
}


def own_event(turn: Turn, event_id: Json) -> Event | None:
    """Give an event that is announced to the person, locked; say kindly where it is none."""
    number = number_in(event_id)
    event = None if number is None else events.find(turn.store, number)
    if (
        event is not None
        and event.status is not EventStatus.DRAFT
        and events.is_meant(turn.store, event, turn.person)
    ):
        return event
    turn.show(screen(say("events-unknown"), rows=[[button(say("events-back"), LIST)]]))
    return None
