"""What is due around meetings: reminders, 'did you meet?', next steps on their day. Each row is one person's."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import delete

from mentoring.meetings import Prompt, move_lapses_at, prompts_for, step_due
from mentoring.programme import Programme
from mentoring.words import Role
from storage.due import Due, claim_due
from storage.store import Store
from storage.tables import Meeting, MeetingPrompt, NextStep, Person, Tandem


def plan(store: Store, meeting: Meeting, ends_at: datetime, programme: Programme) -> None:
    """Let both be reminded of a meeting that they have agreed on, and be asked about it afterwards."""
    forget(store, meeting)
    for person in (meeting.tandem.mentee, meeting.tandem.mentor):
        zone = ZoneInfo(person.time_zone)
        for kind, due_at in prompts_for(programme, meeting.starts_at, ends_at, zone, store.now).items():
            row = MeetingPrompt(person_id=person.id, kind=kind, meeting_id=meeting.id, due_at=due_at)
            store.session.add(row)


def plan_lapse(store: Store, meeting: Meeting, agreed_start: datetime) -> None:
    """Let the wish to move a meeting lapse in time, if nobody answers it: one row serves both."""
    ends_at = agreed_start + timedelta(minutes=meeting.minutes)
    due_at = move_lapses_at(agreed_start, ends_at, store.now)
    row = MeetingPrompt(
        person_id=meeting.tandem.mentee_id, kind=Prompt.MOVE_LAPSES, meeting_id=meeting.id, due_at=due_at
    )
    store.session.add(row)


def plan_step(store: Store, step: NextStep, programme: Programme) -> None:
    """Let the owners of a next step be prompted on its day, if it has one."""
    forget_step(store, step)
    for person in owners(step.tandem, step.owner) if step.due_on else ():
        assert step.due_on is not None  # noqa: S101 - steps without a day have no owners here
        due_at = step_due(programme, step.due_on, ZoneInfo(person.time_zone), store.now)
        store.session.add(
            MeetingPrompt(person_id=person.id, kind=Prompt.STEP_DUE, step_id=step.id, due_at=due_at)
        )


def owners(tandem: Tandem, owner: Role | None) -> Iterable[Person]:
    """Who is to do a next step: one of the two, or both."""
    if owner is not Role.MENTOR:
        yield tandem.mentee
    if owner is not Role.MENTEE:
        yield tandem.mentor


def forget(store: Store, meeting: Meeting) -> None:
    """Nobody is prompted about a meeting any more."""
    store.session.flush()
    store.session.execute(delete(MeetingPrompt).where(MeetingPrompt.meeting_id == meeting.id))


def forget_step(store: Store, step: NextStep) -> None:
    """Nobody is prompted about a next step any more."""
    store.session.flush()
    store.session.execute(delete(MeetingPrompt).where(MeetingPrompt.step_id == step.id))


DUE = Due(MeetingPrompt, MeetingPrompt.due_at)


def due(store: Store) -> list[MeetingPrompt]:
    """What somebody is to be prompted about now, claimed for this transaction."""
    return claim_due(store, DUE)


def drop(store: Store, prompt: MeetingPrompt) -> None:
    """The person has been prompted, or need not be."""
    store.session.delete(prompt)
    store.session.flush()
