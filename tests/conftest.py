"""What all tests share: a programme of their own."""

import gc
import logging
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
import structlog
from hypothesis import settings

from bot.logs import FromLibraries

if TYPE_CHECKING:
    from playwright.async_api import Browser

    from tests.world import World

settings.register_profile("usual", max_examples=40)
settings.load_profile("usual")  # another, with --hypothesis-profile: "default" tries 100 examples each

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder in memory: a story waits for no disk


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    """What starts a bot in this process sets the log up for all of it: the next test finds none of that."""
    yield
    structlog.reset_defaults()
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, FromLibraries)]:
        root.removeHandler(handler)


@pytest.fixture
async def world() -> AsyncIterator["World"]:
    """A programme that nobody has joined yet."""
    from tests.world import World  # the process that only hands tests out to others needs none

    with TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as folder:
        async with World(Path(folder)) as world:
            yield world


@pytest.fixture
async def browser() -> AsyncIterator["Browser"]:
    """The system's Chromium."""
    from tests.browser import system_browser

    async with system_browser() as browser:
        yield browser


LONGEST_FIRST = (
    "test_first_half.py",
    "test_second_half.py",
    "test_kill.py",
    "test_replicas.py",
    "test_planted.py",
    "test_demo_half_a_year.py",
    "test_year.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no worker is left with it at the end."""
    order = {name: place for place, name in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: order.get(item.path.name, len(order)))


def pytest_collection_finish() -> None:
    """Leave all that was imported out of the search for garbage: it stays until the end. Search seldom besides."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
