"""The page with the phones: its files, what it does by POST, and the WebSocket that keeps it up to date.

It is for the person at this computer: only loopback names are answered, and only the page itself may act.
"""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from playground.page_clock import TURNS, time_until
from playground.page_controls import Controls, GuideStep, Phone
from playground.page_live import Line, Live
from playground.page_requests import (
    PageError,
    file_response,
    guarded,
    is_from_page,
    is_loopback,
    own_page_only,
    read_body,
    read_content,
    read_number,
    read_text,
)
from playground.pictures import read_picture_size

__all__ = ["Controls", "GuideStep", "Phone", "page_routes"]

STATIC = Path(__file__).parent / "static"
PICTURES = {"image/png", "image/jpeg"}
LONGEST_SAID = 4096
LONGEST_NAME = 64
CLOCK_EVERY_SECONDS = 15
HEADERS = {
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; "
        "connect-src 'self' ws://localhost:* ws://127.0.0.1:*; form-action 'none'; frame-ancestors 'none'"
    ),
}


def page_routes(controls: Controls, guide: Sequence[GuideStep] = ()) -> list[BaseRoute]:
    """All routes of the page, for `playground.server.Server`."""
    actions = Actions(Live(controls, guide))
    phone = "/phones/{user_id:int}"
    acts = {
        f"{phone}/start": actions.start,
        f"{phone}/say": actions.say,
        f"{phone}/tap": actions.tap,
        f"{phone}/edit": actions.edit,
        f"{phone}/contact": actions.contact,
        f"{phone}/upload": actions.upload,
        f"{phone}/block": actions.block,
        f"{phone}/show": actions.show,
        "/people": actions.add_person,
        "/clock": actions.turn_clock,
        "/start-over": actions.start_over,
    }
    return [
        Route("/", guarded(index)),
        Route("/static/{name}", guarded(static)),
        Route(f"{phone}/files/{{message_id:int}}", guarded(actions.file)),
        WebSocketRoute("/live", actions.live_socket),
        *(Route(path, guarded(own_page_only(act)), methods=["POST"]) for path, act in acts.items()),
    ]


async def index(_request: Request) -> Response:
    """The page."""
    return FileResponse(STATIC / "index.html", headers=HEADERS)


async def static(request: Request) -> Response:
    """One of the page's files; a browser asks each time, so that none is ever stale."""
    path = STATIC / request.path_params["name"]
    if path.parent != STATIC or not path.is_file():
        raise PageError(404, "no-file", "The page has no such file.")
    return FileResponse(path, headers=HEADERS)


