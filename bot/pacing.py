"""When the next message may go out: Telegram's limits as a pure calculation over a clock that only runs forward."""

import math
from bisect import bisect_right, insort
from dataclasses import dataclass, field

from storage.store import Lane

WINDOW = 1.0  # seconds over which Telegram counts
CATCH_UP = 0.01  # seconds that a beat may come early after a late one: no timer is exact
A_HAIR = 1e-6  # seconds: what is counted in floating point must not come a hair too early


@dataclass
class Pacer:
    """Keeps all that goes out to ``per_second`` in any second, and lets answers overtake.

    Prompts and broadcasts go at a steady beat and take what answers leave. Answers are held back by a 429, which
    holds everything for exactly the time that Telegram asks, and while prompts and broadcasts have filled the
    second: the next place that becomes free, a beat away at most, is theirs. All times are seconds of one
    monotonic clock.

    Telegram counts a message when it arrives there. That lies between the call and its answer, and the way
    there and back takes at least as long as it has ever taken: so much before its answer a message has arrived.
    """

    per_second: float
    per_chat_per_second: float
    held_until: float = 0.0
    _under_way: int = 0
    _arrived: list[float] = field(default_factory=list)  # in order, of the last second: when at the latest
    _way: float = math.inf  # there and back, at the fastest
    _next_bulk: float = 0.0
    _last_bulk: float = -math.inf
    _chat_next: dict[int, float] = field(default_factory=dict)

    def hold(self, now: float, seconds: float) -> None:
        """Hold everything: Telegram said 429 and when to come back."""
        self.held_until = max(self.held_until, now + seconds)

    def rest_bulk(self, now: float) -> None:
        """Let prompts and broadcasts begin in a second: somebody else may have filled this one."""
        self._next_bulk = max(self._next_bulk, now + WINDOW)

    def wait(self, now: float, lane: Lane, chat_id: int) -> float:
        """Seconds until a message of that lane may go to that chat; 0: now."""
        if lane is Lane.ANSWER:
            is_bulk_about = now < self._last_bulk + WINDOW
            return max(0.0, self.held_until - now, self._window_free(now) - now if is_bulk_about else 0.0)
        return max(self.wait_for_any(now), self._chat_next.get(chat_id, 0.0) - now)

    def wait_for_any(self, now: float) -> float:
        """Seconds until a prompt or a broadcast may go to whichever chat; 0: now."""
        return max(0.0, self.held_until - now, self._next_bulk - now, self._window_free(now) - now)

    def begin(self, now: float, lane: Lane, chat_id: int) -> None:
        """Note that a message is on its way from now on."""
        self._under_way += 1
        self._chat_next[chat_id] = now + 1 / self.per_chat_per_second
        beat = max(now - CATCH_UP, self._next_bulk) + 1 / self.per_second
        self._next_bulk = min(
            beat, now + max(WINDOW, 1 / self.per_second)
        )  # it gives way to answers, not for ever
        if lane is not Lane.ANSWER:
            self._last_bulk = now
        if len(self._chat_next) > 2 * self.per_second + 1000:
            self._chat_next = {chat: until for chat, until in self._chat_next.items() if until > now}

    def end(self, now: float, began: float) -> None:
        """Note that the call that began then has come to its end, however."""
        self._under_way -= 1
        self._way = min(self._way, now - began)
        self._forget_arrived_before(now - WINDOW)
        insort(self._arrived, now - self._way)

    def _window_free(self, now: float) -> float:
        """When the last second holds less than ``per_second`` messages."""
        self._forget_arrived_before(now - WINDOW)
        most = max(1, int(self.per_second))
        too_many = self._under_way + len(self._arrived) - most
        if too_many < 0:
            return now
        if too_many >= len(self._arrived):
            return now + WINDOW  # all are under way: whoever comes to its end will say so
        return self._arrived[too_many] + WINDOW + A_HAIR

    def _forget_arrived_before(self, moment: float) -> None:
        del self._arrived[: bisect_right(self._arrived, moment)]
