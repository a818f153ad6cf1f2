"""The last words to each other: thanks, and what comes next."""

from collections.abc import Mapping

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Choice, Text
from dialogue.flow import Flow, Step
from dialogue.screen import Label, button, say, screen
from dialogue.turn import Turn
from handlers.closing import mine, overview
from mentoring.words import StayInTouch, Visibility
from storage import closing
from storage.tables import Closing, Tandem

THANKS, OUTLOOK = "thanks", "outlook"
SEEN = Visibility.TANDEM


class Thanks(BaseModel):
    """What somebody thanks the partner for."""

    words: str


class Outlook(BaseModel):
    """How somebody would like to stay in touch, and what comes next for them."""

    touch: StayInTouch
    next: str | None = None


def begin_thanks(turn: Turn, tandem_id: str) -> None:
    """Ask for words of thanks, which go to the partner once."""
    part = _part_still_without(turn, tandem_id, THANKS)
    if part is not None:
        turn.open(THANKS, subject={"tandem": part.tandem_id})


def thank_partner(turn: Turn, thanks: Thanks, subject: Mapping[str, Json]) -> None:
    """Keep the thanks, and bring them to the partner at once."""
    part = _part_still_without(turn, subject["tandem"], THANKS)
    if part is not None:
        closing.thank(turn.store, part, thanks.words)
        told = say("closing-thanks-from", partner=turn.person.name, words=thanks.words)
        _send(turn, part.tandem, "closing-thanks-sent", told)


def begin_outlook(turn: Turn, tandem_id: str) -> None:
    """Ask what comes next."""
    part = _part_still_without(turn, tandem_id, OUTLOOK)
    if part is not None:
        turn.open(OUTLOOK, subject={"tandem": part.tandem_id})


def tell_outlook(turn: Turn, outlook: Outlook, subject: Mapping[str, Json]) -> None:
    """Keep the outlook, and tell the partner."""
    part = _part_still_without(turn, subject["tandem"], OUTLOOK)
    if part is not None:
        closing.look_ahead(turn.store, part, outlook.next, outlook.touch)
        told = [say("closing-outlook-told", partner=turn.person.name, touch=outlook.touch)]
        if outlook.next:
            told.append(say("closing-outlook-next", partner=turn.person.name, words=outlook.next))
        _send(turn, part.tandem, "closing-outlook-sent", *told)


def _send(turn: Turn, tandem: Tandem, key: str, *told: Label) -> None:
    partner = tandem.partner_of(turn.person)
    if not partner.can_be_told:
        key = f"{key}-unreachable"
    overview.show_closing(turn, tandem, say(key, partner=partner.name))
    way = [[button(say("closing-see"), overview.OPEN, tandem.id)]]
    turn.tell(partner, screen(*told, rows=way))


def _part_still_without(turn: Turn, tandem_id: Json, what: str) -> Closing | None:
    """Give the person's part in a closing without these words; say kindly where they can't be sent (any more)."""
    tandem = mine.own_tandem(turn, tandem_id)
    if tandem is None:
        return None
    if not mine.may_say_goodbye(turn, tandem, turn.person):
        overview.show_closing(turn, tandem)
        return None
    part = closing.part_of(turn.store, tandem, turn.person)
    if (part.thanked_at if what == THANKS else part.outlook_at) is None:
        return part
    turn.toast = say(f"closing-{what}-already", partner=tandem.partner_of(turn.person).name)
    overview.show_closing(turn, tandem)
    return None


THANKING = Flow(
    THANKS,
    (Step("words", Text(at_most=1000), values=mine.partner_value, hint=True, sees=SEEN),),
    model=Thanks,
    facts=mine.partner_fact,
    finish=thank_partner,
)

LOOKING_AHEAD = Flow(
    OUTLOOK,
    (
        Step("touch", Choice(StayInTouch, columns=1), values=mine.partner_value, sees=SEEN),
        Step("next", Text(at_most=500), values=mine.partner_value, optional=True, hint=True, sees=SEEN),
    ),
    model=Outlook,
    facts=mine.partner_fact,
    finish=tell_outlook,
)
