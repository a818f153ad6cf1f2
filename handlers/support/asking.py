"""Asking for help: what kind of help, and in one's own words."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Choice, Text
from dialogue.flow import Flow, Step
from dialogue.screen import Label, button, say, screen
from dialogue.turn import Turn
from handlers.support import cards
from mentoring.words import Support, Visibility
from storage import support, tandems
from storage.tables import SupportRequest, Tandem

FORM = "support"
SEEN = Visibility.TANDEM


class Request(BaseModel):
    """What a mentee asks for."""

    kind: Support
    wish: str


def begin_request(turn: Turn, tandem_id: str = "") -> None:
    """Ask what the mentee needs."""
    tandem = _own_tandem(turn, tandem_id)
    if tandem is not None:
        turn.open(FORM, subject={"tandem": tandem.id})


def ask_mentor(turn: Turn, asked: Request, subject: Mapping[str, Json]) -> None:
    """Keep the request, and ask the mentor."""
    tandem = _own_tandem(turn, str(subject["tandem"]))
    if tandem is None:
        return
    request = support.add(turn.store, tandem, asked.kind, asked.wish)
    cards.show_card(turn, request, _asked(request))
    told = say("support-asked-you", mentee=tandem.mentee.name)
    turn.tell(tandem.mentor, screen(told, *cards.card(request), rows=cards.ways_on(request, tandem.mentor)))


def _asked(request: SupportRequest) -> Label:
    """That the mentor knows; or that they can't be reached here at the moment."""
    mentor = request.tandem.mentor
    key = "support-sent" if mentor.unreachable_since is None else "support-sent-unreachable"
    return say(key, mentor=mentor.name)


def _own_tandem(turn: Turn, tandem_id: str) -> Tandem | None:
    """Give the tandem in which the person is the mentee: that one, or without an id the first."""
    own = [one for one in tandems.active_of(turn.store, turn.person) if one.mentee_id == turn.person.id]
    found = next((tandem for tandem in own if tandem_id in ("", str(tandem.id))), None)
    if found is None:
        turn.show(screen(say("support-unknown"), rows=[[button(say("support-back"), cards.LIST)]]))
    return found


def mentor_fact(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What the questions need to know: the mentor's name."""
    own = tandems.active_of(turn.store, turn.person)
    names = (tandem.mentor.name for tandem in own if tandem.id == subject.get("tandem"))
    return {"mentor": next(names, "…")}


def _mentor_value(scene: Scene) -> Mapping[str, Any]:
    return {"mentor": scene.facts["mentor"]}


ASKING = Flow(
    FORM,
    (
        Step("kind", Choice(Support, columns=1), values=_mentor_value, hint=True, sees=SEEN),
        Step("wish", Text(at_most=1000), values=_mentor_value, hint=True, sees=SEEN),
    ),
    model=Request,
    facts=mentor_fact,
    finish=ask_mentor,
)
