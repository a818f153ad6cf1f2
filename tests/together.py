"""Several people at the same moment: what they do becomes one group of the writer."""

import asyncio
from collections.abc import Callable
from typing import Any

from tests.storage.writing import busy
from tests.world import World


async def together(world: World, act: Callable[[], object], updates: int) -> None:
    """Let people act while the writer is busy, until all ``updates`` wait for it; then let the bot answer."""
    submitted: asyncio.Queue[None] = asyncio.Queue()
    submit = world.app.writer.submit

    def note(*args: Any, **kwargs: Any) -> Any:
        submitted.put_nowait(None)
        return submit(*args, **kwargs)

    with busy(world.app.writer):
        world.app.writer.submit = note  # type: ignore[method-assign]
        act()
        for _ in range(updates):
            await submitted.get()
        world.app.writer.submit = submit  # type: ignore[method-assign]
        assert len(world.telegram.updates.pending) == updates  # none is acknowledged while none is committed
    await world.settle()
