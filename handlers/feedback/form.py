"""The form in which any round is answered: its questions are those of the round, in the person's language."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from dialogue.field import Json, Scene, number_in
from dialogue.flow import Answers, Flow, Step, Wording
from dialogue.screen import Label, Lines, Say, Screen, button, say, screen
from dialogue.turn import Turn
from handlers.feedback.answer_field import Asked, RoundAnswer
from handlers.round_questions import option_labels, question_label, question_text, scale_ends, title_of
from mentoring.feedback import QUESTIONS_AT_MOST
from mentoring.words import QuestionKind, Visibility
from storage import rounds
from storage.tables import Round, RoundPart, RoundQuestion

BEGIN = "feedback.begin"
FORM = rounds.FORM


def anonymity(asked: Round) -> Say:
    """Whether anybody can see from whom an answer is."""
    return say("feedback-anonymous" if asked.anonymous else "feedback-named")


def called(part: RoundPart, language: str) -> Label:
    """What somebody's part in a round is called: with the partner, where it is about a tandem."""
    title = title_of(part.round, language)
    if part.tandem is None:
        return title
    return say("feedback-of-tandem", title=title, partner=part.tandem.partner_of(part.person).name)


# ── beginning ───────────────────────────────────────────────────────────────────────────────────────────


def begin(turn: Turn, part_id: str) -> None:
    """Open the form, or go on with it; say so where it is answered already or closed."""
    number = number_in(part_id)
    subject = {"part": number}
    over = say_over(turn, subject)
    if over is not None:
        turn.show(over)
        return
    part = rounds.part_of(turn.store, number or 0)
    count = len(part.round.questions) if part else 0
    turn.open(FORM, subject={**subject, "count": count})


def say_over(turn: Turn, subject: Mapping[str, Json]) -> Screen | None:
    """Say why somebody can't answer (any more); None: they can."""
    part = rounds.part_of(turn.store, subject["part"] or 0)
    rows = [[button(say("feedback-others"), "menu.do", "feedback")]]
    if part is None or part.person_id != turn.person.id:
        return screen(say("feedback-unknown"), rows=rows)
    if part.answered:
        return screen(say("feedback-answered-already"), rows=rows)
    if not rounds.is_open(part):
        return screen(say("feedback-closed", title=called(part, turn.person.language)), rows=rows)
    return None


# ── the questions ───────────────────────────────────────────────────────────────────────────────────────


def round_facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What is asked, in which round, and whether anonymously."""
    part = rounds.part_of(turn.store, subject["part"] or 0)
    if part is None or part.person_id != turn.person.id:
        return {"questions": (), "title": "…", "anonymity": "…"}
    language = turn.person.language
    return {
        "questions": tuple(_asked(question, language) for question in part.round.questions),
        "title": called(part, language),
        "anonymity": anonymity(part.round),
    }


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


# ── handing in ──────────────────────────────────────────────────────────────────────────────────────────


def hand_in(turn: Turn, answers: Mapping[str, Any], subject: Mapping[str, Json]) -> None:
    """Take the answer in, once; nothing of it is kept elsewhere."""
    part = rounds.find_part(turn.store, subject["part"])
    over = say_over(turn, subject)
    if part is None or over is not None:
        turn.show(over or screen(say("feedback-unknown")))
        return
    given = {
        str(question.id): answers[f"q{place}"]
        for place, question in enumerate(part.round.questions, start=1)
        if answers.get(f"q{place}") is not None
    }
    rounds.answer(turn.store, part, given)
    others = rounds.waiting_for(turn.store, turn.person)
    rows = [[button(say("feedback-others"), "menu.do", "feedback")]] if others else []
    turn.show(screen(say("feedback-thanks"), anonymity_kept(part.round), rows=rows))


def anonymity_kept(asked: Round) -> Say:
    """What becomes of an answer."""
    return say("feedback-thanks-anonymous" if asked.anonymous else "feedback-thanks-named")


FEEDBACK = Flow(
    FORM,
    tuple(_step(place) for place in range(QUESTIONS_AT_MOST)),
    model=dict[str, Any],
    facts=round_facts,
    finish=hand_in,
    over=say_over,
)
