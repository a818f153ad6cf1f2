"""A whole number, or a place on a scale."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Json, Key, Reply, Scene, Wrong
from dialogue.fields.numbers import read_numbers
from dialogue.screen import Label, Say, say


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from ``at_least`` to ``at_most``. ``choices`` are offered as keys; a short range is whole."""

    at_least: int
    at_most: int
    choices: tuple[int, ...] = ()

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """Keys for the usual numbers."""
        del scene, draft
        short = self.at_most - self.at_least < 10
        numbers = self.choices or (range(self.at_least, self.at_most + 1) if short else ())
        return number_rows([Key(str(number), "a", str(number)) for number in numbers])

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """A tapped number is the answer."""
        del scene, draft
        number = tapped_number(verb, value)
        if number is None or not self.at_least <= number <= self.at_most:
            return Wrong(say("field-old-button"))
        return Answered(number)

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read a number."""
        del scene, draft
        return whole_number(text, self.at_least, self.at_most)

    def show(self, scene: Scene, value: Json) -> Label:
        """The number."""
        del scene
        return str(value)

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Nothing: a number is given at once."""
        del scene, value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """From where to where."""
        del scene, draft
        return say("number-hint", least=self.at_least, most=self.at_most)


@dataclass(frozen=True, slots=True)
class Scale:
    """A place on a scale. The texts ``{question}.low`` and ``.high`` say what its ends mean."""

    low: int
    high: int

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """A key for each place."""
        del scene, draft
        numbers = range(self.low, self.high + 1)
        return number_rows([Key(self._sign(number), "a", str(number)) for number in numbers])

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """A tapped place is the answer."""
        return self._number.tap(scene, draft, verb, value)

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read a number."""
        return self._number.typed(scene, draft, text)

    def show(self, scene: Scene, value: Json) -> Label:
        """The place, and how far the scale goes."""
        del scene
        shown = self._sign(value) if isinstance(value, int) else str(value)
        return say("scale-shown", number=shown, high=self._sign(self.high))

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Nothing: a place is given at once."""
        del scene, value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """What the two ends mean."""
        del draft
        low, high = Say(f"{scene.key}.low"), Say(f"{scene.key}.high")
        return say("scale-hint", low=self._sign(self.low), high=self._sign(self.high), least=low, most=high)

    @property
    def _number(self) -> Number:
        return Number(self.low, self.high)

    def _sign(self, number: int) -> str:
        return f"{number:+d}".replace("-", "−") if self.low < 0 and number else str(number)


def number_rows(keys: Sequence[Key]) -> list[Sequence[Key]]:
    """Lay number keys out: up to seven in one row, else in rows of five."""
    across = len(keys) if len(keys) <= 7 else 5
    return [keys[start : start + across] for start in range(0, len(keys), across or 1)]


def tapped_number(verb: str, value: str) -> int | None:
    """The number of a tapped key, or None when the tap is none of ours."""
    return int(value) if verb == "a" and re.fullmatch(r"-?[0-9]{1,9}", value) else None


def whole_number(text: str, least: int, most: int) -> Reply:
    """Read one whole number from ``least`` to ``most``."""
    numbers = read_numbers(text)
    if len(numbers) != 1:
        return Wrong(say("number-unclear", least=least, most=most))
    number = numbers[0]
    if number != int(number):
        return Wrong(say("number-whole", below=int(number), above=int(number) + 1))
    if not least <= number <= most:
        return Wrong(say("number-range", least=least, most=most))
    return Answered(int(number))
