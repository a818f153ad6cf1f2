"""What the bot counts of itself while it runs, as plain numbers: whoever asks for them pays for their form."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)  # seconds


@dataclass
class Durations:
    """How long something took: how often up to each bound, the last for what took longer."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    total: float = 0.0  # seconds

    def note(self, seconds: float) -> None:
        """It took so long."""
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.total += seconds

    @property
    def up_to(self) -> list[tuple[str, float]]:
        """How often it took at most so long, as Prometheus wants it."""
        found, so_far = [], 0
        for bound, count in zip((*map(str, BOUNDS), "+Inf"), self.counts, strict=True):
            so_far += count
            found.append((bound, float(so_far)))
        return found


@dataclass
class Figures:
    """Since the start of this process."""

    updates: Counter[str] = field(default_factory=Counter)  # by what became of them: applied, failed
    until_commit: Durations = field(default_factory=Durations)  # from an update's coming in to its commit
    sends: Counter[str] = field(default_factory=Counter)  # sent, failed, unreachable, held (429), again
