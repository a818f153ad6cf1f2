"""Calendar feeds: what programs get that have subscribed to somebody's calendar.

What it reads it reads in the writer's thread, and what takes long (drawing a calendar) in another one: the loop is
for answers in the chat.
"""

import asyncio
import math
from collections.abc import Awaitable, Callable
from datetime import datetime
from http import HTTPStatus
from typing import Any

from aiohttp import web

from bot.web.bounds import Bounds
from dialogue.house import House
from dialogue.turn import Stage
from handlers.calendar_entry import MIME_TYPE
from handlers.calendar_feed import PATH, contents_by_token, drawn
from storage.feeds import hash_of
from storage.store import Store

TOKEN = "{token:[A-Za-z0-9_-]{20,60}}"  # noqa: S105 - the form of one
MAX_AGE = 600  # seconds: a program that asks more often asks itself


class Feeds:
    """Serves feeds, each under an address that is its secret."""

    def __init__(
        self,
        house: House,
        write: Callable[[Callable[[Store], Any]], Awaitable[Any]],
        now: Callable[[], datetime],
    ) -> None:
        self._house, self._write, self._now = house, write, now
        self._bounds = Bounds(asyncio.get_running_loop().time())

    @property
    def routes(self) -> list[web.RouteDef]:
        """Where they are."""
        return [web.get(PATH.replace("{token}", TOKEN), self.serve_feed)]

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
