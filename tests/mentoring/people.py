"""Mentees and mentors for the tests of the rules: ordinary ones, and any that hypothesis can think of."""

from typing import Any

from hypothesis import strategies as st

from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.words import CareerField, ContactForm, LanguageLevel, Support

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


# ── anybody ─────────────────────────────────────────────────────────────────────────────────────────────────

LANGUAGES = ("de", "en", "es", "uk")  # few, so that some people share none
PLACES = (
    "Bosch GmbH",
    "BOSCH",
    "Bosch Rexroth",
    "Uni Trier",
    "Universität Trier",
    "Müller",
    "Mueller & Co. KG",
)
SUBJECTS = ("Law", "Informatik", "Wirtschaftsinformatik", "Business Informatics", "Jura und Recht", "…")


def _some(vocabulary: Any, least: int = 0) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(list(vocabulary)[:4]), min_size=least, max_size=3, unique=True)


_BOTH: dict[str, Any] = {
    "languages": st.dictionaries(
        st.sampled_from(LANGUAGES), st.sampled_from(LanguageLevel), min_size=1, max_size=2
    ),
    "fields": _some(CareerField),
    "ways": _some(ContactForm, 1),
    "hours": st.integers(1, 8),
    "country": st.sampled_from([None, "PE", "UA"]),
    "subject": st.sampled_from(SUBJECTS),
}

any_mentee = st.builds(
    mentee,
    **_BOTH,
    looks_for=_some(Support, 1),
    works_for=st.sampled_from([None, "none", *PLACES, "\n".join(PLACES[:3])]),
)
any_mentor = st.builds(
    mentor,
    **_BOTH,
    offers=_some(Support, 1),
    employer=st.sampled_from(["selbstständig", "Stadt Trier", *PLACES]),
    supervises=st.sampled_from([None, "Uni Trier; Uni Mainz"]),
    alumni=st.sampled_from(["yes", "no"]),
    capacity=st.integers(1, 3),
)
