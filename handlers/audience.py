"""Who may do what: the words that rooms declare for their commands, buttons and forms."""

from dialogue.room import ANYONE, MEMBER
from dialogue.screen import Say, say
from mentoring.programme import Programme
from mentoring.words import EnrolmentStatus
from storage import people, tandems
from storage.store import Store
from storage.tables import Person

__all__ = [
    "ADMITTED",
    "ANYONE",
    "APPLICANT",
    "COORDINATOR",
    "DESK",
    "ENROLLED",
    "HAD_TANDEM",
    "IN_TANDEM",
    "KNOWN",
    "MAY_APPLY",
    "MEMBER",
    "MENTEE_IN_TANDEM",
    "MENTOR_IN_TANDEM",
    "NOT_ENROLLED",
    "PROPOSED",
    "RESTING",
    "TAKES_PART",
    "has_agreed",
    "refusal",
    "standing",
]

COORDINATOR = "coordinator"  # runs the programme
DESK = "desk"  # a coordinator, or a viewer, who looks at the same and changes nothing
KNOWN = "known"  # has joined, also where they have not accepted the present notice or took their consent back
NOT_ENROLLED = "not-enrolled"  # may apply: has no part in the cohort yet, or one that was declined
MAY_APPLY = "may-apply"  # the same, but no coordinator: these are not asked to apply to their own programme
APPLICANT = "applicant"  # waits for a coordinator's answer
ADMITTED = "admitted"
ENROLLED = "enrolled"  # waits for an answer, or is admitted
TAKES_PART = "takes-part"  # admitted, or on the desk: events are for both, each in their way
RESTING = "resting"  # admitted, but looks for no (other) partner
PROPOSED = "proposed"  # has a proposal that waits for an answer
IN_TANDEM = "in-tandem"
HAD_TANDEM = "had-tandem"  # in one now, or in one that has ended
MENTEE_IN_TANDEM = "mentee-in-tandem"
MENTOR_IN_TANDEM = "mentor-in-tandem"


def refusal(who: str, standing: frozenset[str]) -> Say:
    """Say that something is for others; to viewers, that they may look."""
    return say("audience-only-looking" if who == COORDINATOR and DESK in standing else "router-not-for-you")


def has_agreed(person: Person, programme: Programme) -> bool:
    """Tell whether somebody has accepted the privacy notice as it is now, and not taken that back."""
    return person.notice_version == programme.privacy_notice_version and not person.has_withdrawn


def standing(store: Store, person: Person, programme: Programme) -> frozenset[str]:
    """Tell what a person is in the programme: just known until they accept its present privacy notice."""
    if not has_agreed(person, programme):
        return frozenset({KNOWN})
    found = {KNOWN, MEMBER}
    if person.is_coordinator:
        found.add(COORDINATOR)
    if person.is_on_desk:
        found |= {DESK, TAKES_PART}
    enrolment = people.enrolment(store, person)
    if enrolment is None or enrolment.status in (EnrolmentStatus.DECLINED, EnrolmentStatus.LEFT):
        found |= {NOT_ENROLLED} if DESK in found else {NOT_ENROLLED, MAY_APPLY}
    elif enrolment.status is EnrolmentStatus.APPLIED:
        found |= {APPLICANT, ENROLLED}
    else:
        found |= {ADMITTED, ENROLLED, TAKES_PART} | ({RESTING} if enrolment.rests_since else set())
    if tandems.proposed_to(store, person):
        found.add(PROPOSED)
    for tandem in tandems.active_of(store, person):
        found |= {IN_TANDEM, MENTEE_IN_TANDEM if tandem.mentee_id == person.id else MENTOR_IN_TANDEM}
        found |= {ADMITTED, ENROLLED, TAKES_PART}  # also where people join a newer cohort by now
    if IN_TANDEM in found or tandems.closed_of(store, person):
        found.add(HAD_TANDEM)
    return frozenset(found)
