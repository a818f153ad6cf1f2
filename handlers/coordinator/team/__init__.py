"""The team: who coordinates, who only looks, and the links by which others come to the coordinators' desk."""

from pathlib import Path

from dialogue.room import Action, Command, Link, Room
from handlers.audience import COORDINATOR, DESK, MEMBER
from handlers.coordinator.team import cards, joining
from handlers.coordinator.team.settings import follow_settings

ROOM = Room(
    "team",
    Path(__file__).parent,
    commands=(Command("team", lambda turn, _payload: cards.list_team(turn), DESK, menu=76),),
    actions=(
        Action(cards.LIST, cards.list_team, DESK),
        Action(cards.SHOW, cards.show_member, DESK),
        Action(cards.ASK, cards.ask_before_changing, COORDINATOR),
        Action(cards.CHANGE, cards.change, COORDINATOR),
        Action(joining.ASK_ROLE, joining.ask_which_role, COORDINATOR),
        Action(joining.MAKE, joining.make_link, COORDINATOR),
        Action(joining.WITHDRAW, joining.withdraw_link, COORDINATOR),
    ),
    links=(Link(joining.LINK, joining.join, MEMBER),),
)

__all__ = ["ROOM", "follow_settings"]
