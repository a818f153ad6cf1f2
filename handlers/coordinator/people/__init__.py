"""People: listed by name, filtered, found by any part of it, each with a card and what can be done from there."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.people import cards, filters, lists, writing

ROOM = Room(
    "people",
    Path(__file__).parent,
    forms=(Form(lists.FINDING, DESK), Form(writing.WRITING, COORDINATOR)),
    commands=(Command("people", lists.show_or_find, DESK, menu=64),),
    actions=(
        Action(lists.LIST, lists.show_page, DESK),
        Action(lists.FIND, lists.ask_for_name, DESK),
        Action(lists.FILTER, filters.show_filters, DESK),
        Action(filters.COHORTS, filters.show_cohorts, DESK),
        Action(cards.CARD, cards.show_card, DESK),
        Action(cards.REST, cards.let_rest, COORDINATOR),
        Action(cards.SEEK, cards.let_seek, COORDINATOR),
        Action(writing.WRITE, writing.ask_for_words, COORDINATOR),
    ),
)
