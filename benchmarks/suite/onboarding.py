"""How many updates a second the onboarding takes, each committed durably, against a plain echo bot."""

import os
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, make_url, select
from sqlalchemy.orm import Session

from benchmarks.processes import (
    MeasurementError,
    Running,
    Telegram,
    echo,
    peer,
    redis_server,
    scratch,
    tandem,
    telegram,
)
from benchmarks.report import Figure, Report
from storage.database import open_database
from storage.tables import Enrolment, Outgoing, SeenUpdate
from tests.storage.postgres import postgres_database, postgres_server

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))  # smaller for a glance; what counts is measured with these
PEOPLE = int(os.environ.get("BENCH_PEOPLE", "200"))
WARM_UP = 16
RATIO = 2.5
OURS, OURS_ON_POSTGRES = "Tandem", "Tandem on PostgreSQL"

ABOUT = """
{people} people at a time join and apply: {updates} typed messages and taps, each person's next one as soon as the
bot has answered the last. Tandem notes the update, keeps the answers, commits (SQLite, synchronous=FULL), sends the
next question as an edit and answers the tap. The echo bot has no database: it sends a text back, and answers a tap
and edits its message. The others ask as many questions, with buttons, and keep every answer. Long polling, the same
server process, bots in turn, each warmed up by {warm_up} people. No bot but Tandem keeps what Telegram has handed over
and it has not yet worked on: a kill loses it.
"""


@dataclass(slots=True)
class Bot:
    """One of those that are compared, and what was measured of it in each round."""

    name: str
    run: Callable[[Path, str], AbstractAsyncContextManager[Running]]
    press: str
    what: str
    target: float | None = None  # how many times as fast ours is to be
    ours: str = OURS  # which of ours it is compared with
    updates: int = 0
    rates: list[float] = field(default_factory=list)  # updates a second
    busy: list[float] = field(default_factory=list)  # milliseconds of processor time an update

    async def take_a_round(self, folder: Path, server: Telegram) -> None:
        """Start, warm up, measure, stop."""
        async with self.run(folder, server.url) as bot:
            await server.crowd(WARM_UP, self.press)
            busy = bot.busy_seconds
            done = await server.crowd(PEOPLE, self.press)
            self.updates = done["updates"]
            self.rates.append(done["updates"] / done["seconds"])
            self.busy.append(1000 * (bot.busy_seconds - busy) / done["updates"])


def bots(postgres: str, postgres_of_peer: str, redis: str | None) -> list[Bot]:
    """Those that are compared; ours first. ``postgres…`` and ``redis`` are addresses of empty databases."""
    promise = "durable; order kept in each chat; nothing lost at kill -9"
    compared = [
        Bot(OURS, tandem, "buttons", promise),
        Bot(
            "echo bot, one update after the other",
            echo,
            "anything",
            "PTB's default; keeps nothing; message, or answer and edit",
            target=RATIO,
        ),
        Bot(
            "echo bot, concurrent updates",
            lambda folder, url: echo(folder, url, "--concurrent"),
            "anything",
            "concurrent_updates(True); keeps nothing; no order",
            target=RATIO,
        ),
        Bot(
            "PTB, a transaction of the async ORM",
            lambda folder, url: peer("orm", folder, url, "--keep", f"sqlite+aiosqlite:///{folder}/orm.db"),
            "anything",
            "SQLite, synchronous=FULL; durable; in order",
            target=8,
        ),
        Bot(
            "PTB, ConversationHandler",
            lambda folder, url: peer("pickled", folder, url, "--keep", f"{folder}/pickled"),
            "anything",
            "PicklePersistence written at every update, not synced; in order",
            target=6,
        ),
        Bot(
            "aiogram, states in SQLite",
            lambda folder, url: peer("states", folder, url, "--keep", f"{folder}/states.db"),
            "anything",
            "synchronous=FULL; durable; no order",
            target=2.5,
        ),
        Bot(
            OURS_ON_POSTGRES,
            lambda folder, url: tandem(folder, url, database=postgres),
            "buttons",
            promise,
        ),
        Bot(
            "PTB, a transaction of the async ORM on asyncpg",
            lambda folder, url: peer("orm", folder, url, "--keep", _for_asyncpg(postgres_of_peer)),
            "anything",
            "PostgreSQL as it comes; durable; in order",
            target=3,
            ours=OURS_ON_POSTGRES,
        ),
    ]
    if redis:
        in_redis = Bot(
            "aiogram, states in Redis",
            lambda folder, url: peer("states", folder, url, "--keep", redis),
            "anything",
            "Redis as it comes: in memory, in a file now and then; no order",
        )
        compared.insert(-2, in_redis)
    return compared


async def measure() -> Report:
    """Let the bots take rounds in turn."""
    with scratch() as folder, postgres_server(durable=True) as databases, ExitStack() as stack:
        ours, theirs = (stack.enter_context(postgres_database(databases)) for _ in range(2))
        async with redis_server(folder) as redis, telegram(folder) as server:
            compared = bots(ours, theirs, redis)
            for _ in range(ROUNDS):
                for bot in compared:
                    await bot.take_a_round(folder, server)
        for url in (f"sqlite:///{folder}/tandem.db", ours):
            _see_that_all_is_kept(url, compared[0].updates)
    return _report(compared)


def _report(compared: list[Bot]) -> Report:
    rates = {bot.name: Figure.median_of(bot.name, bot.rates, "updates/s", what=bot.what) for bot in compared}
    busy = [Figure.median_of(f"{bot.name}: processor time", bot.busy, "ms/update") for bot in compared]
    against = [
        Figure(
            f"{bot.ours} to: {bot.name}",
            rates[bot.ours].value / rates[bot.name].value,
            "×",
            at_least=bot.target,
            what="of the medians",
        )
        for bot in compared
        if not bot.name.startswith(OURS)
    ]
    about = ABOUT.format(people=PEOPLE, updates=compared[0].updates, warm_up=WARM_UP)
    if not any("Redis" in bot.name for bot in compared):
        about += " aiogram with Redis is not measured: this machine has no redis-server."
    return Report(" ".join(about.split()), (*rates.values(), *against, *busy))


def _see_that_all_is_kept(url: str, updates: int) -> None:
    """Raise MeasurementError unless every application, and nothing unsent, is in the database."""
    with closing(open_database(url)) as database, Session(database.engine) as session:
        counts = {
            table.__tablename__: session.scalar(select(func.count()).select_from(table)) or 0
            for table in (SeenUpdate, Enrolment, Outgoing)
        }
    people = ROUNDS * (PEOPLE + WARM_UP)
    applied, unsent = counts["enrolment"], counts["outgoing"]
    if applied != people or unsent or counts["seen_update"] < ROUNDS * updates:
        raise MeasurementError(f"{people} people applied, and the database has {counts}")


def _for_asyncpg(url: str) -> str:
    """The address of a database, which may be behind a file, as asyncpg reads it."""
    address = make_url(url).set(drivername="postgresql+asyncpg")
    return address.render_as_string(hide_password=False)
