"""Cohorts: the list, planning one or copying one for another year, and opening and closing applications."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.cohorts import cards, form, opening

ROOM = Room(
    "cohorts",
    Path(__file__).parent,
    forms=(Form(form.PLANNING, COORDINATOR),),
    commands=(Command("cohorts", lambda turn, _payload: cards.list_cohorts(turn), DESK, menu=78),),
    actions=(
        Action(cards.LIST, cards.list_cohorts, DESK),
        Action(cards.SHOW, cards.show_cohort, DESK),
        Action(cards.NEW, form.begin_cohort, COORDINATOR),
        Action(cards.CHANGE, form.begin_change, COORDINATOR),
        Action(cards.COPY, form.begin_copy, COORDINATOR),
        Action(cards.ASK_OPEN, opening.ask_before_opening, COORDINATOR),
        Action(cards.OPEN, opening.open_applications, COORDINATOR),
        Action(cards.CLOSE, opening.close_applications, COORDINATOR),
    ),
)
