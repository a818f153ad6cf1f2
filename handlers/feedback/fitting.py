"""The first fit: a week after the first meeting both are asked, each alone; a 'not' goes to the coordinators."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene, number_in, word
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.room import Prompt
from dialogue.screen import Button, Label, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from mentoring.prompts import PromptKind
from mentoring.words import FitAnswer, Role, TandemStatus, Visibility
from storage import concerns, fit, tandems
from storage.tables import Concern, Fit, Person, Tandem, WaitingPrompt

ASK, ANSWER, WRITE = "feedback.ask_fit", "feedback.fit", "feedback.tell"
FORM = "unfit"
ONE_BY_ONE = 5  # what waits on the desk: more than that is counted

# ── asking ──────────────────────────────────────────────────────────────────────────────────────────────


def ask_about_fit(stage: Stage) -> int:
    """Ask both of the tandems whose first meeting was a week ago."""
    due = fit.due_tandems(stage.store)
    for tandem in due:
        fit.ask(stage.store, tandem)
    return len(due)


def tell_fit(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """The question with its three buttons; once more for who was still deciding, or has not answered in a week."""
    tandem = waiting[0].tandem
    asked = fit.find(stage.store, tandem, person) if tandem else None
    if tandem is None or asked is None or tandem.status is not TandemStatus.ACTIVE:
        return None
    if asked.answer not in (None, FitAnswer.DECIDING):
        return None
    if asked.answer is None and asked.times_asked:
        return _question(tandem, person, "fit-ask-reminder")
    asked.times_asked += 1
    if asked.answer is FitAnswer.DECIDING:
        return _question(tandem, person, "fit-ask-again")
    fit.remind(stage.store, asked)
    return _question(tandem, person)


def _question(tandem: Tandem, person: Person, key: str = "fit-ask", *, news: Label | None = None) -> Screen:
    partner = tandem.partner_of(person).name
    return screen(
        news,
        say(key, name=person.name, partner=partner),
        say("fit-between-us", partner=partner),
        rows=[[button(word(said), ANSWER, tandem.id, said.value)] for said in FitAnswer],
    )


def ask_again(turn: Turn, tandem_id: str) -> None:
    """Show the question to somebody who wants to answer it, or to change the answer."""
    asked = _asked(turn, tandem_id)
    if asked is not None:
        so_far = say("fit-so-far", answer=word(asked.answer)) if asked.answer else None
        turn.show(_question(asked.tandem, turn.person, news=so_far))


def _asked(turn: Turn, tandem_id: Json) -> Fit | None:
    """Give what the person was asked about an active tandem of theirs; say kindly where there is nothing."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    asked = fit.find(turn.store, tandem, turn.person) if tandem else None
    if tandem is None or asked is None:
        turn.show(screen(say("feedback-unknown")))
        return None
    if tandem.status is not TandemStatus.ACTIVE:
        turn.show(screen(say("fit-over", partner=tandem.partner_of(turn.person).name)))
        return None
    return asked


# ── answering ───────────────────────────────────────────────────────────────────────────────────────────


def answer(turn: Turn, tandem_id: str, said: str) -> None:
    """Keep the answer, which can be changed while the tandem goes on. The partner never learns of it."""
    asked = _asked(turn, tandem_id)
    if asked is None:
        return
    if said not in [each.value for each in FitAnswer]:
        turn.show(_question(asked.tandem, turn.person))
        return
    fit.answer(turn.store, asked, FitAnswer(said))
    if asked.answer is FitAnswer.NOT:
        _bring(turn, asked)
        return
    fit.take_back(turn.store, asked)
    partner = asked.tandem.partner_of(turn.person).name
    again = asked.answer is FitAnswer.DECIDING and asked.times_asked < 2
    key = "fit-deciding-again" if again else f"fit-{asked.answer}"
    rows = [[_change(asked)], *([_help(asked)] if asked.answer is FitAnswer.DECIDING else [])]
    turn.show(screen(say(key, partner=partner), rows=rows))


