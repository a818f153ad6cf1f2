"""Long polling: a batch is acknowledged (by the next offset) only when all of it is committed."""

import asyncio
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.intake.apply import Applier
from bot.telegram_request import AiohttpRequest, seconds_of

log = structlog.get_logger()

BATCH = 100  # Bot API, getUpdates: at most 100
KINDS = ["message", "edited_message", "callback_query", "inline_query", "my_chat_member"]
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
CONFLICTS = (
    3  # a poll of ours that was cut off can conflict with the next one; a second instance goes on doing so
)


class AnotherInstanceError(Exception):
    """Somebody else polls with this token."""


class TokenRefusedError(Exception):
    """Telegram does not know the token (any more)."""


class Polling:
    """Asks Telegram for updates until it is stopped."""

    def __init__(self, request: AiohttpRequest, base_url: str, applier: Applier, timeout: int) -> None:
        """``timeout`` is how long Telegram may keep one question open, in seconds."""
        self._request, self._base_url = request, base_url
        self._applier, self._timeout = applier, timeout
        self._offset = 0
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Poll. Raises AnotherInstanceError or TokenRefusedError where going on makes no sense."""
        failures = conflicts = 0
        while not self._stopping.is_set():
            try:
                batch = await self._ask_until_stopped()
            except Conflict as error:
                conflicts += 1
                if conflicts == 1 and "webhook is active" in error.message.casefold():
                    await self._end_webhook()
                    continue
                if conflicts == CONFLICTS:
                    raise AnotherInstanceError from error
                await self._pause(FIRST_PAUSE * conflicts)
            except InvalidToken as error:
                raise TokenRefusedError from error
            except RetryAfter as error:
                await self._pause(seconds_of(error))
            except TelegramError as error:
                pause = min(FIRST_PAUSE * 2**failures, LONGEST_PAUSE)
                failures += 1
                log.warning("polling.again", pause=pause, reason=type(error).__name__)
                await self._pause(pause)
            else:
                failures = conflicts = 0
                await self._take(batch)

    def stop(self) -> None:
        """Ask no more; what has come in is still applied."""
        self._stopping.set()

    async def acknowledge(self) -> None:
        """Tell Telegram at the end what is committed, so that it does not come again."""
        if self._offset:
            try:
                await self._ask(limit=1, open_for=0)
            except TelegramError as error:
                log.info("polling.unacknowledged", reason=type(error).__name__)

    async def _ask(self, *, limit: int, open_for: int) -> list[dict[str, Any]]:
        return await self._request.get_updates(
            self._base_url, offset=self._offset, limit=limit, open_for=open_for, kinds=KINDS
        )

    async def _ask_until_stopped(self) -> list[dict[str, Any]]:
        """Ask for updates; a stop ends the question at once."""
        asking = asyncio.ensure_future(self._ask(limit=BATCH, open_for=self._timeout))
        stopping = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return asking.result() if asking.done() else []
        finally:
            asking.cancel()
            stopping.cancel()
            await asyncio.gather(asking, stopping, return_exceptions=True)

    async def _take(self, batch: list[dict[str, Any]]) -> None:
        if batch:
            await self._applier.apply_all(batch)  # when that raises, the offset stays where it was
            self._offset = batch[-1]["update_id"] + 1

    async def _end_webhook(self) -> None:
        """Polling and a webhook exclude each other: end the one that was left behind; what waits there comes here."""
        log.warning("polling.webhook_ended")
        try:
            await self._request.post(f"{self._base_url}/deleteWebhook")
        except TelegramError as error:
            log.warning("polling.again", pause=FIRST_PAUSE, reason=type(error).__name__)
            await self._pause(FIRST_PAUSE)

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return
