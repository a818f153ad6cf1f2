"""The webhook: Telegram brings updates; each is answered with 200 only once it is committed.

Telegram brings again what was answered otherwise, or not at all (Bot API, setWebhook), and an update that is
there already is applied only once: so nothing is lost, whatever falls in between.
"""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

import structlog
from aiohttp import web
from telegram import WebhookInfo
from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot.intake.apply import Applier
from bot.intake.polling import FIRST_PAUSE, KINDS, LONGEST_PAUSE, TokenRefusedError
from bot.telegram_request import seconds_of
from storage.writer import StorageUnavailableError

log = structlog.get_logger()

PATH = "/telegram"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name (Bot API, setWebhook)
MOST = 2**63  # what a database takes as a number
CONNECTIONS = 64  # at once, of 100 that Telegram offers: as many updates as the writer takes into one commit

TAKEN_WITHIN = 10.0  # seconds until Telegram had better bring it to another process
LOOK_SECONDS = 60

Introduce = Callable[[dict[str, Any]], Awaitable[Any]]
Ask = Callable[[], Awaitable[WebhookInfo]]


def secret_of(token: str) -> str:
    """What proves that Telegram sends an update: the same in all processes of a bot, and told by nobody else."""
    return hmac.new(token.encode(), b"webhook", hashlib.sha256).hexdigest()


class Webhook:
    """Takes updates until it is stopped."""

    def __init__(
        self, public_url: str, token: str, applier: Applier, set_webhook: Introduce, get_webhook_info: Ask
    ) -> None:
        """``set_webhook`` and ``get_webhook_info`` make these calls of the Bot API; raise PTB's errors."""
        self._url = public_url.rstrip("/") + PATH
        self._secret = secret_of(token).encode()
        self._applier, self._set_webhook, self._get_info = applier, set_webhook, get_webhook_info
        self._stopping = asyncio.Event()

    @property
    def routes(self) -> list[web.RouteDef]:
        """Where Telegram brings updates."""
        return [web.post(PATH, self.take)]

    async def run(self) -> None:
        """Tell Telegram where to bring updates, then take them until ``stop``. Raises TokenRefusedError."""
        failures = 0
        while not self._stopping.is_set():
            try:
                await self._introduce()
                failures = 0
                await self._while_it_is_there()
            except InvalidToken as error:
                raise TokenRefusedError from error
            except RetryAfter as error:
                await self._pause(seconds_of(error))
            except TelegramError as error:
                pause = min(FIRST_PAUSE * 2**failures, LONGEST_PAUSE)
                failures += 1
                log.warning("webhook.again", pause=pause, reason=error.message)
                await self._pause(pause)

    async def _while_it_is_there(self) -> None:
        """Look now and then whether Telegram still brings updates here: a copy of the bot that polls ends that."""
        while not self._stopping.is_set():
            await self._pause(LOOK_SECONDS)
            if self._stopping.is_set():
                return
            info = await self._get_info()
            if info.url != self._url:
                log.warning("webhook.was_gone")
                return
            if info.last_error_date and info.pending_update_count:
                log.warning(
                    "webhook.not_reached", pending=info.pending_update_count, reason=info.last_error_message
                )

    def stop(self) -> None:
        """Wait for nothing more: Telegram keeps what comes until the next start."""
        self._stopping.set()

    async def acknowledge(self) -> None:
        """There is nothing left to tell Telegram: each update had its own answer."""

    async def take(self, request: web.Request) -> web.Response:
        """Take one update: 200 when it is committed or set aside for good, 503 when the database takes nothing.

        Telegram brings it again then, at once and perhaps to another process: no Retry-After, which it would obey.
        """
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(errors="surrogateescape"), self._secret):
            raise web.HTTPForbidden
        update = update_in(await request.read())
        if update is None:
            raise web.HTTPBadRequest
        try:
            async with asyncio.timeout(TAKEN_WITHIN):
                await self._applier.apply_all([update])
        except (TimeoutError, StorageUnavailableError):
            return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE)
        return web.Response()

    async def _introduce(self) -> None:
        await self._set_webhook(
            {
                "url": self._url,
                "secret_token": self._secret.decode(),
                "max_connections": CONNECTIONS,
                "allowed_updates": KINDS,
            }
        )

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return


def update_in(body: bytes) -> dict[str, Any] | None:
    """An update as Telegram writes it; None for whatever is none."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):  # no JSON, not in UTF-8, or deeper than any update
        return None
    update_id = found.get("update_id") if isinstance(found, dict) else None
    return found if type(update_id) is int and 0 <= update_id < MOST else None