class Actions:
    """What the page can do; each is a person's act or a turn at the demo's controls."""

    def __init__(self, live: Live) -> None:
        self.live = live

    async def start(self, request: Request) -> Response:
        """Press Start, perhaps by a deep link."""
        user_id, body = self._person(request), await read_body(request)
        self.live.telegram.start(user_id, read_text(body, "payload", default=""))
        return JSONResponse({})

    async def say(self, request: Request) -> Response:
        """Send a text; a long one in parts, as Telegram's apps do."""
        user_id, body = self._person(request), await read_body(request)
        for part in split_as_apps_do(read_text(body, "text")):
            self.live.telegram.say(user_id, part)
        return JSONResponse({})

    async def tap(self, request: Request) -> Response:
        """Tap a button; the answer to this query comes over the WebSocket."""
        user_id, body = self._person(request), await read_body(request)
        query_id = self.live.telegram.tap(user_id, read_number(body, "message"), read_text(body, "data"))
        return JSONResponse({"query": query_id})

    async def edit(self, request: Request) -> Response:
        """Change one's own message."""
        user_id, body = self._person(request), await read_body(request)
        text = read_text(body, "text").strip()[:LONGEST_SAID]
        if not text:
            raise PageError(400, "no-text", "A message needs a text.")
        self.live.telegram.edit(user_id, read_number(body, "message"), text)
        return JSONResponse({})

    async def contact(self, request: Request) -> Response:
        """Share the phone number."""
        self.live.telegram.send(self._person(request), contact=True)
        return JSONResponse({})

    async def upload(self, request: Request) -> Response:
        """Send a file: its content is the body, `name` stands in the query. A picture comes as such, as in the apps."""
        user_id, content = self._person(request), await read_content(request)
        name = Path(request.query_params.get("name", "")).name or "file"
        mime_type = request.headers.get("content-type", "").partition(";")[0].strip()
        as_picture = mime_type in PICTURES and read_picture_size(content) is not None
        kind = mime_type or "application/octet-stream"
        self.live.telegram.upload(user_id, name, content, kind, as_picture=as_picture)
        return JSONResponse({})

    async def block(self, request: Request) -> Response:
        """Block the bot, or let it write again."""
        user_id, body = self._person(request), await read_body(request)
        change = self.live.telegram.block if body.get("blocked") else self.live.telegram.unblock
        change(user_id)
        return JSONResponse({})

    async def show(self, request: Request) -> Response:
        """Show somebody's phone, or put it away."""
        user_id, body = self._person(request), await read_body(request)
        change = self.live.show if body.get("shown") else self.live.put_away
        change(user_id)
        return JSONResponse({})

    async def add_person(self, request: Request) -> Response:
        """Bring in somebody new, with an empty chat."""
        body = await read_body(request)
        first_name, _, last_name = read_text(body, "name").strip()[:LONGEST_NAME].partition(" ")
        if not first_name:
            raise PageError(400, "no-name", "A person needs a name.")
        language = read_text(body, "language", default="en")
        user = self.live.telegram.add_user(first_name, last_name.strip(), language_code=language)
        self.live.show(user.id)
        return JSONResponse({"id": user.id})

    async def turn_clock(self, request: Request) -> Response:
        """Turn the clock ahead, and tell every page what time it is."""
        turn, controls = read_text(await read_body(request), "by"), self.live.controls
        if turn not in TURNS:
            raise PageError(400, "bad-turn", f"The clock turns by one of these: {', '.join(TURNS)}.")
        await controls.turn_clock(time_until(turn, controls.now(), ZoneInfo(controls.time_zone)))
        news = self.live.clock()
        self.live.tell_all(news)
        return JSONResponse({"now": news["now"]})

    async def start_over(self, request: Request) -> Response:
        """Bring everything to its beginning, in the page's language."""
        await self.live.controls.start_over(read_text(await read_body(request), "language", default="en"))
        self.live.forget()
        return JSONResponse({})

    async def file(self, request: Request) -> Response:
        """The file in a message."""
        chat = self.live.telegram.chats[self._person(request)]
        message = chat.by_id.get(request.path_params["message_id"])
        if message is None or message.file is None or message.deleted:
            raise PageError(404, "no-file", "There is no such file in this chat.")
        return file_response(message.file)

    async def live_socket(self, socket: WebSocket) -> None:
        """Tell one page everything, until it goes."""
        if not (is_loopback(socket) and is_from_page(socket)):
            await socket.close(1008)
            return
        await socket.accept()
        line = self.live.open_line()
        sending = asyncio.create_task(self._send_all(socket, line))
        try:
            while True:
                await socket.receive_text()
        except WebSocketDisconnect:
            pass
        finally:
            self.live.close_line(line)
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)

    async def _send_all(self, socket: WebSocket, line: Line) -> None:
        """Send what comes, and the time now and then in between."""
        while True:
            try:
                news = await asyncio.wait_for(line.get(), CLOCK_EVERY_SECONDS)
            except TimeoutError:
                news = self.live.clock()
            await socket.send_json(news)

    def _person(self, request: Request) -> int:
        user_id: int = request.path_params["user_id"]
        if user_id not in self.live.telegram.users:
            raise PageError(404, "nobody", f"Nobody here has the number {user_id}.")
        return user_id


def split_as_apps_do(text: str) -> list[str]:
    """Parts of at most 4096 characters, cut at a line's end or a space where there is one."""
    parts, rest = [], text.strip()
    while len(rest) > LONGEST_SAID:
        line_end, space = rest.rfind("\n", 1, LONGEST_SAID), rest.rfind(" ", 1, LONGEST_SAID)
        cut = next((place for place in (line_end, space) if place > LONGEST_SAID // 2), LONGEST_SAID)
        parts.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [part for part in (*parts, rest) if part]
