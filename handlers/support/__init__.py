"""Practical help: a mentee asks, the mentor answers with one tap, and both see what came of it."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import DESK, IN_TANDEM, MENTEE_IN_TANDEM, MENTOR_IN_TANDEM
from handlers.support import asking, cards, counts, moves, reminding
from mentoring.support import Move

ROOM = Room(
    "support",
    Path(__file__).parent,
    forms=(
        Form(asking.ASKING, MENTEE_IN_TANDEM),
        Form(moves.ADDING, MENTOR_IN_TANDEM),
        Form(moves.CONCLUDING, MENTEE_IN_TANDEM),
    ),
    commands=(
        Command("support", lambda turn, _payload: cards.list_requests(turn), IN_TANDEM, menu=35),
        Command("requests", lambda turn, _payload: counts.show_counts(turn), DESK, menu=65),
    ),
    actions=(
        Action(cards.LIST, cards.list_requests, IN_TANDEM),
        Action(cards.SHOW, cards.show_request, IN_TANDEM),
        Action(cards.NEW, asking.begin_request, MENTEE_IN_TANDEM),
        Action(cards.action_of(Move.OFFER), moves.offer_help, MENTOR_IN_TANDEM),
        Action(cards.action_of(Move.PUT_OFF), moves.put_off, MENTOR_IN_TANDEM),
        Action(cards.action_of(Move.DECLINE), moves.decline, MENTOR_IN_TANDEM),
        Action(cards.ADD, moves.ask_for_words, MENTOR_IN_TANDEM),
        Action(cards.action_of(Move.TAKE_UP), moves.take_up, MENTEE_IN_TANDEM),
        Action(cards.action_of(Move.CONCLUDE), moves.ask_for_outcome, MENTEE_IN_TANDEM),
        Action(cards.action_of(Move.WITHDRAW), moves.withdraw, MENTEE_IN_TANDEM),
    ),
    prompts=reminding.PROMPTS,
)
