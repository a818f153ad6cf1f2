"""Tandems: listed by how long they have been silent, found by a name, each with a card, notes and the ways on."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.pairs import cards, lists, notes

ROOM = Room(
    "pairs",
    Path(__file__).parent,
    forms=(Form(lists.FINDING, DESK), Form(notes.NOTING, COORDINATOR)),
    commands=(Command("tandems", lists.show_or_find, DESK, menu=64),),
    actions=(
        Action(lists.LIST, lists.show_page, DESK),
        Action(lists.FIND, lists.ask_for_name, DESK),
        Action(cards.CARD, cards.show_card, DESK),
        Action(notes.NOTE, notes.ask_for_note, COORDINATOR),
    ),
)
