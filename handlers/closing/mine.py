"""What still applies: tandems are looked up anew for every tap, and only one's own are found."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from dialogue.field import Json, Scene, number_in
from dialogue.screen import say, screen
from dialogue.turn import Stage, Turn, reader_of
from mentoring.closing import opens_on
from mentoring.words import CloseKind, Role, TandemStatus
from storage import periods, tandems
from storage.tables import Person, Tandem

BEGUN = (TandemStatus.ACTIVE, TandemStatus.CLOSED)


def find_tandem(stage: Stage, person: Person | None, tandem_id: Json) -> Tandem | None:
    """A tandem that somebody is in, or was in until it ended."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(stage.store, number)
    if person is None or tandem is None or tandem.status not in BEGUN or not tandem.is_one(person):
        return None
    return tandem


def own_tandem(turn: Turn, tandem_id: Json) -> Tandem | None:
    """Give a tandem that the person is or was in; say kindly where it is none."""
    tandem = find_tandem(turn, turn.person, tandem_id)
    if tandem is None:
        turn.show(screen(say("closing-unknown")))
    return tandem


def all_of(turn: Turn) -> list[Tandem]:
    """The tandems that the person is in, then those that have ended, the latest first."""
    ended = tandems.closed_of(turn.store, turn.person)
    return [*tandems.active_of(turn.store, turn.person), *reversed(ended)]


def role_in(tandem: Tandem, person: Person) -> Role:
    """Which of the two somebody is or was."""
    return Role.MENTEE if tandem.mentee_id == person.id else Role.MENTOR


def today_of(stage: Stage, person: Person) -> date:
    """The date where somebody is."""
    return stage.now.astimezone(reader_of(person).zone).date()


def programme_today(stage: Stage) -> date:
    """The date where the programme is."""
    return stage.now.astimezone(ZoneInfo(stage.programme.time_zone)).date()


def last_day(stage: Stage, tandem: Tandem) -> date:
    """The day on which a tandem ended, or else is to end."""
    if tandem.closed_at is not None:
        return tandem.closed_at.astimezone(ZoneInfo(stage.programme.time_zone)).date()
    return periods.last_day(tandem, stage.rules_for(tandem.cohort_id))


def is_open(stage: Stage, tandem: Tandem, person: Person) -> bool:
    """Tell whether a tandem can be closed now."""
    if tandem.status is not TandemStatus.ACTIVE:
        return False
    return today_of(stage, person) >= opens_on(stage.rules_for(tandem.cohort_id), last_day(stage, tandem))


def may_say_goodbye(stage: Stage, tandem: Tandem, person: Person) -> bool:
    """Tell whether words still go to the partner: while a tandem is closed, and after it has ended at its time.

    After an early end nobody is written to through the bot any more.
    """
    return is_open(stage, tandem, person) or tandem.close_kind is CloseKind.COMPLETED


def partner_fact(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What the questions of these forms need to know: the partner's name."""
    tandem = find_tandem(turn, turn.person, subject.get("tandem"))
    return {"partner": tandem.partner_of(turn.person).name if tandem else "…"}


def partner_value(scene: Scene) -> Mapping[str, Any]:
    """The partner's name, for the text of a question."""
    return {"partner": scene.facts["partner"]}
