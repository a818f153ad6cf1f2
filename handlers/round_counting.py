"""What came of a round, question by question: numbers, and people's words without anything beside them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dialogue.field import Json
from dialogue.screen import Label
from handlers.round_questions import SCALE_HIGH, SCALE_LOW, option_labels, question_text
from mentoring.words import QuestionKind, Role
from storage import results
from storage.store import Store
from storage.tables import AnswerSheet, Round, RoundQuestion

SCALE_PLACES = range(SCALE_LOW, SCALE_HIGH + 1)


@dataclass(frozen=True, slots=True)
class Counted:
    """One question with what was answered: ``counts`` for each place of the scale or option, or ``words``.

    ``answers`` is how many answered it: of several options they may have chosen more than one.
    """

    question: RoundQuestion
    text: Label
    labels: Sequence[Label]
    counts: Sequence[int]
    answers: int
    words: Sequence[str] = ()

    @property
    def average(self) -> float | None:
        """The mean of a scale; None for other questions, and without answers."""
        if self.question.kind is not QuestionKind.SCALE or not self.answers:
            return None
        total = sum(place * count for place, count in zip(SCALE_PLACES, self.counts, strict=True))
        return total / self.answers


def counted(store: Store, asked: Round, language: str, part: Role | None = None) -> tuple[int, list[Counted]]:
    """How many answers may be shown, and each question with what they say."""
    sheets = results.sheets_shown(store, asked, part)
    return len(sheets), [count(question, sheets, language) for question in asked.questions]


def parts_shown(store: Store, asked: Round) -> list[Role]:
    """The roles whose part may be shown by itself, and is not all that is shown anyway."""
    found = results.sheets_by_part(store, asked)
    return [role for role in Role if 0 < len(found[role]) < len(found[None])]


def count(question: RoundQuestion, sheets: Iterable[AnswerSheet], language: str) -> Counted:
    """One question with what some sheets say."""
    given = [sheet.answers.get(str(question.id)) for sheet in sheets]
    given = [answer for answer in given if answer is not None]
    text = question_text(question, language)
    if question.kind is QuestionKind.TEXT:
        return Counted(question, text, (), (), len(given), in_no_order(map(str, given)))
    is_scale = question.kind is QuestionKind.SCALE
    labels = [str(place) for place in SCALE_PLACES] if is_scale else option_labels(question, language)
    first = SCALE_LOW if is_scale else 0
    times = Counter(place for answer in given for place in _places(answer))
    counts = [times[place] for place in range(first, first + len(labels))]
    return Counted(question, text, labels, counts, len(given))


def _places(answer: Json) -> Sequence[Json]:
    return answer if isinstance(answer, list) else [answer]


def in_no_order(words: Iterable[str]) -> list[str]:
    """People's words by the alphabet: an order that says nothing of who wrote them, or when."""
    return sorted(words, key=lambda one: (one.casefold(), one))
