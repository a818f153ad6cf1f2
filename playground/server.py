"""The playground's Telegram on loopback HTTP, as a Bot API client expects it.

`python -m playground.server` runs it alone, for measurements and for tests that kill processes.
"""

import argparse
import asyncio
import contextlib
import json
import logging
import sys
from collections.abc import Sequence
from typing import Any, Self
from urllib.parse import parse_qsl, unquote

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from playground.multipart import read_multipart
from playground.parameters import Upload
from playground.refusal import RefusedError, bad_request
from playground.telegram import Answer, DroppedError, Telegram

LARGEST_BODY = 55 * 1024 * 1024
JSON_HEADER = (b"content-type", b"application/json")
TEXT_HEADER = (b"content-type", b"application/octet-stream")
write_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Protocol(HttpToolsProtocol):
    """Uvicorn's protocol, with the connection at hand for whoever has to break it.

    Head and body of an answer go out in one piece: a second system call for each answer would cost as much
    as all that Telegram does for it.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin a connection."""
        super().connection_made(transport)
        self.transport = Gathered(transport, self.loop)  # type: ignore[assignment]

    def on_message_begin(self) -> None:
        """Begin a request."""
        super().on_message_begin()
        self.scope["extensions"] = {"playground.transport": {"transport": self.transport}}


class Gathered:
    """A transport that sends what is written in one turn of the event loop together."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._parts: list[bytes] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Send this at the end of the turn."""
        if not self._parts:
            self._loop.call_soon(self._flush)
        self._parts.append(data)

    def close(self) -> None:
        """Send what is left, then close."""
        self._flush()
        self._transport.close()

    def _flush(self) -> None:
        if self._parts:
            self._transport.write(b"".join(self._parts))
            self._parts.clear()


class BotApi:
    """The ASGI application: the Bot API's paths here, everything else by `other`.

    It is no Starlette route, because it shares its processor with the bot that is measured against it.
    """

    def __init__(self, telegram: Telegram, other: ASGIApp) -> None:
        self.telegram = telegram
        self.other = other
        self.calls = f"/bot{telegram.token}/"
        self.files = f"/file/bot{telegram.token}/"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        path: str = scope["path"]
        if scope["type"] != "http" or not path.startswith(("/bot", "/file/bot")):
            await self.other(scope, receive, send)
        elif path.startswith(self.calls):
            await self._call(path.removeprefix(self.calls), scope, receive, send)
        elif path.startswith(self.files):
            await self._download(unquote(path.removeprefix(self.files)), send)
        else:
            await _answer_json(send, 401, RefusedError(401).body())

    async def _call(self, method: str, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            params, files = await _read_call(scope, receive)
            answer = await self.telegram.call(method, params, files)
        except RefusedError as refusal:
            answer = Answer(refusal.status, refusal.body())
        except DroppedError:
            await _drop(scope, receive)
            return
        await _answer_json(send, answer.status, answer.body)

    async def _download(self, path: str, send: Send) -> None:
        file = self.telegram.file_at(path)
        if file is None:
            await _answer_json(send, 404, RefusedError(404).body())
        else:
            await _answer(send, 200, TEXT_HEADER, file.content)


async def _read_call(scope: Scope, receive: Receive) -> tuple[dict[str, Any], dict[str, Upload]]:
    """A call's parameters from the query and the body, whatever the body's type, and its files."""
    query = dict(parse_qsl(scope["query_string"].decode())) if scope["query_string"] else {}
    body = await _read_body(receive)
    if not body:
        return query, {}
    content_type = next((value for name, value in scope["headers"] if name == b"content-type"), b"").decode()
    if content_type.startswith("application/json"):
        return {**query, **_read_json(body)}, {}
    if content_type.startswith("multipart/form-data"):
        fields, files = read_multipart(body, content_type)
        return {**query, **fields}, files
    return {**query, **dict(parse_qsl(body.decode(), keep_blank_values=True))}, {}


def _read_json(body: bytes) -> dict[str, Any]:
    try:
        params = json.loads(body)
    except ValueError:
        params = None
    if not isinstance(params, dict):
        raise bad_request("can't parse JSON object")
    return params


async def _read_body(receive: Receive) -> bytes:
    message = await receive()
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        return body
    parts, length = [body], len(body)
    while message.get("more_body"):
        message = await receive()
        parts.append(message.get("body", b""))
        length += len(parts[-1])
        if length > LARGEST_BODY:
            raise RefusedError(413)
    return b"".join(parts)


async def _answer_json(send: Send, status: int, body: dict[str, Any]) -> None:
    await _answer(send, status, JSON_HEADER, write_json(body).encode("utf-8", "replace"))


async def _answer(send: Send, status: int, content_type: tuple[bytes, bytes], body: bytes) -> None:
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [content_type, length]})
    await send({"type": "http.response.body", "body": body})


