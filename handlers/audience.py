"""Who may do what: the words that rooms declare for their commands, buttons and forms."""

from collections.abc import Callable

from dialogue.room import ANYONE, MEMBER
from mentoring.words import EnrolmentStatus, Role
from storage import people, tandems
from storage.store import Store
from storage.tables import Person

__all__ = ["ANYONE", "COORDINATOR", "IN_TANDEM", "MEMBER", "MENTEE_IN_TANDEM", "NOT_ENROLLED", "standing"]

COORDINATOR = "coordinator"
NOT_ENROLLED = "not-enrolled"  # may apply: has no part in the cohort yet, or one that was declined
APPLICANT = "applicant"  # waits for a coordinator's answer
IN_TANDEM = "in-tandem"
MENTEE_IN_TANDEM = "mentee-in-tandem"
MENTOR_IN_TANDEM = "mentor-in-tandem"


def standing(coordinators: tuple[int, ...]) -> Callable[[Store, Person], frozenset[str]]:
    """Give the function that tells what a person is; ``coordinators`` are Telegram ids from the settings."""

    def of(store: Store, person: Person) -> frozenset[str]:
        found = {MEMBER}
        if person.is_coordinator or person.telegram_id in coordinators:
            found.add(COORDINATOR)
        enrolment = people.enrolment(store, person)
        if enrolment is None or enrolment.status is EnrolmentStatus.DECLINED:
            found.add(NOT_ENROLLED)
        elif enrolment.status is EnrolmentStatus.APPLIED:
            found.add(APPLICANT)
        for tandem in tandems.active_of(store, person):
            role = Role.MENTEE if tandem.mentee_id == person.id else Role.MENTOR
            found |= {IN_TANDEM, MENTEE_IN_TANDEM if role is Role.MENTEE else MENTOR_IN_TANDEM}
        return frozenset(found)

    return of
