"""What stands between a mentee and a mentor: the rules that no match may break."""

from enum import StrEnum

from mentoring.profiles import MenteeProfile, MentorProfile


class Obstacle(StrEnum):
    """Why two people can't be a tandem."""

    NO_COMMON_LANGUAGE = "no-common-language"
    NO_CAPACITY = "no-capacity"
    NOT_INDEPENDENT = "not-independent"
    PROPOSED_BEFORE = "proposed-before"


def obstacles(
    mentee: MenteeProfile, mentor: MentorProfile, *, mentor_has: int, proposed_before: bool
) -> list[Obstacle]:
    """Give what forbids the pair; empty when nothing does. ``mentor_has``: tandems that count already."""
    found = {
        Obstacle.NO_COMMON_LANGUAGE: not mentee.languages.keys() & mentor.languages.keys(),
        Obstacle.NO_CAPACITY: mentor_has >= mentor.capacity,
        Obstacle.NOT_INDEPENDENT: bool(
            _places(mentee.works_for) & _places(mentor.employer, mentor.supervises)
        ),
        Obstacle.PROPOSED_BEFORE: proposed_before,
    }
    return [obstacle for obstacle, stands in found.items() if stands]


def _places(*answers: str | None) -> set[str]:
    """Organisations named in answers, one a line or between commas, in a comparable form."""
    lines = (
        "\n".join(answer for answer in answers if answer).replace(",", "\n").replace(";", "\n").splitlines()
    )
    return {" ".join(line.casefold().split()) for line in lines if line.strip()}
