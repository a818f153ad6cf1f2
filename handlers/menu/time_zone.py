"""Where a person is: all times are shown as the clocks there show them."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Zone
from dialogue.fields.zones import distinct, place_of, zones_of_country
from dialogue.flow import Flow, Step
from dialogue.screen import say, screen
from dialogue.turn import Turn
from mentoring.words import Visibility
from storage import people, tandems

FORM, LIKELY = "timezone", "likely zones"


class Whereabouts(BaseModel):
    """The time zone that somebody is in: its name in the tz database."""

    zone: str


def ask_zone(turn: Turn, _payload: str = "") -> None:
    """Show which time zone holds for the person, and ask for another."""
    turn.open(FORM)


def move(turn: Turn, where: Whereabouts, _subject: Mapping[str, Json]) -> None:
    """Show all times as they are there, from now on."""
    turn.person.time_zone = where.zone
    turn.show(screen(say("timezone-done", **_here(turn.scene(MOVING, {})))))


def _likely(turn: Turn, _subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """The zones that come to mind: of the programme, of partners, and of the country that the person named."""
    partners = [one.partner_of(turn.person).time_zone for one in tandems.active_of(turn.store, turn.person)]
    enrolment = people.enrolment(turn.store, turn.person)
    country = enrolment and enrolment.profile.get("country")
    of_country = distinct(zones_of_country(str(country)), turn.now) if country else ()
    return {LIKELY: [turn.programme.time_zone, turn.person.time_zone, *of_country[:4], *partners]}


def _here(scene: Scene) -> Mapping[str, Any]:
    place = place_of(scene.zone.key, scene.language)
    return {"place": place, "time": scene.now.astimezone(scene.zone).time()}


MOVING = Flow(
    FORM,
    (Step("zone", Zone(LIKELY), values=_here, hint=True, sees=Visibility.TANDEM),),
    model=Whereabouts,
    facts=_likely,
    finish=move,
    review=False,
)
