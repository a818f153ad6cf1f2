"""What mentees and mentors tell about themselves: when they apply, and when something has changed."""

from dialogue.fields import Choice, Choices, Country, Levels, Number, Text
from dialogue.flow import Answers, Step
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


STUDIES = (
    Step("level", Choice(StudyLevel), when=is_mentee, sees=SEEN),
    Step("semester", Number(1, 30, choices=(1, 2, 3, 4, 5, 6, 7, 8)), when=has_semester, sees=SEEN),
)

PERSON = (
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
)
