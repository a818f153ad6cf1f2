"""A cohort that nobody has: mentees and mentors drawn by lot, for measuring the matching.

``python -m benchmarks.cohort KIND`` matches one and prints what it took, as JSON.
"""

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from enum import StrEnum
from random import Random
from typing import Any

from mentoring.matching import Cohort, Mentee, Mentor, match
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.words import CareerField, ContactForm, LanguageLevel, Role, Sector, StudyLevel, Support

MENTEES, MENTORS = 2000, 1000
FIRST_MENTOR = 1_000_000  # their enrolments have other numbers than the mentees'

TONGUES = ("en", "de")
OTHER_LANGUAGES = ("ar", "es", "fr", "pt", "ru", "tr", "uk", "zh")
COUNTRIES = (None, "CN", "DE", "FR", "PE", "UA")
SUBJECTS = [
    f"{kind} {subject}"
    for kind in ("Applied", "Angewandte", "Business", "Digitale", "International")
    for subject in ("Economics", "Geographie", "Informatik", "Informatics", "Law", "Psychology", "Recht")
]
ORGANISATIONS = [
    f"{kind} {place}{form}"
    for kind in ("Bank", "Hochschule", "Kanzlei", "Praxis", "Stadt", "Stadtwerke", "Universität", "Verlag")
    for place in ("Bonn", "Koblenz", "Luxemburg", "Mainz", "Saarbrücken", "Trier")
    for form in ("", " AG", " e.V.", " GmbH")
]

KINDS: dict[str, Callable[[Random], int]] = {
    "places": lambda lot: lot.randint(1, 3),  # about as many as mentees
    "scarce": lambda _: 1,
}


def cohort(kind: str, mentees: int = MENTEES, mentors: int = MENTORS) -> Cohort:
    """The same cohort each time: so many people, with places of a kind."""
    lot = Random(20261123)  # noqa: S311 - nothing secret
    return Cohort(
        tuple(Mentee(number, _mentee(lot)) for number in range(1, mentees + 1)),
        tuple(Mentor(FIRST_MENTOR + number, _mentor(lot, KINDS[kind](lot))) for number in range(mentors)),
        tongues=TONGUES,
    )


def _mentee(lot: Random) -> MenteeProfile:
    return MenteeProfile(
        role=Role.MENTEE,
        level=StudyLevel.MASTER,
        semester=3,
        looks_for=_some(lot, Support, 3),
        works_for=_organisation(lot) if lot.random() < 0.5 else None,
        **_both(lot),
    )


def _mentor(lot: Random, capacity: int) -> MentorProfile:
    return MentorProfile(
        role=Role.MENTOR,
        alumni=lot.choice(("yes", "no")),
        employer=_organisation(lot),
        position="–",
        sector=Sector.COMPANY,
        offers=_some(lot, Support, 4),
        capacity=capacity,
        supervises=_organisation(lot) if lot.random() < 0.3 else None,
        **_both(lot),
    )


def _both(lot: Random) -> dict[str, Any]:
    languages = [lot.choice(TONGUES), *lot.sample(OTHER_LANGUAGES, 2)]
    return {
        "name": "–",
        "about": "–",
        "languages": {code: lot.choice(list(LanguageLevel)) for code in languages},
        "fields": _some(lot, CareerField, 4),
        "ways": _some(lot, ContactForm, 5),
        "hours": lot.randint(1, 8),
        "country": lot.choice(COUNTRIES),
        "subject": lot.choice(SUBJECTS),
    }


def _some(lot: Random, vocabulary: type[StrEnum], at_most: int) -> Sequence[Any]:
    return lot.sample(list(vocabulary), lot.randint(1, at_most))


def _organisation(lot: Random) -> str:
    """One that others name as well, or one with a name of its own."""
    if lot.random() < 0.3:
        return lot.choice(ORGANISATIONS)
    return "Firma " + "".join(lot.choice("abcdefghilmnorstu") for _ in range(9))


def peak_megabytes() -> float:
    """The most memory that this process has held at a time, in MiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024**2 if sys.platform == "darwin" else 1024)  # bytes there, kibibytes elsewhere


def main(kind: str) -> None:
    """Match the cohort of a kind, from the first import to the last reason."""
    drawn = cohort(kind)
    begin = time.perf_counter()
    found = match(drawn)
    seconds = time.perf_counter() - begin
    print(json.dumps({"seconds": seconds, "megabytes": peak_megabytes(), "pairs": len(found.pairs)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
