"""Joining: language, consent, application."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Link, Prompt, Room
from handlers import privacy_notice
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
    ),
    actions=(
        Action(privacy_notice.LANGUAGE, door.choose_language, ANYONE),
        Action(privacy_notice.AGREE, door.agree, ANYONE),
        Action(privacy_notice.LATER, door.decline, ANYONE),
        Action("apply.start", door.come_back, MEMBER),
    ),
    links=(Link("invite", door.use_invitation, MEMBER),),
    prompts=(Prompt(PromptKind.SEMESTER, tell_semester, together=True),),
)
