"""Events for those who run them: planning, announcing, moving, calling off, and who was there."""

from pathlib import Path

from dialogue.room import Action, Form, Job, Prompt, Room, Task
from handlers import qr_code
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.events import announcing, cards, copying, form, guests, qr, wording
from mentoring.prompts import PromptKind
from storage import shown_codes

ROOM = Room(
    "event_desk",
    Path(__file__).parent,
    forms=(
        Form(form.PLANNING, COORDINATOR),
        Form(wording.WORDING, COORDINATOR),
        Form(copying.COPYING, COORDINATOR),
        Form(copying.REPEATING, COORDINATOR),
        Form(guests.ADDING, COORDINATOR),
    ),
    actions=(
        Action(cards.LIST, cards.list_events, DESK),
        Action(cards.COHORTS, cards.show_cohorts, DESK),
        Action(cards.SHOW, cards.show_event, DESK),
        Action(cards.NEW, form.begin_event, COORDINATOR),
        Action(cards.CHANGE, form.begin_change, COORDINATOR),
        Action(cards.WORD, wording.ask_for_words, COORDINATOR),
        Action(cards.COPY, copying.ask_when, COORDINATOR),
        Action(cards.REPEAT, copying.ask_how_often, COORDINATOR),
        Action(cards.ASK_ANNOUNCE, announcing.ask_whether, COORDINATOR),
        Action(cards.ANNOUNCE, announcing.announce, COORDINATOR),
        Action(cards.ANNOUNCE_ALL, announcing.announce_series, COORDINATOR),
        Action(cards.ASK_CANCEL, announcing.ask_before_cancelling, COORDINATOR),
        Action(cards.CANCEL, announcing.cancel, COORDINATOR),
        Action(cards.DELETE, announcing.delete, COORDINATOR),
        Action(cards.GUESTS, guests.list_guests, DESK),
        Action(cards.TICK, guests.tick, COORDINATOR),
        Action(cards.UNTICK, guests.take_tick_back, COORDINATOR),
        Action(cards.ADD, guests.ask_whom, COORDINATOR),
        Action(cards.AWAY, guests.list_absent, DESK),
        Action(cards.QR, qr.order, COORDINATOR),
        Action(cards.QR_LEAVE, qr.leave, COORDINATOR),
    ),
    jobs=(Job("renew_codes", qr.renew, (shown_codes.DUE,)),),
    prompts=(Prompt(PromptKind.DESK_ABSENCE, guests.tell_absences, together=True, rests=False, desk=True),),
    tasks=(Task(qr.TASK, qr.gather, qr_code.draw, qr.bring, qr.give_up),),
)
