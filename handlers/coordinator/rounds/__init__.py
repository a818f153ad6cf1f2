"""Feedback rounds that coordinators make: written in the chat, opened, closed; and the results of all rounds."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Job, Room, Task
from handlers import workbook
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.rounds import (
    by_the_clock,
    card,
    drawing,
    frame,
    names,
    opening,
    picture,
    questions,
    results_screen,
    sheet,
)
from storage import rounds

ROOM = Room(
    "rounds",
    Path(__file__).parent,
    forms=(
        Form(frame.FRAME, COORDINATOR),
        Form(questions.WRITING, COORDINATOR),
        Form(opening.OPENING, COORDINATOR),
        Form(opening.PREVIEWING, COORDINATOR),
    ),
    commands=(Command("rounds", card.list_rounds, DESK, menu=68, waits=card.count_drafts),),
    actions=(
        Action(names.LIST, card.list_rounds, DESK),
        Action(names.COHORTS, card.show_cohorts, DESK),
        Action(names.CARD, card.show_round, DESK),
        Action(names.CHANGE, frame.begin, COORDINATOR),
        Action(names.QUESTIONS, questions.list_questions, DESK),
        Action(names.QUESTION, questions.show_question, DESK),
        Action(names.ADD, questions.add, COORDINATOR),
        Action(names.REWRITE, questions.rewrite, COORDINATOR),
        Action(names.MOVE, questions.move, COORDINATOR),
        Action(names.REMOVE, questions.ask_before_removing, COORDINATOR),
        Action(names.REMOVE_NOW, questions.remove, COORDINATOR),
        Action(names.PREVIEW, opening.preview, COORDINATOR),
        Action(names.OPEN, opening.ask_before_opening, COORDINATOR),
        Action(names.OPEN_NOW, opening.open_now, COORDINATOR),
        Action(names.LATER, opening.ask_when, COORDINATOR),
        Action(names.BY_HAND, opening.open_by_hand, COORDINATOR),
        Action(names.CLOSE, opening.ask_before_closing, COORDINATOR),
        Action(names.CLOSE_NOW, opening.close, COORDINATOR),
        Action(names.COPY, opening.copy, COORDINATOR),
        Action(names.DISCARD, opening.ask_before_discarding, COORDINATOR),
        Action(names.DISCARD_NOW, opening.discard, COORDINATOR),
        Action(names.RESULTS, results_screen.show_results, DESK),
        Action(names.WORDS, results_screen.show_words, DESK),
        Action(names.PICTURE, picture.order_picture, DESK),
        Action(names.SHEET, sheet.order_sheet, DESK),
    ),
    jobs=(Job("open_rounds", by_the_clock.open_rounds, (rounds.OPENING,)),),
    prompts=by_the_clock.PROMPTS,
    tasks=(
        Task(picture.TASK, picture.gather, drawing.draw, picture.bring, picture.give_up),
        Task(sheet.TASK, sheet.gather, workbook.write, sheet.bring, sheet.give_up),
    ),
)
