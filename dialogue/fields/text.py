"""Free text: words of the person, cleaned of what can't be seen."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Json, Key, Reply, Scene, Wrong
from dialogue.fields.likeness import shortened
from dialogue.screen import Label, Say, say

_TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Marks that turn the direction of what follows, beyond the text that they stand in."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words of the person. ``lines`` allows several lines; lengths are in characters."""

    at_least: int = 1
    at_most: int = 1000
    lines: bool = True

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """None: a text is typed."""
        del scene, draft
        return []

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """A text has no keys."""
        del scene, draft, verb, value
        return Wrong(say("field-old-button"))

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Take the text if its length fits."""
        del scene, draft
        words = cleaned(text, lines=self.lines)
        if not is_seen(words):
            return Wrong(say("text-empty"))
        if len(words) < self.at_least:
            return Wrong(say("text-too-short", least=self.at_least, length=len(words)))
        if len(words) > self.at_most:
            return Wrong(say("text-too-long", most=self.at_most, length=len(words)))
        return Answered(words)

    def show(self, scene: Scene, value: Json) -> Label:
        """The words; only the beginning of a long text."""
        del scene
        return shortened(str(value))

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Nothing: a text is written anew."""
        del scene, value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """To write, and how much."""
        del scene, draft
        return say("text-hint", most=self.at_most)


def cleaned(text: str, *, lines: bool = True) -> str:
    """Strip, bring to normal form (NFC), and take out control characters, surrogates and turning marks."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    kept = "".join(letter for letter in text if letter == "\n" or _is_kept(letter))
    if not lines:
        return " ".join(kept.split())
    return re.sub(r"\n\s*\n\s*\n", "\n\n", "\n".join(line.rstrip() for line in kept.split("\n"))).strip()


def _is_kept(letter: str) -> bool:
    return letter not in _TURNING and unicodedata.category(letter) not in {"Cc", "Cs"}


def is_seen(text: str) -> bool:
    """Tell whether a text holds anything that is seen: not just gaps and marks."""
    return any(_is_seen(letter) for letter in text)


def _is_seen(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category[0] not in "ZM" and category not in {"Cc", "Cf", "Cs"}
