"""Feedback: whether two fit, how it goes at half-time and at the end, and rounds that coordinators make."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Job, Room
from handlers.audience import MEMBER
from handlers.feedback import asking, fitting, form, waiting
from storage import fit as storage_fit
from storage import rounds, tandem_rounds

ROOM = Room(
    "feedback",
    Path(__file__).parent,
    forms=(Form(form.FEEDBACK, MEMBER), Form(fitting.WRITING, MEMBER)),
    commands=(Command("feedback", waiting.list_waiting, MEMBER, menu=48),),
    actions=(
        Action(form.BEGIN, form.begin, MEMBER),
        Action(fitting.ASK, fitting.ask_again, MEMBER),
        Action(fitting.ANSWER, fitting.answer, MEMBER),
        Action(fitting.WRITE, fitting.ask_for_words, MEMBER),
    ),
    jobs=(
        Job("ask_about_fit", fitting.ask_about_fit, (storage_fit.DUE,)),
        Job("ask_for_feedback", asking.ask_for_feedback, (tandem_rounds.FEEDBACK,)),
        Job("close_rounds", asking.close_rounds, (rounds.ENDING,)),
    ),
    prompts=(*fitting.PROMPTS, *asking.PROMPTS),
)
