"""`python -m benchmarks [NAME …]`: measure, compare with the targets, keep the results.

Without names all benchmarks run, one after the other. Exit code 1 where a target is missed.
"""

import argparse
import asyncio
import pkgutil
import sys
from datetime import UTC, datetime
from importlib import import_module

from rich.console import Console

from benchmarks import report, suite
from benchmarks.processes import MeasurementError

WIDTH = 110  # characters of a table


def names() -> list[str]:
    """The benchmarks that there are."""
    return sorted(module.name for module in pkgutil.iter_modules(suite.__path__))


def run(chosen: list[str], date: str, console: Console) -> bool:
    """Run benchmarks; tells whether all targets hold."""
    hold = True
    for name in chosen:
        console.print(f"{name} …")
        found: report.Report = asyncio.run(import_module(f"{suite.__name__}.{name}").measure())
        report.show(name, found, console)
        report.write(name, found, date)
        hold &= found.holds
    return hold


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"one or more of: {', '.join(names())}")
    options = parser.parse_args()
    if unknown := set(options.name) - set(names()):
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}; there are: {', '.join(names())}")
    console = Console(width=WIDTH)
    try:
        hold = run(options.name or names(), datetime.now(UTC).date().isoformat(), console)
    except MeasurementError as error:
        console.print(f"Nothing could be measured: {error}", style="bold red", markup=False)
        return 1
    return 0 if hold else 1


if __name__ == "__main__":
    sys.exit(main())
