"""Telegram's side of a webhook: it brings what waits to the bot's address, until each has been answered with 200.

One update of a chat is under way at a time, many chats at once. What is answered otherwise, or not at all, is
brought again (Bot API, setWebhook).
"""

import asyncio
import itertools
from collections.abc import Sequence
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
        self._busy: set[int] = set()  # people
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
                    person = person_of(update)
                    if person not in self._busy and len(self._busy) < updates.webhook.max_connections:
                        self._busy.add(person)
                        group.create_task(self._bring(update, person, updates.webhook))
                if self._busy:
                    await self._next_change()

    async def _next_change(self) -> None:
        """Something has been taken, or a little time has passed: others may have written meanwhile."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PAUSE):
                await self._changed.wait()

    async def _bring(self, update: dict[str, Any], person: int, webhook: Webhook) -> None:
        try:
            if await self._is_taken(update, webhook):
                self._telegram.mark_done(update["update_id"])
            else:
                self.refused += 1
                await asyncio.sleep(PAUSE)
        finally:
            self._busy.discard(person)
            self._changed.set()

    async def _is_taken(self, update: dict[str, Any], webhook: Webhook) -> bool:
        url = next(self._turns) if self._turns else webhook.url
        headers = {SECRET_HEADER: webhook.secret_token} if webhook.secret_token else {}
        try:
            async with self._session.post(url, json=update, headers=headers) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, TimeoutError):
            return False


def person_of(update: dict[str, Any]) -> int:
    """Whose doing it is; what is nobody's goes by itself."""
    for what in update.values():
        if isinstance(what, dict) and isinstance(what.get("from"), dict):
            return int(what["from"]["id"])
    return -int(update["update_id"])
