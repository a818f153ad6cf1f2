"""Admission: coordinators read applications, and admit or decline them."""

from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel

from dialogue.field import Json, number_in
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.room import Action, Command, Form, Room
from dialogue.screen import Say, button, say, screen
from dialogue.turn import Turn
from handlers.audience import COORDINATOR, DESK
from handlers.profiles import full_profile
from mentoring.words import EnrolmentStatus
from storage import people
from storage.tables import Enrolment

SHOW, ADMIT, DECLINE, LIST = "admission.show", "admission.admit", "admission.decline", "admission.list"
PAGE = 8


class Reason(BaseModel):
    """What a declined applicant is told, if anything."""

    message: str | None = None


def list_applications(turn: Turn, page: str = "0", news: Say | None = None) -> None:
    """Show who waits for an answer, the longest waiting first; above it what has just been done."""
    number = max(number_in(page) or 0, 0)
    waiting = people.applications(turn.store, number * PAGE, PAGE + 1)
    rows = [
        [button(say("admission-entry", name=row.person.name, role=row.role), SHOW, row.id)]
        for row in waiting[:PAGE]
    ]
    turns = [button("‹", LIST, number - 1)] if number > 0 else []
    if len(waiting) > PAGE:
        turns.append(button("›", LIST, number + 1))
    count = people.count_applications(turn.store)
    turn.show(screen(news, say("admission-list", count=count), rows=[*rows, turns]))


def show_application(turn: Turn, enrolment_id: str) -> None:
    """Show one application in full, with what can be done."""
    enrolment = _find(turn, enrolment_id)
    if enrolment is None:
        return
    back = [button(say("admission-back"), LIST, 0)]
    if enrolment.status is not EnrolmentStatus.APPLIED:
        turn.show(screen(full_profile(enrolment), _decided(turn, enrolment), rows=[back]))
        return
    decide = [
        button(say("admission-admit"), ADMIT, enrolment.id),
        button(say("admission-decline"), DECLINE, enrolment.id),
    ]
    turn.show(screen(full_profile(enrolment), rows=[decide, back]))


def admit(turn: Turn, enrolment_id: str) -> None:
    """Admit an applicant, and tell them."""
    enrolment = _find_waiting(turn, enrolment_id)
    if enrolment is None:
        return
    _decide(turn, enrolment, EnrolmentStatus.ADMITTED)
    turn.tell(
        enrolment.person, screen(say("admission-welcome", name=enrolment.person.name, role=enrolment.role))
    )
    turn.refresh_menu(enrolment.person)
    list_applications(turn, news=say("admission-admitted", name=enrolment.person.name))


def ask_before_declining(turn: Turn, enrolment_id: str) -> None:
    """Ask for a sentence to go with it."""
    enrolment = _find_waiting(turn, enrolment_id)
    if enrolment is not None:
        turn.open(DECLINING.name, subject={"enrolment": enrolment.id})


def decline(turn: Turn, reason: Reason, subject: Mapping[str, Json]) -> None:
    """Decline an applicant, and tell them kindly."""
    enrolment = _find_waiting(turn, str(subject["enrolment"]))
    if enrolment is None:
        return
    _decide(turn, enrolment, EnrolmentStatus.DECLINED)
    words = say("admission-words", words=reason.message) if reason.message else None
    turn.tell(enrolment.person, screen(say("admission-sorry", name=enrolment.person.name), words))
    turn.refresh_menu(enrolment.person)
    list_applications(turn, news=say("admission-declined", name=enrolment.person.name))


def _decide(turn: Turn, enrolment: Enrolment, status: EnrolmentStatus) -> None:
    enrolment.status, enrolment.decided_at, enrolment.decided_by = status, turn.now, turn.person.id
    people.record(turn.store, turn.person, status.value, f"enrolment {enrolment.id}")


def _find(turn: Turn, enrolment_id: str) -> Enrolment | None:
    number = number_in(enrolment_id)
    enrolment = None if number is None else people.find_enrolment(turn.store, number)
    if enrolment is None:
        turn.show(screen(say("admission-unknown"), rows=[[button(say("admission-back"), LIST, 0)]]))
    return enrolment


def _find_waiting(turn: Turn, enrolment_id: str) -> Enrolment | None:
    """Give an application that still waits; show what became of one that another coordinator has decided."""
    enrolment = _find(turn, enrolment_id)
    if enrolment is not None and enrolment.status is not EnrolmentStatus.APPLIED:
        turn.toast = say("admission-already")
        show_application(turn, enrolment_id)
        return None
    return enrolment


def _decided(turn: Turn, enrolment: Enrolment) -> Say:
    """What became of an application, and who decided that; nobody did where people were brought in at once."""
    by = None if enrolment.decided_by is None else people.find(turn.store, enrolment.decided_by)
    if by is None:
        return say("admission-status", status=enrolment.status, day=enrolment.decided_at)
    return say("admission-status-by", status=enrolment.status, day=enrolment.decided_at, who=by.name)


DECLINING = Flow(
    "declining",
    (Step("message", Text(at_most=500), optional=True, hint=True),),
    model=Reason,
    finish=decline,
    review=False,
)

ROOM = Room(
    "admission",
    Path(__file__).parent,
    forms=(Form(DECLINING, COORDINATOR),),
    commands=(
        Command(
            "applications",
            lambda turn, _payload: list_applications(turn),
            DESK,
            menu=60,
            waits=lambda turn: people.count_applications(turn.store),
        ),
    ),
    actions=(
        Action(LIST, list_applications, DESK),
        Action(SHOW, show_application, DESK),
        Action(ADMIT, admit, COORDINATOR),
        Action(DECLINE, ask_before_declining, COORDINATOR),
    ),
)
