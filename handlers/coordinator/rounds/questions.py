"""The questions of a draft: written one by one, moved, changed, taken out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from dialogue.field import Answered, Json, Key, Reply, Scene, Wrong, number_in, word
from dialogue.fields import Choice, Text
from dialogue.fields.likeness import shortened
from dialogue.flow import Answers, Flow, Step
from dialogue.screen import Button, Label, Lines, Say, Screen, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.rounds import card, frame
from handlers.coordinator.rounds.names import (
    ADD,
    MOVE,
    QUESTION,
    QUESTION_FORM,
    QUESTIONS,
    REMOVE,
    REMOVE_NOW,
    REWRITE,
)
from handlers.round_questions import option_labels, question_text
from mentoring.feedback import QUESTIONS_AT_MOST
from mentoring.words import QuestionKind
from storage import people, round_drafts, rounds
from storage.tables import Round, RoundQuestion

QUESTION_CHARS, OPTION_CHARS, SHOWN_CHARS = 300, 60, 40
OPTIONS_AT_LEAST, OPTIONS_AT_MOST = 2, 10
WITH_OPTIONS = {QuestionKind.CHOICE, QuestionKind.SEVERAL}

# ── looking at them ─────────────────────────────────────────────────────────────────────────────────────


def list_questions(turn: Turn, round_id: str) -> None:
    """Show the questions of a draft in their order."""
    draft = card.draft(turn, round_id)
    if draft is not None:
        show_all(turn, draft)


def show_all(turn: Turn, draft: Round, *, news: Label | None = None) -> None:
    """Show the questions, after what has just happened to them."""
    keys = [
        [button(say("rounds-question-key", number=one.position, text=_short(turn, one)), QUESTION, one.id)]
        for one in draft.questions
    ]
    head = say("rounds-all-questions", title=card.title(turn, draft), count=len(draft.questions))
    turn.show(screen(news, head, rows=[*keys, *_more(draft), card.back_to_card(draft)]))


def _more(draft: Round) -> list[list[Button]]:
    has_room = len(draft.questions) < QUESTIONS_AT_MOST
    return [[button(say("rounds-add"), ADD, draft.id)]] if has_room else []


def _short(turn: Turn, question: RoundQuestion) -> Label:
    text = question_text(question, turn.person.language)
    return shortened(text, SHOWN_CHARS) if isinstance(text, str) else text


def show_question(turn: Turn, question_id: str) -> None:
    """Show one question and what can be done with it."""
    both = _found(turn, question_id)
    if both is not None:
        _show(turn, *both)


def _show(turn: Turn, draft: Round, question: RoundQuestion) -> None:
    language = turn.person.language
    place, last = question.position, len(draft.questions)
    moves = [
        *([button(say("rounds-up"), MOVE, question.id, place - 1)] if place > 1 else []),
        *([button(say("rounds-down"), MOVE, question.id, place + 1)] if place < last else []),
    ]
    options: list[Label] = [say("rounds-option", text=one) for one in option_labels(question, language)]
    turn.show(
        screen(
            say("rounds-one-question", number=place, of=last, text=question_text(question, language)),
            Lines(options) if options else None,
            say(
                "rounds-question-kind",
                kind=word(question.kind),
                needed="no" if question.optional else "yes",
            ),
            rows=[
                moves,
                [button(say("rounds-rewrite"), REWRITE, question.id)],
                [button(say("rounds-remove"), REMOVE, question.id)],
                [button(say("rounds-back-questions"), QUESTIONS, draft.id)],
            ],
        )
    )


def _found(turn: Turn, question_id: str) -> tuple[Round, RoundQuestion] | None:
    """A question of a draft; where it is gone, the list of rounds."""
    number = number_in(question_id)
    asked = None if number is None else round_drafts.round_of(turn.store, number)
    draft = card.draft(turn, str(asked.id if asked else 0))
    question = round_drafts.question_in(draft, number or 0) if draft else None
    return (draft, question) if draft and question else None


# ── moving, taking out ──────────────────────────────────────────────────────────────────────────────────


def move(turn: Turn, question_id: str, place: str) -> None:
    """Put a question at another place. A second tap names the same place, and changes nothing."""
    both = _found(turn, question_id)
    if both is not None:
        round_drafts.move_question(turn.store, *both, number_in(place) or 1)
        people.record(turn.store, turn.person, "change round", f"round {both[0].id}")
        _show(turn, *both)


def ask_before_removing(turn: Turn, question_id: str) -> None:
    """Ask once before a question goes."""
    both = _found(turn, question_id)
    if both is not None:
        question = both[1]
        rows = [
            [button(say("rounds-remove-now"), REMOVE_NOW, question.id)],
            [button(say("rounds-keep"), QUESTION, question.id)],
        ]
        turn.show(screen(say("rounds-remove-sure", text=_short(turn, question)), rows=rows))


def remove(turn: Turn, question_id: str) -> None:
    """Take a question out."""
    both = _found(turn, question_id)
    if both is not None:
        round_drafts.remove_question(turn.store, *both)
        people.record(turn.store, turn.person, "change round", f"round {both[0].id}")
        show_all(turn, both[0], news=say("rounds-removed"))


# ── writing one ─────────────────────────────────────────────────────────────────────────────────────────


def add(turn: Turn, round_id: str) -> None:
    """Ask for a new question."""
    draft = card.draft(turn, round_id)
    if draft is None:
        return
    if len(draft.questions) >= QUESTIONS_AT_MOST:
        show_all(turn, draft, news=say("rounds-full", most=QUESTIONS_AT_MOST))
        return
    turn.open(QUESTION_FORM, subject=_subject(turn, draft, 0))


def rewrite(turn: Turn, question_id: str) -> None:
    """Show how a question was written, to change that."""
    both = _found(turn, question_id)
    if both is None:
        return
    draft, question = both
    answers: dict[str, Json] = {
        "kind": question.kind.value,
        "needed": "no" if question.optional else "yes",
    }
    for place, language in enumerate(turn.programme.languages, start=1):
        answers[f"text{place}"] = (question.texts or {}).get(language)
        options = [option.get(language) for option in question.options or ()]
        if options and all(options):
            answers[f"options{place}"] = options
    turn.open(QUESTION_FORM, subject=_subject(turn, draft, question.id), **answers)


def _subject(turn: Turn, draft: Round, question_id: int) -> dict[str, Json]:
    return {"round": draft.id, "question": question_id, "count": len(turn.programme.languages)}


@dataclass(frozen=True, slots=True)
class OptionLines:
    """The options of a choice, each typed on a line of its own. The answer is the list of them."""

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """None: options are typed."""
        del scene, draft
        return []

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """Options have no keys."""
        del scene, draft, verb, value
        return Wrong(say("field-old-button"))

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read the lines."""
        read = Text(at_most=OPTIONS_AT_MOST * (OPTION_CHARS + 1) * 2).typed(scene, draft, text)
        if not isinstance(read, Answered):
            return read
        options = [line.strip() for line in str(read.value).split("\n") if line.strip()]
        if len(options) < OPTIONS_AT_LEAST:
            return Wrong(say("rounds-options-few"))
        if len(options) > OPTIONS_AT_MOST:
            return Wrong(say("rounds-options-many", most=OPTIONS_AT_MOST, count=len(options)))
        if len({option.casefold() for option in options}) < len(options):
            return Wrong(say("rounds-options-twice"))
        long = next((option for option in options if len(option) > OPTION_CHARS), None)
        if long is not None:
            return Wrong(say("rounds-option-long", most=OPTION_CHARS, option=shortened(long, SHOWN_CHARS)))
        return Answered(options)

    def show(self, scene: Scene, value: Json) -> Label:
        """The options under each other."""
        del scene
        lines = value if isinstance(value, list) else []
        return Lines([say("rounds-option", text=str(line)) for line in ["", *lines]][1:])

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Nothing: options are typed anew."""
        del scene, value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """How to type them."""
        del scene, draft
        return say("rounds-options-hint")


def _has_options(answers: Answers) -> bool:
    return answers.get("kind") in WITH_OPTIONS


def _options_in(answers: Answers, *, place: int) -> bool:
    """Options are wanted in the languages that the question was written in."""
    written = place == 1 or answers.get(f"text{place}") is not None
    return _has_options(answers) and written and frame.is_language(answers, place=place)


def _as_many(options: Json, scene: Scene) -> Say | None:
    """The same number in each language: an answer names an option by its place."""
    first = scene.answers.get("options1")
    if not isinstance(first, list) or len(options) == len(first):
        return None
    return say("rounds-options-differ", wanted=len(first), count=len(options))


def _text(place: int) -> Step:
    return Step(
        f"text{place}",
        Text(at_most=QUESTION_CHARS),
        when=partial(frame.is_language, place=place),
        wording=partial(frame.in_language, place=place, key="rquestion-text"),
        optional=place > 1,
    )


def _options(place: int) -> Step:
    return Step(
        f"options{place}",
        OptionLines(),
        when=partial(_options_in, place=place),
        check=_as_many if place > 1 else None,
        wording=partial(frame.in_language, place=place, key="rquestion-options"),
    )


def say_over(turn: Turn, subject: Mapping[str, Json]) -> Screen | None:
    """Say so where the draft or the question is gone, or the round was opened meanwhile."""
    over = frame.say_over(turn, subject)
    draft = rounds.find(turn.store, subject["round"])
    if over is not None or draft is None:
        return over
    rows = [[button(say("rounds-back-questions"), QUESTIONS, draft.id)]]
    if subject["question"]:
        known = round_drafts.question_in(draft, subject["question"])
        return None if known else screen(say("rounds-question-gone"), rows=rows)
    if len(draft.questions) < QUESTIONS_AT_MOST:
        return None
    return screen(say("rounds-full", most=QUESTIONS_AT_MOST), rows=rows)


def keep(turn: Turn, answers: Mapping[str, Any], subject: Mapping[str, Json]) -> None:
    """Add the question to the draft, or write it anew."""
    draft = rounds.find(turn.store, subject["round"])
    over = say_over(turn, subject)
    if draft is None or over is not None:
        turn.show(over or screen(say("rounds-gone"), rows=[card.back_to_list()]))
        return
    languages = turn.programme.languages
    kind = QuestionKind(answers["kind"])
    by_language: dict[str, list[str]] = frame.texts_in(answers, "options", languages)
    count = len(by_language.get(languages[0], ()))
    fitting = {language: options for language, options in by_language.items() if len(options) == count}
    options = [{language: lines[place] for language, lines in fitting.items()} for place in range(count)]
    written = round_drafts.Written(
        kind,
        frame.texts_in(answers, "text", languages),
        options if kind in WITH_OPTIONS else None,
        optional=answers["needed"] == "no",
    )
    question = round_drafts.question_in(draft, subject["question"]) if subject["question"] else None
    round_drafts.put_question(turn.store, draft, written, question)
    people.record(turn.store, turn.person, "change round", f"round {draft.id}")
    show_all(turn, draft, news=say("rounds-question-kept"))


WRITING = Flow(
    QUESTION_FORM,
    (
        Step("kind", Choice(QuestionKind, columns=1)),
        *(_text(place) for place in range(1, frame.LANGUAGES_AT_MOST + 1)),
        *(_options(place) for place in range(1, frame.LANGUAGES_AT_MOST + 1)),
        Step("needed", Choice(("yes", "no"), columns=1)),
    ),
    model=dict[str, Any],
    facts=frame.facts,
    finish=keep,
    over=say_over,
)
