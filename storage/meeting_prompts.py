"""What is put down to be said around meetings: reminders, 'did you meet?', next steps on their day."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from mentoring.meetings import prompts_for, step_due
from mentoring.prompts import PromptKind
from mentoring.words import Role
from storage import prompts
from storage.prompts import NewPrompt
from storage.store import Store
from storage.tables import Meeting, NextStep, Person, Tandem

ABOUT_MEETINGS = (
    *(PromptKind.MEETING_TOMORROW, PromptKind.MEETING_SOON),
    *(PromptKind.MEETING_HOLDS, PromptKind.MET),
)


def plan(store: Store, meeting: Meeting, ends_at: datetime) -> None:
    """Let both be reminded of a meeting that they have agreed on, and be asked about it afterwards."""
    forget(store, meeting)
    spans = prompts_for(meeting.starts_at, ends_at, store.now)
    new = [
        NewPrompt(person_id, kind, meeting.tandem_id, meeting.id, span.at, span.until)
        for person_id in (meeting.tandem.mentee_id, meeting.tandem.mentor_id)
        for kind, span in spans.items()
    ]
    prompts.put_all(store, new)


def say_what_holds(store: Store, meeting: Meeting, until: datetime) -> None:
    """Let both hear that a meeting takes place when they had agreed on, unless that is long over."""
    new = [
        NewPrompt(person_id, PromptKind.MEETING_HOLDS, meeting.tandem_id, meeting.id, store.now, until)
        for person_id in (meeting.tandem.mentee_id, meeting.tandem.mentor_id)
    ]
    prompts.put_all(store, new)


def forget(store: Store, meeting: Meeting) -> None:
    """Nobody is prompted about a meeting any more."""
    prompts.forget(store, *ABOUT_MEETINGS, about=meeting.id, tandem=meeting.tandem)


def plan_step(store: Store, step: NextStep) -> None:
    """Let the owners of a next step be prompted on its day, if it has one."""
    forget_step(store, step)
    if step.due_on is None:
        return
    new = [
        NewPrompt(
            person.id,
            PromptKind.STEPS,
            step.tandem_id,
            step.id,
            step_due(step.due_on, ZoneInfo(person.time_zone), store.now),
        )
        for person in owners(step.tandem, step.owner)
    ]
    prompts.put_all(store, new)


def owners(tandem: Tandem, owner: Role | None) -> Iterable[Person]:
    """Who is to do a next step: one of the two, or both."""
    if owner is not Role.MENTOR:
        yield tandem.mentee
    if owner is not Role.MENTEE:
        yield tandem.mentor


def forget_step(store: Store, step: NextStep, person: Person | None = None) -> None:
    """Nobody, or this one of the two, is prompted about a next step any more."""
    prompts.forget(store, PromptKind.STEPS, about=step.id, person=person, tandem=step.tandem)
