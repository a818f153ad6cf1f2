"""Pairing by hand: a coordinator proposes one mentee and one mentor to each other."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Option, People
from dialogue.flow import Flow, Step
from dialogue.room import Command, Form, Room
from dialogue.screen import Say, button, say, screen
from dialogue.turn import Turn
from handlers.audience import COORDINATOR
from handlers.profiles import profile_of, short_profile
from mentoring.pairing import Obstacle, obstacles
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.words import Role
from storage import people, tandems
from storage.tables import Enrolment


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


def _obstacles(turn: Turn, mentee_id: int, mentor_id: int) -> list[Obstacle]:
    mentee, mentor = (
        people.find_enrolment(turn.store, mentee_id),
        people.find_enrolment(turn.store, mentor_id),
    )
    if mentee is None or mentor is None:
        return []
    mentee_profile, mentor_profile = profile_of(mentee), profile_of(mentor)
    if not isinstance(mentee_profile, MenteeProfile) or not isinstance(mentor_profile, MentorProfile):
        return []
    return obstacles(
        mentee_profile,
        mentor_profile,
        mentor_has=tandems.open_with(turn.store, mentor.person),
        proposed_before=tandems.ever_together(turn.store, mentee.person, mentor.person),
    )


def check_pair(mentor_id: int, scene: Scene) -> Say | None:
    """Name the first rule that the pair would break."""
    standing_in_the_way = scene.facts["obstacles"](int(scene.answers["mentee"]), mentor_id)
    return Say(f"pairing-{standing_in_the_way[0].value}") if standing_in_the_way else None


def propose_tandem(turn: Turn, pair: Pair, _subject: Mapping[str, Json]) -> None:
    """Propose the two to each other: each sees the other's short profile and decides."""
    mentee, mentor = (
        people.find_enrolment(turn.store, pair.mentee),
        people.find_enrolment(turn.store, pair.mentor),
    )
    if mentee is None or mentor is None or _obstacles(turn, pair.mentee, pair.mentor) or _taken(turn, mentee):
        turn.show(screen(say("pairing-overtaken")))
        return
    tandem = tandems.propose(turn.store, mentee.person, mentor.person, mentee.cohort_id, turn.person)
    people.record(turn.store, turn.person, "propose", f"tandem {tandem.id}")
    for one, other in ((mentee, mentor), (mentor, mentee)):
        turn.tell(
            one.person,
            screen(
                say("pairing-proposal", name=one.person.name, partner=other.person.name, role=one.role),
                short_profile(other),
                say("pairing-voluntary"),
                rows=[
                    [button(say("pairing-accept"), "tandem.accept", tandem.id)],
                    [button(say("pairing-decline"), "tandem.decline", tandem.id)],
                ],
            ),
        )
    turn.show(screen(say("pairing-sent", mentee=mentee.person.name, mentor=mentor.person.name)))


def _taken(turn: Turn, mentee: Enrolment) -> bool:
    return tandems.open_with(turn.store, mentee.person) > 0


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
)
