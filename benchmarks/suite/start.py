"""How long it takes from starting the bot to its first answer."""

import asyncio
import sys
import time
from pathlib import Path

from benchmarks.processes import Telegram, environment, scratch, tandem, telegram
from benchmarks.report import Figure, Report

ROUNDS = 5
TIMES = 2  # as long as the bare import at most

ABOUT = """
Somebody has written /start before the bot is there. From the start of `python -m bot run`, on a database whose tables
are up to date, to the moment at which the first answer arrives at the server. Beside it what a Python takes that
imports no more than python-telegram-bot's telegram.ext.
"""


async def measure() -> Report:
    """Start the bot and the bare import in turn."""
    ours, bare = [], []
    with scratch() as folder:
        async with telegram(folder) as server:
            await first_answer(folder, server)  # makes the tables, and warms the disk's cache up
            for _ in range(ROUNDS):
                ours.append(await first_answer(folder, server))
                bare.append(await bare_import())
    first = Figure.median_of("start to first answer", ours, "s")
    library = Figure.median_of("import telegram.ext", bare, "s", what="for comparison")
    ratio = Figure(
        "the one to the other", first.value / library.value, "×", below=TIMES + 1e-9, what="of the medians"
    )
    return Report(" ".join(ABOUT.split()), (first, library, ratio))


async def first_answer(folder: Path, server: Telegram) -> float:
    """Seconds until the bot has answered somebody who waits."""
    greeting = asyncio.create_task(server.greet())
    await asyncio.sleep(0.2)  # the server has the message now
    begin = time.monotonic()
    async with tandem(folder, server.url):
        return await greeting - begin


async def bare_import() -> float:
    """Seconds that Python takes to import the library."""
    begin = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "import telegram.ext", env=environment()
    )
    await process.wait()
    return time.monotonic() - begin
