"""Something isn't right: the ways on, for one of the two and for a coordinator. None acts before it has asked."""

from dialogue.screen import Button, Label, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.concern import mine
from handlers.concern.mine import COORDINATOR, ONE
from handlers.contact_line import last_contact
from storage import periods, tandems
from storage.tables import Tandem

OPEN, WAYS = "concern.open", "concern.ways"
TALK, PAUSE, WAKE, REMATCH, END = (
    "concern.talk",
    "concern.pause",
    "concern.wake",
    "concern.rematch",
    "concern.end",
)


def open_concern(turn: Turn, tandem_id: str = "") -> None:
    """Show the ways on; who is in several tandems says first which one it is about."""
    own = tandems.active_of(turn.store, turn.person)
    if tandem_id or len(own) == 1:
        tandem = mine.active_tandem(turn, tandem_id or own[0].id, ONE)
        if tandem is not None:
            _show_ways(turn, tandem)
        return
    rows = [
        [button(say("concern-with", partner=tandem.partner_of(turn.person).name), OPEN, tandem.id)]
        for tandem in own
    ]
    turn.show(screen(say("concern-which"), rows=rows))


def _show_ways(turn: Turn, tandem: Tandem) -> None:
    partner = tandem.partner_of(turn.person).name
    turn.show(
        screen(
            say("concern-ways", partner=partner),
            say("concern-ways-asked", partner=partner),
            rows=[
                [button(say("concern-talk"), TALK, tandem.id)],
                *ways_on(tandem, ONE),
                [button(say("concern-back"), "tandem.show", tandem.id)],
            ],
        )
    )


def ways_on(tandem: Tandem, side: str) -> list[list[Button]]:
    """A button for each way on: a pause (or its end), a new partner, the end."""
    rest = (
        button(say("concern-pause"), PAUSE, tandem.id, side)
        if tandem.paused_until is None
        else button(say("concern-wake"), WAKE, tandem.id, side)
    )
    return [
        [rest],
        [button(say(f"concern-rematch-{side}"), REMATCH, tandem.id, side)],
        [button(say("concern-end"), END, tandem.id, side)],
    ]


def show_tandem(turn: Turn, tandem_id: str) -> None:
    """Show a coordinator how a tandem stands (dates and states alone), with the ways on."""
    tandem = mine.active_tandem(turn, tandem_id, COORDINATOR)
    if tandem is not None:
        turn.show(screen(*state(turn, tandem), rows=ways_on(tandem, COORDINATOR)))


def state(stage: Stage, tandem: Tandem) -> list[Label | None]:
    """Since when and until when, the last contact, a pause."""
    return [
        say(
            "concern-tandem",
            mentee=tandem.mentee.name,
            mentor=tandem.mentor.name,
            since=periods.first_day(tandem, stage.rules_for(tandem.cohort_id)),
            until=mine.end_of(stage, tandem),
            contact=last_contact(tandem),
        ),
        say("concern-paused", day=tandem.paused_until) if tandem.paused_until else None,
        *mine.out_of_reach([tandem.mentee, tandem.mentor]),
    ]
