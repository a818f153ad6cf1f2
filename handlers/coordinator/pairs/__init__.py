"""Tandems: listed by how long they have been silent, filtered, found by a name, each with a card and notes."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.pairs import cards, filters, lists, notes, writing

ROOM = Room(
    "pairs",
    Path(__file__).parent,
    forms=(
        Form(lists.FINDING, DESK),
        Form(notes.NOTING, COORDINATOR),
        Form(notes.CALLING, COORDINATOR),
        Form(writing.WRITING, COORDINATOR),
    ),
    commands=(Command("tandems", lists.show_or_find, DESK, menu=64),),
    actions=(
        Action(lists.LIST, lists.show_page, DESK),
        Action(lists.FIND, lists.ask_for_name, DESK),
        Action(lists.FILTER, filters.show_filters, DESK),
        Action(filters.COHORTS, filters.show_cohorts, DESK),
        Action(cards.CARD, cards.show_card, DESK),
        Action(notes.NOTE, notes.ask_for_note, COORDINATOR),
        Action(notes.CALLED, notes.ask_about_call, COORDINATOR),
        Action(writing.WRITE, writing.ask_for_words, COORDINATOR),
    ),
)
