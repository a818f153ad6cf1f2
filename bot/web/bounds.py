"""How often the web server is asked: bounds that refill with time, for each feed and for what is none."""

from dataclasses import dataclass, field
from typing import Final

GUESSED: Final = (50, 20.0)  # at once, and a second: nobody's answers in the chat wait for who guesses links
FOR_EACH: Final = (10, 1 / 60)  # a calendar program asks every hour; people with five devices ask five times
REMEMBERED = 10_000  # feeds; those that have not been asked for lately are forgotten


@dataclass
class Bucket:
    """Room for some requests at once, which refills by ``per_second``. Times are of one monotonic clock."""

    most: float
    per_second: float
    left: float
    seen_at: float

    def take(self, now: float) -> float:
        """Take one; 0: it was there. Else the seconds until there is one, and nothing is taken."""
        self.left = min(self.most, self.left + (now - self.seen_at) * self.per_second)
        self.seen_at = now
        if self.left >= 1:
            self.left -= 1
            return 0.0
        return (1 - self.left) / self.per_second

    def is_full(self, now: float) -> bool:
        """Tell whether nothing is known by it any more."""
        return self.left + (now - self.seen_at) * self.per_second >= self.most


@dataclass
class Bounds:
    """Bounds for each feed that is there, and for all others together: whoever guesses keeps no calendar waiting."""

    now: float
    _others: Bucket = field(init=False)
    _feeds: dict[str, Bucket] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._others = Bucket(GUESSED[0], GUESSED[1], GUESSED[0], self.now)

    def wait(self, token_hash: str, now: float) -> float:
        """Seconds after which somebody who asks too often may ask again; 0: now."""
        feed = self._feeds.get(token_hash)
        return (feed or self._others).take(now)

    def remember(self, token_hash: str, now: float) -> None:
        """There is such a feed: from now on its requests are counted. What is made up costs no memory."""
        if token_hash in self._feeds:
            return
        if len(self._feeds) >= REMEMBERED:
            self._feeds = {name: feed for name, feed in self._feeds.items() if not feed.is_full(now)}
        if len(self._feeds) < REMEMBERED:
            self._feeds[token_hash] = Bucket(FOR_EACH[0], FOR_EACH[1], FOR_EACH[0] - 1, now)

    def forget(self, token_hash: str) -> None:
        """There is no such feed (any more)."""
        self._feeds.pop(token_hash, None)
