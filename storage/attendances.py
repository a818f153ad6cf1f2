"""Named queries about who comes to an event: places, the waiting list, absences, who was there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select

from mentoring.events import REMINDED_BEFORE, seats_left
from mentoring.prompts import PromptKind
from mentoring.words import AbsenceReason, EventStatus, Seat
from storage import prompts, rounds
from storage.store import Store
from storage.tables import Attendance, Event, Person


@dataclass(frozen=True, slots=True)
class Counts:
    """How many people come to an event, wait for a place, do not come, and were there."""

    going: int = 0
    waiting: int = 0
    away: int = 0
    attended: int = 0


# ── looking ─────────────────────────────────────────────────────────────────────────────────────────────


def find(store: Store, event: Event, person: Person) -> Attendance | None:
    """What somebody has answered to an event, or that they were there."""
    query = select(Attendance).where(Attendance.event_id == event.id, Attendance.person_id == person.id)
    return store.session.execute(query).scalar_one_or_none()


def by_event(store: Store, person: Person, events: Sequence[Event]) -> dict[int, Attendance]:
    """What somebody has answered to events, by the events' ids."""
    query = select(Attendance).where(
        Attendance.person_id == person.id, Attendance.event_id.in_([event.id for event in events])
    )
    return {found.event_id: found for found in store.session.execute(query).scalars()}


def of_event(store: Store, event: Event, *seats: Seat) -> list[Attendance]:
    """All who have answered so, in the order of their answers."""
    query = (
        select(Attendance)
        .where(Attendance.event_id == event.id, Attendance.seat.in_(seats))
        .order_by(Attendance.answered_at, Attendance.id)
    )
    return list(store.session.execute(query).scalars())


def guests(store: Store, event: Event, skip: int, take: int) -> list[Attendance]:
    """A part of the list of those who come, wait, or were there, by name."""
    expected = or_(Attendance.seat.in_((Seat.GOING, Seat.WAITING)), Attendance.attended_at.is_not(None))
    query = (
        select(Attendance)
        .join(Person, Person.id == Attendance.person_id)
        .where(Attendance.event_id == event.id, expected)
        .order_by(func.lower(Person.name), Person.id)
        .offset(skip)
        .limit(take)
    )
    return list(store.session.execute(query).scalars())


def counts(store: Store, events: Sequence[Event]) -> dict[int, Counts]:
    """How many answered what, by the events' ids: one statement for all."""
    query = (
        select(
            Attendance.event_id,
            func.count().filter(Attendance.seat == Seat.GOING),
            func.count().filter(Attendance.seat == Seat.WAITING),
            func.count().filter(Attendance.seat.in_((Seat.DECLINED, Seat.ABSENT))),
            func.count().filter(Attendance.attended_at.is_not(None)),
        )
        .where(Attendance.event_id.in_([event.id for event in events]))
        .group_by(Attendance.event_id)
    )
    found = {event_id: Counts(*numbers) for event_id, *numbers in store.session.execute(query)}
    return {event.id: found.get(event.id, Counts()) for event in events}


# ── answering: the event is to be locked before ─────────────────────────────────────────────────────────


def sign_up(store: Store, event: Event, person: Person) -> Attendance:
    """Keep that somebody comes; where all places are taken, that they wait for one."""
    mine = _row(store, event, person)
    if mine.seat in (Seat.GOING, Seat.WAITING):
        return mine
    going = counts(store, [event])[event.id].going
    _answer(store, mine, Seat.WAITING if seats_left(event.capacity, going) == 0 else Seat.GOING)
    return mine


def decline(store: Store, event: Event, person: Person) -> list[Person]:
    """Keep that somebody does not come. Gives those who move up from the waiting list."""
    return _leave(store, event, person, Seat.DECLINED)


