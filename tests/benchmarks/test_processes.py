"""A measurement starts the bot as anybody would, with settings that it takes."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.processes import settings
from bot.settings import load_settings


@pytest.fixture(autouse=True)
def files_are_for_all() -> Iterator[None]:
    """As on most machines, where nobody has said otherwise."""
    usual = os.umask(0o022)
    yield
    os.umask(usual)


@pytest.mark.parametrize("port", [0, 8080])
def test_the_bot_takes_the_settings_of_a_measurement(tmp_path: Path, port: int) -> None:
    taken = load_settings(settings(tmp_path, "http://127.0.0.1:1", paced=True, port=port))
    assert taken.delivery.per_second == 30
    assert taken.telegram.webhook is bool(port)
