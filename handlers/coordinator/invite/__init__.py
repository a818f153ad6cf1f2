"""Inviting people: a link for a role, for one person or for many, with an expiry, until it is withdrawn."""

import secrets
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Literal

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Choice
from dialogue.flow import Flow, Step
from dialogue.room import Action, Command, Form, Room, Task
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers import qr_code
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.invite import links, qr
from mentoring.words import Role
from storage import people

CODE_BYTES = 9  # 72 bits: not to be guessed
USES = {"one": 1, "group": 30, "many": 300}


class Wish(BaseModel):
    """What kind of invitation a coordinator wants."""

    role: Role
    uses: Literal["one", "group", "many"]


def make_invitation(turn: Turn, wish: Wish, _subject: Mapping[str, Json]) -> None:
    """Make the invitation and show its link, ready to be sent on."""
    invitation = people.invite(
        turn.store,
        code=secrets.token_urlsafe(CODE_BYTES),
        role=wish.role,
        uses=USES[wish.uses],
        expires_at=turn.now + timedelta(days=turn.programme.invitation_days),
        made_by=turn.person,
    )
    turn.store.session.flush()
    people.record(turn.store, turn.person, "invite", f"invitation {invitation.id}")
    link = turn.house.link("invite", invitation.code)
    turn.show(
        screen(
            say("invite-done", role=wish.role, uses=USES[wish.uses], until=invitation.expires_at),
            say("invite-link", link=link),
            rows=[
                [button(say("invite-qr"), qr.QR, invitation.id), button(say("invite-all"), links.LIST, 0)],
            ],
        )
    )


INVITE = Flow(
    "invite",
    (Step("role", Choice(Role)), Step("uses", Choice(tuple(USES), columns=1))),
    model=Wish,
    finish=make_invitation,
    review=False,
)

ROOM = Room(
    "invite",
    Path(__file__).parent,
    forms=(Form(INVITE, COORDINATOR),),
    commands=(
        Command("invite", lambda turn, _payload: turn.open(INVITE.name), COORDINATOR, menu=62),
        Command("invitations", lambda turn, _payload: links.list_open(turn), DESK),
    ),
    actions=(
        Action(links.LIST, links.list_open, DESK),
        Action(links.ASK, links.ask_before_withdrawing, COORDINATOR),
        Action(links.WITHDRAW, links.withdraw, COORDINATOR),
        Action(qr.QR, qr.order, COORDINATOR),
    ),
    tasks=(Task(qr.TASK, qr.gather, qr_code.draw, qr.bring, qr.give_up),),
)
