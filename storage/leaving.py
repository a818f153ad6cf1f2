"""Named queries about consent that is taken back: what ends with it, and what nobody looks at any more."""

from sqlalchemy import or_, select, update

from mentoring.words import EnrolmentStatus, TandemStatus
from storage import coffee, desk, feeds, people, prompts, questions
from storage.locking import locking
from storage.store import Store
from storage.tables import Cohort, Consent, Enrolment, Person, Question, Tandem
from storage.tables.people import NO_NOTICE

_OPEN = (TandemStatus.ACTIVE, TandemStatus.PROPOSED)
_TAKING_PART = (EnrolmentStatus.APPLIED, EnrolmentStatus.ADMITTED)


def open_tandems(store: Store, person: Person) -> list[Tandem]:
    """The tandems and proposals of somebody, as they are now and locked; in the order of their beginning."""
    query = select(Tandem).where(
        or_(Tandem.mentee_id == person.id, Tandem.mentor_id == person.id), Tandem.status.in_(_OPEN)
    )
    store.session.flush()
    found = store.session.execute(locking(query.order_by(Tandem.id), of=Tandem)).scalars()
    return [tandem for tandem in found if tandem.status in _OPEN]


def withdraw(store: Store, person: Person) -> None:
    """Keep that somebody has taken their consent back. What the programme did with them is over.

    Their tandems are to be closed before, and their places at events to be given away.
    """
    _log(store, person)
    person.withdrew_at, person.notice_version, person.reminded_of = store.now, NO_NOTICE, None
    if person.is_on_desk:
        desk.appoint(store, person, None)
    _leave_cohorts(store, person)
    _settle_questions(store, person)
    coffee.leave_all(store, person)
    feeds.revoke(store, person)
    prompts.forget(store, person=person)
    store.drop_all_progress(person)
    store.session.flush()


def _log(store: Store, person: Person) -> None:
    """Keep in the log when; beside what was accepted."""
    query = (
        select(Consent)
        .where(Consent.person_id == person.id, Consent.withdrawn_at.is_(None))
        .order_by(Consent.id)
    )
    for consent in store.session.execute(query).scalars():
        consent.withdrawn_at = store.now


def _leave_cohorts(store: Store, person: Person) -> None:
    """No part in the present cohort any more, nor in one that is planned or still has its tandems."""
    store.session.flush()
    today = store.now.date()
    goes_on = select(Cohort.id).where(
        or_(
            Cohort.id == people.present_cohort(store).id,
            Cohort.opened_at > store.now,
            Cohort.ends_on >= today,
        )
    )
    store.session.execute(
        update(Enrolment)
        .where(
            Enrolment.person_id == person.id,
            Enrolment.status.in_(_TAKING_PART),
            or_(Enrolment.status == EnrolmentStatus.APPLIED, Enrolment.cohort_id.in_(goes_on)),
        )
        .values(status=EnrolmentStatus.LEFT, rests_since=None)
    )
    store.enrolments.pop(person.id, None)


def _settle_questions(store: Store, person: Person) -> None:
    """Nobody is to answer them, and others are to answer what they had taken upon themselves."""
    mine = select(Question).where(Question.person_id == person.id, Question.settled_at.is_(None))
    for question in store.session.execute(mine).scalars():
        questions.settle(store, question)
    taken = select(Question).where(Question.taken_by == person.id, Question.settled_at.is_(None))
    for question in store.session.execute(taken).scalars():
        questions.take(question, None)
