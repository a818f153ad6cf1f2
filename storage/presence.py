"""Whether a bot is at work on a database: for what must not be done beside it."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from storage.database import Database, DatabaseError, translated

try:
    import fcntl
except ImportError:  # where there is no such lock, whoever runs the bot has to look for themselves
    fcntl = None  # type: ignore[assignment]

LOOKS, PAUSE = 10, 0.2  # seconds between two looks
_AT_WORK = (
    "A bot is at work on this database: stop it first, all its processes, and start it again afterwards."
)
_OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
    "AND application_name LIKE 'tandem %' AND application_name <> current_setting('application_name')"
)


@contextmanager
def at_work(database: Database) -> Iterator[None]:
    """Be known to be at work, together with others, until this ends or the process dies.

    With PostgreSQL each connection tells by its name. Raises DatabaseError while ``nobody_at_work`` holds.
    """
    with _locked(database, exclusively=False):
        yield


@contextmanager
def nobody_at_work(database: Database) -> Iterator[None]:
    """Do something that no bot may be at work beside. Raises DatabaseError with a sentence where one is."""
    if not database.is_sqlite and not _are_gone(database):
        raise DatabaseError(_AT_WORK)
    with _locked(database, exclusively=True):
        yield


def _are_gone(database: Database) -> bool:
    """Tell whether nobody else is connected; who has just been stopped may be seen for a moment still."""
    for _ in range(LOOKS):
        with translated(), database.engine.connect() as connection:
            if not connection.execute(_OTHERS).scalar_one():
                return True
        time.sleep(PAUSE)
    return False


@contextmanager
def _locked(database: Database, *, exclusively: bool) -> Iterator[None]:
    """Hold a lock on a file beside the database's own, which SQLite locks in its own ways."""
    file = database.engine.url.database if database.is_sqlite else None
    if fcntl is None or file in (None, "", ":memory:"):
        yield
        return
    try:
        opened = os.open(Path(f"{file}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise DatabaseError(f"Beside the database {file} nothing can be written: {error.strerror}.") from None
    try:
        fcntl.flock(opened, (fcntl.LOCK_EX if exclusively else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise DatabaseError(_AT_WORK if exclusively else _CHANGING) from None
    finally:
        os.close(opened)


_CHANGING = "The keys of this database are being changed: start the bot when that is done."
