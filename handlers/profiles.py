"""A person's profile as text: in full for coordinators, in short for a possible partner."""

from collections.abc import Iterable, Mapping
from typing import Any

from dialogue.screen import CountryName, Label, LanguageName, Lines, Say, say
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.words import EnrolmentStatus, LanguageLevel, Role
from storage.tables import Enrolment

_SHORT = {
    Role.MENTEE: (
        "level",
        "semester",
        "subject",
        "languages",
        "fields",
        "looks_for",
        "about",
        "ways",
        "hours",
    ),
    Role.MENTOR: (
        "employer",
        "position",
        "subject",
        "languages",
        "fields",
        "offers",
        "about",
        "ways",
        "hours",
    ),
}
_FULL = {
    Role.MENTEE: (*_SHORT[Role.MENTEE], "works_for", "country"),
    Role.MENTOR: ("alumni", "sector", *_SHORT[Role.MENTOR], "capacity", "supervises", "country"),
}


def profile_of(enrolment: Enrolment) -> MenteeProfile | MentorProfile:
    """Read the profile that is kept with an enrolment."""
    kept = {**enrolment.profile, "name": enrolment.person.name, "role": enrolment.role}
    if enrolment.role is Role.MENTEE:
        return MenteeProfile.model_validate(kept)
    return MentorProfile.model_validate(kept)


def full_profile(enrolment: Enrolment) -> Label:
    """Everything that the person entered, a line for each answer."""
    return _lines(enrolment, _FULL[enrolment.role])


def short_profile(enrolment: Enrolment) -> Label:
    """What a possible partner sees."""
    return _lines(enrolment, _SHORT[enrolment.role])


def _lines(enrolment: Enrolment, names: Iterable[str]) -> Label:
    if enrolment.status is EnrolmentStatus.LEFT:  # what they entered is gone
        return say("profile-head", name=enrolment.person.name, role=enrolment.role)
    profile = profile_of(enrolment)
    return Lines([say("profile-head", name=profile.name, role=enrolment.role), *_told(profile, names)])


def told_in(kept: Mapping[str, Any], name: str, role: Role) -> list[Label]:
    """A profile as it is kept, a line for each answer."""
    kind = MenteeProfile if role is Role.MENTEE else MentorProfile
    return _told(kind.model_validate({**kept, "name": name, "role": role}), _FULL[role])


def _told(profile: MenteeProfile | MentorProfile, names: Iterable[str]) -> list[Label]:
    lines = [_line(name, getattr(profile, name)) for name in names]
    return [line for line in lines if line is not None]


def _line(name: str, value: Any) -> Say | None:
    if value is None:
        return None
    return say("profile-line", name=Say(f"profile-{name.replace('_', '-')}"), value=_shown(name, value))


def _shown(name: str, value: Any) -> Any:
    match name:
        case "languages":
            return [_language(code, level) for code, level in value.items()]
        case "country":
            return CountryName(value)
        case "alumni":
            return Say(f"profile-{value}")
    return value


def _language(code: str, level: LanguageLevel) -> Say:
    return say("profile-language", language=LanguageName(code), level=level)
