"""What all tests share: a programme of their own."""

import os
from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from tests.world import World

if TYPE_CHECKING:
    from playwright.async_api import Browser


MEMORY = Path("/dev/shm")  # noqa: S108 - a folder in memory: a story waits for no disk


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """A programme that nobody has joined yet."""
    with TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as folder:
        async with World(Path(folder)) as world:
            yield world


@pytest.fixture
async def browser() -> AsyncIterator["Browser"]:
    """The system's Chromium."""
    from tests.browser import system_browser

    async with system_browser() as browser:
        yield browser


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no worker is left with it at the end."""
    items.sort(
        key=lambda item: (
            item.get_closest_marker("processes") is None and item.get_closest_marker("browser") is None
        )
    )
