"""Whether two people name the same organisation: said for certain only where nothing but spelling differs.

Case, accents and umlauts, punctuation, legal forms (GmbH, e.V., Ltd) and the order of the words don't count. What
may be the same (a typing slip, a part of the name, initials) is a doubt, and a doubt is for people to look at.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache
from itertools import combinations

from mentoring.spelling import LITTLE_WORDS, folded


class Likeness(IntEnum):
    """How much two names of organisations are alike."""

    DIFFERENT = 0
    MAYBE = 1
    SAME = 2


SLIP_FROM, SLIPS_FROM = 5, 10  # letters of a word from which on it may hold one typing slip, or two
LONGEST_WORD = 30  # letters; more of a word are not looked at
KEPT_AT_MOST = 4096  # answers and words that have been looked at once: the same ones come again and again


def _set(words: str) -> frozenset[str]:
    return frozenset(word.strip() for word in words.split("|"))


_LEGAL_FORMS = _set(
    "gmbh|ggmbh|mbh|gesmbh|ges|ag|gag|se|kg|kgaa|ohg|gbr|ug|gug|ev|eg|ek|partg|partgmbb|aor|kdor|haftungsbeschrankt"
    "|ltd|limited|llc|llp|lp|plc|inc|incorporated|corp|corporation|co|company|cie"
    "|sa|sas|sarl|srl|spa|sl|bv|nv|ab|as|oy|oyj|aps|asa|sro|pty|pte"
)
_IN_NO_NAME = _set("gmbh|ggmbh|gesmbh|kgaa")  # these don't count in the middle of a name either
_UNIVERSITY = ("universitat", "university", "universite", "universiteit", "universidad", "uni")
_OTHER_SPELLINGS = {_UNIVERSITY[0]: _UNIVERSITY}
_ONE_SPELLING = {other: word for word, others in _OTHER_SPELLINGS.items() for other in others}
_NO_ORGANISATION = _set(
    "none|no|no one|nobody|nothing|not any|na|nope|nil|nowhere|currently none|unemployed|student|retired"
    "|self employed|selfemployed|freelance|freelancer|kein|keine|keiner|keins|keines|nein|nichts|niemand|nirgends"
    "|zurzeit keine|derzeit keine|arbeitslos|studentin|studierend|rente|im ruhestand"
    "|freiberuflich|freiberufler|freiberuflerin|selbststandig|selbstandig"
)
_SPELLED_OUT = (("gesellschaft mit beschrankter haftung", "gmbh"), ("aktiengesellschaft", "ag"))
_LIST_MARK = re.compile(r"^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+")


@dataclass(frozen=True)
class Organisation:
    """An organisation as somebody named it: ``name`` is what they wrote, the rest is what is compared."""

    name: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words that count, in their order; none where no organisation is named."""
        spelled = _spelled(self.name)
        if spelled in _NO_ORGANISATION:
            return ()
        every = [word for word in spelled.split() if word not in _IN_NO_NAME]
        words = [word for word in every if word not in LITTLE_WORDS] or every
        while len(words) > 1 and words[-1] in _LEGAL_FORMS:
            words.pop()
        return tuple(_ONE_SPELLING.get(word, word)[:LONGEST_WORD] for word in words)

    @cached_property
    def joined(self) -> str:
        """All words as one: 'Volks Bank' is 'Volksbank'."""
        return "".join(self.words)

    @cached_property
    def ordered(self) -> tuple[str, ...]:
        """The words in alphabetical order: 'Stadt Trier' is 'Trier, Stadt'."""
        return tuple(sorted(self.words))

    @cached_property
    def initials(self) -> frozenset[str]:
        """What the name may be shortened to ('DFKI'), with and without its little words."""
        every = [word for word in _spelled(self.name).split() if word not in _LEGAL_FORMS]
        short = ("".join(word[0] for word in words) for words in (self.words, every))
        return frozenset(letters for letters in short if len(letters) > 1)


@lru_cache(maxsize=KEPT_AT_MOST)
def organisations_in(*answers: str | None) -> tuple[Organisation, ...]:
    """The organisations named in answers: one a line, or between commas or semicolons; each once."""
    found: list[str] = []
    for line in "\n".join(answer for answer in answers if answer).splitlines():
        parts = [part.strip() for part in re.split(r"[,;]", _LIST_MARK.sub("", line))]
        for number, part in enumerate(parts):
            if number and found and _is_legal_form(part):
                found[-1] = f"{found[-1]}, {part}"  # 'Acme, Inc.' is one organisation
            elif part:
                found.append(part)
    named: dict[tuple[str, ...], Organisation] = {}
    for one in map(Organisation, found):
        if one.words:
            named.setdefault(one.ordered, one)
    return tuple(named.values())


def compare(one: Organisation, other: Organisation) -> Likeness:
    """Say how much two names are alike."""
    if not one.words or not other.words:
        return Likeness.DIFFERENT
    if are_same(one, other):
        return Likeness.SAME
    doubtful = (
        one.joined in other.initials
        or other.joined in one.initials
        or _is_part(one, other)
        or _is_part(other, one)
        or _is_joined_with_a_slip(one, other)
    )
    return Likeness.MAYBE if doubtful else Likeness.DIFFERENT


