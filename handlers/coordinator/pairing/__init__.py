"""Pairing by hand: a coordinator proposes one mentee and one mentor to each other."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene, number_in
from dialogue.fields import Option, People
from dialogue.flow import Flow, Step
from dialogue.room import Action, Command, Form, Room
from dialogue.screen import Say, button, say, screen
from dialogue.turn import Turn
from handlers.audience import COORDINATOR
from handlers.coordinator.proposing import doubt_lines, doubts_between, obstacles_between, propose
from mentoring.pairing import Obstacle
from mentoring.words import Role
from storage import people, tandems
from storage.tables import Enrolment

ANYWAY, LEAVE = "pairing.anyway", "pairing.leave"


class Pair(BaseModel):
    """Two enrolments, by id."""

    mentee: int
    mentor: int


def facts(turn: Turn, _subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """Who can be paired: mentees without a tandem, mentors who can take on one more."""
    taken = tandems.count_open_by_person(turn.store)
    mentees = [row for row in people.admitted(turn.store, Role.MENTEE) if not taken.get(row.person_id)]
    mentors = [row for row in people.admitted(turn.store, Role.MENTOR) if _has_room(row, taken)]
    return {
        "mentees": [_option(row) for row in mentees],
        "mentors": [_option(row) for row in mentors],
        "obstacles": lambda mentee, mentor: _obstacles(turn, mentee, mentor),
    }


def _has_room(mentor: Enrolment, taken: Mapping[int, int]) -> bool:
    return taken.get(mentor.person_id, 0) < int(mentor.profile["capacity"])


def _option(enrolment: Enrolment) -> Option:
    return Option(enrolment.id, enrolment.person.name, enrolment.profile["subject"])


def _found(turn: Turn, mentee_id: int, mentor_id: int) -> tuple[Enrolment, Enrolment] | None:
    mentee = people.find_enrolment(turn.store, mentee_id)
    mentor = people.find_enrolment(turn.store, mentor_id)
    return (mentee, mentor) if mentee is not None and mentor is not None else None


def _obstacles(turn: Turn, mentee_id: int, mentor_id: int) -> list[Obstacle]:
    both = _found(turn, mentee_id, mentor_id)
    return obstacles_between(turn.store, *both) if both else [Obstacle.LEFT]


def check_pair(mentor_id: int, scene: Scene) -> Say | None:
    """Name the first rule that the pair would break."""
    standing_in_the_way = scene.facts["obstacles"](int(scene.answers["mentee"]), mentor_id)
    return say(f"obstacle-{standing_in_the_way[0].value}") if standing_in_the_way else None


def propose_tandem(turn: Turn, pair: Pair, _subject: Mapping[str, Json]) -> None:
    """Propose the two to each other; where they may depend on each other, the coordinator looks first."""
    both = _found(turn, pair.mentee, pair.mentor)
    found = doubts_between(*both) if both else []
    if both is None or obstacles_between(turn.store, *both) or not found:
        _propose(turn, both)
        return
    anyway = button(say("pairing-anyway"), ANYWAY, pair.mentee, pair.mentor)
    turn.show(
        screen(
            say("doubt-head", mentee=both[0].person.name, mentor=both[1].person.name),
            doubt_lines(found),
            say("doubt-question"),
            rows=[[anyway], [button(say("pairing-leave"), LEAVE)]],
        )
    )


def propose_anyway(turn: Turn, mentee_id: str, mentor_id: str) -> None:
    """The coordinator has looked: the two are independent."""
    mentee, mentor = number_in(mentee_id), number_in(mentor_id)
    _propose(turn, None if mentee is None or mentor is None else _found(turn, mentee, mentor))


def leave(turn: Turn) -> None:
    """The coordinator has looked: better not."""
    turn.show(screen(say("pairing-left")))


def _propose(turn: Turn, both: tuple[Enrolment, Enrolment] | None) -> None:
    if both is None or obstacles_between(turn.store, *both):
        turn.show(screen(say("pairing-overtaken")))
        return
    propose(turn, turn.person, *both)
    turn.show(screen(say("pairing-sent", mentee=both[0].person.name, mentor=both[1].person.name)))


PAIRING = Flow(
    "pairing",
    (Step("mentee", People("mentees")), Step("mentor", People("mentors"), check=check_pair)),
    model=Pair,
    facts=facts,
    finish=propose_tandem,
)

ROOM = Room(
    "pairing",
    Path(__file__).parent,
    forms=(Form(PAIRING, COORDINATOR),),
    commands=(Command("pair", lambda turn, _payload: turn.open(PAIRING.name), COORDINATOR, menu=61),),
    actions=(Action(ANYWAY, propose_anyway, COORDINATOR), Action(LEAVE, leave, COORDINATOR)),
)
