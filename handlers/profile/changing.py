"""Looking at one's profile and changing it, answer by answer."""

from collections.abc import Mapping
from typing import Any

from dialogue.field import Json
from dialogue.flow import Flow
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.profile_questions import PERSON, STUDIES
from handlers.profiles import full_profile, profile_of
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.words import Role
from storage import cohorts, people, tandems
from storage.tables import Enrolment

FORM, CHANGE = "profile", "profile.change"
TIES = ("works_for", "employer", "supervises")
"""Where somebody works, and whom they supervise: a tandem has to stay independent."""


def show_profile(turn: Turn) -> None:
    """Show what the person has told about themselves."""
    enrolment = cohorts.part_of(turn.store, turn.person)
    if enrolment is not None:
        _show(turn, enrolment)


def _show(turn: Turn, enrolment: Enrolment, *news: Any) -> None:
    change = [button(say("profile-change"), CHANGE)]
    turn.show(screen(*news, full_profile(enrolment), say("profile-seen"), rows=[change]))


def begin_change(turn: Turn) -> None:
    """Show all answers, each to be changed."""
    enrolment = cohorts.part_of(turn.store, turn.person)
    if enrolment is not None:
        told = profile_of(enrolment).model_dump(mode="json", exclude={"role"})
        turn.open(FORM, subject={"role": enrolment.role.value}, known=told)


def keep_profile(turn: Turn, told: dict[str, Any], _subject: Mapping[str, Json]) -> None:
    """Keep what was changed. Where a tandem may no longer be independent, coordinators look."""
    enrolment = cohorts.part_of(turn.store, turn.person)
    if enrolment is None:
        return
    model = MenteeProfile if enrolment.role is Role.MENTEE else MentorProfile
    profile = model.model_validate({**told, "role": enrolment.role})
    before = enrolment.profile
    enrolment.profile = profile.model_dump(mode="json", exclude={"role", "name"})
    people.rename(turn.store, turn.person, profile.name)
    if _has_new_ties(before, enrolment.profile) and _has_partner(turn):
        _tell_coordinators(turn, enrolment)
    _show(turn, enrolment, say("profile-changed"))


def _has_new_ties(before: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    return any(now.get(name) and now.get(name) != before.get(name) for name in TIES)


def _has_partner(turn: Turn) -> bool:
    return bool(tandems.active_of(turn.store, turn.person) or tandems.proposed_to(turn.store, turn.person))


def _tell_coordinators(turn: Turn, enrolment: Enrolment) -> None:
    look = [[button(say("profile-look"), "admission.show", enrolment.id)]]
    for coordinator in people.coordinators(turn.store):
        if coordinator.id != turn.person.id:
            turn.tell(coordinator, screen(say("profile-new-ties", who=turn.person.name), rows=look))


PROFILE = Flow(
    FORM,
    (*STUDIES, *PERSON),
    model=dict[str, Any],
    finish=keep_profile,
    worded_in="onboarding",
)
