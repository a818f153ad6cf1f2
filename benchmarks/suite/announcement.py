"""An announcement to thousands, while others chat: how long it takes, what Telegram counts, who has to wait."""

import asyncio
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from benchmarks.processes import MeasurementError, scratch, tandem, telegram
from benchmarks.report import Figure, Report
from benchmarks.stored import make_cohort

PEOPLE = int(os.environ.get("PEOPLE", "9000"))
PER_SECOND, CHATTING = 30, 5
WAY = 0.03  # seconds from the bot to Telegram
WARM_UP_SECONDS = 10
CHAT_SECONDS = min(180, PEOPLE / 25)
LONGER, MOST, LATER = 1.02, 30, 1.5

ABOUT = f"""
{PEOPLE:,} people get an announcement, and while it goes out, {CHATTING} people a second (as chance will have it) ask
the bot something. Telegram takes {PER_SECOND} messages in any second and not one more, answers included; it is
{1000 * WAY:.0f} ms away, as over the internet. Each letter, its mark and each update are committed (SQLite,
synchronous=FULL). Before, the same chat for {CHAT_SECONDS:.0f} s without an announcement.
"""


async def measure() -> Report:
    """Let the cohort chat, then announce something to it."""
    with scratch() as folder:
        await asyncio.to_thread(make_cohort, folder / "tandem.db", PEOPLE)
        options = ("--people", str(PEOPLE), "--way", str(WAY))
        async with (
            telegram(folder, *options, patience=PEOPLE / 10 + 300) as server,
            tandem(folder, server.url, paced=True),
        ):
            await server.chat(WARM_UP_SECONDS, CHATTING)
            alone = await server.chat(CHAT_SECONDS, CHATTING)
            found = await server.announce(CHATTING)
        left = await asyncio.to_thread(_count_left, folder / "tandem.db")
    if alone["unanswered"] or found["unanswered"] or left or found["twice"]:
        raise MeasurementError(f"unanswered {alone['unanswered']} and {found['unanswered']}, unsent {left}")
    allowed = found["sends"] / PER_SECOND
    before, during = _percentile(alone["answers"]), _percentile(found["answers"])
    return Report(
        " ".join(ABOUT.split()),
        (
            Figure("the announcement and all answers besides", found["seconds"], "s"),
            Figure("what was sent until then", found["sends"], "messages"),
            Figure("to what Telegram allows", found["seconds"] / allowed, "×", below=LONGER + 1e-9),
            Figure("most in any second", found["most"], "messages", below=MOST + 1),
            Figure("429s", found["refused"], "", below=1),
            Figure("not sent, or sent twice", left + found["twice"], "", below=1),
            Figure("an answer without it, 99th percentile", before, "ms", what=_median(alone["answers"])),
            Figure(
                "an answer while it goes out, 99th percentile", during, "ms", what=_median(found["answers"])
            ),
            Figure("while to without", during / before, "×", below=LATER),
        ),
    )


def _count_left(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        return int(connection.execute("SELECT count(*) FROM outgoing").fetchone()[0])


def _percentile(seconds: list[float]) -> float:
    """The 99th, in milliseconds."""
    return 1000 * sorted(seconds)[min(len(seconds) - 1, int(len(seconds) * 0.99))]


def _median(seconds: list[float]) -> str:
    return f"median {1000 * sorted(seconds)[len(seconds) // 2]:.0f} ms of {len(seconds):,}"
