"""How a feedback round reads: its title, its questions and their options, in somebody's language."""

from collections.abc import Mapping, Sequence

from dialogue.field import Json, word
from dialogue.screen import Label, Say, say
from mentoring.feedback import BUILT_IN
from mentoring.wordings import in_language
from mentoring.words import QuestionKind
from storage.tables import Round, RoundQuestion

SCALE_LOW, SCALE_HIGH = 1, 5
LABEL_CHARS = 60  # of a question in a review


def title_of(asked: Round, language: str) -> Label:
    """What a round is called: as it was titled, or by its kind."""
    return _worded(asked.titles, language) if asked.titles else word(asked.kind)


def question_text(question: RoundQuestion, language: str) -> Label:
    """A question as it is asked."""
    standard = _built_in(question)
    return Say(standard) if standard else _worded(question.texts, language)


def question_label(question: RoundQuestion, language: str) -> Label:
    """The same in a few words, where it has them: for reviews and results."""
    standard = _built_in(question)
    return Say(f"{standard}.label") if standard else _short(_worded(question.texts, language))


def option_labels(question: RoundQuestion, language: str) -> Sequence[Label]:
    """The options of a choice, in their order: an answer names them by place, from 0 on."""
    standard = _built_in(question)
    if standard and question.standard:
        return [Say(f"{standard}.option-{name}") for name in BUILT_IN[question.standard].options]
    return [_worded(option, language) for option in question.options or ()]


def scale_ends(question: RoundQuestion) -> tuple[Say, Say]:
    """What 1 and 5 of a scale mean."""
    key = _built_in(question) or "feedback-scale"
    return Say(f"{key}.low"), Say(f"{key}.high")


def answer_label(question: RoundQuestion, answer: Json, language: str) -> Label:
    """An answer in words; one that this question can't have stands as 'none'."""
    options = option_labels(question, language)
    places = [place for place in (answer if isinstance(answer, list) else [answer]) if isinstance(place, int)]
    if question.kind is QuestionKind.TEXT and isinstance(answer, str):
        return answer
    if question.kind is QuestionKind.SCALE and places:
        return say("scale-shown", number=str(places[0]), high=str(SCALE_HIGH))
    chosen = [options[place] for place in places if 0 <= place < len(options)]
    return say("choices-shown", options=chosen) if chosen else say("form-none")


def _short(text: str) -> str:
    """A question as the beginning of a line: without its mark, and not for longer than a button."""
    words = " ".join(text.split()).rstrip(" ?:.!…") or text
    return words if len(words) <= LABEL_CHARS else f"{words[: LABEL_CHARS - 1].rstrip()}…"


def _built_in(question: RoundQuestion) -> str | None:
    """The key of a built-in question's texts."""
    known = question.standard if question.standard in BUILT_IN else None
    return f"feedback-{known}" if known else None


def _worded(texts: Mapping[str, str] | None, language: str) -> str:
    return in_language(texts, language) or "…"
