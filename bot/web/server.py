"""A small web server beside the bot, for what its parts serve: calendar feeds, Telegram's updates, figures.

No address is logged, since a feed's address is its secret.
"""

import logging
from collections.abc import Awaitable, Callable, Iterable
from http import HTTPStatus

from aiohttp import web

from bot.traces import log_error
from storage.writer import StorageUnavailableError

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

CLOSED_WITHIN = 2.0  # seconds: requests under way at the end
LARGEST_BODY = 1024 * 1024  # bytes: an update of Telegram's has some thousands
SAFE = {
    "Server": "Tandem",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}


class WebServer:
    """Serves until it is stopped. ``start`` raises OSError where it can't listen."""

    def __init__(self, listen: str, port: int, routes: Iterable[web.RouteDef]) -> None:
        self._listen, self._port = listen, port
        app = web.Application(middlewares=[_answer_safely], client_max_size=LARGEST_BODY)
        app.router.add_routes(routes)
        self._runner = web.AppRunner(
            app,
            access_log=None,
            logger=_nobody_listens(),
            handle_signals=False,
            shutdown_timeout=CLOSED_WITHIN,
        )

    async def start(self) -> None:
        """Listen from now on."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._listen, self._port).start()
        except OSError:
            await self._runner.cleanup()
            raise

    async def stop(self) -> None:
        """Listen no more; what is under way has a moment to end."""
        await self._runner.cleanup()


def _nobody_listens() -> logging.Logger:
    """For what aiohttp says of requests that are none: anybody could fill the log, with addresses that are secrets."""
    logger = logging.getLogger("bot.web.unheard")
    logger.disabled = True
    return logger


@web.middleware
async def _answer_safely(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Whatever there is not is not there in the same words; what fails is told to the log, without its address."""
    try:
        response = await handler(request)
    except (web.HTTPNotFound, web.HTTPMethodNotAllowed):
        response = _plain(HTTPStatus.NOT_FOUND)
    except web.HTTPException as refused:
        response = _plain(HTTPStatus(refused.status), refused.headers.get("Retry-After"))
    except StorageUnavailableError:
        response = _plain(HTTPStatus.SERVICE_UNAVAILABLE, "60")
    except Exception as error:  # noqa: BLE001 - what fails must not end the server
        log_error("web.failed", error)
        response = _plain(HTTPStatus.INTERNAL_SERVER_ERROR)
    response.headers.update(SAFE)
    return response


def _plain(status: HTTPStatus, retry_after: str | None = None) -> web.Response:
    headers = {"Cache-Control": "no-store"}
    if retry_after is not None:
        headers["Retry-After"] = retry_after
    return web.Response(status=status, text=f"{status.phrase}\n", headers=headers)
