"""When two wordings are the same to a person: case, accents, punctuation and small slips don't count."""

import difflib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "a", "œ": "o", "'": "", "’": ""}
)
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def folded(text: str) -> str:
    """Bring a wording into the form that is compared: 'Österreich!' and 'oesterreich' become one.

    >>> folded("  Ana-María  OESTER ")
    'ana maria oster'
    """
    bare = unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN)
    letters = (letter for letter in bare if not unicodedata.category(letter).startswith("M"))
    words = "".join(letter if letter.isalnum() else " " for letter in letters)
    for written, spoken in _UMLAUTS:
        words = words.replace(written, spoken)
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """What a typed wording may mean; ``near`` says that it only looks similar."""

    items: tuple[T, ...] = ()
    near: bool = False


def matching(typed: str, candidates: Iterable[tuple[T, Sequence[str]]]) -> Match[T]:
    """Find the candidates that ``typed`` names: exactly, else by their beginning, else by a similar look."""
    return matching_folded(typed, [(item, [*map(folded, wordings)]) for item, wordings in candidates])


def matching_folded(typed: str, named: Sequence[tuple[T, Sequence[str]]]) -> Match[T]:
    """Find candidates, as ``matching`` does, among many whose wordings were folded once and for all."""
    wanted = folded(typed)[:100]
    if not wanted:
        return Match()
    tests = (
        lambda wording: wording == wanted,
        lambda wording: wording.startswith(wanted),
        lambda wording: f" {wanted}" in wording,
    )
    for test in tests:
        found = tuple(item for item, wordings in named if any(test(wording) for wording in wordings))
        if found:
            return Match(found)
    return Match(_similar(wanted, named), near=True)


def _similar(wanted: str, named: Sequence[tuple[T, Sequence[str]]]) -> tuple[T, ...]:
    if len(wanted) < 4:
        return ()
    wordings = [wording for _, several in named for wording in several]
    close = set(difflib.get_close_matches(wanted, wordings, n=5, cutoff=0.78))
    return tuple(item for item, several in named if close.intersection(several))


def shortened(text: str, at_most: int = 200) -> str:
    """Cut a long text at a word, with an ellipsis."""
    if len(text) <= at_most:
        return text
    cut = text[: at_most - 1]
    head, space, _ = cut.rpartition(" ")
    return f"{(head if space and len(head) > at_most // 2 else cut).rstrip()}…"
