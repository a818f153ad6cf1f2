"""What goes wrong, and when: all drawn from one seed."""

import random
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

Thing = TypeVar("Thing")

CALLS = {  # how often a call to Telegram goes wrong, and how
    "429": 0.02,
    "500": 0.02,
    "502": 0.02,
    "cut off before": 0.02,
    "answer lost": 0.02,
    "hangs before": 0.005,
    "hangs after": 0.005,
}
COMMITS = {"statement": 0.012, "before the commit": 0.008, "after the commit": 0.008}
SENDS = {"before a send": 0.004, "after a send": 0.004}
MOST_STATEMENTS = 30  # of a transaction, among which one is drawn
TROUBLES = {
    "busy": sqlite3.SQLITE_BUSY,
    "full": sqlite3.SQLITE_FULL,
    "read-only": sqlite3.SQLITE_READONLY,
}


@dataclass
class Lots:
    """Draws lots; once ``calm`` nothing goes wrong any more."""

    seed: int
    calm: bool = False
    drawn: dict[str, int] = field(default_factory=dict)  # how often each thing has gone wrong

    def __post_init__(self) -> None:
        self._lot = random.Random(self.seed)

    def of_call(self) -> str | None:
        """What happens to a call of the Bot API."""
        return self._one_of(CALLS)

    def of_commit(self) -> str | None:
        """Where in a transaction the process dies."""
        return self._one_of(COMMITS)

    def of_send(self) -> str | None:
        """Whether the process dies at a send."""
        return self._one_of(SENDS)

    def statements(self) -> int:
        """At which statement of a transaction."""
        return self._lot.randint(1, MOST_STATEMENTS)

    def seconds(self, least: float, most: float) -> float:
        """How long something takes."""
        return self._lot.uniform(least, most)

    def happens(self, probability: float) -> bool:
        """Whether something happens that is no fault."""
        return self._lot.random() < probability

    def one_of(self, things: Sequence[Thing]) -> Thing:
        """One of several."""
        return self._lot.choice(things)

    def note(self, what: str) -> None:
        """It has gone wrong."""
        self.drawn[what] = self.drawn.get(what, 0) + 1

    def _one_of(self, chances: dict[str, float]) -> str | None:
        drawn = self._lot.random()
        if self.calm:
            return None
        for what, probability in chances.items():
            drawn -= probability
            if drawn < 0:
                self.note(what)
                return what
        return None
