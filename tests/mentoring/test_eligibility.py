"""From when on a mentee may take part."""

from datetime import date

import pytest

from mentoring.eligibility import eligible_from, is_too_early
from mentoring.programme import Programme
from mentoring.words import StudyLevel

PROGRAMME = Programme()
TODAY = date(2026, 11, 23)  # in a winter semester


@pytest.mark.parametrize(
    ("level", "semester", "early"),
    [
        (StudyLevel.BACHELOR, 2, True),
        (StudyLevel.BACHELOR, 3, False),
        (StudyLevel.MASTER, 1, True),
        (StudyLevel.MASTER, 2, False),
        (StudyLevel.DOCTORATE, 1, False),
    ],
)
def test_bachelor_from_the_third_master_from_the_second_doctorate_at_any_time(
    level: StudyLevel, semester: int, early: bool
) -> None:
    assert is_too_early(level, semester, PROGRAMME) is early


@pytest.mark.parametrize(
    ("level", "semester", "day"),
    [
        (StudyLevel.BACHELOR, 2, date(2027, 4, 1)),
        (StudyLevel.BACHELOR, 1, date(2027, 10, 1)),
        (StudyLevel.MASTER, 1, date(2027, 4, 1)),
        (StudyLevel.MASTER, 4, TODAY),
    ],
)
def test_the_day_on_which_the_first_eligible_semester_begins(
    level: StudyLevel, semester: int, day: date
) -> None:
    assert eligible_from(level, semester, TODAY, PROGRAMME) == day


def test_a_programme_can_ask_for_more_semesters_or_have_one_start_a_year() -> None:
    patient = Programme(bachelor_from_semester=5, semester_starts=((10, 1),))
    assert eligible_from(StudyLevel.BACHELOR, 2, TODAY, patient) == date(2029, 10, 1)
