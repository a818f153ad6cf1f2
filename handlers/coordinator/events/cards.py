"""Events as coordinators see them: all of a cohort, and one with what can be done."""

from collections.abc import Sequence

from dialogue.field import Json, number_in
from dialogue.screen import Button, DayOf, Label, LanguageName, Say, button, say, screen
from dialogue.turn import Turn
from handlers import event_card
from handlers.cohort_choice import TITLE_CHARS, are_several, cohort_keys
from mentoring.words import EventStatus
from storage import attendances, cohorts, events, people
from storage.attendances import Counts
from storage.tables import Event

LIST, SHOW, NEW, CHANGE = "desk_events.list", "desk_events.show", "desk_events.new", "desk_events.change"
WORD, COPY, REPEAT = "desk_events.word", "desk_events.copy", "desk_events.repeat"
ASK_ANNOUNCE, ANNOUNCE = "desk_events.ask", "desk_events.announce"
ANNOUNCE_ALL = "desk_events.all"
ASK_CANCEL, CANCEL, DELETE = "desk_events.ask_off", "desk_events.off", "desk_events.delete"
GUESTS, AWAY, ADD = "desk_events.guests", "desk_events.away", "desk_events.add"
TICK, UNTICK = "desk_events.tick", "desk_events.untick"
QR, QR_LEAVE = "desk_events.qr", "desk_events.qr_leave"
COHORTS = "desk_events.cohorts"
PAGE = 8


# ── all of them ─────────────────────────────────────────────────────────────────────────────────────────


def list_events(turn: Turn, page: str = "0", cohort_id: str = "", news: Label | None = None) -> None:
    """Show a page of a cohort's events, by default the present one's: what is to come, then what is over."""
    number, named = number_in(page) or 0, number_in(cohort_id)
    present = people.present_cohort(turn.store)
    cohort = (None if named is None else cohorts.find(turn.store, named)) or present
    found = events.of_cohort(turn.store, cohort.id, number * PAGE, PAGE + 1)
    counted = attendances.counts(turn.store, found[:PAGE])
    rows = [[_key(turn, event, counted[event.id])] for event in found[:PAGE]]
    turns = [button("‹", LIST, number - 1, cohort.id)] if number > 0 else []
    if len(found) > PAGE:
        turns.append(button("›", LIST, number + 1, cohort.id))
    new = button(say("desk-events-new"), NEW, *([] if cohort.id == present.id else [cohort.id]))
    of_cohort = button(say("desk-events-cohort", title=cohort.title[:TITLE_CHARS]), COHORTS, 0)
    head = say("desk-events" if found else "desk-events-none", cohort=cohort.title[:TITLE_CHARS])
    turn.show(screen(news, head, rows=[*rows, turns, [new], [of_cohort] if are_several(turn) else []]))


def show_cohorts(turn: Turn, page: str = "0") -> None:
    """Show the cohorts whose events can be looked at."""
    rows = cohort_keys(
        turn,
        page,
        lambda title, cohort_id: button(title, LIST, 0, "" if cohort_id is None else cohort_id),
        lambda sign, number: button(sign, COHORTS, number),
    )
    turn.show(screen(say("desk-events-which-cohort"), rows=rows))


def _key(turn: Turn, event: Event, counted: Counts) -> Button:
    label = say(
        "desk-events-key",
        icon=Say(f"desk-events-icon.{event.status}"),
        day=DayOf(event.begins_at),
        title=event_card.title_of(event, turn.person),
        count=counted.attended or counted.going,
    )
    return button(label, SHOW, event.id)


# ── one of them ─────────────────────────────────────────────────────────────────────────────────────────


def show_event(turn: Turn, event_id: str) -> None:
    """Show one event."""
    event = find(turn, event_id)
    if event is not None:
        show(turn, event)


def show(turn: Turn, event: Event, *news: Label | None) -> None:
    """Show an event with what a coordinator can do, after what there is to say before."""
    counted = attendances.counts(turn.store, [event])[event.id]
    turn.show(
        screen(
            *news,
            *event_card.facts(event, turn.person),
            _particulars(turn, event, counted),
            rows=[
                *_ways_on(turn, event, counted),
                [button(say("desk-events-back"), LIST, 0, event.cohort_id)],
            ],
        )
    )


def _particulars(turn: Turn, event: Event, counted: Counts) -> Label:
    audience = Say("desk-events-audience.all") if event.audience is None else event.audience
    return say(
        "desk-events-card",
        status=event.status,
        audience=audience,
        people=events.count_whom(turn.store, event),
        going=counted.going,
        waiting=counted.waiting,
        away=counted.away,
        attended=counted.attended,
        capacity=event.capacity or 0,
        word=event.code_word or Say("form-none"),
    )


def _ways_on(turn: Turn, event: Event, counted: Counts) -> list[Sequence[Button]]:
    here = event.id
    copies = [button(say("desk-events-copy"), COPY, here), button(say("desk-events-repeat"), REPEAT, here)]
    if event.status is EventStatus.CANCELLED:
        return [copies[:1]]
    guests = [button(say("desk-events-guests", count=counted.going), GUESTS, here, 0)]
    if counted.away:
        guests.append(button(say("desk-events-away", count=counted.away), AWAY, here))
    if event.ends_at <= turn.now and event.status is EventStatus.ANNOUNCED:
        return [guests, [button(say("desk-events-qr"), QR, here)], copies[:1]]
    change = [button(say("desk-events-change"), CHANGE, here)]
    rows = [change, *_in_other_languages(turn, event), copies]
    if event.status is EventStatus.DRAFT:
        return [
            [button(say("desk-events-announce"), ASK_ANNOUNCE, here)],
            *rows,
            [button(say("desk-events-delete"), DELETE, here)],
        ]
    return [
        guests,
        [button(say("desk-events-qr"), QR, here)],
        *rows,
        [button(say("desk-events-cancel"), ASK_CANCEL, here)],
    ]


def _in_other_languages(turn: Turn, event: Event) -> list[list[Button]]:
    """A key for each language of the programme but that of the reader: to write the words in it, or to change them."""
    others = [language for language in turn.programme.languages if language != turn.reader.language]
    return [
        [
            button(
                say(
                    "desk-events-reword" if language in event.titles else "desk-events-word",
                    language=LanguageName(language),
                ),
                WORD,
                event.id,
                language,
            )
        ]
        for language in others
    ]


def find(turn: Turn, event_id: Json) -> Event | None:
    """Give an event, locked; show the list where there is none (any more)."""
    number = number_in(event_id)
    event = None if number is None else events.find(turn.store, number)
    if event is None:
        list_events(turn, news=say("desk-events-gone"))
    return event
