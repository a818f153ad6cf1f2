"""How many updates a second a webhook takes, beside python-telegram-bot's own; and two processes beside one."""

import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from benchmarks.mail import RefusedError, bring, listening, requests
from benchmarks.peers.echo import SECRET
from benchmarks.processes import (
    TOKEN,
    MeasurementError,
    Telegram,
    echo,
    scratch,
    tandem,
    telegram,
)
from benchmarks.report import Figure, Report
from bot.intake.webhook import PATH, SECRET_HEADER, secret_of
from tests.bot.web.feeds import free_port
from tests.storage.postgres import postgres_database, postgres_server

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))  # smaller for a glance
PEOPLE = int(os.environ.get("BENCH_PEOPLE", "200"))
EACH = 10  # updates
WARM_UP = 16  # people
TAKES, REPLICAS = 2, 1.5

ABOUT = f"""
{PEOPLE} people write /start {EACH} times each; 64 connections bring it as Telegram does, one update of a chat at a
time, the next once the last was answered with 200. Measured until all are taken, and until the bot has answered the
last. Tandem answers with 200 after its commit (SQLite, synchronous=FULL; PostgreSQL as it comes, synced), the echo
bot, which has no database, once the update is in its queue. Loopback, bots in turn, each warmed up.
"""

Run = Callable[[Path, str, list[int]], AbstractAsyncContextManager[object]]


@dataclass(slots=True)
class Bot:
    """One of those that are compared, and what was measured of it in each round."""

    name: str
    run: Run
    secret: tuple[str, str]
    processes: int = 1
    taken: list[float] = field(default_factory=list)  # updates a second, answered with 200
    answered: list[float] = field(default_factory=list)  # … and by a message
    busy: list[float] = field(default_factory=list)  # cores

    async def take_a_round(self, folder: Path, server: Telegram) -> None:
        """Start, warm up, measure, stop."""
        ports = [free_port() for _ in range(self.processes)]
        async with self.run(folder, server.url, ports):
            await listening(ports)
            await self._bring(server, await self._letters(server, WARM_UP), ports)
            letters = await self._letters(server, PEOPLE)
            begin, busy = time.monotonic(), _busy()
            taken, answered = await self._bring(server, letters, ports)
            self.busy.append((_busy() - busy) / (answered - begin))
            self.taken.append(PEOPLE * EACH / (taken - begin))
            self.answered.append(PEOPLE * EACH / (answered - begin))

    async def _letters(self, server: Telegram, people: int) -> list[list[bytes]]:
        return requests((await server.letters(people, EACH))["letters"], PATH, self.secret)

    async def _bring(
        self, server: Telegram, letters: list[list[bytes]], ports: list[int]
    ) -> tuple[float, float]:
        try:
            await bring(letters, ports)
        except* RefusedError as refused:
            raise MeasurementError(f"{self.name}: {refused.exceptions[0]}") from None
        taken = time.monotonic()
        return taken, await server.answered(sum(map(len, letters)))


@asynccontextmanager
async def _echo(folder: Path, url: str, ports: list[int]) -> AsyncIterator[None]:
    async with echo(folder, url, "--webhook", str(ports[0])):
        yield


def _tandem(database: str = "") -> Run:
    @asynccontextmanager
    async def run(folder: Path, url: str, ports: list[int]) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            for port in ports:
                await stack.enter_async_context(tandem(folder, url, database=database, port=port))
            yield

    return run


async def measure() -> Report:
    """Let the bots take rounds in turn."""
    ours = (SECRET_HEADER, secret_of(TOKEN))
    with scratch() as folder, postgres_server(durable=True) as server, postgres_database(server) as postgres:
        compared = (
            Bot("Tandem", _tandem(), ours),
            Bot("PTB's webhook server, echo bot", _echo, (SECRET_HEADER, SECRET)),
            Bot("Tandem on PostgreSQL", _tandem(postgres), ours),
            Bot("Tandem on PostgreSQL, two processes", _tandem(postgres), ours, processes=2),
        )
        async with telegram(folder) as there:
            for _ in range(ROUNDS):
                for bot in compared:
                    await bot.take_a_round(folder, there)
    return _report(compared)


def _report(compared: tuple[Bot, ...]) -> Report:
    taken = [Figure.median_of(f"{bot.name}: taken", bot.taken, "updates/s") for bot in compared]
    answered = [Figure.median_of(f"{bot.name}: answered", bot.answered, "updates/s") for bot in compared]
    busy = [Figure.median_of(f"{bot.name}: cores busy", bot.busy, what="of this machine") for bot in compared]
    unsafe = "of the medians; its 200 promises nothing"
    ratios = (
        Figure(
            "Tandem to PTB's server, only taken",
            taken[0].value / taken[1].value,
            "×",
            at_least=TAKES,
            what=unsafe,
        ),
        _ratio("Tandem to PTB's server", answered[0], answered[1], TAKES),
        _ratio("two processes to one", answered[3], answered[2], REPLICAS),
    )
    return Report(" ".join(ABOUT.split()), (*taken, *answered, *ratios, *busy))


def _ratio(name: str, ours: Figure, theirs: Figure, target: float) -> Figure:
    return Figure(name, ours.value / theirs.value, "×", at_least=target, what="of the medians, answered")


def _busy() -> float:
    """Seconds that all cores together have worked since the machine's start."""
    times = psutil.cpu_times()
    return float(times.user + times.system)
