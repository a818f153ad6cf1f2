"""The queue of what happened in the chats, and the two ways a bot gets it: long polls and a webhook."""

import asyncio
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from playground.refusal import RefusedError

LONGEST_POLL = 50
NOT_SENT_UNLESS_ASKED = {"chat_member", "message_reaction", "message_reaction_count"}
POLLED_ELSEWHERE = "terminated by other getUpdates request; make sure that only one bot instance is running"
POLLED_UNDER_WEBHOOK = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass(frozen=True)
class Webhook:
    """Where updates are to be delivered, and what proves to the bot that Telegram sends them."""

    url: str
    secret_token: str = ""
    max_connections: int = 40


class Updates:
    """Updates in order, each kept until the bot acknowledges it."""

    def __init__(self, first_id: int = 500_000_001) -> None:
        self.next_id = first_id
        self.pending: deque[dict[str, Any]] = deque()
        self.delivered: deque[dict[str, Any]] = deque(maxlen=1_000)
        self.repeats: list[dict[str, Any]] = []
        self._shown_repeats: list[dict[str, Any]] = []
        self.allowed: list[str] = []
        self.webhook: Webhook | None = None
        self._poll: asyncio.Future[None] | None = None
        self._arrived: list[asyncio.Future[None]] = []
        self._emptied: list[asyncio.Future[None]] = []

    def put(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Queue an update; None if the bot did not ask for this kind."""
        if not self._is_wanted(kind):
            return None
        update_id = self.next_id
        self.next_id += 1
        self.pending.append({"update_id": update_id, kind: payload})
        self._tell_of_arrival()
        return update_id

    def repeat(self, update_id: int) -> None:
        """Deliver an update once more, under its own id, even if it is acknowledged already."""
        for update in (*self.delivered, *self.pending):
            if update["update_id"] == update_id:
                self.repeats.append(update)
                self._tell_of_arrival()
                return
        raise KeyError(f"there was no update {update_id}")

    @property
    def is_empty(self) -> bool:
        """Whether the bot has acknowledged everything."""
        return not (self.pending or self.repeats or self._shown_repeats)

    async def poll(self, offset: int, limit: int, timeout_seconds: float) -> list[dict[str, Any]]:
        """What getUpdates answers; a poll that waits is ended by the next one with a 409."""
        if self.webhook is not None:
            raise RefusedError(409, POLLED_UNDER_WEBHOOK)
        self._end_poll(RefusedError(409, POLLED_ELSEWHERE))
        self._shown_repeats.clear()
        self.acknowledge_before(offset if offset >= 0 else self.next_id + offset)
        if not self.pending and not self.repeats and timeout_seconds > 0:
            await self._wait(min(timeout_seconds, LONGEST_POLL))
        self._shown_repeats, self.repeats = self.repeats, []
        return [*self._shown_repeats, *self.waiting(limit)][:limit]

    def waiting(self, limit: int) -> list[dict[str, Any]]:
        """The oldest unacknowledged updates, without acknowledging them."""
        return [*self.repeats, *islice(self.pending, limit)][:limit]

    def acknowledge_before(self, offset: int) -> None:
        """Forget what has a smaller id."""
        while self.pending and self.pending[0]["update_id"] < offset:
            self.delivered.append(self.pending.popleft())
        self._tell_if_empty()

    def acknowledge(self, update_id: int) -> None:
        """Forget one update, which a webhook has taken."""
        for queue in (self.repeats, self.pending):
            for update in queue:
                if update["update_id"] == update_id:
                    queue.remove(update)
                    self.delivered.append(update)
                    self._tell_if_empty()
                    return

    def drop_pending(self) -> None:
        """Forget everything that waits."""
        self.pending.clear()
        self.repeats.clear()
        self._shown_repeats.clear()
        self._tell_if_empty()

    async def emptied(self) -> None:
        """Return as soon as nothing waits for acknowledgement."""
        while not self.is_empty:
            await _future_in(self._emptied)

    async def arrived(self) -> None:
        """Return as soon as something waits: what a webhook's deliverer sleeps on."""
        while not self.pending and not self.repeats:
            await _future_in(self._arrived)

    def set_webhook(self, webhook: Webhook | None) -> None:
        """Switch between the two ways; a waiting poll ends."""
        self.webhook = webhook
        if webhook is not None:
            self._end_poll(RefusedError(409, "terminated by setWebhook request"))

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Take over what the bot wants to hear of; None leaves it as it is, empty means the usual kinds."""
        if kinds is not None:
            self.allowed = list(kinds)

    def end_poll(self) -> None:
        """Let a waiting poll answer now, with what there is."""
        self._end_poll(None)

    def _is_wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in NOT_SENT_UNLESS_ASKED

    def _tell_of_arrival(self) -> None:
        self._end_poll(None)
        _settle(self._arrived)

    def _tell_if_empty(self) -> None:
        if self.is_empty:
            _settle(self._emptied)

    async def _wait(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        poll: asyncio.Future[None] = loop.create_future()
        self._poll = poll
        timer = loop.call_later(seconds, _finish, poll, None)
        try:
            await poll
        finally:
            timer.cancel()
            if self._poll is poll:
                self._poll = None

    def _end_poll(self, refusal: RefusedError | None) -> None:
        if self._poll is not None:
            _finish(self._poll, refusal)
            self._poll = None


def _future_in(waiting: list[asyncio.Future[None]]) -> asyncio.Future[None]:
    future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    waiting.append(future)
    return future


def _settle(waiting: list[asyncio.Future[None]]) -> None:
    for future in waiting:
        _finish(future, None)
    waiting.clear()


def _finish(future: asyncio.Future[None], error: Exception | None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(None)
    else:
        future.set_exception(error)
