"""An invitation as a QR code, to be shown or printed."""

from collections.abc import Mapping
from typing import Any

from dialogue.field import Json, number_in
from dialogue.screen import Picture, say, screen
from dialogue.turn import Stage, Turn
from handlers.coordinator.invite import links
from handlers.coordinator.invite.names import QR
from storage import invitations, people
from storage.tables import Invitation, Person

TASK = QR


def order(turn: Turn, invitation_id: str) -> None:
    """Have an open invitation drawn."""
    number = number_in(invitation_id)
    if number is None or invitations.find_open(turn.store, number) is None:
        links.list_open(turn, news=say("invite-gone"))
        return
    turn.order(TASK, invitation=number, person=turn.person.id)
    turn.toast = say("invite-qr-coming")


def gather(stage: Stage, subject: Mapping[str, Json]) -> Mapping[str, Any] | None:
    """The link, if it still holds."""
    found = _wanted(stage, subject)
    return None if found is None else {"link": stage.house.link("invite", found[0].code)}


def _wanted(stage: Stage, subject: Mapping[str, Json]) -> tuple[Invitation, Person] | None:
    number, person_id = number_in(subject["invitation"]), number_in(subject["person"])
    invitation = None if number is None else invitations.find_open(stage.store, number)
    person = None if person_id is None else people.find(stage.store, person_id)
    return (invitation, person) if invitation and person and person.is_coordinator else None


def bring(stage: Stage, subject: Mapping[str, Json], picture: bytes) -> None:
    """Send the picture; its words hold the link as well."""
    found = _wanted(stage, subject)
    if found is None:
        return
    invitation, person = found
    link = stage.house.link("invite", invitation.code)
    words = say("invite-qr-here", role=invitation.role, uses=invitation.uses_left)
    made = Picture("invitation.png", picture)
    stage.tell(person, screen(words, say("invite-link", link=link), file=made))


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no picture; the link is there all the same."""
    found = _wanted(stage, subject)
    if found is not None:
        stage.tell(found[1], screen(say("invite-qr-failed")))
