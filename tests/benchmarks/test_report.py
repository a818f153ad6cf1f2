"""A figure against its target."""

import json
from pathlib import Path

import pytest

from benchmarks.report import Figure, Report, write


@pytest.mark.parametrize(
    ("figure", "holds"),
    [
        (Figure("ratio", 2.5, at_least=2.5), True),
        (Figure("ratio", 2.49, at_least=2.5), False),
        (Figure("start", 1.99, "s", below=2), True),
        (Figure("start", 2.0, "s", below=2), False),
        (Figure("for information", 7), None),
    ],
)
def test_a_figure_knows_whether_its_target_is_met(figure: Figure, holds: bool | None) -> None:
    assert figure.holds is holds


def test_one_missed_target_is_enough() -> None:
    met, missed = Figure("a", 1, below=2), Figure("b", 3, below=2)
    assert Report("", (met, Figure("c", 9))).holds
    assert not Report("", (met, missed)).holds


def test_the_median_of_the_rounds_counts() -> None:
    assert Figure.median_of("rate", [9, 1, 5]).value == 5


def test_a_report_is_kept_with_its_date_and_its_machine(tmp_path: Path) -> None:
    write("start", Report("About.", (Figure("start", 1.5, "s", below=2),)), "2026-11-23", tmp_path)
    kept = json.loads((tmp_path / "start.json").read_text("utf-8"))
    assert (kept["date"], kept["holds"]) == ("2026-11-23", True)
    assert kept["figures"] == [
        {"name": "start", "value": 1.5, "unit": "s", "target": "under 2.00 s", "holds": True}
    ]
    assert {"cores", "python", "sqlite"} <= kept["machine"].keys()
