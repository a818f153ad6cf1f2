"""The first steps of a tandem, ticked from what has been done, with a button to each that is open."""

from collections.abc import Iterable, Mapping

from dialogue.screen import Button, Label, Lines, button, say
from mentoring.words import FirstStep
from storage.checklist import first_steps
from storage.tables import Person, Tandem

__all__ = ["first_steps", "is_complete", "lines", "ways_on"]


def is_complete(steps: Mapping[FirstStep, bool]) -> bool:
    """Tell whether nothing is left to do."""
    return all(steps.values())


def lines(steps: Mapping[FirstStep, bool]) -> Label:
    """The list with its ticks."""
    items = [say("tandem-done" if done else "tandem-open", step=step) for step, done in steps.items()]
    return Lines([say("tandem-checklist"), *items])


def ways_on(tandem: Tandem, person: Person, steps: Mapping[FirstStep, bool]) -> list[list[Button]]:
    """A button to each step that is open. A meeting has one of its own, wherever the list is shown."""
    open_steps = (step for step, done in steps.items() if not done and step is not FirstStep.MEETING)
    return to_steps(tandem, person, open_steps)


def to_steps(tandem: Tandem, person: Person, steps: Iterable[FirstStep]) -> list[list[Button]]:
    """A button to each of some steps."""
    is_mentee = person.id == tandem.mentee_id
    actions = {
        FirstStep.MEETING: ("meetings.plan", tandem.id),
        FirstStep.AGREEMENT: ("agreement.show", tandem.id),
        FirstStep.POSITION: ("position.show", tandem.id),
        FirstStep.GOALS: ("goals.new", tandem.id) if is_mentee else ("goals.list",),
    }
    return [[button(say("tandem-to-step", step=step), *actions[step])] for step in steps]
