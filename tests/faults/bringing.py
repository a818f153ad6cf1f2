"""Telegram's side of a webhook: it brings updates in any order across chats, some twice, until each was taken."""

import asyncio
import json
from collections.abc import Callable, Hashable
from copy import copy
from functools import cache
from typing import Any

from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from bot.intake.webhook import PATH, SECRET_HEADER, Webhook, secret_of
from playground.deliverer import queue_of
from playground.telegram import Telegram
from storage.writer import StorageUnavailableError
from tests.faults.ledger import Ledger
from tests.faults.lots import Lots
from tests.faults.process import TOKEN, Process

CONNECTIONS = 40
ON_ITS_WAY = 2.0  # seconds that an update takes at most: some overtake others
AGAIN = 5.0  # seconds until one that was not taken is brought again, at most
LOOK = 0.05  # seconds


class Bringer:
    """Brings what happens in the chats to the process that lives; one of a queue at a time."""

    def __init__(
        self, telegram: Telegram, lots: Lots, ledger: Ledger, process: Callable[[], Process]
    ) -> None:
        self._telegram, self._lots, self._ledger, self._process = telegram, lots, ledger, process
        self._busy: set[Hashable] = set()  # queues

    async def bring_all(self) -> None:
        """Until it is cancelled."""
        async with asyncio.TaskGroup() as group:
            while True:
                for update in self._telegram.pending_updates(1000) if self._telegram.updates.webhook else ():
                    queue = queue_of(update)
                    if queue not in self._busy and len(self._busy) < CONNECTIONS:
                        self._busy.add(queue)
                        group.create_task(self._bring(update, queue))
                await asyncio.sleep(LOOK)

    def bring_again(self, update_id: int) -> None:
        """Bring one that was taken once more, as if its answer had been lost."""
        updates = self._telegram.updates
        updates.pending.extend(one for one in updates.delivered if one["update_id"] == update_id)

    async def _bring(self, update: dict[str, Any], queue: Hashable) -> None:
        try:
            await asyncio.sleep(self._lots.seconds(0.01, ON_ITS_WAY))
            is_taken = await self._is_taken(update)
            if is_taken and self._lots.of_call() not in ("answer lost", "hangs after"):
                self._telegram.mark_done(update["update_id"])
            else:
                self._tell(update, "taken, and brought again" if is_taken else "not taken")
                await asyncio.sleep(self._lots.seconds(0.1, AGAIN))
        finally:
            self._busy.discard(queue)

    async def _is_taken(self, update: dict[str, Any]) -> bool:
        process = self._process()
        if process.webhook is None or process.is_dead:
            return False
        taking = asyncio.ensure_future(_answer(process.webhook, update))
        either: tuple[asyncio.Future[Any], ...] = (taking, process.died)
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        if not taking.done():  # the process has died over it
            taking.cancel()
            await asyncio.gather(taking, return_exceptions=True)
            return False
        return taking.result() == 200

    def _tell(self, update: dict[str, Any], what: str) -> None:
        now = asyncio.get_running_loop().time()
        self._ledger.events.append(f"{now:9.2f} update {update['update_id']}: {what}")


@cache
def _request() -> web.Request:
    """A request without a body: to make one takes longer than to answer it."""
    return make_mocked_request("POST", PATH, {SECRET_HEADER: secret_of(TOKEN)})


async def _answer(webhook: Webhook, update: dict[str, Any]) -> int:
    """The status with which an update is answered, as the web server gives it (bot.web.server)."""
    request = copy(_request())
    request._read_bytes = json.dumps(update).encode()
    try:
        return (await webhook.take(request)).status
    except web.HTTPException as refused:
        return refused.status
    except StorageUnavailableError:
        return 503
