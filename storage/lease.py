"""Which of several processes on one PostgreSQL does what only one may: send to Telegram, and let the clock tick.

It is the one that holds an advisory lock. The lock goes with its connection: when the process dies, the server
lets go of it at once, and another process has it within a second. On the same connection all of them hear what
each has put on its way, in the order of the commits.
"""

import json
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy import bindparam, func, select

from storage.database import Database
from storage.store import Store

log = structlog.get_logger()

LOCK, STARTING = (
    7_263_364,
    7_263_365,
)  # any numbers that nobody else uses on this PostgreSQL (storage.database)
CHANNEL = "tandem"
LOOK = 1.0  # seconds between two looks whether the lock is free, or still ours
PAUSE = 0.5  # seconds before a lost connection is opened anew
STANDS_STILL = 15.0  # seconds without a look by who leads, or without a sign of life from its loop
MOST_LETTERS = 600  # in one notice: PostgreSQL takes 8,000 bytes (NOTIFY)
KEPT_ALIVE = {  # a machine that is gone without a word is noticed after ten seconds (libpq; runtime-config-connection)
    "tcp_keepalives_idle": 4,
    "tcp_keepalives_interval": 2,
    "tcp_keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}

_UNSEAT = """
    SELECT pg_terminate_backend(activity.pid)
    FROM pg_locks AS lock JOIN pg_stat_activity AS activity ON activity.pid = lock.pid
    WHERE lock.locktype = 'advisory' AND lock.granted AND lock.objid = %s AND lock.objsubid = 1
    AND activity.datname = current_database() AND now() - activity.state_change > make_interval(secs => %s)
"""
_TELL = select(func.pg_notify(CHANNEL, bindparam("notice")))


@dataclass(frozen=True, slots=True)
class Notice:
    """What a process has put on its way: letters by their ids (None: too many to name), and work."""

    letters: tuple[int, ...] | None
    has_orders: bool


class StandstillError(Exception):
    """What the lock is for does not go on in this process."""


class Lease:
    """Asks for the lock until it is stopped, in a thread of its own; tells what becomes of it, in that thread."""

    def __init__(
        self,
        database: Database,
        *,
        gained: Callable[[], None],
        lost: Callable[[], None],
        told: Callable[[Notice], None],
        is_alive: Callable[[], bool] = lambda: True,
    ) -> None:
        """``told`` gets what any process has put on its way; those that do not lead need not care.

        ``is_alive`` tells whether what the lock is for goes on; where it stands still, another one is to lead.
        """
        self._database, self._is_alive = database, is_alive
        self._gained, self._lost, self._told = gained, lost, told
        self._leads = False
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lease", daemon=True)

    def start(self) -> None:
        """Ask from now on."""
        self._thread.start()

    def stop(self) -> None:
        """Let go of the lock: another process takes over."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join()

    def tell(self, store: Store) -> None:
        """Tell all processes, once this is committed, what it has put on its way."""
        if not store.letters and not store.has_orders:
            return
        ids = [letter.id for letter in store.letters]
        named = ids if len(ids) <= MOST_LETTERS else None
        notice = json.dumps([named, store.has_orders])
        store.session.execute(_TELL, {"notice": notice})

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._ask_until_lost()
            except Exception as error:  # noqa: BLE001 - whatever it was: without this thread nobody might ever send
                log.warning("lease.connection_lost", reason=type(error).__name__, led=self._leads)
            self._step_back()
            self._stopping.wait(PAUSE)

    def _step_back(self) -> None:
        if self._leads:
            self._leads = False
            self._lost()

    def _ask_until_lost(self) -> None:
        with self._database.apart() as connection:
            for name, value in KEPT_ALIVE.items():
                connection.execute(f"SET {name} = {value}")
            connection.execute(f"LISTEN {CHANNEL}")
            while not self._stopping.is_set():
                self._look(connection)
                for notify in connection.notifies(timeout=LOOK):
                    self._hear(notify.payload)
            if self._leads:
                connection.execute("SELECT pg_advisory_unlock(%s)", [LOCK])

    def _look(self, connection: Any) -> None:
        """Take the lock if it is free; if it is ours, see that the connection is there still.

        A process that is stopped, or frozen with its machine, keeps its connection: the others see that it has
        looked for nothing for long, by the server's clock, and have the server end that.
        """
        if not self._is_alive():
            if self._leads:
                raise StandstillError
        elif self._leads:
            connection.execute("SELECT 1")
        elif connection.execute("SELECT pg_try_advisory_lock(%s)", [LOCK]).fetchone()[0]:
            self._leads = True
            self._gained()
        else:
            connection.execute(_UNSEAT, [LOCK, STANDS_STILL])

    def _hear(self, payload: str) -> None:
        letters, has_orders = json.loads(payload)
        self._told(Notice(None if letters is None else tuple(letters), has_orders))


def alone(store: Store) -> None:
    """Let only one process at a time go on from here, until its transaction ends: what is made once at a start."""
    if store.session.get_bind().dialect.name == "postgresql":
        store.session.execute(select(func.pg_advisory_xact_lock(STARTING)))


def ids_in(notices: Sequence[Notice]) -> tuple[int, ...] | None:
    """The letters that several notices name together; None where one of them names too many."""
    ids: list[int] = []
    for notice in notices:
        if notice.letters is None:
            return None
        ids.extend(notice.letters)
    return tuple(ids)
