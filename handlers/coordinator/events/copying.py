"""One more like it: a copy at another time, or a series."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Choice, Moment, Number
from dialogue.flow import Flow, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.events import cards
from handlers.coordinator.events.form import TWO_YEARS
from storage import events, people

COPY_FORM, SERIES_FORM = "eventcopy", "eventmore"
RHYTHMS = {"weekly": 7, "fortnightly": 14, "monthly": 28}
"""Days from one event of a series to the next: the weekday stays the same."""


class Time(BaseModel):
    """When the copy takes place."""

    when: datetime


class Series(BaseModel):
    """How often, and how many times more."""

    rhythm: str
    times: int


def ask_when(turn: Turn, event_id: str) -> None:
    """Ask when the copy is to take place."""
    event = cards.find(turn, event_id)
    if event is not None:
        turn.open(COPY_FORM, subject={"event": event.id})


def copy(turn: Turn, chosen: Time, subject: Mapping[str, Json]) -> None:
    """Keep the copy as a draft."""
    event = cards.find(turn, subject["event"])
    if event is None:
        return
    made = events.copy(turn.store, event, chosen.when.astimezone(UTC), turn.person, in_series=False)
    people.record(turn.store, turn.person, "copy event", f"event {made.id}")
    cards.show(turn, made, say("desk-events-copied"))


def ask_how_often(turn: Turn, event_id: str) -> None:
    """Ask for the rhythm of a series."""
    event = cards.find(turn, event_id)
    if event is not None:
        turn.open(SERIES_FORM, subject={"event": event.id})


def repeat(turn: Turn, series: Series, subject: Mapping[str, Json]) -> None:
    """Keep the series as drafts, at the same time of day whatever the clocks do."""
    event = cards.find(turn, subject["event"])
    if event is None:
        return
    local = event.begins_at.astimezone(turn.reader.zone).replace(tzinfo=None)
    for number in range(1, series.times + 1):
        day = local + timedelta(days=RHYTHMS[series.rhythm] * number)
        begins_at = day.replace(tzinfo=turn.reader.zone).astimezone(UTC)
        events.copy(turn.store, event, begins_at, turn.person, in_series=True)
    people.record(turn.store, turn.person, "repeat event", f"event {event.id}")
    keys = [
        [button(say("desk-events-announce-all"), cards.ANNOUNCE_ALL, event.id)],
        [button(say("desk-events-back"), cards.LIST)],
    ]
    turn.show(screen(say("desk-events-repeated", count=series.times), rows=keys))


COPYING = Flow(COPY_FORM, (Step("when", Moment(to_days=TWO_YEARS)),), model=Time, finish=copy, review=False)

REPEATING = Flow(
    SERIES_FORM,
    (
        Step("rhythm", Choice(tuple(RHYTHMS), columns=1)),
        Step("times", Number(1, 30, (2, 3, 4, 5, 6, 8, 10, 12))),
    ),
    model=Series,
    finish=repeat,
    review=False,
)
