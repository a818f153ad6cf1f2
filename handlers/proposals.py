"""Proposals that wait, wherever they are shown: the buttons under one, and whose turn it is."""

from dialogue.screen import Button, Label, Lines, button, say
from dialogue.turn import Stage
from mentoring.proposal import is_to_act
from mentoring.words import Role
from storage import proposals
from storage.tables import Person, Tandem

ACCEPT, DECLINE, ASK, SHOW = "tandem.accept", "tandem.decline", "tandem.ask", "tandem.proposal"
OVERSEE = "proposals.show"  # for coordinators


def ways_to_answer(tandem: Tandem, *, said_yes: bool = False) -> list[list[Button]]:
    """A button for each answer; who has said yes can still think better of it."""
    rows = [
        [button(say("proposal-accept"), ACCEPT, tandem.id)],
        [button(say("proposal-ask"), ASK, tandem.id)],
        [button(say("proposal-decline"), DECLINE, tandem.id)],
    ]
    return rows[1:] if said_yes else rows


def to_act(stage: Stage, tandem: Tandem) -> list[Person]:
    """Who of the two has something to answer."""
    accepted, asked = proposals.accepted(tandem), proposals.asked(stage.store, tandem)
    roles = {Role.MENTEE: tandem.mentee, Role.MENTOR: tandem.mentor}
    return [person for role, person in roles.items() if is_to_act(role, accepted, asked)]


def whose_turn(stage: Stage, tandem: Tandem) -> Label:
    """Whose turn it is, for coordinators: never what the two ask each other."""
    missing = to_act(stage, tandem)
    blocked = [person for person in missing if person.unreachable_since is not None]
    return Lines(
        [
            say("proposal-waits-for", people=[person.name for person in missing]),
            *(say("proposal-blocked", who=person.name) for person in blocked),
        ]
    )
