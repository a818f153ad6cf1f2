"""From which semester a mentee may take part, and when that semester begins."""

from datetime import date

from mentoring.programme import Programme
from mentoring.words import StudyLevel


def first_semester(level: StudyLevel, programme: Programme) -> int:
    """The first semester in which somebody on that level may take part (doctoral candidates: any)."""
    return {
        StudyLevel.BACHELOR: programme.bachelor_from_semester,
        StudyLevel.MASTER: programme.master_from_semester,
        StudyLevel.DOCTORATE: 0,
    }[level]


def is_too_early(level: StudyLevel, semester: int, programme: Programme) -> bool:
    """Tell whether somebody in that semester has to wait."""
    return semester < first_semester(level, programme)


def eligible_from(level: StudyLevel, semester: int, today: date, programme: Programme) -> date:
    """The day on which the first eligible semester begins: today for who may take part already."""
    missing = first_semester(level, programme) - semester
    if missing <= 0:
        return today
    starts = [
        date(today.year + ahead, *start)
        for ahead in range(missing + 2)
        for start in programme.semester_starts
    ]
    return sorted(start for start in starts if start > today)[missing - 1]
