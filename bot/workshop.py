"""Work outside the writer: pictures, documents, the matching. Ordered in a transaction, kept until it is done."""

import asyncio
import os
import pickle
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog
from telegram.error import BadRequest

from bot.settings import ENVIRONMENT
from bot.traces import log_error
from bot.workbench import ordered
from dialogue.field import Json
from dialogue.house import House
from dialogue.room import Task
from dialogue.turn import Stage
from storage import tasks
from storage.store import Store
from storage.writer import StorageUnavailableError

log = structlog.get_logger()

AT_ONCE = 2  # tasks at the same time: a small machine has as many cores
TRIES = 3
PAUSES = (timedelta(seconds=10), timedelta(minutes=1))  # between tries
LONGEST_SECONDS = 120.0

Perform = Callable[[Callable[[Any], Any], Any], Awaitable[Any]]
"""How work is done: given a module's function and what it works on, its result comes later."""

Fetch = Callable[[str], Awaitable[bytes]]
"""How a file comes from Telegram, given the id that it has there."""


class WorkFailedError(Exception):
    """Work in a process of its own came to nothing; the message says how it ended, never on what it worked."""


@dataclass(frozen=True, slots=True)
class Order:
    """A task that is to be done now, with what it works on."""

    task_id: int
    name: str
    subject: Mapping[str, Json]
    values: Any


class Workshop:
    """Does tasks, a few at a time, and brings their results back into the writer."""

    def __init__(
        self,
        house: House,
        write: Callable[[Callable[[Store], Any]], "asyncio.Future[Any]"],
        perform: Perform,
        fetch: Fetch,
    ) -> None:
        self._house, self._write, self._perform, self._fetch = house, write, perform, fetch
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._changed, self._idle = asyncio.Event(), asyncio.Event()
        self._stopping = self._rests = False

    def wake(self) -> None:
        """Look whether there is something to do: something was ordered, or time has passed."""
        self._idle.clear()
        self._changed.set()

    def rest(self) -> None:
        """Leave what is ordered to another process, once what is under way is done."""
        self._rests = True

    def go_on(self) -> None:
        """Do what is ordered from now on."""
        self._rests = False
        self.wake()

    async def idle(self) -> None:
        """Wait until all that is due is done."""
        await self._idle.wait()

    async def run(self) -> None:
        """Do what is ordered, until ``stop``."""
        self.wake()
        while not self._stopping:
            self._changed.clear()
            try:
                await self._begin_due()
            except StorageUnavailableError:
                log.info("workshop.later")
            except Exception as error:  # noqa: BLE001 - the next tick looks again
                log_error("workshop.broken", error)
            if not self._under_way and not self._changed.is_set():
                self._idle.set()
            await self._changed.wait()

    async def stop(self) -> None:
        """Leave what is under way: it is kept, and done after the next start."""
        self._stopping = True
        self._changed.set()
        for work in self._under_way.values():
            work.cancel()
        await asyncio.gather(*self._under_way.values(), return_exceptions=True)

    async def _begin_due(self) -> None:
        while len(self._under_way) < AT_ONCE and not self._rests:
            order = await self._write(self._next)
            if order is None:
                return
            if order.values is not None:
                self._under_way[order.task_id] = asyncio.create_task(self._do(order))

    def _next(self, store: Store) -> Order | None:
        """The next order. One whose task is no longer wanted (or known) is forgotten, and has no values."""
        task = tasks.next_due(store, self._under_way)
        if task is None:
            return None
        kind = self._house.tasks.get(task.name)
        stage = Stage(self._house, store)
        try:
            values = kind and kind.gather(stage, task.subject)
        except Exception as error:  # noqa: BLE001 - one room's fault must not stop the others' tasks
            log_error("workshop.not_gathered", error, task=task.name, number=task.id)
            values = None
            self._house.tasks[task.name].give_up(stage, task.subject)
        if values is None:
            tasks.forget(store, task)
        return Order(task.id, task.name, task.subject, values)

    async def _do(self, order: Order) -> None:
        kind = self._house.tasks[order.name]
        try:
            result = await asyncio.wait_for(self._make(kind, order.values), LONGEST_SECONDS)
            await self._write(lambda store: self._bring(store, order, result))
        except StorageUnavailableError:
            log.info("workshop.later", task=order.name)
        except (
            BadRequest
        ) as error:  # the file is gone, or too large for bots: it will not be had later either
            log.info("workshop.no_file", task=order.name, reason=error.message)
            await self._write(lambda store: self._give_up(store, order))
        except Exception as error:  # noqa: BLE001 - whatever it was: it is tried again, then given up
            log_error("workshop.failed", error, task=order.name, number=order.task_id)
            await self._put_off(order)
        finally:
            del self._under_way[order.task_id]
            self.wake()

    async def _make(self, kind: Task, values: Any) -> Any:
        if kind.file_of is not None:
            values = (values, await self._fetch(kind.file_of(values)))
        return await self._perform(kind.make, values)

    async def _put_off(self, order: Order) -> None:
        try:
            await self._write(lambda store: self._try_later(store, order))
        except Exception as error:  # noqa: BLE001 - it stays as it is, and the next tick tries it again
            log_error("workshop.not_put_off", error, task=order.name, number=order.task_id)

    def _bring(self, store: Store, order: Order, result: Any) -> None:
        task = tasks.find(store, order.task_id)
        if task is not None:  # else it was withdrawn, or another process has been faster
            tasks.forget(store, task)
            self._house.tasks[order.name].bring(Stage(self._house, store), order.subject, result)

    def _try_later(self, store: Store, order: Order) -> None:
        task = tasks.find(store, order.task_id)
        if task is None:
            return
        if task.tries + 1 < TRIES:
            tasks.try_later(store, task, PAUSES[task.tries])
        else:
            self._give_up(store, order)

    def _give_up(self, store: Store, order: Order) -> None:
        task = tasks.find(store, order.task_id)
        if task is not None:
            tasks.forget(store, task)
            self._house.tasks[order.name].give_up(Stage(self._house, store), order.subject)


async def in_own_process(make: Callable[[Any], Any], values: Any) -> Any:
    """Work in a process of its own: what it imports takes no memory afterwards, and it can be stopped.

    Raises WorkFailedError.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.workbench",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={name: value for name, value in os.environ.items() if not name.startswith(ENVIRONMENT)},
    )
    try:
        result, complaint = await process.communicate(ordered(make, values))
    except asyncio.CancelledError:
        process.kill()
        await process.wait()
        raise
    if process.returncode != 0:
        raise WorkFailedError(f"ended with {process.returncode}: {complaint.decode(errors='replace')[-500:]}")
    return pickle.loads(result)  # noqa: S301 - our own process wrote it


async def in_a_thread(make: Callable[[Any], Any], values: Any) -> Any:
    """Work in this process, beside the loop: for tests, which would wait long for a process each time."""
    return await asyncio.to_thread(make, values)
