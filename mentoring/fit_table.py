"""How well each mentee of a cohort fits each mentor: the same marks as ``mentoring.fit``, for all pairs at once.

Two million pairs are too many for a function call each, so this speaks in matrices, mentees by mentors.
"""

from collections.abc import Collection, Sequence

import numpy as np
import numpy.typing as npt

from mentoring.fit import (
    FLUENCY,
    FULL,
    SAME_COUNTRY,
    SHARED_TONGUE,
    STUDIED_HERE,
    Criterion,
    subject_words,
    weight_of,
    word_parts,
)
from mentoring.organisations import Directory, Likeness, Organisation
from mentoring.pairing import depends_on, works_at
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.programme import Weights

Marks = npt.NDArray[np.int32]
Facts = npt.NDArray[np.bool_]


class FitTable:
    """What can be said of every pair of these mentees and mentors, by their places in the two lists."""

    def __init__(
        self,
        mentees: Sequence[MenteeProfile],
        mentors: Sequence[MentorProfile],
        weights: Weights,
        tongues: Collection[str] = (),
    ) -> None:
        """Work everything out. ``tongues`` are the languages of the programme."""
        self._mentees, self._mentors = mentees, mentors
        fluency = self._fluency()
        self.can_talk: Facts = fluency > 0
        self.independent: Facts = self._independence()
        self.points: Marks = np.zeros(fluency.shape, np.int32)
        self._add(weights, Criterion.LANGUAGES, fluency)
        self._add(weights, Criterion.SUPPORT, self._share("looks_for", "offers"))
        self._add(weights, Criterion.FIELDS, self._share("fields", "fields"))
        self._add(weights, Criterion.WAYS, self._share("ways", "ways"))
        self._add(weights, Criterion.SUBJECT, self._subjects())
        self._add(weights, Criterion.TIE, self._ties(tongues))
        self._add(weights, Criterion.TIME, self._time())

    def _add(self, weights: Weights, criterion: Criterion, marks: Marks) -> None:
        self.points += weight_of(weights, criterion) * marks

    def _share(self, wanted: str, there: str) -> Marks:
        """How much of what each mentee wants is there with each mentor."""
        wishes = [{*getattr(mentee, wanted)} for mentee in self._mentees]
        offers = [{*getattr(mentor, there)} for mentor in self._mentors]
        common = _common(wishes, offers)
        sizes = np.array([len(wish) for wish in wishes], np.int32).reshape(-1, 1)
        found: Marks = np.where(sizes > 0, FULL * common // np.maximum(sizes, 1), FULL).astype(np.int32)
        return found

    def _fluency(self) -> Marks:
        """How well each two can talk, in the language that they share best; 0 where they share none."""
        found = np.zeros((len(self._mentees), len(self._mentors)), np.int32)
        for code in sorted({code for mentee in self._mentees for code in mentee.languages}):
            rows, levels = _speakers(self._mentees, code)
            columns, others = _speakers(self._mentors, code)
            if len(columns):
                place = np.ix_(rows, columns)
                found[place] = np.maximum(found[place], np.minimum.outer(levels, others))
        return found

    def _subjects(self) -> Marks:
        """How alike the subjects are, worked out once for each two that differ."""
        rows, row_of = _numbered([subject_words(mentee.subject) for mentee in self._mentees])
        columns, column_of = _numbered([subject_words(mentor.subject) for mentor in self._mentors])
        words = sorted(set[str]().union(*rows)), sorted(set[str]().union(*columns))
        related = _related(*words)
        left, right = _holdings(rows, words[0]), _holdings(columns, words[1])
        covered = left @ ((related @ right.T) > 0).astype(np.float32)
        covering = ((left @ related) > 0).astype(np.float32) @ right.T
        sizes = np.add.outer(left.sum(axis=1), right.sum(axis=1)).astype(np.int32)
        several = FULL * (covered + covering).astype(np.int32) // np.maximum(sizes, 1)
        found: Marks = several[np.ix_(row_of, column_of)].astype(np.int32)
        return found

    def _ties(self, tongues: Collection[str]) -> Marks:
        """The strongest tie between cultures that each two have."""
        rows = [{*mentee.languages} - {*tongues} for mentee in self._mentees]
        columns = [{*mentor.languages} - {*tongues} for mentor in self._mentors]
        tongue = SHARED_TONGUE * (_common(rows, columns) > 0)
        alumni = STUDIED_HERE * np.array([mentor.alumni == "yes" for mentor in self._mentors], np.int32)
        homes = [{mentee.country} - {None} for mentee in self._mentees]
        country = SAME_COUNTRY * _common(homes, [{mentor.country} - {None} for mentor in self._mentors])
        found: Marks = np.maximum(np.maximum(country, tongue), alumni.reshape(1, -1)).astype(np.int32)
        return found

    def _time(self) -> Marks:
        rows = np.array([mentee.hours for mentee in self._mentees], np.int32)
        columns = np.array([mentor.hours for mentor in self._mentors], np.int32)
        longer = np.maximum.outer(rows, columns)
        shorter = np.minimum.outer(rows, columns)
        found: Marks = np.where(longer > 0, FULL * shorter // np.maximum(longer, 1), FULL).astype(np.int32)
        return found

    def _independence(self) -> Facts:
        """Where no organisation is certainly one of both."""
        found = np.ones((len(self._mentees), len(self._mentors)), np.bool_)
        dependent = _by_organisation([depends_on(mentee) for mentee in self._mentees])
        working = _by_organisation([works_at(mentor) for mentor in self._mentors])
        directory = Directory(working)
        for organisation, rows in dependent.items():
            for other, likeness in directory.like(organisation):
                if likeness is Likeness.SAME:
                    found[np.ix_(rows, working[other])] = False
        return found


def _by_organisation(named: Sequence[Sequence[Organisation]]) -> dict[Organisation, list[int]]:
    places: dict[Organisation, list[int]] = {}
    for place, organisations in enumerate(named):
        for organisation in organisations:
            places.setdefault(organisation, []).append(place)
    return places


def _speakers(people: Sequence[MenteeProfile] | Sequence[MentorProfile], code: str) -> tuple[Marks, Marks]:
    """The places of those who speak a language, and how well."""
    found = [
        (place, FLUENCY[one.languages[code]]) for place, one in enumerate(people) if code in one.languages
    ]
    places, levels = zip(*found, strict=True) if found else ((), ())
    return np.array(places, np.int32), np.array(levels, np.int32)


def _common(rows: Sequence[Collection[object]], columns: Sequence[Collection[object]]) -> Marks:
    """How many things each of the one has in common with each of the other."""
    every = sorted({str(one) for held in (*rows, *columns) for one in held})
    return (_holdings(rows, every) @ _holdings(columns, every).T).astype(np.int32)


def _holdings(held: Sequence[Collection[object]], every: Sequence[str]) -> npt.NDArray[np.float32]:
    """Who holds what, as ones and zeros (as floats: only these are multiplied fast)."""
    place = {one: number for number, one in enumerate(every)}
    found = np.zeros((len(held), len(every)), np.float32)
    for row, things in enumerate(held):
        found[row, [place[str(one)] for one in things]] = 1
    return found


def _related(words: Sequence[str], others: Sequence[str]) -> npt.NDArray[np.float32]:
    """Which words are related (``fit.are_related``), as ones and zeros."""
    row = {word: place for place, word in enumerate(words)}
    column = {word: place for place, word in enumerate(others)}
    found = np.zeros((len(words), len(others)), np.float32)
    for word in words:
        found[row[word], [column[part] for part in word_parts(word) if part in column]] = 1
    for other in others:
        found[[row[part] for part in word_parts(other) if part in row], column[other]] = 1
    return found


def _numbered(values: Sequence[frozenset[str]]) -> tuple[list[frozenset[str]], list[int]]:
    """The values that differ, and for each one the place of its like."""
    places: dict[frozenset[str], int] = {}
    numbers = [places.setdefault(value, len(places)) for value in values]
    return list(places), numbers
