"""What all tests share: a programme of their own."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.world import World

if TYPE_CHECKING:
    from playwright.async_api import Browser


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A programme that nobody has joined yet."""
    async with World(tmp_path) as world:
        yield world


@pytest.fixture
async def browser() -> AsyncIterator["Browser"]:
    """The system's Chromium."""
    from tests.browser import system_browser

    async with system_browser() as browser:
        yield browser
