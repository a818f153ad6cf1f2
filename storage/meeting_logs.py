"""Named queries about what was logged of meetings, and about the next steps noted there."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select

from mentoring.words import ContactForm, MeetingStatus, Role, StepStatus, Visibility
from storage import fit, meeting_prompts
from storage.locking import locked
from storage.meetings import OFFERED
from storage.store import Store
from storage.tables import Meeting, MeetingLog, NextStep, Person, Tandem

SHOWN = 10  # next steps on one screen
KNOWN = MeetingLog.taken_back_at.is_(None)  # what counts


def find(store: Store, log_id: int) -> MeetingLog | None:
    """The log entry with that id, also one that was taken back, locked against the other one's tap."""
    return locked(store.session, MeetingLog, log_id)


def of_meeting(store: Store, meeting: Meeting) -> MeetingLog | None:
    """What was logged of a planned meeting."""
    query = select(MeetingLog).where(MeetingLog.meeting_id == meeting.id, KNOWN)
    return store.session.execute(query).scalar_one_or_none()


def of_day(store: Store, tandem: Tandem, person: Person, day: date) -> MeetingLog | None:
    """What that person has logged of a meeting of that day."""
    query = (
        select(MeetingLog)
        .where(
            MeetingLog.tandem_id == tandem.id,
            MeetingLog.logged_by == person.id,
            MeetingLog.held_on == day,
            KNOWN,
        )
        .order_by(MeetingLog.id.desc())
        .limit(1)
    )
    return store.session.execute(query).scalar_one_or_none()


def waiting_for(store: Store, tandems: Sequence[Tandem], person: Person) -> list[MeetingLog]:
    """What partners have logged and the person has neither confirmed nor doubted, the latest first."""
    query = (
        select(MeetingLog)
        .where(
            MeetingLog.tandem_id.in_([tandem.id for tandem in tandems]),
            MeetingLog.logged_by != person.id,
            MeetingLog.confirmed_at.is_(None),
            MeetingLog.doubted_at.is_(None),
            KNOWN,
        )
        .order_by(MeetingLog.held_on.desc(), MeetingLog.id.desc())
        .limit(OFFERED)
    )
    return list(store.session.execute(query).scalars())


def add(store: Store, tandem: Tandem, person: Person, meeting: Meeting | None, **values: Any) -> MeetingLog:
    """Keep what one of the two logged; a planned meeting is logged with it. ``values`` as for `change`."""
    log = MeetingLog(
        tandem_id=tandem.id,
        tandem=tandem,
        meeting_id=meeting and meeting.id,
        logged_by=person.id,
        logged_at=store.now,
        revision=0,
    )
    _write(log, **values)
    if meeting is not None:
        meeting.status = MeetingStatus.LOGGED
        meeting_prompts.forget(store, meeting)
    store.session.add(log)
    store.session.flush()
    fit.plan(store, tandem, log.held_on)
    return log


def change(store: Store, log: MeetingLog, **values: Any) -> None:
    """Replace what was logged: the other one has to confirm it anew."""
    before = log.held_on
    _write(log, **values)
    log.confirmed_at = log.doubted_at = log.doubt = None
    log.revision += 1
    if log.held_on != before:
        store.session.flush()
        fit.plan_anew(log.tandem, _first_day(store, log.tandem))


def take_back(store: Store, log: MeetingLog) -> Meeting | None:
    """Let an entry count for nothing; give the planned meeting that it was of, which can be logged anew.

    The next steps that were noted with it stay: both have agreed on them.
    """
    log.taken_back_at, log.takeaway, log.doubt = store.now, None, None
    log.revision += 1
    meeting = store.session.get(Meeting, log.meeting_id) if log.meeting_id is not None else None
    if meeting is not None:
        log.meeting_id = None
        meeting.status = MeetingStatus.MISSED if meeting.called_off_at else MeetingStatus.CONFIRMED
        meeting.sequence += 1
    store.session.flush()
    fit.plan_anew(log.tandem, _first_day(store, log.tandem))
    return meeting


