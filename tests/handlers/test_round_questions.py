"""How a round reads: built-in questions in every language, others in the language that there is."""

import pytest

from handlers import round_questions
from handlers.round_questions import option_labels, question_label, question_text, scale_ends
from mentoring.feedback import BUILT_IN, Question
from mentoring.words import QuestionKind
from storage.tables import RoundQuestion
from tests.handlers.test_house import HOUSE, LANGUAGES


def asked(question: Question) -> RoundQuestion:
    return RoundQuestion(id=1, position=1, kind=question.kind, standard=question.name, optional=False)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", BUILT_IN.values(), ids=lambda question: question.name)
def test_every_built_in_question_has_its_words(question: Question, language: str) -> None:
    row = asked(question)
    labels = [question_text(row, language), question_label(row, language), *option_labels(row, language)]
    if question.kind is QuestionKind.SCALE:
        labels += scale_ends(row)
    keys = [getattr(label, "key", None) for label in labels]
    assert [key for key in keys if key is None or not HOUSE.texts.has(language, key)] == []


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("How was it?", "How was it"),
        ("Anything\nelse …", "Anything else"),
        ("?!", "?!"),
        ("x" * 80, "x" * (round_questions.LABEL_CHARS - 1) + "…"),
    ],
)
def test_a_question_is_shortened_for_a_line_of_a_review(text: str, short: str) -> None:
    row = RoundQuestion(id=1, position=1, kind=QuestionKind.TEXT, texts={"en": text}, optional=False)
    assert question_label(row, "en") == short


def test_a_built_in_question_that_this_version_does_not_know_still_reads() -> None:
    row = RoundQuestion(id=1, position=1, kind=QuestionKind.SCALE, standard="long-gone", optional=False)
    assert question_text(row, "en") == "…"
    assert [end.key for end in scale_ends(row)] == ["feedback-scale.low", "feedback-scale.high"]
