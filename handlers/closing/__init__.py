"""Closing a tandem well: last ratings, thanks, outlook, a look back, the certificate; then private notes go."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Job, Keepsakes, Prompt, Room, Task
from handlers.audience import COORDINATOR, DESK, HAD_TANDEM, IN_TANDEM
from handlers.closing import (
    certificate,
    certificate_paper,
    coordinating,
    ending,
    farewell,
    inviting,
    look_back,
    look_back_picture,
    notes,
    overview,
)
from mentoring.prompts import PromptKind
from storage import closing, kept_notes

ROOM = Room(
    "closing",
    Path(__file__).parent,
    forms=(
        Form(farewell.THANKING, HAD_TANDEM),
        Form(farewell.LOOKING_AHEAD, HAD_TANDEM),
        Form(certificate.NAMING, HAD_TANDEM),
    ),
    commands=(
        Command("closing", lambda turn, _payload: overview.open_closing(turn), HAD_TANDEM, menu=40),
        Command("endings", lambda turn, _payload: coordinating.list_endings(turn), DESK, menu=66),
        Command("certificate", coordinating.check_certificate, DESK, menu=67),
    ),
    actions=(
        Action(overview.OPEN, overview.open_closing, HAD_TANDEM),
        Action(overview.THANK, farewell.begin_thanks, HAD_TANDEM),
        Action(overview.OUTLOOK, farewell.begin_outlook, HAD_TANDEM),
        Action(overview.LOOK_BACK, look_back.order_picture, HAD_TANDEM),
        Action(overview.CERTIFICATE, certificate.ask_for_certificate, HAD_TANDEM),
        Action(overview.RENAME, certificate.ask_for_name, HAD_TANDEM),
        Action(overview.NOTES, notes.hand_out, HAD_TANDEM),
        Action(overview.FINISH, ending.ask_to_finish, IN_TANDEM),
        Action(ending.YES, ending.finish_closing, IN_TANDEM),
        Action(coordinating.LIST, coordinating.list_endings, DESK),
        Action(coordinating.ASK, coordinating.ask_to_close, COORDINATOR),
        Action(coordinating.CLOSE, coordinating.close_tandem, COORDINATOR),
    ),
    jobs=(
        Job("closing.overdue", inviting.find_overdue, (closing.OVERDUE,)),
        Job("closing.notes", notes.keep_or_let_go, (kept_notes.DUE,)),
    ),
    prompts=(
        Prompt(PromptKind.CLOSING, inviting.invite_to_close),
        Prompt(PromptKind.DESK_CLOSING, inviting.tell_overdue, together=True, rests=False, desk=True),
        Prompt(PromptKind.NOTES_GO, notes.tell, counts=False, rests=False),
    ),
    keepsakes=(Keepsakes("certificates", certificate.papers_of),),
    tasks=(
        Task(
            look_back.TASK,
            look_back.gather,
            look_back_picture.draw,
            look_back.bring,
            look_back.give_up,
        ),
        Task(
            certificate.TASK,
            certificate.gather,
            certificate_paper.write,
            certificate.bring,
            certificate.give_up,
        ),
    ),
)
