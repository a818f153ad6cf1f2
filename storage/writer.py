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
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.orm import Session

from storage.database import Database, DatabaseError
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
_POSTGRES_UNAVAILABLE = {
    "08",  # connection exception
    "40",  # transaction rollback: a deadlock, or two writers that could not both go on
    "53",  # insufficient resources: disk full, too many connections
    "55",  # object not in prerequisite state: locked
    "57",  # operator intervention: shutting down, starting up
    "58",  # system error outside PostgreSQL
}
_POSTGRES_READ_ONLY = "25006"  # a stand-by that has not taken over yet


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
        ordered: Callable[[], None] = lambda: None,
        tell: Callable[[Store], None] = lambda _store: None,
    ) -> None:
        """``committed`` is told, in the writer's thread, which letters a commit has put on their way.

        ``ordered`` is told when it has put work outside the writer on its way. ``tell`` is the last to do
        something within each transaction: it lets other processes know.
        """
        self.counts = Counts()
        self._database = database
        self._now = now
        self._committed, self._ordered, self._tell = committed, ordered, tell
        self._waiting: queue.SimpleQueue[Deed | None] = queue.SimpleQueue()
        self._door = threading.Lock()  # between a deed that comes in and the end
        self._closed = False
        self._hurried = threading.Event()
        self._given_up = False
        self._has_traces = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def hurry(self) -> None:
        """Wait for the database no longer: if it takes nothing, deeds fail with StorageUnavailableError.

        From the first that fails so on, all do: a later one must not be done where an earlier one was not.
        """
        self._hurried.set()

    def stop(self) -> None:
        """Finish what was submitted (in a hurry), then end the thread. What is submitted later fails."""
        self.hurry()
        with self._door:
            self._closed = True
            self._waiting.put(None)
        self._thread.join()

    def submit(
        self, do: Callable[[Store], Any], *, update_id: int | None = None, telegram_id: int | None = None
    ) -> "Future[Any]":
        """Have ``do(store)`` run in a transaction; the future has its result once that is committed.

        The future raises what the deed raised (its work is undone then), or StorageUnavailableError. A future
        that is cancelled in time takes its deed back.
        """
        deed = Deed(do, update_id, telegram_id)
        with self._door:
            if self._closed:
                deed.done.set_exception(StorageUnavailableError("The bot has ended."))
            else:
                self._waiting.put(deed)
        return deed.done

    def _run(self) -> None:
        going_on = True
        while going_on:
            group, going_on = self._next_group()
            wanted = [deed for deed in group if deed.done.set_running_or_notify_cancel()]
            if wanted:
                self._settle(wanted)

    def _next_group(self) -> tuple[list[Deed], bool]:
        group: list[Deed] = []
        deed = self._waiting.get()
        while deed is not None:
            group.append(deed)
            if len(group) == GROUP or self._waiting.empty():
                return group, True
            deed = self._waiting.get()
        return group, False

    def _settle(self, group: list[Deed], *, again: bool = False) -> None:
        try:
            results, store = self._commit_patiently(group)
        except StorageUnavailableError as error:
            for deed in group:
                deed.done.set_exception(error)
            return
        except Exception as error:  # noqa: BLE001 - it goes to the deed's future
            if again or (len(group) == 1 and not isinstance(error, IntegrityError)):
                group[0].done.set_exception(error)
                return
            for (
                deed
            ) in group:  # also one by itself, if another writer was there first: now it sees what that did
                self.counts.alone += 1
                self._settle([deed], again=True)
            return
        self._leave_no_traces(store)
        self._committed(store.taps_answered + store.letters)
        if store.has_orders:
            self._ordered()
        for deed, result in zip(group, results, strict=True):
            deed.done.set_result(result)

    def _leave_no_traces(self, store: Store) -> None:
        """Have what was erased go from the database's files, too; where somebody reads there, after a later commit."""
        self._has_traces = self._has_traces or store.has_erased
        if self._has_traces:
            try:
                self._has_traces = not self._database.leave_no_traces()
            except DatabaseError as error:  # what was committed is committed
                log.warning("writer.traces_left", reason=str(error))

    def _commit_patiently(self, group: list[Deed]) -> tuple[list[Any], Store]:
        """Commit, and try again for as long as the database takes nothing: what comes later has to wait too."""
        pause = FIRST_PAUSE
        while not self._given_up:
            try:
                return self._commit(group)
            except DBAPIError as error:
                if not is_unavailable(error):
                    raise
                log.warning("writer.storage_unavailable", reason=str(error.orig), pause=pause)
                self._given_up = self._hurried.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
        raise StorageUnavailableError("The bot was stopped while the database took nothing.")

    def _commit(self, group: list[Deed]) -> tuple[list[Any], Store]:
        with Session(self._database.engine, expire_on_commit=False) as session, session.begin():
            store = Store(session, self._now())
            store.prepare(
                [deed.update_id for deed in group if deed.update_id is not None],
                [deed.telegram_id for deed in group if deed.telegram_id is not None],
            )
            results = [_do(store, deed) for deed in group]
            store.write_gathered()
            self._tell(store)
        self.counts.deeds += len(group)
        self.counts.commits += 1
        return results, store


def _do(store: Store, deed: Deed) -> Any:
    if deed.update_id is not None and not store.note_update(deed.update_id):
        return None
    return deed.do(store)


def is_unavailable(error: Exception) -> bool:
    """Tell a database that is busy, full or gone from a deed that is wrong."""
    if not isinstance(error, DBAPIError):
        return False
    if isinstance(error.orig, sqlite3.Error):
        return (getattr(error.orig, "sqlite_errorcode", 0) & 0xFF) in _SQLITE_UNAVAILABLE
    code = getattr(error.orig, "sqlstate", None)
    if error.connection_invalidated or code is None:  # it does not come from the server
        return isinstance(error, OperationalError | InterfaceError)
    return code[:2] in _POSTGRES_UNAVAILABLE or code == _POSTGRES_READ_ONLY