def be_absent(
    store: Store, event: Event, person: Person, reason: AbsenceReason | None, words: str | None = None
) -> list[Person]:
    """Keep that somebody who had signed up can't come, and why. Gives those who move up."""
    moved_up = _leave(store, event, person, Seat.ABSENT)
    mine = _row(store, event, person)
    mine.reason, mine.reason_words = reason, words
    return moved_up


def move_up(store: Store, event: Event) -> list[Person]:
    """Give free places to those who have waited for longest. Gives these people."""
    going = counts(store, [event])[event.id].going
    free = seats_left(event.capacity, going)
    waiting = of_event(store, event, Seat.WAITING)
    lucky = waiting if free is None else waiting[:free]
    for one in lucky:
        _answer(store, one, Seat.GOING)
    store.session.flush()
    return [one.person for one in lucky]


def _leave(store: Store, event: Event, person: Person, seat: Seat) -> list[Person]:
    mine = _row(store, event, person)
    if mine.seat is not seat:
        _answer(store, mine, seat)
    store.session.flush()
    return move_up(store, event)


def _answer(store: Store, mine: Attendance, seat: Seat) -> None:
    mine.seat, mine.answered_at, mine.reason, mine.reason_words = seat, store.now, None, None
    prompts.forget(store, PromptKind.EVENT_NEWS, about=mine.event_id, person=mine.person)
    if seat is Seat.GOING:
        remind(store, mine)
    else:
        prompts.forget(
            store, PromptKind.EVENT_TOMORROW, PromptKind.EVENT_SOON, about=mine.event_id, person=mine.person
        )


def remind(store: Store, mine: Attendance) -> None:
    """Let somebody who comes be reminded the day before and the hour before, as far as that is still to come."""
    event = mine.event
    for kind, before in zip((PromptKind.EVENT_TOMORROW, PromptKind.EVENT_SOON), REMINDED_BEFORE, strict=True):
        at = event.begins_at - before
        if at > store.now:
            prompts.put(store, mine.person, kind, at, about=event.id, until=event.begins_at)
        else:
            prompts.forget(store, kind, about=event.id, person=mine.person)


def _row(store: Store, event: Event, person: Person) -> Attendance:
    found = find(store, event, person)
    if found is None:
        found = Attendance(event_id=event.id, event=event, person_id=person.id, person=person)
        store.session.add(found)
        store.session.flush()
    return found


def ahead_of(store: Store, person: Person) -> list[int]:
    """The events to come, by id, at which somebody has a place or waits for one."""
    query = (
        select(Event.id)
        .join(Attendance, Attendance.event_id == Event.id)
        .where(
            Attendance.person_id == person.id,
            Attendance.seat.in_((Seat.GOING, Seat.WAITING)),
            Attendance.attended_at.is_(None),
            Event.status == EventStatus.ANNOUNCED,
            Event.begins_at > store.now,
        )
        .order_by(Event.id)
    )
    return list(store.session.execute(query).scalars())


# ── being there ─────────────────────────────────────────────────────────────────────────────────────────


def check_in(store: Store, event: Event, person: Person, by: Person | None = None) -> bool:
    """Keep that somebody was there. Tell whether that is new."""
    mine = _row(store, event, person)
    if mine.attended_at is not None:
        return False
    mine.attended_at = _moment_of(event, store.now)
    mine.ticked_by = None if by is None else by.id
    if event.round_id is not None:
        rounds.ask_also(store, event.round_id, person)
    return True


def _moment_of(event: Event, now: datetime) -> datetime:
    """Who is ticked days later was there when it took place."""
    return min(max(now, event.begins_at), event.ends_at)


def take_tick_back(store: Store, event: Event, person: Person) -> None:
    """Keep that somebody was not there after all."""
    mine = _row(store, event, person)
    mine.attended_at, mine.ticked_by = None, None


def who_was_there(store: Store, event: Event) -> list[Person]:
    """Everybody who was there."""
    query = select(Attendance).where(Attendance.event_id == event.id, Attendance.attended_at.is_not(None))
    return [one.person for one in store.session.execute(query.order_by(Attendance.id)).scalars()]
