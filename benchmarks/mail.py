"""Updates as a webhook is brought them: what people write, and a carrier with many connections who brings it."""

import asyncio
import itertools
import json
import time
from collections.abc import Sequence

from benchmarks.people import PATIENCE, StuckError
from playground.chats import Json
from playground.telegram import Event, Telegram

HELLO = "/start"
CONNECTIONS = 64  # at once: as many as ours asks Telegram for
TAKEN = b"HTTP/1.1 200 "


class RefusedError(Exception):
    """An update was not taken."""


class Mailbag:
    """In the server's process: what people write, and how many messages of the bot came back."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._came = 0
        self._comes = asyncio.Event()
        telegram.subscribe(self._notice)

    def write(self, people: int, each: int) -> list[list[Json]]:
        """So many new people write, ``each`` as many updates; gives them by person, and counts answers anew."""
        users = [self._telegram.add_user(f"Person {number}").id for number in range(people)]
        letters: list[list[Json]] = [[] for _ in users]
        for _, (place, user) in itertools.product(range(each), enumerate(users)):
            self._telegram.say(user, HELLO)
            update = self._telegram.pending_updates(1)[0]
            self._telegram.mark_done(update["update_id"])
            letters[place].append(update)
        self._came = 0
        return letters

    async def answered(self, messages: int) -> float:
        """The moment at which so many messages have come. Raises StuckError when none comes for long."""
        while self._came < messages:
            self._comes.clear()
            try:
                async with asyncio.timeout(PATIENCE):
                    await self._comes.wait()
            except TimeoutError:
                raise StuckError(f"the bot has answered {self._came} of {messages}") from None
        return time.monotonic()

    def _notice(self, event: Event) -> None:
        if event.kind == "message" and event.message and event.message.from_bot:
            self._came += 1
            self._comes.set()


def requests(letters: Sequence[Sequence[Json]], path: str, secret: tuple[str, str]) -> list[list[bytes]]:
    """The updates as HTTP, for each connection in turn; what one person writes is brought in its order."""
    bags: list[list[bytes]] = [[] for _ in range(min(CONNECTIONS, len(letters)))]
    for bag, ours in zip(itertools.cycle(bags), letters, strict=False):
        bag.extend(_request(update, path, secret) for update in ours)
    return bags


def _request(update: Json, path: str, secret: tuple[str, str]) -> bytes:
    body = json.dumps(update).encode()
    head = (
        f"POST {path} HTTP/1.1",
        "Host: 127.0.0.1",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        ": ".join(secret),
    )
    return "\r\n".join((*head, "", "")).encode() + body


async def listening(ports: Sequence[int]) -> None:
    """Wait until somebody listens. Raises RefusedError when nobody does for long."""
    end = time.monotonic() + PATIENCE
    for port in ports:
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except ConnectionRefusedError:
                if time.monotonic() > end:
                    raise RefusedError(f"nobody listens on {port}") from None
                await asyncio.sleep(0.05)
            else:
                writer.close()
                break


async def bring(bags: Sequence[Sequence[bytes]], ports: Sequence[int]) -> None:
    """Bring everything, a connection for each bag, to the processes in turn. Raises RefusedError."""
    async with asyncio.TaskGroup() as group:
        for bag, port in zip(bags, itertools.cycle(ports), strict=False):
            group.create_task(_bring(bag, port))


async def _bring(bag: Sequence[bytes], port: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for request in bag:
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(TAKEN):
                raise RefusedError(head.partition(b"\r\n")[0].decode())
            await reader.readexactly(_length(head))
    finally:
        writer.close()


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0
