"""How long an answer takes at 30 updates a second, with very many people stored, beside a plain echo bot."""

import asyncio
import os
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from statistics import median

from benchmarks.processes import MeasurementError, Running, Telegram, echo, scratch, tandem, telegram
from benchmarks.report import Figure, Report
from benchmarks.stored import make_cohort

Run = Callable[[Path, str], AbstractAsyncContextManager[Running]]

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))  # smaller for a glance
STORED = int(os.environ.get("BENCH_PEOPLE", "100000"))
ASKING = min(3_000, STORED)  # of those stored, who take turns
PER_SECOND = 30
SECONDS = float(os.environ.get("BENCH_SECONDS", "30"))
WARM_UP_SECONDS = 3
LONGEST_START = 90.0
TIMES = 2

ABOUT = f"""
{STORED:,} people are stored; {PER_SECOND} a second, as chance will have it, ask for the menu, for {SECONDS:.0f} s a
round. Tandem reads who they are, notes the update, commits (SQLite, synchronous=FULL) and answers; the echo bot,
without a database, sends the words back, one update after the other (PTB's default). Loopback, in turn.
"""


async def measure() -> Report:
    """Let the bots take rounds in turn."""
    took: dict[str, list[list[float]]] = {"Tandem": [], "echo bot": []}
    starts: list[float] = []
    with scratch() as folder:
        await asyncio.to_thread(make_cohort, folder / "tandem.db", STORED)
        options = ("--people", str(ASKING), "--unlimited")
        async with telegram(folder, *options) as server:
            for _ in range(ROUNDS):
                for name, bot in (("Tandem", tandem), ("echo bot", echo)):
                    came_up, answers = await _round(folder, server, bot)
                    took[name].append(answers)
                    if bot is tandem:
                        starts.append(came_up)
    until = "includes the first tick; asked in steps of 3 s, after which answers have 3 s more"
    start = Figure.median_of("Tandem: from its start until everybody is answered", starts, "s", what=until)
    return Report(" ".join(ABOUT.split()), (*_figures(took), start))


async def _round(folder: Path, server: Telegram, bot: Run) -> tuple[float, list[float]]:
    """The seconds until a bot that has just started answers everybody, and how long its answers take then."""
    began = time.monotonic()
    async with bot(folder, server.url):
        while (await server.chat(WARM_UP_SECONDS, PER_SECOND))["unanswered"]:
            if time.monotonic() - began > LONGEST_START:
                raise MeasurementError(f"the bot did not answer everybody within {LONGEST_START:.0f} s")
        came_up = time.monotonic() - began
        await server.chat(WARM_UP_SECONDS, PER_SECOND)
        found = await server.chat(SECONDS, PER_SECOND)
    if found["unanswered"]:
        raise MeasurementError(f"{found['unanswered']} people got no answer")
    return came_up, list(found["answers"])


def _figures(took: dict[str, list[list[float]]]) -> tuple[Figure, ...]:
    shares = {"median": 0.5, "99th percentile": 0.99}
    figures = [
        Figure.median_of(f"{name}: {kind}", [_milliseconds(answers, share) for answers in rounds], "ms")
        for name, rounds in took.items()
        for kind, share in shares.items()
    ]
    slowest = [median(_milliseconds(answers, 0.99) for answers in rounds) for rounds in took.values()]
    ratio = Figure("99th percentile, Tandem to echo bot", slowest[0] / slowest[1], "×", below=TIMES + 1e-9)
    return (*figures, ratio)


def _milliseconds(answers: list[float], share: float) -> float:
    return 1000 * sorted(answers)[min(len(answers) - 1, int(len(answers) * share))]
