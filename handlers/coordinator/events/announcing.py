"""Letting people know: that something is on, that it has moved, that it is off."""

from dialogue.screen import Label, LanguageName, button, say, screen
from dialogue.turn import Turn
from handlers import event_card
from handlers.coordinator.events import cards
from mentoring.words import EventStatus, Seat
from storage import attendances, events, people
from storage.tables import Event

# ── announcing ──────────────────────────────────────────────────────────────────────────────────────────


def ask_whether(turn: Turn, event_id: str) -> None:
    """Before an event is announced: how many people will hear of it, and in which languages it lacks words."""
    event = _draft(turn, event_id)
    if event is None:
        return
    missing = [language for language in turn.programme.languages if language not in event.titles]
    turn.show(
        screen(
            *event_card.facts(event, turn.person),
            say("desk-events-sure", count=events.count_whom(turn.store, event)),
            say("desk-events-languages-missing", languages=_named(missing)) if missing else None,
            rows=[
                [button(say("desk-events-sure-yes"), cards.ANNOUNCE, event.id)],
                [button(say("desk-events-sure-no"), cards.SHOW, event.id)],
            ],
        )
    )


def _named(languages: list[str]) -> list[Label]:
    return [LanguageName(language) for language in languages]


def announce(turn: Turn, event_id: str) -> None:
    """Announce one event: people hear of it in the next hour that suits them."""
    event = _draft(turn, event_id)
    if event is not None:
        cards.show(turn, event, say("desk-events-announced", count=_announce(turn, event)))


def announce_series(turn: Turn, event_id: str) -> None:
    """Announce all drafts of a series that are still to come."""
    event = cards.find(turn, event_id)
    if event is None:
        return
    drafts = [
        one
        for one in events.series_of(turn.store, event)
        if one.status is EventStatus.DRAFT and one.begins_at > turn.now
    ]
    for one in drafts:
        _announce(turn, one)
    cards.list_events(turn, news=say("desk-events-announced-all", count=len(drafts)))


def _announce(turn: Turn, event: Event) -> int:
    told = events.announce(turn.store, event)
    people.record(turn.store, turn.person, "announce event", f"event {event.id}")
    return len(told)


def _draft(turn: Turn, event_id: str) -> Event | None:
    """Give a draft of something to come; show how it stands otherwise."""
    event = cards.find(turn, event_id)
    if event is None:
        return None
    if event.status is EventStatus.DRAFT and event.begins_at > turn.now:
        return event
    news = "desk-events-passed" if event.status is EventStatus.DRAFT else "desk-events-moved-on"
    cards.show(turn, event, say(news))
    return None


# ── moving ──────────────────────────────────────────────────────────────────────────────────────────────


def tell_moved(turn: Turn, event: Event) -> int:
    """Tell everybody who comes or waits that it is at another time or place now; give how many they are."""
    concerned = attendances.of_event(turn.store, event, Seat.GOING, Seat.WAITING)
    for one in concerned:
        file = event_card.calendar_file(turn, event, one.person) if one.seat is Seat.GOING else None
        keys = [[button(say("event-see"), event_card.SHOW, event.id)]]
        told = screen(say("event-moved"), *event_card.facts(event, one.person), rows=keys, file=file)
        turn.tell(one.person, told)
        if one.seat is Seat.GOING:
            attendances.remind(turn.store, one)
    return len(concerned)


def move_up(turn: Turn, event: Event) -> None:
    """Give places that have become free to those who wait, and tell them."""
    if event.status is not EventStatus.ANNOUNCED:
        return
    for person in attendances.move_up(turn.store, event):
        turn.tell(person, event_card.place_is_free(event, person))


# ── calling off ─────────────────────────────────────────────────────────────────────────────────────────


def ask_before_cancelling(turn: Turn, event_id: str) -> None:
    """Before an event is called off: how many will be told."""
    event = _announced(turn, event_id)
    if event is None:
        return
    concerned = attendances.of_event(turn.store, event, Seat.GOING, Seat.WAITING)
    title = event_card.title_of(event, turn.person)
    turn.show(
        screen(
            say("desk-events-cancel-sure", title=title, count=len(concerned)),
            rows=[
                [button(say("desk-events-cancel-yes"), cards.CANCEL, event.id)],
                [button(say("desk-events-cancel-no"), cards.SHOW, event.id)],
            ],
        )
    )


def cancel(turn: Turn, event_id: str) -> None:
    """Call an event off; everybody who comes or waits is told once, with a file that takes it out of calendars."""
    event = _announced(turn, event_id)
    if event is None:
        return
    concerned = attendances.of_event(turn.store, event, Seat.GOING, Seat.WAITING)
    events.cancel(turn.store, event)
    people.record(turn.store, turn.person, "cancel event", f"event {event.id}")
    for one in concerned:
        file = event_card.calendar_file(turn, event, one.person) if one.seat is Seat.GOING else None
        title = event_card.title_of(event, one.person)
        turn.tell(one.person, screen(say("event-off", title=title, begin=event.begins_at), file=file))
    cards.show(turn, event, say("desk-events-cancelled", count=len(concerned)))


def _announced(turn: Turn, event_id: str) -> Event | None:
    event = cards.find(turn, event_id)
    if event is None:
        return None
    if event.status is EventStatus.ANNOUNCED and event.ends_at > turn.now:
        return event
    cards.show(turn, event, say("desk-events-moved-on"))
    return None


def delete(turn: Turn, event_id: str) -> None:
    """Throw a draft away."""
    event = cards.find(turn, event_id)
    if event is None:
        return
    if event.status is EventStatus.DRAFT:
        people.record(turn.store, turn.person, "delete event", f"event {event.id}")
        events.delete(turn.store, event)
        cards.list_events(turn, news=say("desk-events-deleted"))
    else:
        cards.show(turn, event, say("desk-events-moved-on"))
