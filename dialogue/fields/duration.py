"""How long something takes, in minutes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Json, Key, Reply, Scene, Wrong
from dialogue.fields.number import tapped_number
from dialogue.fields.numbers import NUMBER_WORDS, by_spelling, plain_digits
from dialogue.screen import Label, Say, say

_HALVES = by_spelling(
    (
        ("anderthalb", "1.5"),
        ("eineinhalb", "1.5"),
        ("einundeinhalb", "1.5"),
        ("zweieinhalb", "2.5"),
        ("zweiundeinhalb", "2.5"),
        ("dreieinhalb", "3.5"),
        ("dreiundeinhalb", "3.5"),
        ("halb", "0.5"),
        ("halbe", "0.5"),
        ("halben", "0.5"),
        ("half", "0.5"),
        ("dreiviertel", "0.75"),
        ("viertel", "0.25"),
        ("quarter", "0.25"),
    )
)
_HOURS = r"(?:h|hr|hrs|hour|hours|std|stunde|stunden)(?![^\W\d_])\.?"
_MINUTES = r"(?:m|min|mins|minute|minutes|minuten|'|′)(?!\w)\.?"
_NUMBER = r"(\d{1,4}(?:\.\d{1,2})?)"


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration. Keys for the usual ones; any other is typed. The answer is in minutes."""

    minutes: tuple[int, ...] = (30, 45, 60, 90, 120)
    at_most: int = 480

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """Keys for the usual durations, three in a row."""
        del scene, draft
        keys = [Key(shown(minutes), "a", str(minutes)) for minutes in self.minutes]
        return [keys[start : start + 3] for start in range(0, len(keys), 3)]

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """A tapped duration is the answer."""
        del scene, draft
        minutes = tapped_number(verb, value)
        return self._taken(minutes) if minutes is not None else Wrong(say("field-old-button"))

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read a duration."""
        del scene, draft
        minutes = read_minutes(text)
        return Wrong(say("duration-unclear")) if minutes is None else self._taken(minutes)

    def _taken(self, minutes: int) -> Reply:
        if not 1 <= minutes <= self.at_most:
            return Wrong(say("duration-range", most=shown(self.at_most)))
        return Answered(minutes)

    def show(self, scene: Scene, value: Json) -> Label:
        """The duration in hours and minutes."""
        del scene
        return shown(value) if isinstance(value, int) else str(value)

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Nothing: a duration is given at once."""
        del scene, value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """That any other can be typed."""
        del scene, draft
        return say("duration-hint")


def shown(minutes: int) -> Say:
    """A duration in words: '45 min', '1 h', '1 h 30 min'."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return say("duration-minutes", minutes=rest)
    return say("duration-both", hours=hours, minutes=rest) if rest else say("duration-hours", hours=hours)


def read_minutes(text: str) -> int | None:
    """Read '1h', '90 min', '1,5 Stunden', '1:30', 'anderthalb Stunden', 'an hour and a half', '90'."""
    if len(text) > 80:
        return None
    words = _in_digits(text)
    for pattern, count in _WAYS:
        match = pattern.fullmatch(words)
        if match:
            return round(count(match))
    return None


def _in_digits(text: str) -> str:
    """Write number words and fractions as digits: 'eine halbe Stunde' becomes '0.5 stunde'."""
    words = plain_digits(text).casefold().strip(" .!~≈")
    words = re.sub(r"(dreiviertel|viertel)stunde", r"\1 stunde", words)
    for sign, fraction in (("½", ".5"), ("¼", ".25"), ("¾", ".75"), (" 1/2", ".5")):
        words = re.sub(rf"(\d)?\s?{re.escape(sign)}", lambda m, f=fraction: f"{m[1] or 0}{f}", words)  # type: ignore[misc]
    words = re.sub(r"(\d),(\d)", r"\1.\2", words)
    words = re.sub(r"[^\W\d_]+", lambda match: {**NUMBER_WORDS, **_HALVES}.get(match[0], match[0]), words)
    words = re.sub(r"\b([2-5])0[ -]([1-9])(?= min)", r"\1\2", words)  # 'forty-five minutes'
    words = re.sub(r"\b(?:ca|circa|about|around|etwa|ungefähr|of|roughly|gut|knapp)\b\.?", " ", words)
    words = re.sub(r"\b1 (0\.\d+)\b", r"\1", " ".join(words.split()))
    words = re.sub(r"\b(0\.\d+) 1\b", r"\1", words)
    return re.sub(r"\b(\d) (?:and|und) 0(\.\d+)\b", r"\1\2", words)


_WAYS = tuple(
    (re.compile(pattern), count)
    for pattern, count in (
        (rf"{_NUMBER} ?{_HOURS}", lambda m: float(m[1]) * 60),
        (rf"{_NUMBER} ?{_MINUTES}", lambda m: float(m[1])),
        (
            rf"(\d{{1,2}}) ?{_HOURS} ?(?:and |und )?(\d{{1,2}})(?: ?{_MINUTES})?",
            lambda m: int(m[1]) * 60 + int(m[2]),
        ),
        (
            rf"(\d{{1,2}}) ?{_HOURS} (?:and|und) (0\.\d+)(?: {_HOURS})?",
            lambda m: (int(m[1]) + float(m[2])) * 60,
        ),
        (rf"(\d{{1,2}}):([0-5]\d)(?: ?{_HOURS})?", lambda m: int(m[1]) * 60 + int(m[2])),
        (r"(\d(?:\.\d{1,2})?)", lambda m: float(m[1]) * 60),
        (r"(\d{2,4})", lambda m: int(m[1])),
    )
)
"""How durations are written; a number alone is hours below ten, else minutes."""
