"""When the next message may go out: Telegram's limits as a pure calculation over a clock that only runs forward."""

from collections import deque
from dataclasses import dataclass, field

from storage.store import Lane

WINDOW = 1.0  # seconds over which Telegram counts


@dataclass
class Pacer:
    """Keeps prompts and broadcasts to what answers leave of ``per_second``, evenly, never in bursts.

    Answers are never held back but by a 429, which holds everything for exactly the time that Telegram asks.
    All times are seconds of one monotonic clock.
    """

    per_second: float
    per_chat_per_second: float
    held_until: float = 0.0
    _sent: deque[float] = field(default_factory=deque)
    _next_bulk: float = 0.0
    _chat_next: dict[int, float] = field(default_factory=dict)

    def hold(self, now: float, seconds: float) -> None:
        """Hold everything: Telegram said 429 and when to come back."""
        self.held_until = max(self.held_until, now + seconds)

    def wait(self, now: float, lane: Lane, chat_id: int) -> float:
        """Seconds until a message of that lane may go to that chat; 0: now."""
        if lane is Lane.ANSWER:
            return max(0.0, self.held_until - now)
        return max(self.wait_for_any(now), self._chat_next.get(chat_id, 0.0) - now)

    def wait_for_any(self, now: float) -> float:
        """Seconds until a prompt or a broadcast may go to whichever chat; 0: now."""
        return max(0.0, self.held_until - now, self._next_bulk - now, self._window_free(now) - now)

    def note(self, now: float, lane: Lane, chat_id: int) -> None:
        """Note that a message goes out now."""
        self._forget_sent_before(now - WINDOW)
        self._sent.append(now)
        self._chat_next[chat_id] = now + 1 / self.per_chat_per_second
        if lane is not Lane.ANSWER:
            self._next_bulk = max(now, self._next_bulk) + 1 / self.per_second
        if len(self._chat_next) > 2 * self.per_second + 1000:
            self._chat_next = {chat: until for chat, until in self._chat_next.items() if until > now}

    def _window_free(self, now: float) -> float:
        """When the last second holds less than ``per_second`` messages."""
        self._forget_sent_before(now - WINDOW)
        most = max(1, int(self.per_second))
        if len(self._sent) < most:
            return now
        return self._sent[len(self._sent) - most] + WINDOW

    def _forget_sent_before(self, moment: float) -> None:
        while self._sent and self._sent[0] <= moment:
            self._sent.popleft()
