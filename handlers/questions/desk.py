"""The coordinators' side of questions: who takes care of which, and what still waits."""

from collections.abc import Sequence
from datetime import timedelta

from dialogue.field import number_in
from dialogue.screen import Button, Label, Lines, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.announcement_words import beginning_of
from mentoring.prompts import PromptKind
from storage import people, prompts, questions
from storage.tables import Person, Question, WaitingPrompt

LIST, SHOW, TAKE = "questions.list", "questions.show", "questions.take"
ASK_HAND_ON, HAND_ON, SETTLE = "questions.to_whom", "questions.hand_on", "questions.settle"
WRITE, ASK_NEW = "questions.write", "questions.new"
PAGE = 8
SHOWN = 12  # of the messages of a conversation, the latest ones
REMINDED_AFTER = timedelta(days=2)  # nothing stays unanswered unseen
NOBODY = "0"
FIRST_WORDS = 60  # letters of an announcement that is answered


# ── telling them ────────────────────────────────────────────────────────────────────────────────────────


def bring(stage: Stage, question: Question, news: Label) -> None:
    """Show a question to whoever takes care of it, or to all; two days later to all, if nobody has answered."""
    for coordinator in _readers(stage, question):
        stage.tell(coordinator, screen(news, *card(question), rows=_ways_on(stage, question, coordinator)))
    due = (question.waits_since or stage.now) + REMINDED_AFTER
    for coordinator in _others(stage, question.person):
        prompts.put(stage.store, coordinator, PromptKind.DESK_QUESTION, due, about=question.id)


def _readers(stage: Stage, question: Question) -> list[Person]:
    taker = question.taker
    is_there = taker is not None and taker.is_coordinator and taker.unreachable_since is None
    return [taker] if taker is not None and is_there else _others(stage, question.person)


def _others(stage: Stage, person: Person) -> list[Person]:
    """Every coordinator but the one who asks."""
    return [one for one in people.coordinators(stage.store) if one.id != person.id]


