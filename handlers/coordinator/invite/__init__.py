"""Inviting people: a link for a role, for one person or for many, with an end, until it is withdrawn."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room, Task
from handlers import qr_code
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.invite import card, form, links, names, qr

ROOM = Room(
    "invite",
    Path(__file__).parent,
    forms=(Form(form.INVITE, COORDINATOR), Form(form.ENDING, COORDINATOR)),
    commands=(
        Command("invite", lambda turn, _payload: turn.open(form.INVITE.name), COORDINATOR, menu=62),
        Command("invitations", lambda turn, _payload: links.list_open(turn), DESK),
    ),
    actions=(
        Action(names.LIST, links.list_open, DESK),
        Action(names.SHOW, card.show_invitation, DESK),
        Action(names.END, form.ask_for_end, COORDINATOR),
        Action(names.COHORTS, card.list_cohorts, COORDINATOR),
        Action(names.COHORT, card.choose_cohort, COORDINATOR),
        Action(names.ASK, card.ask_before_withdrawing, COORDINATOR),
        Action(names.WITHDRAW, card.withdraw, COORDINATOR),
        Action(names.ASK_LISTED, links.ask_before_withdrawing_listed, COORDINATOR),
        Action(names.WITHDRAW_LISTED, links.withdraw_listed, COORDINATOR),
        Action(names.QR, qr.order, COORDINATOR),
    ),
    tasks=(Task(qr.TASK, qr.gather, qr_code.draw, qr.bring, qr.give_up),),
)