def _bring(turn: Turn, asked: Fit) -> None:
    """Bring a 'not' to the coordinators, and show the ways on."""
    partner = asked.tandem.partner_of(turn.person).name
    if not fit.confidants(turn.store, asked.tandem):
        rows = [_help(asked), [_change(asked)]]
        turn.show(screen(say("fit-not-nobody", partner=partner), rows=rows))
        return
    concern = fit.bring(turn.store, asked)
    turn.show(
        screen(
            say("fit-not", partner=partner),
            say("fit-not-ways"),
            rows=[[button(say("fit-words"), WRITE, concern.id)], _help(asked), [_change(asked)]],
        )
    )


def _change(asked: Fit) -> Button:
    return button(say("fit-change"), ASK, asked.tandem_id)


def _help(asked: Fit) -> list[Button]:
    return [button(say("fit-ways"), "concern.open", asked.tandem_id)]


# ── a few words for the coordinators ────────────────────────────────────────────────────────────────────


class Words(BaseModel):
    """What somebody writes."""

    words: str


def ask_for_words(turn: Turn, concern_id: str) -> None:
    """Ask what the coordinators should know."""
    concern = _own(turn, concern_id)
    if concern is not None:
        turn.open(FORM, subject={"concern": concern.id})


def keep_words(turn: Turn, written: Words, subject: Mapping[str, Json]) -> None:
    """Hand the words to the coordinators; the partner is not told."""
    concern = _own(turn, subject["concern"])
    if concern is None:
        return
    concerns.say_more(turn.store, concern, turn.person, written.words)
    fit.tell_coordinators(turn.store, concern)
    rows = [[button(say("fit-ways"), "concern.open", concern.tandem_id)]]
    partner = concern.tandem.partner_of(turn.person).name
    turn.show(screen(say("fit-words-sent", partner=partner), rows=rows))


def _own(turn: Turn, concern_id: Json) -> Concern | None:
    number = number_in(concern_id)
    concern = None if number is None else concerns.find(turn.store, number)
    if concern is not None and concern.person_id == turn.person.id:
        return concern
    turn.show(screen(say("feedback-unknown")))
    return None


def partner_fact(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """The partner's name."""
    concern = concerns.find(turn.store, subject["concern"])
    is_own = concern is not None and concern.person_id == turn.person.id
    return {"partner": concern.tandem.partner_of(turn.person).name if concern and is_own else "…"}


def _partner(scene: Scene) -> Mapping[str, Any]:
    return scene.facts


WRITING = Flow(
    FORM,
    (Step("words", Text(at_most=1500), values=_partner, hint=True, sees=Visibility.COORDINATOR),),
    model=Words,
    facts=partner_fact,
    finish=keep_words,
    review=False,
)


# ── for coordinators ────────────────────────────────────────────────────────────────────────────────────


def tell_desk(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Who says that their tandem is not a good fit; what has been settled meanwhile needs nobody any more."""
    found = [concerns.find(stage.store, one.about) for one in waiting]
    still = [
        concern
        for concern in found
        if concern and concern.settled_at is None and not concern.tandem.is_one(person)
    ]
    if not still:
        return None
    more = len(still) - ONE_BY_ONE
    keys = [
        [button(say("fit-desk-look", who=one.person.name), "concern.show", one.id)]
        for one in still[:ONE_BY_ONE]
    ]
    return screen(
        *(_said(concern) for concern in still[:ONE_BY_ONE]),
        say("fit-desk-more", count=more) if more > 0 else None,
        rows=[*keys, *([[button(say("fit-desk-all"), "concern.list", 0)]] if more > 0 else [])],
    )


def _said(concern: Concern) -> Label:
    is_mentee = concern.person_id == concern.tandem.mentee_id
    return say(
        "fit-desk",
        who=concern.person.name,
        role=Role.MENTEE if is_mentee else Role.MENTOR,
        partner=concern.tandem.partner_of(concern.person).name,
    )


PROMPTS = (
    Prompt(PromptKind.FIT, tell_fit),
    Prompt(PromptKind.DESK_FIT, tell_desk, together=True, rests=False, desk=True),
)
