"""What stands between a mentee and a mentor: the rules that no match may break."""

from dataclasses import dataclass
from enum import StrEnum

from mentoring.organisations import Likeness, Organisation, are_same, compare, organisations_in
from mentoring.profiles import MenteeProfile, MentorProfile


class Obstacle(StrEnum):
    """Why two people can't be a tandem."""

    LEFT = "left"
    UNREACHABLE = "unreachable"
    NO_COMMON_LANGUAGE = "no-common-language"
    NOT_INDEPENDENT = "not-independent"
    PROPOSED_BEFORE = "proposed-before"
    BLOCKED = "blocked"
    TAKEN = "taken"
    NO_CAPACITY = "no-capacity"


@dataclass(frozen=True, slots=True)
class Past:
    """What has been between two people, and around them: how many tandems of each count already."""

    mentee_has: int = 0
    mentor_has: int = 0
    proposed_before: bool = False
    blocked: bool = False  # by a coordinator
    left: bool = False  # one of the two takes part no longer
    unreachable: bool = False  # one of the two has blocked the bot


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two organisations, as the two wrote them, that may be the same."""

    mentees: str
    mentors: str


def obstacles(mentee: MenteeProfile, mentor: MentorProfile, past: Past) -> list[Obstacle]:
    """Give what forbids the pair; empty when nothing does."""
    found = {
        Obstacle.LEFT: past.left,
        Obstacle.UNREACHABLE: past.unreachable,
        Obstacle.NO_COMMON_LANGUAGE: not mentee.languages.keys() & mentor.languages.keys(),
        Obstacle.NOT_INDEPENDENT: not is_independent(mentee, mentor),
        Obstacle.PROPOSED_BEFORE: past.proposed_before,
        Obstacle.BLOCKED: past.blocked,
        Obstacle.TAKEN: past.mentee_has > 0,
        Obstacle.NO_CAPACITY: past.mentor_has >= mentor.capacity,
    }
    return [obstacle for obstacle, stands in found.items() if stands]


def is_independent(mentee: MenteeProfile, mentor: MentorProfile) -> bool:
    """Tell whether no organisation is certainly one of both."""
    return not any(are_same(one, other) for one in depends_on(mentee) for other in works_at(mentor))


def doubts(mentee: MenteeProfile, mentor: MentorProfile) -> list[Doubt]:
    """Organisations of the two that may be the same: for a coordinator to look at."""
    return [
        Doubt(one.name, other.name)
        for one in depends_on(mentee)
        for other in works_at(mentor)
        if compare(one, other) is Likeness.MAYBE
    ]


def depends_on(mentee: MenteeProfile) -> tuple[Organisation, ...]:
    """The organisations that a mentee works for or depends on."""
    return organisations_in(mentee.works_for)


def works_at(mentor: MentorProfile) -> tuple[Organisation, ...]:
    """The organisations where a mentor works, supervises or grades."""
    return organisations_in(mentor.employer, mentor.supervises)
