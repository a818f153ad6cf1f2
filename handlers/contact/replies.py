"""What can be answered to a nudge besides 'we were in touch': a week more, not yet, a message to the mentor."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene, number_in
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import Label, button, say, screen
from dialogue.turn import Turn
from handlers.contact import nudges, touch
from handlers.contact_line import contact_of
from mentoring.words import TandemStatus, Visibility
from storage import contact_ladder, tandems
from storage.tables import Tandem

FORM = "draft"
MESSAGE_CHARS = 1000


class Message(BaseModel):
    """What the mentee would like the mentor to read."""

    words: str


# ── later ───────────────────────────────────────────────────────────────────────────────────────────────


def snooze(turn: Turn, tandem_id: str, stamp: str) -> None:
    """Let a nudge come again in a week; a second tap on it does nothing more."""
    tandem = _own(turn, tandem_id)
    if tandem is None:
        return
    if _was_put_off(tandem, stamp):
        turn.show(screen(say("contact-snoozed-already")))
    elif not nudges.lapses(tandem):
        turn.show(screen(*nudges.gone(tandem)))
    elif nudges.stamp(tandem) != stamp:  # of an old nudge: it still lapses, and this is how things stand now
        turn.show(nudges.nudge_screen(turn, turn.person, tandem))
    elif tandem.snoozes >= turn.rules_for(tandem.cohort_id).snoozes_per_lapse:
        turn.show(screen(say("contact-snoozed-enough", partner=tandem.partner_of(turn.person).name)))
    else:
        contact_ladder.snooze(turn.store, tandem, turn.rules_for(tandem.cohort_id))
        turn.show(screen(say("contact-snoozed")))


def _was_put_off(tandem: Tandem, stamp: str) -> bool:
    """Tell whether this very nudge was put off: it stands a rung lower now, and waits to come again."""
    rungs, _, snoozes = stamp.partition(".")
    return tandem.snoozes > 0 and f"{tandem.nudges_sent + 1}.{tandem.snoozes - 1}" == f"{rungs}.{snoozes}"


def not_yet(turn: Turn, tandem_id: str) -> None:
    """The mentor says that they are not in touch: how to reach the mentee, and what can be done with a tap."""
    tandem = _lapsing(turn, tandem_id)
    if tandem is None:
        return
    partner = tandem.partner_of(turn.person)
    rows = [
        [button(say("contact-plan"), "meetings.plan", tandem.id)],
        [button(say("contact-yes"), touch.TOUCH, tandem.id)],
        [button(say("contact-concern"), nudges.CONCERN, tandem.id)],
    ]
    turn.show(screen(say("contact-not-yet-done", partner=partner.name), contact_of(partner), rows=rows))


# ── a message to the mentor ─────────────────────────────────────────────────────────────────────────────


def send_draft(turn: Turn, tandem_id: str, stamp: str) -> None:
    """Send the drafted message to the mentor as it stands."""
    del stamp  # of a nudge: a later one changes nothing about what is offered
    tandem = _draftable(turn, tandem_id)
    if tandem is not None:
        _send(turn, tandem, nudges.draft(turn, tandem))


def change_draft(turn: Turn, tandem_id: str, stamp: str) -> None:
    """Let the mentee change the drafted message first."""
    tandem = _draftable(turn, tandem_id)
    if tandem is not None:
        words = nudges.draft(turn, tandem)
        turn.open(FORM, subject={"tandem": tandem.id, "stamp": stamp}, again=["words"], words=words)


def send_changed(turn: Turn, message: Message, subject: Mapping[str, Json]) -> None:
    """Send what the mentee has made of it."""
    tandem = _draftable(turn, subject["tandem"], message.words)
    if tandem is not None:
        _send(turn, tandem, message.words)


def _send(turn: Turn, tandem: Tandem, words: str) -> None:
    """Hand the message to the mentor. It is an attempt: contact it becomes once the mentor has answered."""
    mentor = tandem.mentor
    if mentor.unreachable_since is not None:
        known = say("contact-sent-unreachable", mentor=mentor.name)
        turn.show(screen(known, say("contact-sent-words", words=words), contact_of(mentor)))
        return
    tandem.draft_sent_at = turn.now
    sent = say("contact-sent", mentor=mentor.name)
    turn.show(screen(sent, say("contact-sent-words", words=words), contact_of(mentor)))
    rows = [
        [button(say("contact-answered"), touch.TOUCH, tandem.id)],
        [button(say("contact-plan"), "meetings.plan", tandem.id)],
    ]
    told = say("contact-message", mentee=turn.person.name, words=words)
    turn.tell(mentor, screen(told, contact_of(turn.person), rows=rows))


def _draftable(turn: Turn, tandem_id: Json, words: str | None = None) -> Tandem | None:
    """Give a tandem whose mentor the person can write to now.

    Say so where the message has gone already, or nothing is to be done any more; ``words`` are given back.
    """
    back = say("contact-sent-words", words=words) if words else None
    tandem = _lapsing(turn, tandem_id, back)
    if tandem is None:
        return None
    if tandem.mentee_id != turn.person.id or tandem.draft_sent_at is not None:
        already = say("contact-sent-already", mentor=tandem.mentor.name)
        turn.show(screen(already, back, contact_of(tandem.mentor)))
        return None
    return tandem


def _lapsing(turn: Turn, tandem_id: Json, back: Label | None = None) -> Tandem | None:
    """Give a tandem of the person whose contact lapses; say kindly where there is nothing to do any more."""
    tandem = _own(turn, tandem_id)
    if tandem is not None and not nudges.lapses(tandem):
        turn.show(screen(*nudges.gone(tandem), back))
        return None
    return tandem


def _own(turn: Turn, tandem_id: Json) -> Tandem | None:
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is None or not tandem.is_one(turn.person):
        turn.show(screen(say("contact-no-tandem")))
        return None
    return tandem


# ── the form ────────────────────────────────────────────────────────────────────────────────────────────


def mentor_fact(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """The mentor's name."""
    number = number_in(subject.get("tandem"))
    tandem = None if number is None else tandems.find(turn.store, number)
    is_own = tandem is not None and tandem.is_one(turn.person) and tandem.status is TandemStatus.ACTIVE
    return {"mentor": tandem.mentor.name if tandem is not None and is_own else "…"}


def _mentor(scene: Scene) -> Mapping[str, Any]:
    return scene.facts


DRAFTING = Flow(
    FORM,
    (Step("words", Text(at_most=MESSAGE_CHARS), values=_mentor, sees=Visibility.TANDEM),),
    model=Message,
    facts=mentor_fact,
    finish=send_changed,
    review=False,
)