def are_same(one: Organisation, other: Organisation) -> bool:
    """Tell whether two names are certainly of one organisation: nothing but spelling differs."""
    return bool(one.words) and (one.joined == other.joined or one.ordered == other.ordered)


class Directory:
    """Many organisations, in which those that are like another one are found without comparing each."""

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        """Take the organisations that can be found."""
        self._all = [one for one in dict.fromkeys(organisations) if one.words]
        self._by_key: dict[str, set[int]] = defaultdict(set)  # joined words, ordered words, initials, slips
        self._with_word: dict[str, set[int]] = defaultdict(set)
        self._with_variant: dict[str, set[str]] = defaultdict(set)
        for number, one in enumerate(self._all):
            for key in _keys(one):
                self._by_key[key].add(number)
            for word in set(one.words):
                self._with_word[word].add(number)
        for word in self._with_word:
            for variant in _variants(word):
                self._with_variant[variant].add(word)

    def like(self, wanted: Organisation) -> Iterator[tuple[Organisation, Likeness]]:
        """Give each organisation that is the same as ``wanted``, or may be."""
        candidates = set[int]().union(*(self._by_key.get(key, ()) for key in _keys(wanted)))
        for number in sorted(candidates | self._parts(wanted)):
            likeness = compare(wanted, self._all[number])
            if likeness is not Likeness.DIFFERENT:
                yield self._all[number], likeness

    def _parts(self, wanted: Organisation) -> set[int]:
        """Those whose every word is in ``wanted``, and those that have every word of it, slips allowed."""
        covering, covered = Counter[int](), Counter[int]()
        words = set(wanted.words)
        near = {word: self._near(word) for word in words}
        for known in set[str]().union(*near.values()):
            covered.update(self._with_word[known])
        for several in near.values():
            covering.update(set[int]().union(*(self._with_word[known] for known in several)))
        whole = {number for number, count in covering.items() if count == len(words)}
        part = {number for number, count in covered.items() if count == len(set(self._all[number].words))}
        return whole | part

    def _near(self, word: str) -> set[str]:
        found = set[str]().union(*(self._with_variant.get(variant, ()) for variant in _variants(word)))
        return {known for known in found if _is_near(word, known)}


def _keys(one: Organisation) -> Iterator[str]:
    """By what two organisations find each other that share no word."""
    yield f"joined {one.joined}"
    yield "ordered " + " ".join(one.ordered)
    yield f"short {one.joined}"
    yield from (f"short {letters}" for letters in one.initials)
    if len(one.joined) >= SLIP_FROM:
        yield from (f"slip {variant}" for variant in _left_out(one.joined, 1))


def _spelled(name: str) -> str:
    """Fold a name, its legal form in short."""
    words = folded(name)
    for spelled_out, short in _SPELLED_OUT:
        words = words.replace(spelled_out, short)
    return words


def _is_legal_form(part: str) -> bool:
    words = _spelled(part).split()
    return bool(words) and all(word in _LEGAL_FORMS or word in LITTLE_WORDS for word in words)


def _is_part(one: Organisation, other: Organisation) -> bool:
    """Tell whether each word of one is a word of the other, slips allowed: 'Bosch' of 'Bosch Rexroth'."""
    return all(any(_is_near(word, another) for another in other.words) for word in one.words)


def _is_joined_with_a_slip(one: Organisation, other: Organisation) -> bool:
    """Tell whether only a space and a letter differ: 'Volks Bnak' and 'Volksbank'."""
    if len(one.words) == len(other.words) or min(len(one.joined), len(other.joined)) < SLIP_FROM:
        return False
    return not _left_out(one.joined, 1).isdisjoint(_left_out(other.joined, 1))


def _is_near(word: str, other: str) -> bool:
    """Tell whether two words are one but for typing slips: the same once a letter of each is left out."""
    if word == other:
        return True
    slips = _slips(min(len(word), len(other)))
    if not slips:
        return False
    if {word, other} & _OTHER_SPELLINGS.keys():
        return not _variants(word).isdisjoint(_variants(other))
    if abs(len(word) - len(other)) > slips:
        return False
    return not _left_out(word, slips).isdisjoint(_left_out(other, slips))


def _slips(letters: int) -> int:
    return (letters >= SLIP_FROM) + (letters >= SLIPS_FROM)


@lru_cache(maxsize=KEPT_AT_MOST)
def _variants(word: str) -> frozenset[str]:
    """A word and what its slips may leave of it, in each of its spellings."""
    spellings = _OTHER_SPELLINGS.get(word, (word,))
    return frozenset().union(*(_left_out(spelling, _slips(len(spelling))) for spelling in spellings))


@lru_cache(maxsize=KEPT_AT_MOST)
def _left_out(word: str, at_most: int) -> frozenset[str]:
    """The word with none, one … ``at_most`` of its letters left out."""
    return frozenset(
        "".join(letter for place, letter in enumerate(word) if place not in gone)
        for count in range(at_most + 1)
        for gone in combinations(range(len(word)), count)
    )
