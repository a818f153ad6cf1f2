"""Questions to the coordinators: asked with /contact, taken by one of them, answered through the bot."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Link, Prompt, Reply, Room
from handlers.audience import COORDINATOR, DESK, MEMBER
from handlers.questions import asking, desk
from mentoring.prompts import PromptKind
from storage import questions

ROOM = Room(
    "questions",
    Path(__file__).parent,
    forms=(Form(asking.ASKING, MEMBER), Form(asking.WRITING, MEMBER)),
    commands=(
        Command("contact", lambda turn, _payload: asking.begin(turn), MEMBER, menu=80),
        Command(
            "questions",
            lambda turn, _payload: desk.list_questions(turn),
            DESK,
            menu=61,
            waits=lambda turn: questions.count_waiting(turn.store),
        ),
    ),
    actions=(
        Action(desk.WRITE, asking.ask_for_more, MEMBER),
        Action(desk.ASK_NEW, asking.begin_anew, MEMBER),
        Action(asking.ANSWER, asking.begin_answer, MEMBER),
        Action(desk.LIST, desk.list_questions, DESK),
        Action(desk.SHOW, desk.show_question, DESK),
        Action(desk.TAKE, desk.take, COORDINATOR),
        Action(desk.ASK_HAND_ON, desk.ask_to_whom, COORDINATOR),
        Action(desk.HAND_ON, desk.hand_on, COORDINATOR),
        Action(desk.SETTLE, desk.settle, COORDINATOR),
    ),
    links=(Link(asking.ANSWER_LINK, asking.begin_answer, MEMBER, guarded=False),),
    replies=(Reply(asking.take_reply, MEMBER),),
    prompts=(Prompt(PromptKind.DESK_QUESTION, desk.tell_waiting, together=True, rests=False, desk=True),),
)
