"""Named queries about rounds that coordinators write: making, changing, copying and discarding drafts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from mentoring.words import QuestionKind, RoundKind, RoundStatus
from storage.rounds import Audience
from storage.store import Store
from storage.tables import Person, Round, RoundQuestion


@dataclass(frozen=True, slots=True)
class Frame:
    """What is said of a round before its questions: its titles by language, whether it is anonymous, for whom."""

    titles: Mapping[str, str]
    anonymous: bool
    audience: Audience
    closes_at: datetime


def of_cohort(store: Store, cohort_id: int) -> list[Round]:
    """All rounds of a cohort, those that were made last first."""
    query = select(Round).where(Round.cohort_id == cohort_id).order_by(Round.made_at.desc(), Round.id.desc())
    return list(store.session.execute(query).scalars())


def count_waiting(store: Store, cohort_id: int) -> int:
    """How many drafts wait for a coordinator: they don't open by themselves."""
    query = select(func.count(Round.id)).where(
        Round.cohort_id == cohort_id, Round.status == RoundStatus.DRAFT, Round.opens_at.is_(None)
    )
    return store.session.execute(query).scalar_one()


def make(store: Store, cohort_id: int, maker: Person, frame: Frame) -> Round:
    """Make a draft, which has no questions yet."""
    made = Round(
        cohort_id=cohort_id,
        kind=RoundKind.OWN,
        status=RoundStatus.DRAFT,
        made_by=maker.id,
        made_at=store.now,
        questions=[],
    )
    change(made, frame)
    store.session.add(made)
    store.session.flush()
    return made


def change(draft: Round, frame: Frame) -> None:
    """Change what is said of a draft."""
    draft.titles, draft.anonymous = dict(frame.titles), frame.anonymous
    draft.audience, draft.closes_at = frame.audience.keep(), frame.closes_at


def copy(store: Store, old: Round, cohort_id: int, maker: Person) -> Round:
    """Make a draft for a cohort with the questions of an old round; it needs a closing day of its own."""
    made = Round(
        cohort_id=cohort_id,
        kind=RoundKind.OWN,
        titles=old.titles,
        anonymous=old.anonymous,
        audience=old.audience,
        status=RoundStatus.DRAFT,
        made_by=maker.id,
        made_at=store.now,
        questions=[
            RoundQuestion(
                position=place,
                kind=question.kind,
                standard=question.standard,
                texts=question.texts,
                options=question.options,
                optional=question.optional,
            )
            for place, question in enumerate(old.questions, start=1)
        ],
    )
    store.session.add(made)
    store.session.flush()
    return made


def discard(store: Store, draft: Round) -> None:
    """Throw a draft away, with its questions."""
    store.session.delete(draft)


# ── questions ───────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Written:
    """A question as a coordinator wrote it: its texts and options by language."""

    kind: QuestionKind
    texts: Mapping[str, str]
    options: Sequence[Mapping[str, str]] | None
    optional: bool


def round_of(store: Store, question_id: int) -> Round | None:
    """The round that a question belongs to."""
    question = store.session.get(RoundQuestion, question_id)
    return None if question is None else store.session.get(Round, question.round_id)


def question_in(draft: Round, question_id: int) -> RoundQuestion | None:
    """The question of that id, if it belongs to the draft."""
    return next((question for question in draft.questions if question.id == question_id), None)


def put_question(
    store: Store, draft: Round, written: Written, question: RoundQuestion | None
) -> RoundQuestion:
    """Write a question anew, or add one at the end."""
    if question is None:
        question = RoundQuestion(position=len(draft.questions) + 1)
        draft.questions.append(question)
    question.kind, question.optional, question.standard = written.kind, written.optional, None
    question.texts = dict(written.texts)
    question.options = None if written.options is None else [dict(option) for option in written.options]
    store.session.flush()
    return question


def move_question(store: Store, draft: Round, question: RoundQuestion, place: int) -> None:
    """Put a question at another place, from 1 on; the others make room."""
    others = [one for one in draft.questions if one is not question]
    others.insert(min(max(place, 1), len(draft.questions)) - 1, question)
    _number(store, draft, others)


def remove_question(store: Store, draft: Round, question: RoundQuestion) -> None:
    """Take a question out. Without any, the draft no longer opens by itself."""
    draft.questions.remove(question)
    _number(store, draft, list(draft.questions))
    if not draft.questions:
        draft.opens_at = None


def _number(store: Store, draft: Round, questions: Sequence[RoundQuestion]) -> None:
    for place, question in enumerate(questions, start=1):
        question.position = place
    store.session.flush()
    store.session.expire(draft, ["questions"])
