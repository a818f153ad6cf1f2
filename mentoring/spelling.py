"""How words are brought into a form in which spelling doesn't matter: case, accents, umlauts, punctuation."""

import re
import unicodedata

_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "a", "œ": "o", "'": "", "’": "", "`": ""}
)

LITTLE_WORDS = frozenset(
    word
    for words in (
        "a an and at by for in of the",
        "und am auf bei beim das dem den der des die fur im vom von zu zum zur",
        "de del della du et la le les",
    )
    for word in words.split()
)
"""Words that say nothing by themselves, as they are after folding."""


def folded(text: str) -> str:
    """Bring words into the form that is compared; letters that stand alone become one word.

    >>> folded("Müller & Söhne G.m.b.H.")
    'muller sohne gmbh'
    """
    bare = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    letters = "".join(letter for letter in bare if not unicodedata.category(letter).startswith("M"))
    words = " ".join("".join(letter if letter.isalnum() else " " for letter in letters).split())
    joined = re.sub(r"\b\w(?: \w\b)+", lambda found: found[0].replace(" ", ""), words)
    for written, spoken in _UMLAUTS:
        joined = joined.replace(written, spoken)
    return joined
