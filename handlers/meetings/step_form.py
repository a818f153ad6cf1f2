"""Noting next steps: with the log of a meeting, or one more afterwards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Choice, Day, Text
from dialogue.flow import Flow, Step
from dialogue.screen import say, screen
from dialogue.turn import Turn
from handlers.meetings import entries, steps
from handlers.meetings.mine import own_log, partner_fact, partner_value
from mentoring.words import Role, Visibility
from storage import meeting_logs
from storage.tables import MeetingLog, NextStep

FORM = "step"
WHO = ("me", "partner", "both")
SEEN = Visibility.TANDEM


@dataclass(frozen=True, slots=True)
class Intention:
    """What comes next, as one of the two has told it: who is 'me', 'partner' or 'both'."""

    what: str | None
    who: str
    until: date | None


class Told(BaseModel):
    """One more next step."""

    what: str
    who: str
    until: date | None = None


def add_steps(turn: Turn, log: MeetingLog, intentions: Sequence[Intention]) -> list[NextStep]:
    """Keep next steps; whoever is to do one is prompted on its day."""
    return [
        meeting_logs.add_step(
            turn.store,
            log,
            turn.person,
            what=one.what,
            owner=_owner(turn, log, one.who),
            due_on=one.until,
        )
        for one in intentions
        if one.what
    ]


def _owner(turn: Turn, log: MeetingLog, who: str) -> Role | None:
    if who == "both":
        return None
    partner = log.tandem.partner_of(turn.person)
    return steps.role_in(log.tandem, turn.person if who == "me" else partner)


def begin_step(turn: Turn, log_id: str) -> None:
    """Ask for one more next step."""
    log = own_log(turn, log_id)
    if log is not None:
        turn.open(FORM, subject={"tandem": log.tandem_id, "log": log.id})


def note_step(turn: Turn, told: Told, subject: Mapping[str, Json]) -> None:
    """Keep one more next step; the partner reads it, too."""
    log = own_log(turn, subject["log"])
    if log is None:
        return
    [step] = add_steps(turn, log, [Intention(told.what, told.who, told.until)])
    partner = log.tandem.partner_of(turn.person)
    noted = say("step-noted" if step.due_on is None else "step-noted-day")
    turn.show(entries.entry_card(turn, turn.person, log, noted))
    head = say("step-told", partner=turn.person.name, day=log.held_on)
    turn.tell(partner, screen(head, steps.line_of(partner, step)))


NOTING = Flow(
    FORM,
    (
        Step("what", Text(at_most=300), values=partner_value, hint=True, sees=SEEN),
        Step("who", Choice(WHO, columns=1), sees=SEEN),
        Step("until", Day(), optional=True, sees=SEEN),
    ),
    model=Told,
    facts=partner_fact,
    finish=note_step,
    review=False,
)
