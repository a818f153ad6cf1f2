"""The peer coffee: switching it on and off, its day, and how many take part. Who they are, nobody sees."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Choice
from dialogue.flow import Flow, Step
from dialogue.screen import DayOf, Label, Say, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.peers import cards
from handlers.coordinator.peers.form import AUDIENCES
from storage import coffee, people
from storage.tables import Coffee

FORM = "coffeeday"
SET, OFF, TELL = "desk_peers.coffee_on", "desk_peers.coffee_off", "desk_peers.coffee_tell"
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")


class Setting(BaseModel):
    """On which day groups are drawn, and for whom."""

    day: str
    audience: str


def show_coffee(turn: Turn, *news: Label) -> None:
    """Show how it stands with the peer coffee of the present cohort."""
    here = coffee.find(turn.store, people.present_cohort(turn.store).id)
    back = [button(say("desk-peers-back"), cards.LIST)]
    acts = cards.may_act(turn)
    if here is None or here.next_at is None:
        on = [button(say("desk-coffee-switch-on"), SET)] if acts else []
        turn.show(screen(*news, say("desk-coffee"), say("desk-coffee-off"), rows=[on, back]))
        return
    rows = [
        [button(say("desk-coffee-tell"), TELL)],
        [button(say("desk-coffee-change"), SET), button(say("desk-coffee-switch-off"), OFF)],
    ]
    turn.show(screen(*news, say("desk-coffee"), *_state(turn, here), rows=[*(rows if acts else []), back]))


def _state(turn: Turn, here: Coffee) -> list[Label]:
    assert here.next_at is not None  # noqa: S101 - it is on
    counted = coffee.counts(turn.store, here)
    on = say(
        "desk-coffee-on",
        weekday=Say(f"coffeeday-day.option-{DAYS[here.weekday]}"),
        audience=cards.audience_label(here.audience),
        day=DayOf(here.next_at),
        guests=counted.guests,
    )
    if here.rounds == 0:
        return [on]
    return [on, say("desk-coffee-last", groups=counted.groups, met=counted.met)]


def begin_setting(turn: Turn) -> None:
    """Ask for the day and for whom it is; what is kept already is known."""
    here = coffee.find(turn.store, people.present_cohort(turn.store).id)
    if here is None:
        turn.open(FORM)
        return
    audiences = {role: name for name, role in AUDIENCES.items()}
    turn.open(FORM, day=DAYS[here.weekday], audience=audiences[here.audience])


def switch_on(turn: Turn, chosen: Setting, subject: Mapping[str, Json]) -> None:
    """Let groups be drawn from now on."""
    del subject
    cohort, zone = people.present_cohort(turn.store), ZoneInfo(turn.programme.time_zone)
    audience = AUDIENCES[chosen.audience]
    coffee.switch_on(turn.store, cohort.id, DAYS.index(chosen.day), audience, zone)
    people.record(turn.store, turn.person, "switch peer coffee on", f"cohort {cohort.id}")
    show_coffee(turn, say("desk-coffee-is-on"))


def switch_off(turn: Turn) -> None:
    """Draw no more groups for now."""
    here = coffee.find(turn.store, people.present_cohort(turn.store).id)
    if here is None or here.next_at is None:
        show_coffee(turn)
        return
    coffee.switch_off(turn.store, here)
    people.record(turn.store, turn.person, "switch peer coffee off", f"cohort {here.cohort_id}")
    show_coffee(turn, say("desk-coffee-is-off"))


SETTING = Flow(
    FORM,
    (Step("day", Choice(DAYS), hint=True), Step("audience", Choice(tuple(AUDIENCES)), hint=True)),
    model=Setting,
    finish=switch_on,
)
