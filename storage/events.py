"""Named queries about accompanying events: what is announced to whom, who comes, who was there."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select

from mentoring.events import CHECK_IN_AFTER, FEEDBACK_OPEN
from mentoring.package import Events
from mentoring.prompts import PromptKind
from mentoring.words import EnrolmentStatus, EventStatus, Role
from storage import attendances, prompts, rounds
from storage.due import Due, claim_due
from storage.locking import locked
from storage.prompts import NewPrompt
from storage.store import Store
from storage.tables import Attendance, Enrolment, Event, Person

KEY_BYTES = 16

OVER = Due(Event, Event.over_due_at)


@dataclass(frozen=True, slots=True)
class Plan:
    """An event as a coordinator wants it. ``title`` and ``text`` are in the language that they are kept under."""

    title: str
    text: str | None
    begins_at: datetime
    minutes: int
    place: str | None = None
    link: str | None = None
    language: str | None = None
    audience: Role | None = None
    is_mandatory: bool = False
    capacity: int | None = None
    code_word: str | None = None


# ── what coordinators do ────────────────────────────────────────────────────────────────────────────────


def make(store: Store, plan: Plan, *, cohort_id: int, language: str, maker: Person) -> Event:
    """Keep a draft of an event."""
    event = Event(
        cohort_id=cohort_id,
        status=EventStatus.DRAFT,
        titles={},
        texts={},
        check_in_key=secrets.token_hex(KEY_BYTES),
        sequence=0,
        made_by=maker.id,
        made_at=store.now,
    )
    _take_over(event, plan, language)
    store.session.add(event)
    store.session.flush()
    return event


def _take_over(event: Event, plan: Plan, language: str) -> None:
    event.titles = {**event.titles, language: plan.title}
    event.texts = _with_text(event.texts, language, plan.text)
    event.begins_at, event.minutes = plan.begins_at, plan.minutes
    event.place, event.link, event.language = plan.place, plan.link, plan.language
    event.audience, event.is_mandatory = plan.audience, plan.is_mandatory
    event.capacity, event.code_word = plan.capacity, plan.code_word


def _with_text(texts: Mapping[str, str], language: str, text: str | None) -> dict[str, str]:
    others = {other: words for other, words in texts.items() if other != language}
    return {**others, language: text} if text else others


def change(event: Event, plan: Plan, language: str) -> bool:
    """Keep what a coordinator has changed. Tell whether those who come must know: when or where it is."""
    before = (event.begins_at, event.minutes, event.place, event.link)
    _take_over(event, plan, language)
    moved = before != (event.begins_at, event.minutes, event.place, event.link)
    if moved and event.status is EventStatus.ANNOUNCED:
        event.sequence += 1
        event.over_due_at = event.ends_at + CHECK_IN_AFTER
    return moved and event.status is EventStatus.ANNOUNCED


def word_in(event: Event, language: str, title: str, text: str | None) -> None:
    """Keep the words of an event in one more language."""
    event.titles = {**event.titles, language: title}
    event.texts = _with_text(event.texts, language, text)


def copy(store: Store, event: Event, begins_at: datetime, maker: Person, *, in_series: bool) -> Event:
    """Keep a draft like an event, at another time."""
    made = Event(
        cohort_id=event.cohort_id,
        status=EventStatus.DRAFT,
        titles=dict(event.titles),
        texts=dict(event.texts),
        begins_at=begins_at,
        minutes=event.minutes,
        place=event.place,
        link=event.link,
        language=event.language,
        audience=event.audience,
        is_mandatory=event.is_mandatory,
        capacity=event.capacity,
        code_word=event.code_word,
        check_in_key=secrets.token_hex(KEY_BYTES),
        sequence=0,
        series=(event.series or event.id) if in_series else None,
        made_by=maker.id,
        made_at=store.now,
    )
    if in_series:
        event.series = event.series or event.id
    store.session.add(made)
    store.session.flush()
    return made


def announce(store: Store, event: Event) -> list[Person]:
    """Let everybody whom it concerns know of an event, in the next hour that suits them. Gives these people."""
    event.status, event.announced_at = EventStatus.ANNOUNCED, store.now
    event.over_due_at = event.ends_at + CHECK_IN_AFTER
    people = whom(store, event)
    prompts.put_all(
        store,
        [
            NewPrompt(person.id, PromptKind.EVENT_NEWS, None, event.id, store.now, event.begins_at)
            for person in people
        ],
    )
    return people


def cancel(store: Store, event: Event) -> None:
    """Keep that an event does not take place."""
    event.status, event.over_due_at = EventStatus.CANCELLED, None
    event.sequence += 1
    prompts.forget(
        store, PromptKind.EVENT_NEWS, PromptKind.EVENT_TOMORROW, PromptKind.EVENT_SOON, about=event.id
    )


def delete(store: Store, event: Event) -> None:
    """Throw a draft away."""
    store.session.delete(event)
    store.session.flush()


# ── whom it concerns ────────────────────────────────────────────────────────────────────────────────────


def whom(store: Store, event: Event) -> list[Person]:
    """Everybody whom an event concerns: admitted to its cohort, in the role that it is for."""
    query = select(Person).join(Enrolment, Enrolment.person_id == Person.id).where(*_is_meant(event))
    return list(store.session.execute(query.order_by(Person.id)).scalars())


def count_whom(store: Store, event: Event) -> int:
    """How many people an event concerns."""
    query = select(func.count(Enrolment.id)).where(*_is_meant(event))
    return store.session.execute(query).scalar_one()


def is_meant(store: Store, event: Event, person: Person) -> bool:
    """Tell whether an event concerns somebody."""
    query = select(Enrolment.id).where(Enrolment.person_id == person.id, *_is_meant(event))
    return store.session.execute(query).first() is not None


def _is_meant(event: Event) -> list[ColumnElement[bool]]:
    meant = [Enrolment.cohort_id == event.cohort_id, Enrolment.status == EnrolmentStatus.ADMITTED]
    return meant if event.audience is None else [*meant, Enrolment.role == event.audience]


# ── finding them ────────────────────────────────────────────────────────────────────────────────────────


def find(store: Store, event_id: int) -> Event | None:
    """The event with that id, locked: places are given away one after the other."""
    return locked(store.session, Event, event_id)


def of_cohort(store: Store, cohort_id: int, skip: int, take: int) -> list[Event]:
    """A part of a cohort's list for coordinators: what is to come first, from the nearest on; then what is over."""
    over = Event.begins_at < store.now
    query = (
        select(Event)
        .where(Event.cohort_id == cohort_id)
        .order_by(over, case((over, None), else_=Event.begins_at), Event.begins_at.desc(), Event.id)
        .offset(skip)
        .limit(take)
    )
    return list(store.session.execute(query).scalars())


