"""Asking before deciding: a question goes to the other one through the bot, and the answer comes back."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene, number_in
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import Label, say, screen
from dialogue.turn import Turn
from handlers.proposals import ways_to_answer
from handlers.tandem import beginning
from handlers.tandem.proposal import find_open, proposal, reply_row, role_of, talk
from mentoring.proposal import OPEN_QUESTIONS_AT_MOST
from mentoring.words import Visibility
from storage import proposals, tandems
from storage.tables import Person, ProposalQuestion, Tandem

ASK, ANSWER = "inquiry", "response"


class Question(BaseModel):
    """What somebody would like to know before deciding."""

    question: str


class Answer(BaseModel):
    """What the other one says to it."""

    answer: str


# ── asking ──────────────────────────────────────────────────────────────────────────────────────────────


def ask_for_question(turn: Turn, tandem_id: str) -> None:
    """Ask what the person would like to know."""
    tandem = _askable(turn, tandem_id)
    if tandem is not None:
        turn.open(ASK, subject={"tandem": tandem.id})


def ask_partner(turn: Turn, values: Question, subject: Mapping[str, Json]) -> None:
    """Hand the question to the other one."""
    tandem = _askable(turn, subject["tandem"])
    if tandem is None:
        return
    partner = tandem.partner_of(turn.person)
    question = proposals.ask(
        turn.store, tandem, turn.person, values.question, turn.rules_for(tandem.cohort_id)
    )
    reachable = partner.unreachable_since is None
    key = "tandem-question-sent" if reachable else "tandem-question-kept"
    turn.show(proposal(turn, tandem, turn.person, say(key, partner=partner.name)))
    if not reachable:
        beginning.tell_coordinators(turn, tandem, "tandem-partner-unreachable", partner)
        return
    turn.tell(
        partner,
        screen(
            say("tandem-question-for-you", partner=turn.person.name),
            *talk(question, partner),
            say("tandem-question-free"),
            rows=[reply_row(question), *_ways(tandem, partner)],
        ),
    )


def _askable(turn: Turn, tandem_id: Json) -> Tandem | None:
    """Give a proposal about which the person can ask; say so where they have asked enough for now."""
    tandem = find_open(turn, tandem_id)
    if tandem is None:
        return None
    asked = proposals.questions_about(turn.store, tandem)
    if len(proposals.open_questions(asked, turn.person)) < OPEN_QUESTIONS_AT_MOST:
        return tandem
    partner = tandem.partner_of(turn.person)
    turn.show(proposal(turn, tandem, turn.person, say("tandem-questions-many", partner=partner.name)))
    return None


# ── answering ───────────────────────────────────────────────────────────────────────────────────────────


def ask_for_answer(turn: Turn, question_id: str) -> None:
    """Ask what the person wants to answer."""
    question = _answerable(turn, question_id)
    if question is not None:
        turn.open(ANSWER, subject={"question": question.id})


def answer_partner(turn: Turn, values: Answer, subject: Mapping[str, Json]) -> None:
    """Hand the answer to whoever asked."""
    question = _answerable(turn, subject["question"])
    if question is None:
        return
    tandem, partner = question.tandem, question.tandem.partner_of(turn.person)
    proposals.answer(turn.store, question, values.answer, turn.programme)
    turn.show(proposal(turn, tandem, turn.person, say("tandem-answer-sent", partner=partner.name)))
    turn.tell(
        partner,
        screen(
            say("tandem-answer-for-you", partner=turn.person.name),
            *talk(question, partner),
            rows=_ways(tandem, partner),
        ),
    )


def _answerable(turn: Turn, question_id: Json) -> ProposalQuestion | None:
    """Give a question that waits for this person; show how the proposal stands with any other one."""
    number = number_in(question_id)
    question = None if number is None else proposals.find_question(turn.store, number)
    tandem = find_open(turn, question.tandem_id if question else "")
    if question is None or tandem is None:
        return None
    if question.asked_by != turn.person.id and question.answered_at is None:
        return question
    turn.show(proposal(turn, tandem, turn.person, say("tandem-answered-already")))
    return None


def _ways(tandem: Tandem, person: Person) -> Any:
    said_yes = role_of(tandem, person) in proposals.accepted(tandem)
    return ways_to_answer(tandem, said_yes=said_yes)


# ── the forms ───────────────────────────────────────────────────────────────────────────────────────────


def facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What the questions name: the other one, and what they asked."""
    asked = proposals.find_question(turn.store, subject["question"]) if "question" in subject else None
    tandem = asked.tandem if asked else tandems.find(turn.store, subject["tandem"])
    is_one = tandem is not None and tandem.is_one(turn.person)
    return {
        "partner": tandem.partner_of(turn.person).name if tandem and is_one else "…",
        "asked": asked.question if asked and is_one else "…",
    }


def _partner(scene: Scene) -> Mapping[str, Any]:
    return {"partner": scene.facts["partner"]}


def _asked(scene: Scene) -> Label:
    return say("tandem-asked-theirs", who=scene.facts["partner"], words=scene.facts["asked"])


ASKING = Flow(
    ASK,
    (Step("question", Text(at_most=500), values=_partner, hint=True, sees=Visibility.TANDEM),),
    model=Question,
    facts=facts,
    finish=ask_partner,
    review=False,
)

ANSWERING = Flow(
    ANSWER,
    (Step("answer", Text(at_most=1000), values=_partner, note=_asked, hint=True, sees=Visibility.TANDEM),),
    model=Answer,
    facts=facts,
    finish=answer_partner,
    review=False,
)
