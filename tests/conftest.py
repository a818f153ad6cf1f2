"""What all tests share: a programme of their own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.world import World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A programme that nobody has joined yet."""
    async with World(tmp_path) as world:
        yield world
