"""The writer: a thread that owns the database and takes all that waits into one commit.

Handlers touch nothing but the database, so a group is optimistic: if one deed raises, the whole is rolled
back and each runs again alone; only the guilty one fails.
"""

import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.orm import Session

from storage.database import Database
from storage.store import Letter, Store

log = structlog.get_logger()

GROUP = 64  # deeds in one commit at most


FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0  # seconds between tries while the database takes nothing

_SQLITE_UNAVAILABLE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOMEM,
}


class StorageUnavailableError(Exception):
    """The writer was stopped while the database took nothing (busy, full, gone): the deed is not done."""


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
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what was submitted (once, if the database takes nothing), then end the thread."""
        self._stopping.set()
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
            results, letters = self._commit_patiently(group)
        except Exception as error:  # noqa: BLE001 - it goes to the deed's future
            if len(group) == 1:
                group[0].done.set_exception(error)
                return
            for deed in group:
                self.counts.alone += 1
                self._settle([deed])
            return
        self._committed(letters)
        for deed, result in zip(group, results, strict=True):
            deed.done.set_result(result)

    def _commit_patiently(self, group: list[Deed]) -> tuple[list[Any], list[Letter]]:
        """Commit, and try again for as long as the database takes nothing: what comes later has to wait too."""
        pause = FIRST_PAUSE
        while True:
            try:
                return self._commit(group)
            except DBAPIError as error:
                if not is_unavailable(error):
                    raise
                log.warning("writer.storage_unavailable", reason=str(error.orig), pause=pause)
                if self._stopping.wait(pause):
                    raise StorageUnavailableError(str(error.orig)) from error
            pause = min(2 * pause, LONGEST_PAUSE)

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


def is_unavailable(error: DBAPIError) -> bool:
    """Tell a database that is busy, full or gone from a deed that is wrong."""
    if isinstance(error.orig, sqlite3.Error):
        return (getattr(error.orig, "sqlite_errorcode", 0) & 0xFF) in _SQLITE_UNAVAILABLE
    return error.connection_invalidated or isinstance(error, OperationalError | InterfaceError)
