"""The Telegram that bots are measured against: the playground's, with crowds of people in its process.

`python -m benchmarks.server --token T` prints its address. `POST /crowd` sends people through the onboarding and
answers when they are through; `POST /greet` has somebody say hello and answers when the bot has; `POST /letters` gives
what people write for somebody else to bring, `POST /answered` waits for the answers. With `--people N`
there is a cohort in it, to which Telegram's limits hold (without `--unlimited`): `POST /chat` lets some of it chat,
`POST /announce` announces something to all of it besides.
"""

import argparse
import asyncio
import contextlib
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from benchmarks.mail import Mailbag
from benchmarks.newsroom import FarAway, Newsroom
from benchmarks.people import Crowd, StuckError, press_anything, press_button
from playground.server import Server
from playground.telegram import Event, Telegram

PRESSES = {"buttons": press_button, "anything": press_anything}
LONGEST_GREETING = 60.0  # seconds until a bot that does not answer is given up


def routes(telegram: Telegram) -> list[Route]:
    """How the measuring process moves the people."""
    return [
        Route("/crowd", _crowd(telegram), methods=["POST"]),
        Route("/greet", _greet(telegram), methods=["POST"]),
        *mail_routes(Mailbag(telegram)),
    ]


def _crowd(telegram: Telegram) -> Callable[[Request], Awaitable[JSONResponse]]:
    async def crowd(request: Request) -> JSONResponse:
        wanted = await request.json()
        try:
            done = await Crowd(telegram, wanted["size"], PRESSES[wanted["press"]]).go()
        except StuckError as error:
            return JSONResponse({"stuck": str(error)}, 409)
        return JSONResponse(asdict(done))

    return crowd


def _greet(telegram: Telegram) -> Callable[[Request], Awaitable[JSONResponse]]:
    async def greet(_request: Request) -> JSONResponse:
        answered: asyncio.Future[float] = asyncio.get_running_loop().create_future()

        def notice(event: Event) -> None:
            if event.message and event.message.from_bot and not answered.done():
                answered.set_result(time.monotonic())  # the same clock in every process of a machine

        stop_listening = telegram.subscribe(notice)
        telegram.start(telegram.add_user("Ana").id)
        try:
            at = await asyncio.wait_for(answered, LONGEST_GREETING)
        except TimeoutError:
            return JSONResponse({"stuck": "the bot does not answer"}, 409)
        finally:
            stop_listening()
        return JSONResponse({"answered_at": at})

    return greet


def mail_routes(mailbag: Mailbag) -> list[Route]:
    """How the measuring process has people write, and learns when they are answered."""

    async def letters(request: Request) -> JSONResponse:
        return JSONResponse({"letters": mailbag.write(**await request.json())})

    async def answered(request: Request) -> JSONResponse:
        try:
            return JSONResponse({"answered_at": await mailbag.answered(**await request.json())})
        except StuckError as error:
            return JSONResponse({"stuck": str(error)}, 409)

    return [Route("/letters", letters, methods=["POST"]), Route("/answered", answered, methods=["POST"])]


def newsroom_routes(newsroom: Newsroom) -> list[Route]:
    """How the measuring process lets a cohort chat and hear an announcement."""

    async def chat(request: Request) -> JSONResponse:
        wanted = await request.json()
        return JSONResponse(await newsroom.only_chat(wanted["seconds"], wanted["per_second"]))

    async def announce(request: Request) -> JSONResponse:
        try:
            return JSONResponse(await newsroom.announce((await request.json())["per_second"]))
        except StuckError as error:
            return JSONResponse({"stuck": str(error)}, 409)

    return [Route("/chat", chat, methods=["POST"]), Route("/announce", announce, methods=["POST"])]


async def serve(token: str, people: int, way: float, *, limited: bool) -> None:
    """Run until the process ends."""
    if people:
        far = FarAway(token, way, limited=limited)
        await _serve(far, newsroom_routes(Newsroom(far, people)))
    else:
        near = Telegram(token=token, remember=0)
        await _serve(near, routes(near))


async def _serve(telegram: Telegram, extra: list[Route]) -> None:
    async with Server(telegram, routes=extra) as server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.server", description=__doc__)
    parser.add_argument("--token", required=True)
    parser.add_argument("--people", type=int, default=0)
    parser.add_argument("--way", type=float, default=0.0, help="seconds that a call is on its way, each way")
    parser.add_argument("--unlimited", action="store_true", help="take more than Telegram's limits allow")
    options = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(options.token, options.people, options.way, limited=not options.unlimited))


if __name__ == "__main__":
    main()
