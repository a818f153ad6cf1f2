"""Answering to an event: coming, waiting for a place, not coming, not coming after all."""

from collections.abc import Mapping, Sequence

from pydantic import BaseModel

from dialogue.field import Json, word
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import Label, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.calendar_entry import Entry
from handlers.event_card import calendar_entry, calendar_file
from handlers.events import cards
from mentoring.prompts import PromptKind
from mentoring.words import AbsenceReason, EventStatus, Role, Seat, Visibility
from storage import attendances, cohorts, feeds, people, prompts
from storage.tables import Event, Person

FORM = "absence"


class Words(BaseModel):
    """What somebody would like the coordinators to know."""

    words: str


# ── coming ──────────────────────────────────────────────────────────────────────────────────────────────


def come(turn: Turn, event_id: str) -> None:
    """Sign up; where all places are taken, wait for one."""
    event = _open_event(turn, event_id)
    if event is None:
        return
    mine = attendances.sign_up(turn.store, event, turn.person)
    cards.show(turn, event, say("events-signed-up" if mine.seat is Seat.GOING else "events-queued"))


def send_file(turn: Turn, event_id: str) -> None:
    """Send the file for the calendar."""
    event = cards.own_event(turn, event_id)
    if event is not None:
        turn.reply(screen(say("events-file-here"), file=calendar_file(turn, event, turn.person)))


def calendar_entries(stage: Stage, person: Person) -> list[Entry]:
    """The events that somebody comes to, for their calendar."""
    return [calendar_entry(stage, event, person) for event in feeds.events_of(stage.store, person)]


# ── not coming ──────────────────────────────────────────────────────────────────────────────────────────


def decline(turn: Turn, event_id: str) -> None:
    """Not this time, or no longer waiting. Who would miss a mandatory event is asked why: it can be made up for."""
    event = _open_event(turn, event_id)
    if event is None:
        return
    if event.is_mandatory and _is_mentee(turn):
        _ask_why(turn, event)
        return
    _tell_lucky(turn, event, attendances.decline(turn.store, event, turn.person))
    cards.show(turn, event, say("events-declined"))


def _is_mentee(turn: Turn) -> bool:
    """A package is something for mentees: mentors just don't come."""
    enrolment = cohorts.part_of(turn.store, turn.person)
    return enrolment is not None and enrolment.role is Role.MENTEE


def ask_why(turn: Turn, event_id: str) -> None:
    """Who had signed up and can't come tells why with one tap."""
    event = _open_event(turn, event_id)
    if event is not None:
        _ask_why(turn, event)


def _ask_why(turn: Turn, event: Event) -> None:
    keys = [button(word(reason), cards.REASON, event.id, reason.value) for reason in AbsenceReason]
    rows = [keys[start : start + 2] for start in range(0, len(keys), 2)]
    keep = [button(say("events-keep"), cards.SHOW, event.id)]
    counts = event.is_mandatory and _is_mentee(turn)
    question = say("events-why-mandatory" if counts else "events-why")
    turn.show(screen(question, word(Visibility.COORDINATOR), rows=[*rows, keep]))


def be_absent(turn: Turn, event_id: str, reason: str) -> None:
    """Keep the absence and its reason; the place goes to who waits for it."""
    event = _open_event(turn, event_id)
    if event is None or reason not in set(AbsenceReason):
        return
    lucky = attendances.be_absent(turn.store, event, turn.person, AbsenceReason(reason))
    for coordinator in people.coordinators(turn.store):
        prompts.put(
            turn.store, coordinator, PromptKind.DESK_ABSENCE, turn.now, about=event.id, until=event.ends_at
        )
    _tell_lucky(turn, event, lucky)
    shown = cards.card(turn, event, turn.person, say("events-absent-noted"))
    explain = [button(say("events-explain"), cards.EXPLAIN, event.id)]
    turn.show(screen(*shown.parts, rows=[explain, *shown.rows]))


def ask_for_words(turn: Turn, event_id: str) -> None:
    """Ask what somebody would like to add to their reason."""
    event = cards.own_event(turn, event_id)
    if event is not None:
        turn.open(FORM, subject={"event": event.id})


def explain(turn: Turn, said: Words, subject: Mapping[str, Json]) -> None:
    """Keep the words beside the reason, if the person still can't come."""
    event = cards.own_event(turn, subject["event"])
    if event is None:
        return
    mine = attendances.find(turn.store, event, turn.person)
    if mine is None or mine.seat is not Seat.ABSENT:
        cards.show(turn, event)
        return
    mine.reason_words = said.words
    cards.show(turn, event, say("events-explained"))


def _tell_lucky(stage: Stage, event: Event, lucky: Sequence[Person]) -> None:
    for person in lucky:
        stage.tell(person, cards.card(stage, event, person, say("events-moved-up")))


# ── what still applies ──────────────────────────────────────────────────────────────────────────────────


def _open_event(turn: Turn, event_id: Json) -> Event | None:
    """Give an event that one can still answer to; show how it stands otherwise."""
    event = cards.own_event(turn, event_id)
    if event is None:
        return None
    problem = _closed_because(turn, event)
    if problem is None:
        return event
    cards.show(turn, event, problem)
    return None


def _closed_because(turn: Turn, event: Event) -> Label | None:
    if event.status is EventStatus.CANCELLED:
        return say("events-too-late-cancelled")
    if event.ends_at <= turn.now:
        return say("events-too-late")
    mine = attendances.find(turn.store, event, turn.person)
    return say("events-were-there") if mine is not None and mine.attended_at is not None else None


EXPLAINING = Flow(
    FORM,
    (Step("words", Text(at_most=500), sees=Visibility.COORDINATOR),),
    model=Words,
    finish=explain,
    review=False,
)
