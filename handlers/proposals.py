"""How a proposal can be answered: the buttons under it, wherever it is shown."""

from dialogue.screen import Button, button, say
from storage.tables import Tandem

ACCEPT, DECLINE, ASK, SHOW = "tandem.accept", "tandem.decline", "tandem.ask", "tandem.proposal"


def ways_to_answer(tandem: Tandem, *, said_yes: bool = False) -> list[list[Button]]:
    """A button for each answer; who has said yes can still think better of it."""
    rows = [
        [button(say("proposal-accept"), ACCEPT, tandem.id)],
        [button(say("proposal-ask"), ASK, tandem.id)],
        [button(say("proposal-decline"), DECLINE, tandem.id)],
    ]
    return rows[1:] if said_yes else rows
