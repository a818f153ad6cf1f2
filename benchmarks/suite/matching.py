"""How long the matching of a large cohort takes, and how much memory."""

import asyncio
import json
import sys
from typing import Any

from benchmarks.cohort import MENTEES, MENTORS
from benchmarks.processes import MeasurementError, environment
from benchmarks.report import Figure, Report

ROUNDS = 3
TARGET_SECONDS, TARGET_MEGABYTES = 10.0, 1000.0
KINDS = {"places": "up to 3 places a mentor", "scarce": "one place a mentor"}

ABOUT = f"""
{MENTEES:,} mentees and {MENTORS:,} mentors, drawn by lot: hard rules with a tolerant comparison of organisations, the
points of all {MENTEES * MENTORS // 1_000_000} million pairs, the optimum, and the reasons for each pair and for each
person left over. One process, as the bot starts it: the seconds include the imports of numpy and scipy, the memory
is the most that the process held, in MiB (1024 · 1024 bytes).
"""


async def measure() -> Report:
    """Match each kind of cohort, in a process of its own each time."""
    figures = []
    for kind, name in KINDS.items():
        rounds = [await matched(kind) for _ in range(ROUNDS)]
        seconds, megabytes = ([found[unit] for found in rounds] for unit in ("seconds", "megabytes"))
        pairs = f"{rounds[0]['pairs']:,} pairs"
        figures += [
            Figure.median_of(f"{name}: time", seconds, "s", below=TARGET_SECONDS, what=pairs),
            Figure.median_of(f"{name}: memory", megabytes, "MiB", below=TARGET_MEGABYTES),
        ]
    return Report(" ".join(ABOUT.split()), tuple(figures))


async def matched(kind: str) -> dict[str, Any]:
    """What it took to match a cohort of that kind."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.cohort", kind, stdout=asyncio.subprocess.PIPE, env=environment()
    )
    printed, _ = await process.communicate()
    if process.returncode:
        raise MeasurementError(f"the matching ended with {process.returncode}")
    found: dict[str, Any] = json.loads(printed)
    return found
