"""Peers for those who run the programme: groups about a topic, and the peer coffee on and off."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.peers import cards, coffee, form, telling

ROOM = Room(
    "peers_desk",
    Path(__file__).parent,
    forms=(
        Form(form.GROUP, COORDINATOR),
        Form(form.WORDING, COORDINATOR),
        Form(coffee.SETTING, COORDINATOR),
    ),
    commands=(Command("peers", lambda turn, _payload: cards.list_groups(turn), DESK, menu=70),),
    actions=(
        Action(cards.LIST, cards.list_groups, DESK),
        Action(cards.SHOW, cards.show_group, DESK),
        Action(cards.COFFEE, coffee.show_coffee, DESK),
        Action(cards.NEW, form.begin_group, COORDINATOR),
        Action(cards.CHANGE, form.begin_change, COORDINATOR),
        Action(cards.WORD, form.ask_for_words, COORDINATOR),
        Action(cards.TELL, telling.tell_of_group, COORDINATOR),
        Action(cards.ASK_WITHDRAW, cards.ask_before_withdrawing, COORDINATOR),
        Action(cards.WITHDRAW, cards.withdraw, COORDINATOR),
        Action(coffee.SET, coffee.begin_setting, COORDINATOR),
        Action(coffee.OFF, coffee.switch_off, COORDINATOR),
        Action(coffee.TELL, telling.tell_of_coffee, COORDINATOR),
    ),
)
