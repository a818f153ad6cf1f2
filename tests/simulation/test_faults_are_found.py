"""The year itself is looked at: what goes wrong in it is found, and a process that dies changes nothing."""

from datetime import timedelta
from pathlib import Path

import pytest

import handlers.prompting
import mentoring.contact
from mentoring.manners import next_allowed
from storage import contact_ladder, rounds
from tests.simulation.year import Year

FEW = 4  # tandems, where few show it


def test_a_process_that_dies_again_and_again_prompts_no_differently(tmp_path: Path, seed: int) -> None:
    quiet = Year(tmp_path / "quiet.db", seed, size=FEW).live()
    rough = Year(tmp_path / "rough.db", seed, size=FEW, deaths=0.1).live()
    assert rough.bot.killed > 10
    assert rough.faults == []
    assert rough.told == quiet.told


def test_a_contact_that_resets_nothing_would_be_found(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contact_ladder, "_start_over", lambda _tandem: None)
    year = Year(tmp_path / "year.db", seed, size=FEW).live()
    assert any("rung" in fault for fault in year.faults)


def test_a_rung_on_the_wrong_day_would_be_found(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        contact_ladder, "days_after", lambda _programme, moment, days: moment + timedelta(days=days + 1)
    )
    monkeypatch.setattr(
        mentoring.contact, "days_after", lambda _programme, moment, days: moment + timedelta(days=days + 1)
    )
    year = Year(tmp_path / "year.db", seed, size=FEW).live()
    assert any("rung" in fault for fault in year.faults)


def test_two_prompts_a_day_would_be_found(tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        handlers.prompting,
        "next_prompt_allowed",
        lambda programme, _last, moment, zone: next_allowed(programme, moment, zone),
    )
    year = Year(tmp_path / "year.db", seed, size=FEW).live()
    assert any("second prompt" in fault for fault in year.faults)


def test_a_round_that_nobody_is_told_of_would_be_found(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "prompt", lambda _store, _part, _at: None)
    year = Year(tmp_path / "year.db", seed, size=FEW).live()
    assert any("of tandem" in fault and "never told" in fault for fault in year.faults)
