"""Which year is played, and for how many."""

import os

import pytest


@pytest.fixture
def seed() -> int:
    """``TANDEM_SEED=2 pytest tests/simulation`` draws other lots; otherwise they are the same each time."""
    return int(os.environ.get("TANDEM_SEED", "1"))


@pytest.fixture
def half() -> int:
    """Half of the tandems: 250, or half of ``TANDEM_SIZE``."""
    return int(os.environ.get("TANDEM_SIZE", "500")) // 2
