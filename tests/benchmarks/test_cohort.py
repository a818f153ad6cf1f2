"""The cohort that the matching is measured with."""

import pytest

from benchmarks.cohort import KINDS, cohort, peak_megabytes
from mentoring.matching import match


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_the_same_each_time_and_most_find_a_partner(kind: str) -> None:
    drawn = cohort(kind, mentees=20, mentors=10)
    assert drawn == cohort(kind, mentees=20, mentors=10)
    places = sum(mentor.places for mentor in drawn.mentors)
    assert len(match(drawn).pairs) == min(20, places)


def test_memory_is_measured() -> None:
    assert 10 < peak_megabytes() < 10_000
