"""The questions of a round as steps of a form: for those who are asked, and for who looks at them beforehand."""

from functools import partial

from dialogue.field import Scene
from dialogue.flow import Answers, Step, Wording
from dialogue.screen import Label, Lines, Say, say
from handlers.round_field import Asked, RoundAnswer
from handlers.round_questions import option_labels, question_label, question_text, scale_ends
from mentoring.feedback import QUESTIONS_AT_MOST
from mentoring.words import QuestionKind, Visibility
from storage.tables import Round, RoundQuestion


def anonymity(asked: Round) -> Say:
    """Whether anybody can see from whom an answer is."""
    return say("feedback-anonymous" if asked.anonymous else "feedback-named")


def questions_of(asked: Round, language: str) -> tuple[Asked, ...]:
    """The questions of a round, as somebody who speaks that language is asked them."""
    return tuple(_asked(question, language) for question in asked.questions)


def _asked(question: RoundQuestion, language: str) -> Asked:
    return Asked(
        question.id,
        question.kind,
        question_text(question, language),
        question_label(question, language),
        tuple(option_labels(question, language)),
        scale_ends(question) if question.kind is QuestionKind.SCALE else None,
        question.optional,
    )


def _is_asked(answers: Answers, *, place: int) -> bool:
    count = answers.get("count")
    return isinstance(count, int) and place < count


def _wording(scene: Scene, *, place: int) -> Wording:
    questions = scene.facts.get("questions", ())
    if place >= len(questions):
        return Wording("…", "…")
    return Wording(questions[place].text, questions[place].label)


def _round_and_anonymity(scene: Scene, *, place: int) -> Label:
    """Which round this is and who can see whose answer it is: in full at the beginning, then in a word."""
    title, told = scene.facts["title"], scene.facts["anonymity"]
    if place == 0 or not isinstance(told, Say):
        return Lines([say("feedback-round", title=title), told])
    return say("feedback-round-known", title=title, known=Say(f"{told.key}.short"))


def _step(place: int) -> Step:
    return Step(
        f"q{place + 1}",
        RoundAnswer(place),
        when=partial(_is_asked, place=place),
        wording=partial(_wording, place=place),
        note=partial(_round_and_anonymity, place=place),
        sees=Visibility.COORDINATOR,
    )


QUESTION_STEPS = tuple(_step(place) for place in range(QUESTIONS_AT_MOST))
"""A step for each question there can be. The form's subject says how many there are (``count``), its facts hold them
(``questions``), and how the round is called (``title``) and answered (``anonymity``)."""
