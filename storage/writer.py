"""The writer: a thread that owns the database and takes all that waits into one commit.

Handlers touch nothing but the database, so a group is optimistic: if one deed raises, the whole is rolled
back and each runs again alone; only the guilty one fails.
"""

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.orm import Session

from storage.database import Database
from storage.store import Letter, Store

GROUP = 64  # deeds in one commit at most


class StorageUnavailableError(Exception):
    """The database did not take a transaction (busy, full, gone): no fault of the deed's; try again."""


@dataclass(slots=True)
class Deed:
    """Work for one transaction; ``update_id`` makes it happen once, ``telegram_id`` says whose it is."""

    do: Callable[[Store], Any]
    update_id: int | None = None
    telegram_id: int | None = None
    done: "Future[Any]" = field(default_factory=Future)


@dataclass(slots=True)
class Counts:
    """What the writer has done so far, for the benchmark and the metrics."""

    deeds: int = 0
    commits: int = 0
    alone: int = 0  # deeds that ran again by themselves


class Writer:
    """Runs deeds in the order in which they were submitted."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        committed: Callable[[Sequence[Letter]], None] = lambda _letters: None,
    ) -> None:
        """``committed`` is told, in the writer's thread, which letters a commit has put on their way."""
        self.counts = Counts()
        self._database = database
        self._now = now
        self._committed = committed
        self._waiting: queue.SimpleQueue[Deed | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what was submitted, then end the thread."""
        self._waiting.put(None)
        self._thread.join()

    def submit(
        self, do: Callable[[Store], Any], *, update_id: int | None = None, telegram_id: int | None = None
    ) -> "Future[Any]":
        """Have ``do(store)`` run in a transaction; the future has its result once that is committed.

        The future raises what the deed raised (its work is undone then), or StorageUnavailableError.
        """
        deed = Deed(do, update_id, telegram_id)
        self._waiting.put(deed)
        return deed.done

    def _run(self) -> None:
        going_on = True
        while going_on:
            group, going_on = self._next_group()
            if group:
                self._settle(group)

    def _next_group(self) -> tuple[list[Deed], bool]:
        group: list[Deed] = []
        deed = self._waiting.get()
        while deed is not None:
            group.append(deed)
            if len(group) == GROUP or self._waiting.empty():
                return group, True
            deed = self._waiting.get()
        return group, False

    def _settle(self, group: list[Deed]) -> None:
        try:
            results, letters = self._commit(group)
        except Exception as error:  # noqa: BLE001 - it goes to the deed's future
            if len(group) == 1:
                group[0].done.set_exception(_told(error))
                return
            for deed in group:
                self.counts.alone += 1
                self._settle([deed])
            return
        self._committed(letters)
        for deed, result in zip(group, results, strict=True):
            deed.done.set_result(result)

    def _commit(self, group: list[Deed]) -> tuple[list[Any], list[Letter]]:
        with Session(self._database.engine, expire_on_commit=False) as session, session.begin():
            store = Store(session, self._now())
            store.prepare(
                [deed.update_id for deed in group if deed.update_id is not None],
                [deed.telegram_id for deed in group if deed.telegram_id is not None],
            )
            results = [_do(store, deed) for deed in group]
            store.write_gathered()
        self.counts.deeds += len(group)
        self.counts.commits += 1
        return results, store.taps_answered + store.letters


def _do(store: Store, deed: Deed) -> Any:
    if deed.update_id is not None and not store.note_update(deed.update_id):
        return None
    return deed.do(store)


def _told(error: Exception) -> Exception:
    """Tell a database that is busy, full or gone from a deed that is wrong."""
    if isinstance(error, OperationalError | InterfaceError) or (
        isinstance(error, DBAPIError) and error.connection_invalidated
    ):
        unavailable = StorageUnavailableError(str(error.orig))
        unavailable.__cause__ = error
        return unavailable
    return error