def _first_day(store: Store, tandem: Tandem) -> date | None:
    """The day of the first meeting that is known."""
    query = select(func.min(MeetingLog.held_on)).where(MeetingLog.tandem_id == tandem.id, KNOWN)
    return store.session.execute(query).scalar()


def _write(
    log: MeetingLog,
    *,
    held_on: date,
    minutes: int,
    form: ContactForm,
    topics: Sequence[str],
    takeaway: str | None,
    takeaway_sees: Visibility,
) -> None:
    log.held_on, log.minutes, log.form, log.topics = held_on, minutes, form, list(topics)
    log.takeaway, log.takeaway_sees = takeaway, takeaway_sees


# ── next steps ──────────────────────────────────────────────────────────────────────────────────────────


def find_step(store: Store, step_id: int) -> NextStep | None:
    """The next step with that id, locked against the other one's tap."""
    return locked(store.session, NextStep, step_id)


def add_step(
    store: Store,
    log: MeetingLog,
    person: Person,
    *,
    what: str,
    owner: Role | None,
    due_on: date | None,
) -> NextStep:
    """Keep a next step; whoever is to do it is prompted on its day."""
    step = NextStep(
        tandem_id=log.tandem_id,
        tandem=log.tandem,
        log_id=log.id,
        noted_by=person.id,
        noted_at=store.now,
        owner=owner,
        what=what,
        due_on=due_on,
        status=StepStatus.OPEN,
    )
    store.session.add(step)
    store.session.flush()
    meeting_prompts.plan_step(store, step)
    return step


def settle_step(store: Store, step: NextStep, person: Person, status: StepStatus) -> None:
    """A next step is done, or not to be done any more."""
    step.status, step.settled_at, step.settled_by = status, store.now, person.id
    meeting_prompts.forget_step(store, step)


def put_step_off(store: Store, step: NextStep, day: date) -> None:
    """A next step is to be done later."""
    step.due_on = day
    meeting_prompts.plan_step(store, step)


def steps_of(store: Store, logs: Sequence[MeetingLog]) -> dict[int, list[NextStep]]:
    """The next steps noted with each log, by the log's id, in the order in which they were noted."""
    query = select(NextStep).where(NextStep.log_id.in_([log.id for log in logs])).order_by(NextStep.id)
    found: dict[int, list[NextStep]] = {log.id: [] for log in logs}
    for step in store.session.execute(query).scalars():
        found[step.log_id].append(step)
    return found


def open_steps(store: Store, tandems: Sequence[Tandem]) -> list[NextStep]:
    """Next steps that are still to be done: those with a day first, the nearest before the others."""
    query = (
        select(NextStep)
        .where(NextStep.tandem_id.in_([tandem.id for tandem in tandems]), NextStep.status == StepStatus.OPEN)
        .order_by(NextStep.due_on.is_(None), NextStep.due_on, NextStep.id)
        .limit(SHOWN)
    )
    return list(store.session.execute(query).scalars())


def agreed_last_time(store: Store, tandem: Tandem) -> list[NextStep]:
    """What the two noted with their latest meeting, done or not, and what is open from before."""
    latest = (
        select(MeetingLog.id)
        .where(MeetingLog.tandem_id == tandem.id, KNOWN)
        .order_by(MeetingLog.held_on.desc(), MeetingLog.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = (
        select(NextStep)
        .where(
            NextStep.tandem_id == tandem.id,
            NextStep.status != StepStatus.DROPPED,
            or_(NextStep.log_id == latest, NextStep.status == StepStatus.OPEN),
        )
        .order_by(NextStep.id.desc())
        .limit(SHOWN)
    )
    return list(store.session.execute(query).scalars())[::-1]


def due_steps(store: Store, tandem: Tandem, role: Role, day: date) -> list[NextStep]:
    """Open next steps of one of the two that are due on that day, or have been before."""
    query = (
        select(NextStep)
        .where(
            NextStep.tandem_id == tandem.id,
            NextStep.status == StepStatus.OPEN,
            or_(NextStep.owner == role, NextStep.owner.is_(None)),
            NextStep.due_on <= day,
        )
        .order_by(NextStep.due_on, NextStep.id)
        .limit(SHOWN)
    )
    return list(store.session.execute(query).scalars())
