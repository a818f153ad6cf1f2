"""What no match may break."""

from typing import Any

from mentoring.pairing import Doubt, Obstacle, Past, doubts, obstacles
from mentoring.profiles import MenteeProfile, MentorProfile
from tests.mentoring.people import mentee, mentor


def between(one: MenteeProfile, other: MentorProfile, **past: Any) -> list[Obstacle]:
    return obstacles(one, other, Past(**past))


def test_nothing_stands_between_two_who_share_a_language() -> None:
    assert between(mentee(), mentor()) == []


def test_not_without_a_common_language() -> None:
    assert between(mentee(languages={"en": "c1"}), mentor()) == [Obstacle.NO_COMMON_LANGUAGE]


def test_not_over_the_mentors_capacity() -> None:
    assert between(mentee(), mentor(), mentor_has=1) == []
    assert between(mentee(), mentor(), mentor_has=2) == [Obstacle.NO_CAPACITY]


def test_not_with_a_second_mentor() -> None:
    assert between(mentee(), mentor(), mentee_has=1) == [Obstacle.TAKEN]


def test_not_against_independence() -> None:
    assert between(mentee(works_for="the bakery\n  STADTWERKE GmbH "), mentor()) == [Obstacle.NOT_INDEPENDENT]
    assert between(mentee(works_for="Chair of Law"), mentor(supervises="Chair of law")) == [
        Obstacle.NOT_INDEPENDENT
    ]


def test_two_who_work_for_nobody_are_independent() -> None:
    assert between(mentee(works_for="none"), mentor(supervises="None")) == []
    assert between(mentee(works_for="selbstständig"), mentor(employer="Selbständig")) == []


def test_what_may_be_the_same_is_a_doubt_and_no_obstacle() -> None:
    doubtful = mentee(works_for="Stadtwerk Trier, Bäckerei Kunz")
    ben = mentor(employer="Stadtwerke Trier GmbH")
    assert between(doubtful, ben) == []
    assert doubts(doubtful, ben) == [Doubt("Stadtwerk Trier", "Stadtwerke Trier GmbH")]
    assert doubts(mentee(works_for="Stadtwerke Trier"), ben) == []


def test_not_again_after_a_proposal_that_ended() -> None:
    assert between(mentee(), mentor(), proposed_before=True) == [Obstacle.PROPOSED_BEFORE]


def test_not_what_a_coordinator_blocked() -> None:
    assert between(mentee(), mentor(), blocked=True) == [Obstacle.BLOCKED]


def test_not_with_somebody_who_has_left_or_cannot_be_reached() -> None:
    assert between(mentee(), mentor(), left=True) == [Obstacle.LEFT]
    assert between(mentee(), mentor(), unreachable=True) == [Obstacle.UNREACHABLE]
