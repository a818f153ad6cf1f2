"""The application: the questions that a mentee or a mentor is asked, in their order."""

from collections.abc import Mapping
from typing import Any

from dialogue.field import Json, Scene
from dialogue.fields import Choice
from dialogue.flow import Answers, Flow, Step
from dialogue.turn import Turn
from handlers.onboarding.actions import FORM, TooEarly, apply_to_cohort
from handlers.profile_questions import PERSON, SEEN, STUDIES, has_semester
from mentoring.eligibility import eligible_from, first_semester
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.words import Role, StudyLevel


def is_too_early(answers: Answers) -> bool:
    """Whether a mentee has to wait for a later semester; the form was opened with the first ones."""
    if not has_semester(answers) or "semester" not in answers:
        return False
    return bool(answers["semester"] < answers["first_semesters"][answers["level"]])


def when_eligible(scene: Scene) -> Mapping[str, Any]:
    """From when on somebody who is too early may apply."""
    programme = scene.facts["programme"]
    level, semester = StudyLevel(scene.answers["level"]), int(scene.answers["semester"])
    return {
        "day": eligible_from(level, semester, scene.today, programme),
        "semester": first_semester(level, programme),
    }


def subject(turn: Turn, invitation: str | None) -> dict[str, Json]:
    """What the form is opened with: the invitation used, and the semesters from which one may take part."""
    first = {level.value: first_semester(level, turn.programme) for level in StudyLevel}
    return {"invitation": invitation, "first_semesters": first}


def facts(turn: Turn, _subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What the questions need to know of the programme."""
    return {"programme": turn.programme}


ONBOARDING = Flow(
    FORM,
    (
        Step("role", Choice(Role, columns=1), hint=True, sees=SEEN),
        *STUDIES,
        Step(
            "too_early",
            Choice(("remind", "later"), columns=1),
            when=is_too_early,
            values=when_eligible,
            ends=True,
        ),
        *PERSON,
    ),
    model=MenteeProfile | MentorProfile | TooEarly,
    facts=facts,
    finish=apply_to_cohort,
    single=True,
)
