"""Named queries about how long records stay: which tandems' and whose come next, and letting them go.

Each row says itself when it is to be looked at next (``records_due_at``); whether its time is over is decided then, so
that nothing else has to keep it right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, exists, func, or_, select, update

from mentoring.erasing import UNSAID
from mentoring.words import EnrolmentStatus, TandemStatus
from storage import erasure, people
from storage.due import Due, claim_due
from storage.store import Store
from storage.tables import (
    Agreement,
    Attendance,
    Closing,
    Concern,
    ConcernWords,
    DeskNote,
    Enrolment,
    Goal,
    GoalChange,
    GoalNote,
    KeptNotes,
    Meeting,
    MeetingLog,
    NextStep,
    Person,
    Position,
    ProposalQuestion,
    RetentionHold,
    SupportRequest,
    Table,
    Tandem,
)

BATCH = 50
OPEN = (TandemStatus.PROPOSED, TandemStatus.ACTIVE)
TANDEMS = Due(Tandem, Tandem.records_due_at)
PEOPLE = Due(Person, Person.records_due_at)


# ── holding everything ──────────────────────────────────────────────────────────────────────────────────


def held(store: Store) -> RetentionHold | None:
    """Since when nothing goes; None: all goes its way."""
    return store.session.execute(select(RetentionHold).limit(1)).scalar()


def hold(store: Store, person: Person) -> None:
    """Let nothing go until it is released."""
    if held(store) is None:
        store.session.add(RetentionHold(id=1, since=store.now, held_by=person.id))
        store.session.flush()


def release(store: Store) -> None:
    """Let things go their way again."""
    store.session.execute(delete(RetentionHold))


# ── tandems ─────────────────────────────────────────────────────────────────────────────────────────────


def due_tandems(store: Store) -> list[Tandem]:
    """Tandems whose records are to be looked at now, claimed for this transaction."""
    return claim_due(store, TANDEMS, BATCH)


def ended_at(tandem: Tandem) -> datetime | None:
    """Since when a tandem is over; None while it goes on."""
    if tandem.status in OPEN:
        return None
    return tandem.closed_at or tandem.proposed_at


def forget_tandem(store: Store, tandem: Tandem) -> None:
    """Let go of what the two wrote and of what was written about them; dates and counts stay."""
    goals = select(Goal.id).where(Goal.tandem_id == tandem.id)
    concerns = select(Concern.id).where(Concern.tandem_id == tandem.id)
    goes: Sequence[tuple[type[Table], ColumnElement[bool]]] = (
        (ConcernWords, ConcernWords.concern_id.in_(concerns)),
        (GoalNote, GoalNote.goal_id.in_(goals)),
        (Position, Position.tandem_id == tandem.id),
        (NextStep, NextStep.tandem_id == tandem.id),
        (ProposalQuestion, ProposalQuestion.tandem_id == tandem.id),
        (DeskNote, DeskNote.tandem_id == tandem.id),
    )
    blank: Sequence[tuple[type[Table], ColumnElement[bool], dict[str, object]]] = (
        (Goal, Goal.tandem_id == tandem.id, dict.fromkeys(("title", "outcome", "first_step"), UNSAID)),
        (Goal, Goal.tandem_id == tandem.id, {"levels": {}}),
        (GoalChange, GoalChange.goal_id.in_(goals), {"before": None}),
        (Meeting, Meeting.tandem_id == tandem.id, {"place": None, "agenda": None}),
        (MeetingLog, MeetingLog.tandem_id == tandem.id, {"topics": [], "takeaway": None, "doubt": None}),
        (
            SupportRequest,
            SupportRequest.tandem_id == tandem.id,
            {"wish": UNSAID, "reply": None, "outcome_words": None},
        ),
        (Closing, Closing.tandem_id == tandem.id, {"thanks": None, "outlook": None}),
    )
    store.session.flush()
    for table, condition in goes:
        store.session.execute(delete(table).where(condition))
    for table, condition, values in blank:
        store.session.execute(update(table).where(condition).values(values))
    versions = select(Agreement).where(Agreement.tandem_id == tandem.id)
    for version in store.session.execute(versions).scalars():
        erasure.unsay(version)
    tandem.decline_reason = tandem.records_due_at = None
    store.has_erased = True


# ── people ──────────────────────────────────────────────────────────────────────────────────────────────


def due_people(store: Store) -> list[Person]:
    """People of whom it is to be seen now whether they still take part, claimed for this transaction."""
    return claim_due(store, PEOPLE, BATCH)


def took_part_until(store: Store, person: Person) -> datetime | None:
    """When somebody took part last; None: they still do.

    Whoever is on the desk, in a tandem or a proposal, or has a part in the present cohort that was not declined, does.
    """
    if person.is_on_desk or store.session.execute(select(_is_in_tandem(person))).scalar_one():
        return None
    present = people.present_cohort(store).id
    parts = store.session.execute(select(Enrolment).where(Enrolment.person_id == person.id)).scalars().all()
    if any(
        one.cohort_id == present and one.status in (EnrolmentStatus.APPLIED, EnrolmentStatus.ADMITTED)
        for one in parts
    ):
        return None
    closed = select(func.max(Tandem.closed_at)).where(_is_theirs(person))
    came = select(func.max(Attendance.answered_at)).where(Attendance.person_id == person.id)
    moments = [
        person.joined_at,
        *(one.decided_at or one.applied_at for one in parts),
        store.session.execute(closed).scalar(),
        store.session.execute(came).scalar(),
        person.keeps_since,
        person.withdrew_at,
    ]
    return max(one for one in moments if one is not None)


def _is_theirs(person: Person) -> ColumnElement[bool]:
    return or_(Tandem.mentee_id == person.id, Tandem.mentor_id == person.id)


def _is_in_tandem(person: Person) -> ColumnElement[bool]:
    return exists().where(_is_theirs(person), Tandem.status.in_(OPEN))


# ── what comes ──────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Coming:
    """How much goes until a day: private notes of so many people, records of so many tandems, so many people."""

    notes: int
    tandems: int
    people: int


def coming(store: Store, until: datetime) -> Coming:
    """What was announced, or will be by then and goes: the most that can go until that moment.

    Somebody who takes part again by then, or says that they stay, does not go.
    """
    notes = (
        select(func.count())
        .select_from(KeptNotes)
        .where(KeptNotes.due_at <= until, KeptNotes.gone_at.is_(None))
    )
    told = (
        select(func.count())
        .select_from(Tandem)
        .where(
            Tandem.records_due_at <= until, Tandem.status.not_in(OPEN), Tandem.records_told_at.is_not(None)
        )
    )
    people = (
        select(func.count())
        .select_from(Person)
        .where(and_(Person.records_due_at <= until, Person.records_told_at.is_not(None)))
    )
    found = [store.session.execute(query).scalar_one() for query in (notes, told, people)]
    return Coming(*found)
