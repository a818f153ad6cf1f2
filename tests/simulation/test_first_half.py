"""A year of a programme by lot: three time zones, both changes of daylight saving, a break, holidays, outages.

The first of two halves, which two cores play side by side.
"""

from pathlib import Path

from tests.simulation.year import Year


def test_a_year_keeps_all_rules_of_contact_and_feedback(tmp_path: Path, seed: int, half: int) -> None:
    year = Year(tmp_path / "year.db", 2 * seed, size=half).live()
    assert year.faults == []
    assert {one.kind for one in year.told} >= {"contact", "round", "checklist"}