async def _drop(scope: Scope, receive: Receive) -> None:
    """Break the connection, and wait until it is broken."""
    scope["extensions"]["playground.transport"]["transport"].abort()
    while (await receive())["type"] != "http.disconnect":
        pass


class Server:
    """The playground's Telegram, served in the running event loop on 127.0.0.1 for a while.

    `port=0` takes a free one; `routes` are Starlette's, for a page beside the API.
    """

    def __init__(self, telegram: Telegram, *, port: int = 0, routes: Sequence[BaseRoute] = ()) -> None:
        self.telegram = telegram
        self._api = BotApi(telegram, Starlette(routes=list(routes)))
        self._config = uvicorn.Config(
            self._api,
            host="127.0.0.1",
            port=port,
            http=Protocol,
            lifespan="off",
            log_config=None,
            log_level=logging.WARNING,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            timeout_keep_alive=75,
        )
        self._uvicorn = uvicorn.Server(self._config)

    @property
    def port(self) -> int:
        """The port it listens on."""
        port: int = self._uvicorn.servers[0].sockets[0].getsockname()[1]
        return port

    @property
    def url(self) -> str:
        """The address that stands in place of api.telegram.org."""
        return f"http://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        """Listen; no signal handlers are installed."""
        self._config.load()
        self._uvicorn.lifespan = self._config.lifespan_class(self._config)
        await self._uvicorn.startup()
        return self

    def switch_to(self, telegram: Telegram) -> None:
        """Serve another Telegram (with the same token) from now on; calls that wait at the old one are let go."""
        self.telegram.release()
        self.telegram = self._api.telegram = telegram

    async def __aexit__(self, *_error: object) -> None:
        """Stop at once: calls that wait are let go, and open connections are closed."""
        self.telegram.release()
        for listener in self._uvicorn.servers:
            listener.close()
        state = self._uvicorn.server_state
        for connection in list(state.connections):
            connection.transport.abort()
        while state.connections:  # noqa: ASYNC110 - uvicorn has no event for it; this takes two turns
            await asyncio.sleep(0)
        await _cancel(list(state.tasks))


async def _cancel(tasks: list[asyncio.Task[None]]) -> None:
    """End what still runs for connections that are gone, without uvicorn's complaint about each."""
    logger = logging.getLogger("uvicorn.error")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    logger.setLevel(level)


ACTS = ("add_user", "start", "say", "tap", "block", "unblock")


def remote_control(telegram: Telegram) -> list[Route]:
    """How another process moves the people: `POST /acts` a list of `[act, arguments]`; `GET /counts`."""

    async def act(request: Request) -> JSONResponse:
        for name, arguments in await request.json():
            if name not in ACTS:
                return JSONResponse({"unknown": name}, 400)
            getattr(telegram, name)(**arguments)
        return JSONResponse(count())

    def count() -> dict[str, int]:
        sent = (message.from_bot for chat in telegram.chats.values() for message in chat.messages)
        taps = (tap.answered for tap in telegram.taps.values())
        return {"pending": len(telegram.updates.pending), "sent": sum(sent), "answered": sum(taps)}

    async def counts(_request: Request) -> JSONResponse:
        return JSONResponse(count())

    return [Route("/acts", act, methods=["POST"]), Route("/counts", counts)]


async def serve(token: str, port: int) -> None:
    """Run alone until the process ends."""
    telegram = Telegram(token=token)
    async with Server(telegram, port=port, routes=remote_control(telegram)) as server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m playground.server", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", required=True)
    options = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(options.token, options.port))


if __name__ == "__main__":
    main()
