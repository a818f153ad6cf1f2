"""How much one person can do at once: whoever sends faster than anybody taps or types is asked to wait a little.

It is counted in the memory of the process that takes the update, before it reaches the writer: that costs no
statement, and forgets with the process, which harms nobody.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from dialogue.incoming import Blocked, BroughtIn, Content, Moved, Sent, SentAway, Written

SECONDS = 60
RESERVE = 1.0  # what people write may go beyond the bound by as much again: it can't be tapped once more
REMEMBERED = 10_000  # people; whoever was quiet for longest is forgotten first

_WORDS = (Written, Sent)
_FACTS = (Blocked, BroughtIn, SentAway, Moved)  # what has happened, whatever anybody wants


class Verdict(Enum):
    """What becomes of an update."""

    TAKEN = "taken"
    WAIT = "wait"  # not taken: the first that isn't, which is said
    WORDS_LOST = "words-lost"  # the first words that are not taken: they are to be sent again
    QUIET = "quiet"  # not taken, as was said


@dataclass(slots=True)
class _Allowance:
    left: float
    at: float
    asked_to_wait: bool = False
    words_lost: bool = False


class Flood:
    """Bounds what each person sends: so many updates at once, which come back within a minute."""

    def __init__(self, per_minute: int, now: Callable[[], datetime]) -> None:
        """``per_minute`` 0: there is no bound."""
        self._most, self._now = float(per_minute), now
        self._people: dict[int, _Allowance] = {}

    def judge(self, telegram_id: int, content: Content) -> Verdict:
        """Tell what becomes of an update, and count it."""
        if not self._most or isinstance(content, _FACTS):
            return Verdict.TAKEN
        allowance = self._allowance(telegram_id)
        are_words = isinstance(content, _WORDS)
        least = 1 - self._most * RESERVE if are_words else 1
        if allowance.left >= least:
            allowance.left -= 1
            return Verdict.TAKEN
        if are_words and not allowance.words_lost:
            allowance.words_lost = allowance.asked_to_wait = True
            return Verdict.WORDS_LOST
        if not allowance.asked_to_wait:
            allowance.asked_to_wait = True
            return Verdict.WAIT
        return Verdict.QUIET

    def _allowance(self, telegram_id: int) -> _Allowance:
        """What somebody has left by now; who has not been here lately has all of it."""
        now = self._now().timestamp()
        found = self._people.pop(telegram_id, None) or _Allowance(self._most, now)
        passed = max(now - found.at, 0.0)  # a clock can be set back
        found.left = min(self._most, found.left + passed * self._most / SECONDS)
        found.at = now
        if found.left >= self._most / 2:  # they have waited: the next time it is said again
            found.asked_to_wait = found.words_lost = False
        self._people[telegram_id] = found
        if len(self._people) > REMEMBERED:
            del self._people[next(iter(self._people))]
        return found
