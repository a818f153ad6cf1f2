"""Announcements: written in each language, for an audience, sent now or at a time, corrected, taken back."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Groups, Job, Room
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.announcements import cards, choosing, groups, names, sending, writing
from storage import announcements

ROOM = Room(
    "announcements",
    Path(__file__).parent,
    forms=(
        Form(writing.WRITING, COORDINATOR),
        Form(writing.CORRECTING, COORDINATOR),
        Form(writing.PLANNING, COORDINATOR),
    ),
    commands=(
        Command(
            "announce",
            lambda turn, _payload: cards.list_announcements(turn),
            DESK,
            menu=68,
            waits=lambda turn: announcements.count_under_way(turn.store),
        ),
    ),
    actions=(
        Action(names.LIST, cards.list_announcements, DESK),
        Action(names.SHOW, cards.show_announcement, DESK),
        Action(names.NEW, writing.begin, COORDINATOR),
        Action(names.COPY, cards.copy_announcement, COORDINATOR),
        Action(names.DELETE, cards.delete_announcement, COORDINATOR),
        Action(names.WORD, writing.ask_for_words, COORDINATOR),
        Action(names.UNWORD, writing.drop_words, COORDINATOR),
        Action(names.WHOM, choosing.show_audience, COORDINATOR),
        Action(names.PICK, choosing.show_options, COORDINATOR),
        Action(names.SET, choosing.choose, COORDINATOR),
        Action(names.PREVIEW, sending.preview, DESK),
        Action(names.ASK_SEND, sending.ask_whether, COORDINATOR),
        Action(names.SEND, sending.send, COORDINATOR),
        Action(names.LATER, writing.ask_when, COORDINATOR),
        Action(names.UNPLAN, writing.unplan, COORDINATOR),
        Action(names.PAUSE, sending.pause, COORDINATOR),
        Action(names.GO_ON, sending.go_on, COORDINATOR),
        Action(names.CANCEL, sending.cancel, COORDINATOR),
        Action(names.CORRECT, writing.ask_for_correction, COORDINATOR),
        Action(names.ASK_TAKE_BACK, sending.ask_before_taking_back, COORDINATOR),
        Action(names.TAKE_BACK, sending.take_back, COORDINATOR),
        Action(names.CHATS, groups.list_chats, DESK),
        Action(names.LINK, groups.link, COORDINATOR),
        Action(names.UNLINK, groups.unlink, COORDINATOR),
    ),
    jobs=(Job("announcements", sending.carry_on_all, (announcements.DUE,)),),
    groups=(Groups(groups.brought_in, groups.sent_away, groups.moved),),
)
