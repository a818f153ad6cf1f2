"""How fast a bot may send before Telegram answers 429, for tests and measurements of delivery."""

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from playground.refusal import too_many_requests

GROUP_WINDOW = 60.0


@dataclass
class Window:
    """At most `most` sends in any `seconds`, and a hold for whoever goes beyond."""

    most: int
    seconds: float
    sent: deque[float] = field(default_factory=deque)
    held_until: float = -math.inf

    def is_full(self, at: float) -> bool:
        """Whether one more would be too many."""
        while self.sent and self.sent[0] <= at - self.seconds:
            self.sent.popleft()
        return len(self.sent) >= self.most

    def frees_at(self) -> float:
        """When the oldest send no longer counts."""
        return self.sent[0] + self.seconds


@dataclass
class Limits:
    """Telegram's limits: about 30 messages a second in all, 1 a second in one chat, 20 a minute in a group.

    Telegram's numbers are no sharp edge: `tolerance` more are let through in a second, and in a private chat
    `chat_burst` messages may come at once. Whoever sends more gets a 429 and is held for the whole seconds
    that it names; sends during the hold get 429 again.
    """

    per_second: int = 30
    per_chat_per_second: float = 1
    chat_burst: int = 5
    group_per_minute: int = 20
    tolerance: int = 3
    clock: Callable[[], float] = time.monotonic

    def __post_init__(self) -> None:
        self._all = Window(self.per_second + self.tolerance, 1.0)
        self._chats: dict[int, Window] = {}

    def count(self, chat_id: int) -> None:
        """Note a send to a chat, or refuse it with a 429."""
        at = self.clock()
        windows = (self._all, self._chat(chat_id))
        for window in windows:
            self._refuse_if_too_fast(window, at)
        for window in windows:
            window.sent.append(at)

    def _chat(self, chat_id: int) -> Window:
        if chat_id not in self._chats:
            seconds = GROUP_WINDOW if chat_id < 0 else self.chat_burst / self.per_chat_per_second
            self._chats[chat_id] = Window(self.group_per_minute if chat_id < 0 else self.chat_burst, seconds)
        return self._chats[chat_id]

    @staticmethod
    def _refuse_if_too_fast(window: Window, at: float) -> None:
        if at >= window.held_until and window.is_full(at):
            window.held_until = at + max(1, math.ceil(window.frees_at() - at))
        if at < window.held_until:
            raise too_many_requests(math.ceil(window.held_until - at))
