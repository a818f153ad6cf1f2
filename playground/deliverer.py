"""Telegram's side of a webhook: it brings what waits to the bot's address, until each has been answered with 200.

One update of a queue is under way at a time, many queues at once. As in Telegram's own server, a chat's messages are
one queue and a person's taps another: a tap may come before the message that was written first. What is answered
otherwise, or not at all, is brought again (Bot API, setWebhook).
"""

import asyncio
import itertools
from collections.abc import Hashable, Sequence
from contextlib import suppress
from typing import Any

import aiohttp

from playground.telegram import Telegram
from playground.updates import Webhook

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
PAUSE = 0.05  # seconds before what was not taken is brought again; Telegram's own grow
PATIENCE = 10.0  # seconds for an answer


class Deliverer:
    """``async with Deliverer(telegram)``: what happens in the chats is brought to the bot."""

    def __init__(self, telegram: Telegram, addresses: Sequence[str] = ()) -> None:
        """``addresses``: processes behind the bot's one address, as a proxy would choose them in turn."""
        self._telegram = telegram
        self._turns = itertools.cycle(addresses) if addresses else None
        self._busy: set[Hashable] = set()  # queues
        self._changed = asyncio.Event()
        self.refused = 0  # how often something had to be brought again

    async def __aenter__(self) -> "Deliverer":
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE))
        self._running = asyncio.create_task(self._run())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)
        await self._session.close()

    async def _run(self) -> None:
        updates = self._telegram.updates
        async with asyncio.TaskGroup() as group:
            while True:
                await updates.arrived()
                if updates.webhook is None:
                    await asyncio.sleep(PAUSE)
                    continue
                self._changed.clear()
                for update in self._telegram.pending_updates(1000):
                    queue = queue_of(update)
                    if queue not in self._busy and len(self._busy) < updates.webhook.max_connections:
                        self._busy.add(queue)
                        group.create_task(self._bring(update, queue, updates.webhook))
                if self._busy:
                    await self._next_change()

    async def _next_change(self) -> None:
        """Something has been taken, or a little time has passed: others may have written meanwhile."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PAUSE):
                await self._changed.wait()

    async def _bring(self, update: dict[str, Any], queue: Hashable, webhook: Webhook) -> None:
        try:
            if await self._is_taken(update, webhook):
                self._telegram.mark_done(update["update_id"])
            else:
                self.refused += 1
                await asyncio.sleep(PAUSE)
        finally:
            self._busy.discard(queue)
            self._changed.set()

    async def _is_taken(self, update: dict[str, Any], webhook: Webhook) -> bool:
        url = next(self._turns) if self._turns else webhook.url
        headers = {SECRET_HEADER: webhook.secret_token} if webhook.secret_token else {}
        try:
            async with self._session.post(url, json=update, headers=headers) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, TimeoutError):
            return False


def queue_of(update: dict[str, Any]) -> Hashable:
    """Within which an update waits for the one before: messages by their chat, all else by its kind and person."""
    for kind, what in update.items():
        if isinstance(what, dict):
            if isinstance(what.get("message_id"), int) and isinstance(what.get("chat"), dict):
                return "message", int(what["chat"]["id"])
            if isinstance(what.get("from"), dict):
                return kind, int(what["from"]["id"])
    return "nobody", int(update["update_id"])
