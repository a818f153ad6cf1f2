"""The first steps that are missing, asked for by the clock: the mentee's to begin, an agreement to be answered."""

from collections.abc import Sequence

from dialogue.room import Prompt
from dialogue.screen import Screen, button, say, screen
from dialogue.turn import Stage
from handlers.tandem import checklist
from mentoring.checklist import steps_asked
from mentoring.prompts import PromptKind
from mentoring.words import FirstStep, TandemStatus
from storage import periods, starting
from storage.checklist import first_steps, left_to
from storage.tables import Person, Tandem, WaitingPrompt


def ask_for_steps(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Name what is missing, with a button for each; later once more."""
    tandem = waiting[0].tandem
    if tandem is None or tandem.status is not TandemStatus.ACTIVE:
        return None
    rules = stage.rules_for(tandem.cohort_id)
    starting.ask_again(stage.store, person, tandem, rules)
    today, began = periods.today(stage.store, rules), periods.first_day(tandem, rules)
    asked = steps_asked(rules, began, today, left_to(stage.store, tandem, person))
    if not asked:
        return None
    ask = _ask_mentee if person.id == tandem.mentee_id else _ask_mentor
    return ask(stage, tandem, asked)


def _ask_mentee(stage: Stage, tandem: Tandem, asked: Sequence[FirstStep]) -> Screen:
    mentee, mentor = tandem.mentee, tandem.mentor
    steps = first_steps(stage.store, tandem)
    return screen(
        say("tandem-to-begin-mentee", name=mentee.name, partner=mentor.name, count=len(asked)),
        checklist.lines(steps),
        rows=checklist.to_steps(tandem, mentee, asked),
    )


def _ask_mentor(stage: Stage, tandem: Tandem, asked: Sequence[FirstStep]) -> Screen:
    del stage, asked  # only an agreement waits for a mentor
    return screen(
        say("tandem-to-begin-mentor", name=tandem.mentor.name, partner=tandem.mentee.name),
        rows=[[button(say("tandem-to-agreement"), "agreement.show", tandem.id)]],
    )


PROMPTS = (Prompt(PromptKind.CHECKLIST, ask_for_steps),)
