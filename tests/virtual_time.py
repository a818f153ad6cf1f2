"""Time for tests that wait: nothing sleeps, the clock jumps to the next moment at which something is due."""

import asyncio
import functools
import math
import selectors
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec

Given = ParamSpec("Given")


class _Jump(selectors.DefaultSelector):
    """Where a loop would sleep, its clock is turned ahead instead."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("everybody waits, and nothing will ever happen")
        if timeout > 0:
            # What is due now counts as due just after it; the sum may have been rounded down by one such step.
            self.now = math.nextafter(math.nextafter(self.now + timeout, math.inf), math.inf)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose seconds take no time. Not for tests with threads or sockets: those do not jump."""

    def __init__(self) -> None:
        self._jump = _Jump()
        super().__init__(self._jump)
        self._clock_resolution = 0.0  # what is due in a hair's time is not due yet: this clock is exact

    def time(self) -> float:
        """The seconds since the test began."""
        return self._jump.now


def in_virtual_time(
    test: Callable[Given, Coroutine[Any, Any, None]],
) -> Callable[Given, None]:
    """Run a test on a loop whose seconds take no time."""

    @functools.wraps(test)
    def run(*args: Given.args, **kwargs: Given.kwargs) -> None:
        with asyncio.Runner(loop_factory=VirtualLoop) as runner:
            runner.run(test(*args, **kwargs))

    return run
