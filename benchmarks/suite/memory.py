"""How much memory the bot takes: at rest after its start, and when many people have joined."""

import asyncio

from benchmarks.processes import scratch, tandem, telegram
from benchmarks.report import Figure, Report

ROUNDS = 3
PEOPLE = 200
REST_SECONDS = 1.0
TARGET_MEGABYTES = 90

ABOUT = """
Resident memory of the bot's process in MiB (1024 · 1024 bytes): when it has answered one person and nothing has
happened for a second; and a second after {people} people have joined and applied at the same time.
"""


async def measure() -> Report:
    """Start the bot afresh for each round."""
    rest, used = [], []
    for _ in range(ROUNDS):
        with scratch() as folder:
            async with telegram(folder) as server, tandem(folder, server.url) as bot:
                await server.greet()
                await asyncio.sleep(REST_SECONDS)
                rest.append(bot.megabytes)
                await server.crowd(PEOPLE, "buttons")
                await asyncio.sleep(REST_SECONDS)
                used.append(bot.megabytes)
    at_rest = Figure.median_of("at rest after the start", rest, "MiB", below=TARGET_MEGABYTES)
    after = Figure.median_of(f"after {PEOPLE} people have applied", used, "MiB", what="for information")
    return Report(" ".join(ABOUT.format(people=PEOPLE).split()), (at_rest, after))
