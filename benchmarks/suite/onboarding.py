"""How many updates a second the onboarding takes, each committed durably, against a plain echo bot."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, closing
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.processes import MeasurementError, Running, Telegram, echo, peer, scratch, tandem, telegram
from benchmarks.report import Figure, Report

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))  # smaller for a glance; what counts is measured with these
PEOPLE = int(os.environ.get("BENCH_PEOPLE", "200"))
WARM_UP = 16
RATIO = 2.5

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
    target: float = 0.0  # how many times as fast ours is to be
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


def bots() -> tuple[Bot, ...]:
    """Those that are compared; the first is ours."""
    return (
        Bot("Tandem", tandem, "buttons", "durable; order kept in each chat; nothing lost at kill -9"),
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
    )


async def measure() -> Report:
    """Let the bots take rounds in turn."""
    compared = bots()
    with scratch() as folder:
        async with telegram(folder) as server:
            for _ in range(ROUNDS):
                for bot in compared:
                    await bot.take_a_round(folder, server)
        _see_that_all_is_kept(folder / "tandem.db", compared[0])
    return _report(compared)


def _report(compared: tuple[Bot, ...]) -> Report:
    rates = [Figure.median_of(bot.name, bot.rates, "updates/s", what=bot.what) for bot in compared]
    ours = rates[0].value
    busy = [Figure.median_of(f"{bot.name}: processor time", bot.busy, "ms/update") for bot in compared]
    against = [
        Figure(f"Tandem to: {bot.name}", ours / rate.value, "×", at_least=bot.target, what="of the medians")
        for bot, rate in zip(compared[1:], rates[1:], strict=True)
    ]
    about = ABOUT.format(people=PEOPLE, updates=compared[0].updates, warm_up=WARM_UP)
    return Report(" ".join(about.split()), (*rates, *against, *busy))


def _see_that_all_is_kept(database: Path, ours: Bot) -> None:
    """Raise MeasurementError unless every application, and nothing unsent, is in the database."""
    with closing(sqlite3.connect(database)) as connection:
        count = {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own names
            for table in ("seen_update", "enrolment", "outgoing")
        }
    people = ROUNDS * (PEOPLE + WARM_UP)
    if count["enrolment"] != people or count["outgoing"] or count["seen_update"] < ROUNDS * ours.updates:
        raise MeasurementError(f"{people} people applied, and the database has {count}")