def tell_waiting(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Tell a coordinator which questions have waited for days."""
    found = [questions.find(stage.store, one.about) for one in waiting]
    open_ones = [one for one in found if one is not None and one.waits_since is not None]
    if not open_ones or not person.is_coordinator:
        return None
    for one in open_ones:
        prompts.put(stage.store, person, PromptKind.DESK_QUESTION, stage.now + REMINDED_AFTER, about=one.id)
    keys = [[_key(one)] for one in open_ones[:PAGE]]
    return screen(say("questions-waiting", count=len(open_ones)), rows=keys)


def note_answered(stage: Stage, question: Question) -> None:
    """Nobody need be reminded of a question any more."""
    prompts.forget(stage.store, PromptKind.DESK_QUESTION, about=question.id)


# ── looking at them ─────────────────────────────────────────────────────────────────────────────────────


def list_questions(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show a page of what is not settled: what waits for an answer first."""
    number = number_in(page) or 0
    found = questions.unsettled(turn.store, number * PAGE, PAGE + 1)
    rows = [[_key(one)] for one in found[:PAGE]]
    turns = [button("‹", LIST, number - 1)] if number > 0 else []
    if len(found) > PAGE:
        turns.append(button("›", LIST, number + 1))
    turn.show(screen(news, say("questions-list" if found else "questions-none"), rows=[*rows, turns]))


def _key(question: Question) -> Button:
    state = "waits" if question.waits_since is not None else "answered"
    taker = question.taker.name if question.taker else say("questions-nobody")
    label = say(f"questions-key-{state}", who=question.person.name, taker=taker)
    return button(label, SHOW, question.id)


def show_question(turn: Turn, question_id: str) -> None:
    """Show one conversation."""
    question = find(turn, question_id)
    if question is not None:
        show_card(turn, question)


def show_card(turn: Turn, question: Question, news: Label | None = None) -> None:
    """Show a conversation with what a coordinator can do, after what there is to say before."""
    rows = [*_ways_on(turn, question, turn.person), [button(say("questions-all"), LIST, 0)]]
    turn.show(screen(news, *card(question), rows=rows))


def card(question: Question) -> list[Label]:
    """Who asks, who takes care of it, and what was said last."""
    taker = question.taker.name if question.taker else say("questions-nobody")
    said = [
        say("questions-said", who=one.person.name, at=one.said_at, words=one.words)
        for one in question.said[-SHOWN:]
    ]
    parts: list[Label] = [say("questions-card", who=question.person.name, taker=taker)]
    if question.announcement is not None:
        first = beginning_of(question.announcement, question.announcement.first_language, FIRST_WORDS)
        parts.append(say("questions-about", announcement=first))
    parts.append(Lines(said))
    if not question.person.can_be_told:
        parts.append(say("questions-unreachable", who=question.person.name))
    return parts


def _ways_on(stage: Stage, question: Question, reader: Person) -> list[list[Button]]:
    here = question.id
    if question.person_id == reader.id or not reader.is_coordinator:
        return []
    rows = [[button(say("questions-answer", who=question.person.name), WRITE, here)]]
    take_row = [] if question.taken_by == reader.id else [button(say("questions-take"), TAKE, here)]
    if len(_others(stage, question.person)) > 1:
        take_row.append(button(say("questions-hand-on"), ASK_HAND_ON, here))
    settle_row = [button(say("questions-settle"), SETTLE, here)] if question.settled_at is None else []
    return [*rows, take_row, settle_row]


def find(turn: Turn, question_id: object) -> Question | None:
    """Give a question, locked; show the list where there is none."""
    number = number_in(question_id)
    question = None if number is None else questions.find(turn.store, number)
    if question is None:
        list_questions(turn, news=say("questions-gone"))
    return question


# ── taking care of them ─────────────────────────────────────────────────────────────────────────────────


def take(turn: Turn, question_id: str) -> None:
    """Take care of a question; the others are told, so that not two answer."""
    question = find(turn, question_id)
    if question is None:
        return
    if question.taken_by != turn.person.id:
        questions.take(question, turn.person)
        people.record(turn.store, turn.person, "take question", f"question {question.id}")
        told = say("questions-taken-by", who=turn.person.name, person=question.person.name)
        for colleague in _others(turn, question.person):
            if colleague.id != turn.person.id:
                turn.tell(colleague, screen(told))
    show_card(turn, question, say("questions-taken"))


def ask_to_whom(turn: Turn, question_id: str) -> None:
    """Ask who is to take care of a question."""
    question = find(turn, question_id)
    if question is None:
        return
    others = [one for one in _others(turn, question.person) if one.id != turn.person.id]
    keys = [[button(one.name, HAND_ON, question.id, one.id)] for one in others]
    anybody = [button(say("questions-to-anybody"), HAND_ON, question.id, NOBODY)]
    back = [button(say("questions-back"), SHOW, question.id)]
    turn.show(screen(say("questions-to-whom"), rows=[*keys, anybody, back]))


def hand_on(turn: Turn, question_id: str, person_id: str) -> None:
    """Hand a question to a colleague, or back to all; they are shown it."""
    question = find(turn, question_id)
    if question is None:
        return
    others = {str(one.id): one for one in _others(turn, question.person)}
    if person_id not in others and person_id != NOBODY:
        ask_to_whom(turn, question_id)
        return
    taker = others.get(person_id)
    questions.take(question, taker)
    people.record(turn.store, turn.person, "hand on question", f"question {question.id}")
    for colleague in [taker] if taker else list(others.values()):
        if colleague.id != turn.person.id:
            news = say("questions-handed", who=turn.person.name)
            turn.tell(colleague, screen(news, *card(question), rows=_ways_on(turn, question, colleague)))
    show_card(turn, question, say("questions-handed-on"))


def settle(turn: Turn, question_id: str) -> None:
    """Note that nothing more is to be done."""
    question = find(turn, question_id)
    if question is None:
        return
    if question.settled_at is None:
        questions.settle(turn.store, question)
        note_answered(turn, question)
        people.record(turn.store, turn.person, "settle question", f"question {question.id}")
    list_questions(turn, news=say("questions-settled", who=question.person.name))
