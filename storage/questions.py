"""Named queries about questions to the coordinators: asked, taken, answered, settled."""

from sqlalchemy import func, select

from storage.locking import locked
from storage.store import Store
from storage.tables import Announcement, Person, Question, QuestionWords


def find(store: Store, question_id: int) -> Question | None:
    """The question with that id, locked against another coordinator."""
    return locked(store.session, Question, question_id)


def ask(store: Store, person: Person, words: str, about: Announcement | None = None) -> Question:
    """Keep what somebody would like to know, perhaps in answer to an announcement."""
    question = Question(person_id=person.id, person=person, asked_at=store.now, said=[])
    question.announcement = about
    store.session.add(question)
    store.session.flush()
    say_more(store, question, person, words)
    return question


def write_to(store: Store, person: Person, coordinator: Person, words: str) -> Question:
    """Keep what a coordinator writes to somebody: nothing waits until they answer."""
    question = Question(person_id=person.id, person=person, asked_at=store.now, said=[])
    store.session.add(question)
    store.session.flush()
    say_more(store, question, coordinator, words)
    return question


def say_more(store: Store, question: Question, person: Person, words: str) -> None:
    """Keep one more message. One of the person's own waits for an answer; one of a coordinator's is the answer."""
    said = QuestionWords(
        question_id=question.id, person_id=person.id, person=person, words=words, said_at=store.now
    )
    question.said.append(said)
    if person.id == question.person_id:
        question.waits_since, question.settled_at = question.waits_since or store.now, None
    else:
        question.waits_since = None
        if question.taken_by is None:
            take(question, person)
    store.session.flush()


def take(question: Question, coordinator: Person | None) -> None:
    """Keep who takes care of a question; None: whoever has time."""
    question.taken_by, question.taker = (coordinator.id, coordinator) if coordinator else (None, None)


def settle(store: Store, question: Question) -> None:
    """Keep that nothing more is to be done."""
    question.settled_at, question.waits_since = store.now, None


def unsettled(store: Store, skip: int, take: int) -> list[Question]:
    """A part of the list of what is not settled: those that wait for an answer first, for longest at the front."""
    query = (
        select(Question)
        .where(Question.settled_at.is_(None))
        .order_by(Question.waits_since.is_(None), Question.waits_since, Question.id)
        .offset(skip)
        .limit(take)
    )
    return list(store.session.execute(query).scalars())


def count_waiting(store: Store) -> int:
    """How many questions wait for an answer."""
    query = select(func.count(Question.id)).where(
        Question.settled_at.is_(None), Question.waits_since.is_not(None)
    )
    return store.session.execute(query).scalar_one()


def of_person(store: Store, person: Person) -> Question | None:
    """The conversation of somebody that is not settled, the latest one."""
    query = (
        select(Question)
        .where(Question.person_id == person.id, Question.settled_at.is_(None))
        .order_by(Question.id.desc())
        .limit(1)
    )
    return store.session.execute(query).scalar()
