"""Asking the coordinators something, and what goes back and forth."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene, number_in
from dialogue.fields import Text
from dialogue.fields.text import cleaned
from dialogue.flow import Flow, Step
from dialogue.incoming import Written
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.questions import desk
from mentoring.words import Visibility
from storage import announcements, people, questions
from storage.tables import Announcement, Question

ASK_FORM, WRITE_FORM = "contact", "contact2"
ANSWER, ANSWER_LINK = "questions.about", "about"  # an announcement, by its id
WORDS_AT_MOST = 1500
REPLY_AT_MOST = 4096  # as long as a message of Telegram can be: nothing of it is lost


class Words(BaseModel):
    """What somebody writes."""

    words: str


# ── a new question ──────────────────────────────────────────────────────────────────────────────────────


def begin(turn: Turn) -> None:
    """Ask what somebody would like to know; who has a conversation going goes on with it, or begins another."""
    going = questions.of_person(turn.store, turn.person)
    if going is None:
        begin_anew(turn)
        return
    rows = [
        [button(say("questions-go-on"), desk.WRITE, going.id)],
        [button(say("questions-new"), desk.ASK_NEW)],
    ]
    key = "questions-mine-waits" if going.waits_since is not None else "questions-mine-answered"
    turn.show(screen(say(key), say("questions-mine-last", words=going.said[-1].words), rows=rows))


def begin_anew(turn: Turn) -> None:
    """Ask what somebody would like to know."""
    if any(one.id != turn.person.id for one in people.coordinators(turn.store)):
        turn.open(ASK_FORM)
    else:
        turn.show(screen(say("questions-nobody-there")))


def ask(turn: Turn, written: Words, subject: Mapping[str, Json]) -> None:
    """Bring the question to the coordinators."""
    number = number_in(subject.get("announcement", ""))
    about = None if number is None else announcements.find(turn.store, number)
    _bring(turn, written.words, about)


def _bring(turn: Turn, words: str, about: Announcement | None) -> None:
    question = questions.ask(turn.store, turn.person, words, about)
    turn.show(screen(say("questions-sent")))
    desk.bring(turn, question, say("questions-new-one", who=turn.person.name))


# ── an answer to an announcement ────────────────────────────────────────────────────────────────────────


def begin_answer(turn: Turn, announcement_id: str) -> None:
    """Ask what somebody would like to answer to an announcement; the announcement stays where it stands."""
    number = number_in(announcement_id)
    found = None if number is None else announcements.find(turn.store, number)
    if found is not None and found.sent_at is None and turn.person.is_on_desk:
        turn.reply(screen(say("questions-preview")))  # a draft that they look at
        return
    if found is None or found.sent_at is None:
        turn.reply(screen(say("questions-unknown")))
        return
    turn.shown = True
    turn.open(ASK_FORM, subject={"announcement": found.id})


def take_reply(turn: Turn, text: str, message_id: int) -> bool:
    """Take what somebody writes as a reply to an announcement; tell whether it was one."""
    found = announcements.of_message(turn.store, turn.person.telegram_id, message_id)
    if found is None:
        return False
    words, is_written = cleaned(text), isinstance(turn.incoming.content, Written)
    if words:
        _bring(turn, words[:REPLY_AT_MOST], found)
    if not is_written:
        turn.reply(screen(say("questions-words-only" if not words else "questions-file-left")))
    return True


# ── back and forth ──────────────────────────────────────────────────────────────────────────────────────


def ask_for_more(turn: Turn, question_id: str) -> None:
    """Ask what somebody wants to write: the person themselves, or a coordinator."""
    question = _writable(turn, question_id)
    if question is not None:
        turn.open(WRITE_FORM, subject={"question": question.id})


def write(turn: Turn, written: Words, subject: Mapping[str, Json]) -> None:
    """Hand a message to the other side."""
    question = _writable(turn, subject["question"])
    if question is None:
        return
    questions.say_more(turn.store, question, turn.person, written.words)
    if turn.person.id == question.person_id:
        turn.show(screen(say("questions-sent")))
        desk.bring(turn, question, say("questions-more", who=turn.person.name))
        return
    people.record(turn.store, turn.person, "answer question", f"question {question.id}")
    desk.note_answered(turn, question)
    turn.tell(
        question.person,
        screen(
            say("questions-answer-came", who=turn.person.name, words=written.words),
            rows=[[button(say("questions-reply"), desk.WRITE, question.id)]],
        ),
    )
    desk.show_card(turn, question, say("questions-answered", who=question.person.name))


def _writable(turn: Turn, question_id: Json) -> Question | None:
    number = number_in(question_id)
    question = None if number is None else questions.find(turn.store, number)
    if question is not None and (question.person_id == turn.person.id or turn.person.is_coordinator):
        return question
    turn.show(screen(say("questions-unknown")))
    return None


# ── the forms ───────────────────────────────────────────────────────────────────────────────────────────


def _facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """Who writes to whom."""
    question = questions.find(turn.store, int(subject["question"]))
    own = question is None or question.person_id == turn.person.id
    return {"side": "one" if own else "coordinator", "who": question.person.name if question else "…"}


def _values(scene: Scene) -> Mapping[str, Any]:
    return scene.facts


def _occasion(_turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """Whether it answers an announcement."""
    return {"occasion": "announcement" if "announcement" in subject else "own"}


ASKING = Flow(
    ASK_FORM,
    (Step("words", Text(at_most=WORDS_AT_MOST), values=_values, hint=True, sees=Visibility.COORDINATOR),),
    model=Words,
    facts=_occasion,
    finish=ask,
    review=False,
)

WRITING = Flow(
    WRITE_FORM,
    (Step("words", Text(at_most=WORDS_AT_MOST), values=_values, sees=Visibility.COORDINATOR),),
    model=Words,
    facts=_facts,
    finish=write,
    review=False,
)
