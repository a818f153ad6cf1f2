"""How next steps are shown: who does what until when, and the keys with which one is done, put off or dropped."""

from collections.abc import Sequence

from dialogue.screen import Button, Label, Lines, Say, Screen, button, say, screen
from mentoring.words import Role, StepStatus
from storage.tables import NextStep, Person, Tandem

NEW, STEPS = "meetings.step", "meetings.steps"
DONE, LATER, DROP = "meetings.done", "meetings.later", "meetings.drop"


def lines_of(reader: Person, found: Sequence[NextStep]) -> list[Label]:
    """One line for each step."""
    return [line_of(reader, step) for step in found]


def line_of(reader: Person, step: NextStep) -> Say:
    """Who does what, until when, and whether it is done."""
    parts = {"icon": Say(f"step-icon-{step.status.value}"), "who": _who(reader, step), "what": step.what}
    if step.due_on is None or step.status is not StepStatus.OPEN:
        return Say("step-line", parts)
    return Say("step-line-until", {**parts, "day": step.due_on})


def _who(reader: Person, step: NextStep) -> Label:
    if step.owner is None:
        return say("step-who-both")
    if step.owner is role_in(step.tandem, reader):
        return say("step-who-me")
    return step.tandem.partner_of(reader).name


def role_in(tandem: Tandem, person: Person) -> Role:
    """Whether somebody is the mentee or the mentor of a tandem."""
    return Role.MENTEE if person.id == tandem.mentee_id else Role.MENTOR


def last_time(reader: Person, found: Sequence[NextStep]) -> Label | None:
    """What the two agreed on last time, before they meet again."""
    return Lines([say("step-last-time"), *lines_of(reader, found)]) if found else None


def card(
    reader: Person,
    found: Sequence[NextStep],
    *before: Label,
    more: Sequence[Sequence[Button]] = (),
    named: bool = False,
) -> Screen:
    """Open steps under a heading, each with its keys; with several, the keys carry the steps' numbers.

    ``named`` says of each with whom it was agreed on: a mentor can be in several tandems.
    """
    lines = [_named(reader, step) if named else line_of(reader, step) for step in found]
    if len(found) == 1:
        return screen(*before, *lines, rows=[*_keys(found[0]), *more])
    numbered = [say("step-numbered", number=number, line=line) for number, line in enumerate(lines, 1)]
    rows = [_numbered_keys(step, number) for number, step in enumerate(found, 1)]
    return screen(*before, Lines(numbered) if numbered else None, rows=[*rows, *more])


def _named(reader: Person, step: NextStep) -> Say:
    partner = step.tandem.partner_of(reader).name
    return say("step-with", line=line_of(reader, step), partner=partner)


def _keys(step: NextStep) -> list[list[Button]]:
    return [
        [button(say("step-done"), DONE, step.id)],
        [button(say("step-later"), LATER, step.id), button(say("step-drop"), DROP, step.id)],
    ]


def _numbered_keys(step: NextStep, number: int) -> list[Button]:
    return [
        button(Say(f"step-{verb}.short", {"number": number}), name, step.id)
        for verb, name in (("done", DONE), ("later", LATER), ("drop", DROP))
    ]
