"""Forming a tandem: accept or decline a proposal, get to know the other's contact."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import IN_TANDEM, MEMBER
from handlers.tandem import actions

ROOM = Room(
    "tandem",
    Path(__file__).parent,
    forms=(Form(actions.DECLINING, MEMBER),),
    commands=(Command("tandem", actions.show_tandems, IN_TANDEM, menu=15),),
    actions=(
        Action("tandem.accept", actions.accept, MEMBER),
        Action("tandem.decline", actions.ask_before_declining, MEMBER),
        Action("tandem.show", lambda turn: actions.show_tandems(turn, ""), IN_TANDEM),
    ),
)
