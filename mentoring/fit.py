"""How well a mentee and a mentor fit: what counts, how much, and the reasons that people can read.

``mentoring.fit_table`` does the same for a whole cohort at once; a test holds the two together.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.programme import Weights
from mentoring.spelling import LITTLE_WORDS, folded
from mentoring.words import LanguageLevel

FULL = 100  # the mark of a criterion that is met wholly
SAME_COUNTRY, SHARED_TONGUE, STUDIED_HERE = 100, 60, 40  # marks of an intercultural tie
WORTH_TELLING = 50  # from this mark on, the time that both have is a reason
PART_OF_A_WORD = 5  # letters: 'Recht' in 'Rechtswissenschaft', 'Informatik' in 'Wirtschaftsinformatik'

FLUENCY = {
    LanguageLevel.A1: 10,
    LanguageLevel.A2: 25,
    LanguageLevel.B1: 50,
    LanguageLevel.B2: 70,
    LanguageLevel.C1: 85,
    LanguageLevel.C2: 95,
    LanguageLevel.NATIVE: 100,
}
"""How well two can talk, by the level of the one who speaks the language less well."""


class Criterion(StrEnum):
    """What counts when two are matched; the same names as in ``Weights``."""

    SUPPORT = "support"
    FIELDS = "fields"
    LANGUAGES = "languages"
    SUBJECT = "subject"
    TIE = "tie"
    WAYS = "ways"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two fit: by which criterion, and what they share, as codes (for a tie, its kind comes first)."""

    criterion: Criterion
    values: tuple[str, ...] = ()


def points(
    mentee: MenteeProfile, mentor: MentorProfile, weights: Weights, tongues: Collection[str] = ()
) -> int:
    """How well two fit, in whole points, up to ``most_points``. ``tongues`` are the languages of the programme."""
    found = marks(mentee, mentor, tongues)
    return sum(weight_of(weights, criterion) * mark for criterion, mark in found.items())


def most_points(weights: Weights) -> int:
    """The points of two who fit in everything."""
    return FULL * sum(weight_of(weights, criterion) for criterion in Criterion)


def score(points_found: int, weights: Weights) -> int:
    """Points as a number from 0 to 100."""
    most = most_points(weights)
    return (100 * points_found + most // 2) // most if most else 0


def weight_of(weights: Weights, criterion: Criterion) -> int:
    """How much a criterion counts."""
    weight: int = getattr(weights, criterion.value)
    return weight


def marks(
    mentee: MenteeProfile, mentor: MentorProfile, tongues: Collection[str] = ()
) -> dict[Criterion, int]:
    """How far each criterion is met, from 0 to 100. What a mentee asked for decides; more of it does no harm."""
    return {
        Criterion.SUPPORT: share(mentee.looks_for, mentor.offers),
        Criterion.FIELDS: share(mentee.fields, mentor.fields),
        Criterion.LANGUAGES: max(_fluencies(mentee, mentor).values(), default=0),
        Criterion.SUBJECT: subject_mark(mentee.subject, mentor.subject),
        Criterion.TIE: _tie_mark(mentee, mentor, tongues),
        Criterion.WAYS: share(mentee.ways, mentor.ways),
        Criterion.TIME: time_mark(mentee.hours, mentor.hours),
    }


def reasons(
    mentee: MenteeProfile, mentor: MentorProfile, weights: Weights, tongues: Collection[str] = ()
) -> tuple[Reason, ...]:
    """Why two fit, what counts most first."""
    found = marks(mentee, mentor, tongues)
    worth = {criterion: weight_of(weights, criterion) * mark for criterion, mark in found.items()}
    if found[Criterion.TIME] < WORTH_TELLING:
        worth[Criterion.TIME] = 0
    telling = sorted((one for one in Criterion if worth[one]), key=lambda one: -worth[one])
    return tuple(Reason(criterion, _shared(criterion, mentee, mentor, tongues)) for criterion in telling)


def share(wanted: Collection[str], there: Collection[str]) -> int:
    """How much of what is wanted is there, from 0 to 100; all of it where nothing is wanted."""
    return FULL * len({*wanted} & {*there}) // len({*wanted}) if wanted else FULL


def subject_mark(one: str, other: str) -> int:
    """How alike two subjects of study are: how many of their words are in the other one, as a part at least."""
    words, others = subject_words(one), subject_words(other)
    if not words or not others:
        return 0
    return FULL * (_covered(words, others) + _covered(others, words)) // (len(words) + len(others))


@lru_cache(maxsize=4096)
def subject_words(subject: str) -> frozenset[str]:
    """The words of a subject that say something."""
    return frozenset(word for word in folded(subject).split() if word not in LITTLE_WORDS)


def are_related(word: str, other: str) -> bool:
    """Tell whether two words of subjects are one, or the one is a part of the other."""
    short, long = sorted((word, other), key=len)
    return short == long or (len(short) >= PART_OF_A_WORD and short in long)


def word_parts(word: str) -> set[str]:
    """A word, and all parts of it that make another word related to it."""
    ends = range(PART_OF_A_WORD, len(word) + 1)
    return {word} | {word[start:end] for end in ends for start in range(end - PART_OF_A_WORD + 1)}


def time_mark(hours: int, other_hours: int) -> int:
    """How far the time that both have goes together, from 0 to 100."""
    longer = max(hours, other_hours)
    return FULL * min(hours, other_hours) // longer if longer > 0 else FULL


def _covered(words: Iterable[str], others: Collection[str]) -> int:
    return sum(any(are_related(word, other) for other in others) for word in words)


def _fluencies(mentee: MenteeProfile, mentor: MentorProfile) -> dict[str, int]:
    """How well the two can talk in each language that both speak."""
    both = mentee.languages.keys() & mentor.languages.keys()
    return {code: min(FLUENCY[mentee.languages[code]], FLUENCY[mentor.languages[code]]) for code in both}


def _tie_mark(mentee: MenteeProfile, mentor: MentorProfile, tongues: Collection[str]) -> int:
    tie = _tie(mentee, mentor, tongues)
    return {"country": SAME_COUNTRY, "tongue": SHARED_TONGUE, "alumni": STUDIED_HERE}[tie[0]] if tie else 0


def _tie(mentee: MenteeProfile, mentor: MentorProfile, tongues: Collection[str]) -> tuple[str, ...]:
    """What the two have in common between cultures: the strongest tie, and what it is about."""
    if mentee.country and mentee.country == mentor.country:
        return ("country", mentee.country)
    shared = sorted((mentee.languages.keys() & mentor.languages.keys()) - {*tongues})
    if shared:
        return ("tongue", *shared)
    return ("alumni",) if mentor.alumni == "yes" else ()


def _shared(
    criterion: Criterion, mentee: MenteeProfile, mentor: MentorProfile, tongues: Collection[str]
) -> tuple[str, ...]:
    match criterion:
        case Criterion.SUPPORT:
            return _in_both(mentee.looks_for, mentor.offers)
        case Criterion.FIELDS:
            return _in_both(mentee.fields, mentor.fields)
        case Criterion.WAYS:
            return _in_both(mentee.ways, mentor.ways)
        case Criterion.LANGUAGES:
            found = _fluencies(mentee, mentor)
            return tuple(sorted(found, key=lambda code: (-found[code], code)))
        case Criterion.TIE:
            return _tie(mentee, mentor, tongues)
        case Criterion.SUBJECT | Criterion.TIME:
            return ()


def _in_both(wanted: Iterable[StrEnum], there: Collection[StrEnum]) -> tuple[str, ...]:
    return tuple(one.value for one in wanted if one in there)
