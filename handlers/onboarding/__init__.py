"""Joining: language, consent, application."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Link, Prompt, Room
from handlers.audience import ANYONE, MAY_APPLY, MEMBER, NOT_ENROLLED
from handlers.onboarding import door
from handlers.onboarding.actions import tell_semester
from handlers.onboarding.flow import ONBOARDING
from mentoring.prompts import PromptKind

ROOM = Room(
    "onboarding",
    Path(__file__).parent,
    forms=(Form(ONBOARDING, NOT_ENROLLED),),
    commands=(
        Command("start", door.start, ANYONE),
        Command("apply", lambda turn, _payload: door.begin_application(turn), MAY_APPLY, menu=10),
        Command("privacy", door.show_privacy, ANYONE, menu=92),
    ),
    actions=(
        Action(door.LANGUAGE, door.choose_language, ANYONE),
        Action(door.AGREE, door.agree, ANYONE),
        Action(door.LATER, door.decline, ANYONE),
        Action("apply.start", door.come_back, MEMBER),
    ),
    links=(Link("invite", door.use_invitation, MEMBER),),
    prompts=(Prompt(PromptKind.SEMESTER, tell_semester, together=True),),
)
