"""Why two people fit, in words."""

from collections.abc import Sequence

from dialogue.screen import CountryName, Label, LanguageName, Lines, Say, say
from mentoring.fit import Criterion, Reason
from mentoring.words import CareerField, ContactForm, Support

_VOCABULARY = {Criterion.SUPPORT: Support, Criterion.FIELDS: CareerField, Criterion.WAYS: ContactForm}


def because(found: Sequence[Reason]) -> Label:
    """The reasons, a line for each, what counts most first."""
    if not found:
        return say("matching-because-nothing")
    return Lines([_line(reason) for reason in found])


def _line(reason: Reason) -> Say:
    key = f"matching-because-{reason.criterion.value}"
    match reason.criterion:
        case Criterion.SUPPORT | Criterion.FIELDS | Criterion.WAYS:
            vocabulary = _VOCABULARY[reason.criterion]
            return say(key, shared=[vocabulary(value) for value in reason.values])
        case Criterion.LANGUAGES:
            return say(key, shared=[LanguageName(code) for code in reason.values])
        case Criterion.TIE:
            return _tie(key, *reason.values)
        case Criterion.SUBJECT | Criterion.TIME:
            return say(key)


def _tie(key: str, kind: str, *codes: str) -> Say:
    match kind:
        case "country":
            return say(f"{key}-country", country=CountryName(codes[0]))
        case "tongue":
            return say(f"{key}-tongue", shared=[LanguageName(code) for code in codes])
        case _:
            return Say(f"{key}-alumni")
