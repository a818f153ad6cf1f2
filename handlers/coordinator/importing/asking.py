"""Asking for a list, and for the word that its people are to be invited."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, number_in
from dialogue.fields import Choice, Upload
from dialogue.flow import Flow, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.importing import names
from mentoring.words import Role
from storage import lists
from storage.tables import PeopleList

FORM = "import"
WHO = {"mentees": Role.MENTEE, "mentors": Role.MENTOR, "list": None}
MEGABYTES = 5


class List(BaseModel):
    """A list as a coordinator sends it."""

    who: str
    file: dict[str, Any]


def keep_list(turn: Turn, sent: List, _subject: Mapping[str, Json]) -> None:
    """Have the list read; nobody is invited yet."""
    made = lists.make(turn.store, str(sent.file["id"]), WHO[sent.who], turn.person)
    turn.order(names.READ, list=made.id, person=turn.person.id)
    turn.show(screen(say("import-reading")))


def take(turn: Turn, list_id: str) -> None:
    """Invite everybody in the list."""
    found = _find(turn, list_id)
    if found is None:
        return
    if found.taken_at is None:
        found.taken_at = turn.now
        turn.order(names.TAKE, list=found.id, person=turn.person.id)
        turn.show(screen(say("import-inviting")))
    else:  # tapped twice: it is being done, or it was
        turn.show(screen(say("import-taken"), rows=[[button(say("import-sheet"), names.SHEET, found.id)]]))


def order_sheet(turn: Turn, list_id: str) -> None:
    """Have the list written once more, with the links."""
    found = _find(turn, list_id)
    if found is not None:
        turn.order(names.TAKE, list=found.id, person=turn.person.id)
        turn.toast = say("import-writing")


def drop(turn: Turn, list_id: str) -> None:
    """Leave a list."""
    found = _find(turn, list_id)
    if found is not None:
        lists.drop(turn.store, found)
        turn.show(screen(say("import-dropped")))


def _find(turn: Turn, list_id: str) -> PeopleList | None:
    number = number_in(list_id)
    found = None if number is None else lists.find(turn.store, number)
    if found is None:
        turn.show(screen(say("import-gone")))
    return found


SENDING = Flow(
    FORM,
    (
        Step("who", Choice(tuple(WHO), columns=1)),
        Step("file", Upload(MEGABYTES), hint=True),
    ),
    model=List,
    finish=keep_list,
    review=False,
)
