"""How much memory the bot takes, beside the echo bot: at rest after its start, and when many people have joined."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from benchmarks.processes import Running, echo, scratch, tandem, telegram
from benchmarks.report import Figure, Report

ROUNDS = 3
PEOPLE = 200
REST_SECONDS = 1.0
AT_REST, AFTERWARDS = 1.0, 1.2  # times the echo bot's

ABOUT = """
Resident memory of the bot's process in MiB (1024 · 1024 bytes): when it has answered one person and nothing has
happened for a second; and a second after {people} people have joined and applied at the same time. Beside it PTB's
echo bot, which has neither a database nor texts.
"""

Run = Callable[[Path, str], AbstractAsyncContextManager[Running]]


async def measure() -> Report:
    """Start the bots afresh for each round."""
    bots: tuple[tuple[str, Run, str], ...] = (("Tandem", tandem, "buttons"), ("echo bot", echo, "anything"))
    rest: dict[str, list[float]] = {name: [] for name, _, _ in bots}
    used: dict[str, list[float]] = {name: [] for name, _, _ in bots}
    for _ in range(ROUNDS):
        for name, bot, press in bots:
            before, afterwards = await _round(bot, press)
            rest[name].append(before)
            used[name].append(afterwards)
    at_rest = [Figure.median_of(f"{name}: at rest after the start", of, "MiB") for name, of in rest.items()]
    after = [
        Figure.median_of(f"{name}: after {PEOPLE} people have applied", of, "MiB")
        for name, of in used.items()
    ]
    ratios = (
        _ratio("at rest, Tandem to echo bot", at_rest, AT_REST),
        _ratio("afterwards, Tandem to echo bot", after, AFTERWARDS),
    )
    return Report(" ".join(ABOUT.format(people=PEOPLE).split()), (*at_rest, *after, *ratios))


async def _round(bot: Run, press: str) -> tuple[float, float]:
    with scratch() as folder:
        async with telegram(folder) as server, bot(folder, server.url) as running:
            await server.greet()
            await asyncio.sleep(REST_SECONDS)
            at_rest = running.megabytes
            await server.crowd(PEOPLE, press)
            await asyncio.sleep(REST_SECONDS)
            return at_rest, running.megabytes


def _ratio(name: str, figures: list[Figure], most: float) -> Figure:
    ours, theirs = figures
    return Figure(name, ours.value / theirs.value, "×", below=most + 1e-9, what="of the medians")
