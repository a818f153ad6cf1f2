"""The application: the questions that a mentee or a mentor is asked, in their order."""

from collections.abc import Mapping
from typing import Any

from dialogue.field import Json, Scene
from dialogue.fields import Choice, Choices, Country, Levels, Number, Text
from dialogue.flow import Answers, Flow, Step
from dialogue.turn import Turn
from handlers.onboarding.actions import TooEarly, apply_to_cohort
from mentoring.eligibility import eligible_from, first_semester
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.words import CareerField, ContactForm, Role, Sector, StudyLevel, Support, Visibility

SEEN = Visibility.COORDINATOR  # all of it: it is what mentees and mentors are matched by


def is_mentee(answers: Answers) -> bool:
    """The questions for mentees."""
    return answers.get("role") == Role.MENTEE


def is_mentor(answers: Answers) -> bool:
    """The questions for mentors."""
    return answers.get("role") == Role.MENTOR


def has_semester(answers: Answers) -> bool:
    """Doctoral candidates can apply at any time: their semester does not matter."""
    return is_mentee(answers) and answers.get("level") in {StudyLevel.BACHELOR, StudyLevel.MASTER}


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
    "onboarding",
    (
        Step("role", Choice(Role, columns=1), hint=True, sees=SEEN),
        Step("level", Choice(StudyLevel), when=is_mentee, sees=SEEN),
        Step("semester", Number(1, 30, choices=(1, 2, 3, 4, 5, 6, 7, 8)), when=has_semester, sees=SEEN),
        Step(
            "too_early",
            Choice(("remind", "later"), columns=1),
            when=is_too_early,
            values=when_eligible,
            ends=True,
        ),
        Step("name", Text(at_most=60, lines=False), sees=SEEN),
        Step("subject", Text(at_most=120, lines=False), hint=True, sees=SEEN),
        Step("alumni", Choice(("yes", "no")), when=is_mentor, sees=SEEN),
        Step("employer", Text(at_most=120, lines=False), when=is_mentor, sees=SEEN),
        Step("position", Text(at_most=120, lines=False), when=is_mentor, sees=SEEN),
        Step("sector", Choice(Sector), when=is_mentor, sees=SEEN),
        Step("languages", Levels(), sees=SEEN),
        Step("fields", Choices(CareerField, at_least=1), sees=SEEN),
        Step("looks_for", Choices(Support, at_least=1), when=is_mentee, sees=SEEN),
        Step("offers", Choices(Support, at_least=1), when=is_mentor, sees=SEEN),
        Step("about", Text(at_most=1000), hint=True, sees=SEEN),
        Step("ways", Choices(ContactForm, at_least=1), sees=SEEN),
        Step("hours", Number(1, 20, choices=(1, 2, 3, 4, 6, 8)), sees=SEEN),
        Step("capacity", Number(1, 5, choices=(1, 2, 3, 4, 5)), when=is_mentor, sees=SEEN),
        Step("works_for", Text(at_most=300), when=is_mentee, optional=True, hint=True, sees=SEEN),
        Step("supervises", Text(at_most=300), when=is_mentor, optional=True, hint=True, sees=SEEN),
        Step("country", Country(), optional=True, sees=SEEN),
    ),
    model=MenteeProfile | MentorProfile | TooEarly,
    facts=facts,
    finish=apply_to_cohort,
    single=True,
)
