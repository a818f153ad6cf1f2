"""What a benchmark found: figures, some of them against a target, as a table and as a file."""

import json
import os
import platform
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Self

from rich.console import Console
from rich.table import Table

RESULTS = Path(__file__).parent / "results"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. With `at_least` or `below` it has a target; `rounds` are what it is the median of."""

    name: str
    value: float
    unit: str = ""
    at_least: float | None = None
    below: float | None = None
    rounds: tuple[float, ...] = ()
    what: str = ""

    @classmethod
    def median_of(cls, name: str, rounds: Sequence[float], unit: str = "", **more: Any) -> Self:
        """The middle one of several measurements."""
        return cls(name, median(rounds), unit, rounds=tuple(rounds), **more)

    @property
    def holds(self) -> bool | None:
        """Whether the target is met; None without a target."""
        if self.at_least is not None:
            return self.value >= self.at_least
        return None if self.below is None else self.value < self.below

    @property
    def target(self) -> str:
        """The target in words."""
        if self.at_least is not None:
            return f"at least {_number(self.at_least, self.unit)}"
        return "" if self.below is None else f"under {_number(self.below, self.unit)}"


@dataclass(frozen=True, slots=True)
class Report:
    """What one benchmark found; `about` says in a sentence what was done."""

    about: str
    figures: tuple[Figure, ...]

    @property
    def holds(self) -> bool:
        """Whether no target is missed."""
        return all(figure.holds is not False for figure in self.figures)


def show(name: str, report: Report, console: Console) -> None:
    """Print a report as a table."""
    table = Table(title=name, caption=report.about, title_justify="left", caption_justify="left")
    for heading in ("figure", "value", "target", "", "rounds"):
        table.add_column(heading, justify="right" if heading == "value" else "left")
    for figure in report.figures:
        table.add_row(
            figure.name + (f"\n[dim]{figure.what}[/]" if figure.what else ""),
            _number(figure.value, figure.unit),
            figure.target,
            {True: "[green]holds[/]", False: "[bold red]missed[/]", None: ""}[figure.holds],
            " · ".join(_number(value, "") for value in figure.rounds),
        )
    console.print(table)


def write(name: str, report: Report, date: str, folder: Path = RESULTS) -> None:
    """Keep a report as `NAME.json`, with the machine it was measured on."""
    kept = {
        "benchmark": name,
        "date": date,
        "machine": machine(),
        "about": report.about,
        "holds": report.holds,
        "figures": [_kept(figure) for figure in report.figures],
    }
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.json").write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", "utf-8")


def machine() -> dict[str, str | int | None]:
    """What a figure depends on besides the code."""
    return {
        "cores": os.cpu_count(),
        "system": platform.system(),
        "architecture": platform.machine(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
    }


def _kept(figure: Figure) -> dict[str, Any]:
    kept: dict[str, Any] = {"name": figure.name, "value": round(figure.value, 4), "unit": figure.unit}
    if figure.holds is not None:
        kept |= {"target": figure.target, "holds": figure.holds}
    if figure.rounds:
        kept["rounds"] = [round(value, 4) for value in figure.rounds]
    return kept | ({"what": figure.what} if figure.what else {})


def _number(value: float, unit: str) -> str:
    digits = 0 if abs(value) >= 100 else 2
    return f"{value:,.{digits}f} {unit}".strip()
