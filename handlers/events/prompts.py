"""What people hear of events by themselves: that something is on, and that it is tomorrow, or in an hour."""

from collections.abc import Sequence

from dialogue.screen import Button, DayOf, Screen, button, say, screen
from dialogue.turn import Stage
from handlers.event_card import title_of
from handlers.events import cards
from mentoring.prompts import PromptKind
from mentoring.words import EventStatus, Seat
from storage import attendances, events
from storage.tables import Event, Person, WaitingPrompt


def tell_news(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Announce what is new: one event with all about it, several as a list."""
    found = [event for one in waiting if (event := _to_come(stage, person, one)) is not None]
    answered = attendances.by_event(stage.store, person, found)
    news = sorted((event for event in found if event.id not in answered), key=lambda event: event.begins_at)
    if not news:
        return None
    if len(news) == 1:
        return cards.card(stage, news[0], person, say("events-new"))
    keys = [[_key(event, person)] for event in news[: cards.SHORT_LIST]]
    return screen(
        say("events-new-many", count=len(news)), rows=[*keys, [button(say("events-all"), cards.LIST)]]
    )


def _key(event: Event, person: Person) -> Button:
    label = say("events-new-key", day=DayOf(event.begins_at), title=title_of(event, person))
    return button(label, cards.SHOW, event.id)


def remind(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Remind somebody who comes: the day before, the hour before."""
    [one] = waiting
    event = _to_come(stage, person, one)
    mine = None if event is None else attendances.find(stage.store, event, person)
    if event is None or mine is None or mine.seat is not Seat.GOING or mine.attended_at is not None:
        return None
    key = "events-soon" if one.kind is PromptKind.EVENT_SOON else "events-tomorrow"
    return cards.card(stage, event, person, say(key, begin=event.begins_at))


def _to_come(stage: Stage, person: Person, waiting: WaitingPrompt) -> Event | None:
    event = events.find(stage.store, waiting.about)
    if event is None or event.status is not EventStatus.ANNOUNCED or event.begins_at <= stage.now:
        return None
    return event if events.is_meant(stage.store, event, person) else None
