"""What is put down to be said around meetings: reminders, 'did you meet?', next steps on their day."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from mentoring.meetings import prompts_for, step_due
from mentoring.prompts import PromptKind
from mentoring.words import Role
from storage import prompts
from storage.store import Store
from storage.tables import Meeting, NextStep, Person, Tandem

ABOUT_MEETINGS = (PromptKind.MEETING_TOMORROW, PromptKind.MEETING_SOON, PromptKind.MET)


def plan(store: Store, meeting: Meeting, ends_at: datetime) -> None:
    """Let both be reminded of a meeting that they have agreed on, and be asked about it afterwards."""
    forget(store, meeting)
    for kind, span in prompts_for(meeting.starts_at, ends_at, store.now).items():
        for person in (meeting.tandem.mentee, meeting.tandem.mentor):
            prompts.put(
                store, person, kind, span.at, tandem=meeting.tandem, about=meeting.id, until=span.until
            )


def forget(store: Store, meeting: Meeting) -> None:
    """Nobody is prompted about a meeting any more."""
    prompts.forget(store, *ABOUT_MEETINGS, about=meeting.id)


def plan_step(store: Store, step: NextStep) -> None:
    """Let the owners of a next step be prompted on its day, if it has one."""
    forget_step(store, step)
    if step.due_on is None:
        return
    for person in owners(step.tandem, step.owner):
        at = step_due(step.due_on, ZoneInfo(person.time_zone), store.now)
        prompts.put(store, person, PromptKind.STEPS, at, tandem=step.tandem, about=step.id)


def owners(tandem: Tandem, owner: Role | None) -> Iterable[Person]:
    """Who is to do a next step: one of the two, or both."""
    if owner is not Role.MENTOR:
        yield tandem.mentee
    if owner is not Role.MENTEE:
        yield tandem.mentor


def forget_step(store: Store, step: NextStep, person: Person | None = None) -> None:
    """Nobody, or this one of the two, is prompted about a next step any more."""
    prompts.forget(store, PromptKind.STEPS, about=step.id, person=person)
