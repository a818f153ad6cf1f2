"""Long polling: a batch is acknowledged (by the next offset) only when all of it is committed."""

import asyncio

import structlog
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.intake.apply import Applier

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

    def __init__(self, bot: Bot, applier: Applier, timeout: int) -> None:
        """``timeout`` is how long Telegram may keep one question open, in seconds."""
        self._bot, self._applier, self._timeout = bot, applier, timeout
        self._offset = 0
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Poll. Raises AnotherInstanceError or TokenRefusedError where going on makes no sense."""
        failures = conflicts = 0
        while not self._stopping.is_set():
            try:
                batch = await self._ask()
            except Conflict as error:
                conflicts += 1
                if conflicts == CONFLICTS:
                    raise AnotherInstanceError from error
                await self._pause(FIRST_PAUSE * conflicts)
            except InvalidToken as error:
                raise TokenRefusedError from error
            except RetryAfter as error:
                after = error.retry_after
                await self._pause(float(after) if isinstance(after, int | float) else after.total_seconds())
            except (NetworkError, TelegramError) as error:
                pause = min(FIRST_PAUSE * 2**failures, LONGEST_PAUSE)
                failures += 1
                log.warning("polling.again", pause=pause, reason=error.message)
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
                await self._bot.get_updates(offset=self._offset, timeout=0, limit=1)
            except TelegramError as error:
                log.info("polling.unacknowledged", reason=error.message)

    async def _ask(self) -> tuple[Update, ...]:
        """Ask for updates; a stop ends the question at once."""
        asking = asyncio.ensure_future(
            self._bot.get_updates(
                offset=self._offset or None,
                limit=BATCH,
                timeout=self._timeout,
                read_timeout=self._timeout + 10,
                allowed_updates=KINDS,
            )
        )
        stopping = asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if asking.done():
            return asking.result()
        asking.cancel()
        return ()

    async def _take(self, batch: tuple[Update, ...]) -> None:
        if batch:
            await self._applier.apply_all(list(batch))  # when that raises, the offset stays where it was
            self._offset = batch[-1].update_id + 1

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return
