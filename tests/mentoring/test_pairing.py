"""What no match may break."""

from typing import Any

from mentoring.pairing import Obstacle, obstacles
from mentoring.profiles import MenteeProfile, MentorProfile

BOTH: dict[str, Any] = {"fields": ["law"], "about": "…", "ways": ["video"], "hours": 4, "subject": "Law"}


def mentee(**changes: Any) -> MenteeProfile:
    return MenteeProfile.model_validate(
        {**BOTH, "role": "mentee", "name": "Ana", "languages": {"de": "b1"}, "level": "master", "semester": 3}
        | {"looks_for": ["thesis"]}
        | changes
    )


def mentor(**changes: Any) -> MentorProfile:
    return MentorProfile.model_validate(
        {
            **BOTH,
            "role": "mentor",
            "name": "Ben",
            "languages": {"de": "native"},
            "alumni": "yes",
            "employer": "Stadtwerke",
        }
        | {"position": "Analyst", "sector": "public", "offers": ["thesis"], "capacity": 2}
        | changes
    )


def between(
    one: MenteeProfile, other: MentorProfile, *, has: int = 0, before: bool = False
) -> list[Obstacle]:
    return obstacles(one, other, mentor_has=has, proposed_before=before)


def test_nothing_stands_between_two_who_share_a_language() -> None:
    assert between(mentee(), mentor()) == []


def test_not_without_a_common_language() -> None:
    assert between(mentee(languages={"en": "c1"}), mentor()) == [Obstacle.NO_COMMON_LANGUAGE]


def test_not_over_the_mentors_capacity() -> None:
    assert between(mentee(), mentor(), has=1) == []
    assert between(mentee(), mentor(), has=2) == [Obstacle.NO_CAPACITY]


def test_not_against_independence() -> None:
    assert between(mentee(works_for="the bakery\n  STADTWERKE "), mentor()) == [Obstacle.NOT_INDEPENDENT]
    assert between(mentee(works_for="Chair of Law"), mentor(supervises="Chair of law")) == [
        Obstacle.NOT_INDEPENDENT
    ]


def test_not_again_after_a_proposal_that_ended() -> None:
    assert between(mentee(), mentor(), before=True) == [Obstacle.PROPOSED_BEFORE]
