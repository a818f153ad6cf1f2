"""A small web server beside the bot: it serves calendar feeds, and nothing else.

What it reads it reads in the writer's thread, and what takes long (drawing a calendar) in another one: the loop is
for answers in the chat. No address is logged, since a feed's address is its secret.
"""

import asyncio
import math
from collections.abc import Awaitable, Callable
from datetime import datetime
from http import HTTPStatus
from typing import Any

import structlog
from aiohttp import web

from bot.sections import Web
from bot.traces import log_error
from bot.web.bounds import Bounds
from dialogue.house import House
from dialogue.turn import Stage
from handlers.calendar_entry import MIME_TYPE
from handlers.calendar_feed import PATH, contents_by_token, drawn
from storage.feeds import hash_of
from storage.store import Store
from storage.writer import StorageUnavailableError

log = structlog.get_logger()

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

TOKEN = "{token:[A-Za-z0-9_-]{20,60}}"  # noqa: S105 - the form of one
MAX_AGE = 600  # seconds: a program that asks more often asks itself
CLOSED_WITHIN = 2.0  # seconds: requests under way at the end
SAFE = {
    "Server": "Tandem",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}


class WebServer:
    """Serves until it is stopped. ``start`` raises OSError where it can't listen."""

    def __init__(
        self,
        settings: Web,
        house: House,
        write: Callable[[Callable[[Store], Any]], Awaitable[Any]],
        now: Callable[[], datetime],
    ) -> None:
        self._settings, self._house, self._write, self._now = settings, house, write, now
        self._bounds = Bounds(asyncio.get_running_loop().time())
        app = web.Application(middlewares=[_answer_safely], client_max_size=1024)
        app.router.add_get(PATH.replace("{token}", TOKEN), self.serve_feed)
        self._runner = web.AppRunner(
            app, access_log=None, handle_signals=False, shutdown_timeout=CLOSED_WITHIN
        )

    async def start(self) -> None:
        """Listen from now on."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._settings.listen, self._settings.port).start()
        except OSError:
            await self._runner.cleanup()
            raise

    async def stop(self) -> None:
        """Listen no more; what is under way has a moment to end."""
        await self._runner.cleanup()

    async def serve_feed(self, request: web.Request) -> web.Response:
        """Give a calendar, or say that it is as the program has it already."""
        token_hash, clock = hash_of(request.match_info["token"]), asyncio.get_running_loop().time
        seconds = self._bounds.wait(token_hash, clock())
        if seconds:
            raise web.HTTPTooManyRequests(headers={"Retry-After": str(math.ceil(seconds))})
        contents = await self._write(lambda store: contents_by_token(Stage(self._house, store), token_hash))
        if contents is None:
            self._bounds.forget(token_hash)
            raise web.HTTPNotFound
        self._bounds.remember(token_hash, clock())
        headers = {"ETag": f'W/"{contents.tag}"', "Cache-Control": f"private, max-age={MAX_AGE}"}
        if _has_it(request, contents.tag):
            return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
        body = await asyncio.to_thread(drawn, contents, self._now())
        headers["Content-Disposition"] = 'inline; filename="mentoring.ics"'
        return web.Response(body=body, content_type=MIME_TYPE, charset="utf-8", headers=headers)


def _has_it(request: web.Request, tag: str) -> bool:
    """Tell whether the program has this state of a calendar (RFC 9110, 13.1.2: compared weakly)."""
    return any(known.value in (tag, "*") for known in request.if_none_match or ())


@web.middleware
async def _answer_safely(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Whatever there is not is not there in the same words; what fails is told to the log, without its address."""
    try:
        response = await handler(request)
    except (web.HTTPNotFound, web.HTTPMethodNotAllowed):
        response = _plain(HTTPStatus.NOT_FOUND)
    except web.HTTPTooManyRequests as refused:
        response = _plain(HTTPStatus.TOO_MANY_REQUESTS, refused.headers["Retry-After"])
    except StorageUnavailableError:
        response = _plain(HTTPStatus.SERVICE_UNAVAILABLE, "60")
    except Exception as error:  # noqa: BLE001 - a feed that fails must not end the server
        log_error("web.failed", error)
        response = _plain(HTTPStatus.INTERNAL_SERVER_ERROR)
    response.headers.update(SAFE)
    return response


def _plain(status: HTTPStatus, retry_after: str | None = None) -> web.Response:
    headers = {"Cache-Control": "no-store"}
    if retry_after is not None:
        headers["Retry-After"] = retry_after
    return web.Response(status=status, text=f"{status.phrase}\n", headers=headers)
