"""Named queries about proposals: what is asked and answered while they wait, and how they end without a tandem."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, literal_column, select

from mentoring.programme import Programme
from mentoring.proposal import next_wait, waits
from mentoring.words import Role, TandemStatus
from storage import prompts
from storage.due import Due, claim_due
from storage.locking import locked, locking
from storage.store import Store
from storage.tables import Enrolment, Person, ProposalQuestion, Tandem

_IS_WAITING = Tandem.status == literal_column("'proposed'")  # as a constant, for which there is an index


def waiting(store: Store, skip: int = 0, take: int = 1000) -> list[Tandem]:
    """A part of the proposals that wait for an answer, the longest waiting first."""
    query = select(Tandem).where(_IS_WAITING).order_by(Tandem.proposed_at, Tandem.id).offset(skip).limit(take)
    return list(store.session.execute(query).scalars())


def count_waiting(store: Store) -> int:
    """How many proposals wait for an answer."""
    query = select(func.count(Tandem.id)).where(_IS_WAITING)
    return store.session.execute(query).scalar_one()


def accepted(tandem: Tandem) -> set[Role]:
    """Who has said yes."""
    answers = {Role.MENTEE: tandem.mentee_accepted_at, Role.MENTOR: tandem.mentor_accepted_at}
    return {role for role, at in answers.items() if at is not None}


# ── the time that it waits ──────────────────────────────────────────────────────────────────────────────


def wait_anew(store: Store, tandem: Tandem, programme: Programme) -> None:
    """Something was said: the days until a reminder and until the end begin anew."""
    tandem.waits_since, tandem.waits_taken = store.now, 0
    tandem.wait_due_at = next_wait(programme, store.now, 0, store.now)
    prompts.forget(store, tandem=tandem)


def note_wait(store: Store, tandem: Tandem, programme: Programme) -> None:
    """What was due while waiting has happened: the next thing is due later."""
    tandem.waits_taken += 1
    if tandem.waits_taken < len(waits(programme)):
        since = tandem.waits_since or tandem.proposed_at
        tandem.wait_due_at = next_wait(programme, since, tandem.waits_taken, store.now)
    else:
        tandem.wait_due_at = None


WAITS = Due(Tandem, Tandem.wait_due_at, (Tandem.status == TandemStatus.PROPOSED,))


def due_waits(store: Store) -> list[Tandem]:
    """Proposals about which something is due, claimed for this transaction."""
    return claim_due(store, WAITS)


# ── how it ends ─────────────────────────────────────────────────────────────────────────────────────────


def accept(store: Store, tandem: Tandem, person: Person) -> None:
    """One of the two has said yes; the other one's time to answer runs on."""
    if person.id == tandem.mentee_id:
        tandem.mentee_accepted_at = tandem.mentee_accepted_at or store.now
    else:
        tandem.mentor_accepted_at = tandem.mentor_accepted_at or store.now


def decline(store: Store, tandem: Tandem, person: Person, reason: str | None) -> None:
    """One of the two has said no; the reason is for the coordinators."""
    tandem.declined_by, tandem.decline_reason = person.id, reason
    _end(store, tandem, TandemStatus.DECLINED)


def expire(store: Store, tandem: Tandem) -> None:
    """Nobody answered in time."""
    _end(store, tandem, TandemStatus.EXPIRED)


def withdraw(store: Store, tandem: Tandem) -> None:
    """The proposal is taken back: by a coordinator, or because one of the two has no place any more."""
    _end(store, tandem, TandemStatus.WITHDRAWN)


def _end(store: Store, tandem: Tandem, status: TandemStatus) -> None:
    tandem.status, tandem.wait_due_at = status, None
    tandem.records_due_at = store.now
    prompts.forget(store, tandem=tandem)


def without_room(store: Store, tandem: Tandem) -> Role | None:
    """Who of the two can't begin a tandem now: a mentor whose places are taken, a mentee who has a mentor.

    The enrolments are locked, so that of two yeses at the same moment the second one sees the first.
    """
    query = (
        select(Enrolment)
        .where(
            Enrolment.cohort_id == tandem.cohort_id,
            Enrolment.person_id.in_([tandem.mentee_id, tandem.mentor_id]),
        )
        .order_by(Enrolment.id)
    )
    rows = store.session.execute(locking(query, of=Enrolment)).scalars()
    by_person = {row.person_id: row for row in rows}
    capacity = int(by_person[tandem.mentor_id].profile["capacity"])
    if _count_active(store, Tandem.mentor_id == tandem.mentor_id) >= capacity:
        return Role.MENTOR
    if _count_active(store, Tandem.mentee_id == tandem.mentee_id) > 0:
        return Role.MENTEE
    return None


def _count_active(store: Store, whose: ColumnElement[bool]) -> int:
    query = select(func.count(Tandem.id)).where(whose, Tandem.status == TandemStatus.ACTIVE)
    return store.session.execute(query).scalar_one()


# ── questions ───────────────────────────────────────────────────────────────────────────────────────────


def find_question(store: Store, question_id: int) -> ProposalQuestion | None:
    """The question with that id, locked against a second answer."""
    return locked(store.session, ProposalQuestion, question_id)


def ask(store: Store, tandem: Tandem, person: Person, words: str, programme: Programme) -> ProposalQuestion:
    """Keep what somebody would like to know before deciding."""
    question = ProposalQuestion(
        tandem_id=tandem.id, tandem=tandem, asked_by=person.id, asked_at=store.now, question=words
    )
    store.session.add(question)
    store.session.flush()
    wait_anew(store, tandem, programme)
    return question


def answer(store: Store, question: ProposalQuestion, words: str, programme: Programme) -> None:
    """Keep the answer."""
    question.answer, question.answered_at = words, store.now
    wait_anew(store, question.tandem, programme)


def questions_about(store: Store, tandem: Tandem) -> list[ProposalQuestion]:
    """Everything that the two have asked each other before deciding, in order."""
    query = select(ProposalQuestion).where(ProposalQuestion.tandem_id == tandem.id)
    return list(store.session.execute(query.order_by(ProposalQuestion.id)).scalars())


def open_questions(questions: Sequence[ProposalQuestion], asker: Person) -> list[ProposalQuestion]:
    """What somebody has asked and not been answered."""
    return [one for one in questions if one.asked_by == asker.id and one.answered_at is None]


def asked(store: Store, tandem: Tandem) -> set[Role]:
    """Who has a question to answer."""
    query = select(ProposalQuestion.asked_by).where(
        ProposalQuestion.tandem_id == tandem.id, ProposalQuestion.answered_at.is_(None)
    )
    askers = set(store.session.execute(query).scalars())
    return {Role.MENTOR if one == tandem.mentee_id else Role.MENTEE for one in askers}
