"""Which tandem a concern is about, and on which side of it somebody stands: one of the two, or a coordinator."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from dialogue.field import Json, number_in
from dialogue.screen import Label, say, screen
from dialogue.turn import Stage, Turn
from mentoring.words import TandemStatus
from storage import people, periods, tandems
from storage.tables import Person, Tandem

ONE, COORDINATOR = "one", "coordinator"
"""Who acts: one of the two, or somebody who coordinates."""


def active_tandem(turn: Turn, tandem_id: Json, side: Json, *, or_ended: bool = False) -> Tandem | None:
    """Give an active tandem in which the person may act on that side, locked; say kindly where there is none.

    ``or_ended``: one that has ended will do as well.
    """
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is None or not may_act(turn.person, tandem, side):
        turn.show(screen(say("concern-unknown")))
        return None
    if tandem.status is not TandemStatus.ACTIVE and not (or_ended and tandem.status is TandemStatus.CLOSED):
        turn.show(screen(say("concern-over", mentee=tandem.mentee.name, mentor=tandem.mentor.name)))
        return None
    return tandem


def may_act(person: Person, tandem: Tandem, side: Json) -> bool:
    """Tell whether somebody stands on that side: whoever is in a tandem does not coordinate it."""
    return tandem.is_one(person) if side == ONE else person.is_coordinator and not tandem.is_one(person)


def others(turn: Turn, tandem: Tandem, side: Json) -> list[Person]:
    """Who is to be told of what the person does: the partner, or both where a coordinator acts."""
    return [tandem.partner_of(turn.person)] if side == ONE else [tandem.mentee, tandem.mentor]


def coordinators_of(stage: Stage, tandem: Tandem) -> list[Person]:
    """Who can be told about a tandem in confidence: every coordinator who is not in it."""
    return [one for one in people.coordinators(stage.store) if not tandem.is_one(one)]


def out_of_reach(persons: list[Person]) -> list[Label]:
    """A line for each who has blocked the bot, and so will not read what they are told."""
    return [say("concern-unreachable", who=one.name) for one in persons if one.unreachable_since is not None]


def reached(tandem: Tandem, person: Person, side: str, readers: list[Person]) -> list[Label]:
    """That the others know; or who does not, having blocked the bot."""
    return out_of_reach(readers) or [say(f"concern-reached-{side}", partner=tandem.partner_of(person).name)]


def today(stage: Stage) -> date:
    """The date where the programme is."""
    return stage.now.astimezone(ZoneInfo(stage.programme.time_zone)).date()


def end_of(stage: Stage, tandem: Tandem) -> date:
    """The last day of an active tandem."""
    return periods.last_day(tandem, stage.rules_for(tandem.cohort_id))


def names(tandem: Tandem | None, person: Person) -> dict[str, Any]:
    """The names that the questions speak of."""
    if tandem is None:
        return {"mentee": "…", "mentor": "…", "partner": "…"}
    partner = tandem.partner_of(person).name if tandem.is_one(person) else "…"
    return {"mentee": tandem.mentee.name, "mentor": tandem.mentor.name, "partner": partner}


def is_one(answers: Mapping[str, Json]) -> bool:
    """One of the two acts: only they are asked why."""
    return answers.get("side") == ONE
