"""What can go wrong between the bot and Telegram, switched on by tests."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from playground.refusal import RefusedError, too_many_requests

Predicate = Callable[[str, dict[str, Any]], bool]


class DroppedError(Exception):
    """The connection breaks without an answer."""


@dataclass
class Fault:
    """One thing that goes wrong: with which calls, how often (None: until cleared), and how."""

    matches: Predicate
    times: int | None
    refusal: RefusedError | None = None
    drop: bool = False
    lose_answer: bool = False
    gate: asyncio.Event | None = None


@dataclass
class Faults:
    """The faults that are switched on; each strikes the next calls that it matches."""

    active: list[Fault] = field(default_factory=list)
    held: set[asyncio.Event] = field(default_factory=set)

    def fail(
        self,
        method: str | None = None,
        *,
        status: int = 500,
        description: str = "",
        retry_after: int | None = None,
        times: int | None = 1,
    ) -> None:
        """Refuse the next calls of a method (None: of any) before they do anything."""
        self.fail_when(
            _calls_of(method), status=status, description=description, retry_after=retry_after, times=times
        )

    def fail_when(
        self,
        predicate: Predicate,
        *,
        status: int = 500,
        description: str = "",
        retry_after: int | None = None,
        times: int | None = None,
    ) -> None:
        """Refuse every call for which `predicate(method, params)` holds, until cleared or `times` over."""
        refusal = RefusedError(status, description, retry_after=retry_after)
        if status == 429:
            refusal = too_many_requests(1 if retry_after is None else retry_after)
        self.active.append(Fault(predicate, times, refusal=refusal))

    def lose_answer(self, method: str | None = None, *, times: int | None = 1) -> None:
        """Act on the next calls, then break the connection instead of answering."""
        self.active.append(Fault(_calls_of(method), times, lose_answer=True))

    def drop(self, method: str | None = None, *, times: int | None = 1) -> None:
        """Break the connection of the next calls before acting."""
        self.active.append(Fault(_calls_of(method), times, drop=True))

    def hang(self, method: str | None = None, *, times: int | None = 1) -> Callable[[], None]:
        """Hold the next calls until the returned function is called; then they act and are answered."""
        gate = asyncio.Event()
        self.active.append(Fault(_calls_of(method), times, gate=gate))
        return gate.set

    def clear(self) -> None:
        """Switch all faults off, and let go of what hangs."""
        self.active.clear()
        for gate in self.held:
            gate.set()

    async def strike(self, method: str, params: dict[str, Any]) -> bool:
        """Let the first fault that matches happen; true if the answer is to be lost afterwards."""
        fault = next((fault for fault in self.active if fault.matches(method, params)), None)
        if fault is None:
            return False
        self._count(fault)
        if fault.gate is not None:
            await self._wait_at(fault.gate)
        if fault.refusal is not None:
            raise fault.refusal
        if fault.drop:
            raise DroppedError
        return fault.lose_answer

    async def _wait_at(self, gate: asyncio.Event) -> None:
        self.held.add(gate)
        try:
            await gate.wait()
        finally:
            self.held.discard(gate)

    def _count(self, fault: Fault) -> None:
        if fault.times is None:
            return
        fault.times -= 1
        if fault.times == 0:
            self.active.remove(fault)


def _calls_of(method: str | None) -> Predicate:
    if method is None:
        return lambda _called, _params: True
    wanted = method.lower()
    return lambda called, _params: called.lower() == wanted