def count_soon(store: Store, cohort_id: int | None, until: datetime) -> int:
    """How many announced events of a cohort, or of all, begin from now on and before a moment."""
    query = select(func.count(Event.id)).where(
        *([] if cohort_id is None else [Event.cohort_id == cohort_id]),
        Event.status == EventStatus.ANNOUNCED,
        Event.begins_at.between(store.now, until),
    )
    return store.session.execute(query).scalar_one()


def ahead_for(store: Store, person: Person) -> list[Event]:
    """What is announced to somebody and not over, or was called off, from the nearest on."""
    return [event for event in near(store, person) if event.ends_at > store.now]


def near(store: Store, person: Person) -> list[Event]:
    """What is announced to somebody and can't have been over for long, from the nearest on."""
    query = (
        _announced_to(person)
        .where(Event.begins_at > store.now - LONGEST, Event.status != EventStatus.DRAFT)
        .order_by(Event.begins_at, Event.id)
    )
    return list(store.session.execute(query).scalars())


LONGEST = timedelta(days=7)
"""How long an event can last: what began earlier is over."""


def _announced_to(person: Person) -> Select[Event]:
    return select(Event).join(
        Enrolment,
        and_(
            Enrolment.cohort_id == Event.cohort_id,
            Enrolment.person_id == person.id,
            Enrolment.status == EnrolmentStatus.ADMITTED,
            or_(Event.audience.is_(None), Event.audience == Enrolment.role),
        ),
    )


def series_of(store: Store, event: Event) -> list[Event]:
    """All events of a series, the first one in time first; just the event itself where it is in none."""
    if event.series is None:
        return [event]
    query = select(Event).where(Event.series == event.series).order_by(Event.begins_at, Event.id)
    return list(store.session.execute(query).scalars())


# ── the package ─────────────────────────────────────────────────────────────────────────────────────────


def counted_for(store: Store, enrolment: Enrolment) -> list[Event]:
    """The events of a cohort that count for somebody's package, the first one in time first.

    What took place before they were admitted, and what was called off, is nothing that they could have missed.
    """
    query = _announced_to(enrolment.person).where(
        Event.cohort_id == enrolment.cohort_id,
        Event.status == EventStatus.ANNOUNCED,
        Event.begins_at >= (enrolment.decided_at or enrolment.applied_at),
    )
    return list(store.session.execute(query.order_by(Event.begins_at, Event.id)).scalars())


def package_of(store: Store, enrolment: Enrolment) -> Events:
    """The events of a cohort as they count for somebody's package."""
    counted = counted_for(store, enrolment)
    attended = select(Attendance.event_id).where(
        Attendance.person_id == enrolment.person_id, Attendance.attended_at.is_not(None)
    )
    return Events(
        mandatory=frozenset(event.id for event in counted if event.is_mandatory),
        electives=frozenset(event.id for event in counted if not event.is_mandatory),
        attended=frozenset(store.session.execute(attended).scalars()),
    )


# ── what the clock does ─────────────────────────────────────────────────────────────────────────────────


def over(store: Store) -> list[Event]:
    """Events that have come to their end, claimed for this transaction."""
    return claim_due(store, OVER)


def ask_how_it_was(store: Store, event: Event) -> None:
    """Ask those who were there for feedback; who is ticked later is asked then."""
    event.over_due_at = None
    there = attendances.who_was_there(store, event)
    asked = rounds.ask_about_event(store, event.cohort_id, event.titles, there, store.now + FEEDBACK_OPEN)
    event.round_id = asked.id
