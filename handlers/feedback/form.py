"""The form in which any round is answered: its questions are those of the round, in the person's language."""

from collections.abc import Mapping
from typing import Any

from dialogue.field import Json, number_in
from dialogue.flow import Flow
from dialogue.screen import Label, Say, Screen, button, say, screen
from dialogue.turn import Turn
from handlers.round_form import QUESTION_STEPS, anonymity, questions_of
from handlers.round_questions import title_of
from storage import rounds
from storage.tables import Round, RoundPart

BEGIN = "feedback.begin"
FORM = rounds.FORM


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
        "questions": questions_of(part.round, language),
        "title": called(part, language),
        "anonymity": anonymity(part.round),
    }


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
    QUESTION_STEPS,
    model=dict[str, Any],
    facts=round_facts,
    finish=hand_in,
    over=say_over,
)
