"""Opening a database: SQLite with full durability or PostgreSQL, its migrations, its backup."""

import os
import platform
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from storage.encryption import Keyring, hand_over

MIGRATIONS = Path(__file__).parent / "migrations"
MIGRATION_LOCK = 7_263_363  # any number that nobody else uses on this PostgreSQL
BUSY_MS = 10_000
_SOON_NOTICED = {  # a server that is gone without a word is missed after ten seconds, not after two hours (libpq)
    "connect_timeout": 10,
    "keepalives_idle": 4,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


class DatabaseError(Exception):
    """The database can't be used; the message is a sentence for the person who runs the bot."""


class Database:
    """A database that the bot can keep its things in."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @property
    def is_sqlite(self) -> bool:
        """Tell whether this is a file of ours rather than a server."""
        return self.engine.dialect.name == "sqlite"

    def unlock(self, keys: Keyring) -> None:
        """Have what people wrote sealed and opened with these keys."""
        hand_over(self.engine.dialect, keys)

    def migrate(self) -> list[str]:
        """Bring the tables up to date, or make them, under a lock; gives the names of the migrations applied.

        Of a new database that is the newest one alone: its tables are made as that one leaves them.
        """
        with translated():
            present, newest = self.version(), newest_version()
            if present == newest:  # spares the start Alembic's import
                return []
            if present is not None and present > newest:
                raise DatabaseError(
                    f"The tables are at {present}, this program knows them up to {newest}: use a newer program."
                )
            if present is None and self._make_tables():
                return [newest]
            from storage.migrations.run import upgrade

            return upgrade(self.engine)

    def _make_tables(self) -> bool:
        from storage.making import make_tables  # all tables' code, which not every command needs

        return make_tables(self.engine)

    def is_up_to_date(self) -> bool:
        """Tell whether the tables are as this program wants them."""
        with translated():
            return self.version() == newest_version()

    def version(self) -> str | None:
        """The migration that the tables are at, or None for an empty database."""
        with self.engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()

    def check(self) -> str:
        """Say in one sentence that the database answers. Raises DatabaseError when it does not."""
        with translated():
            version = self.version()
        state = "empty, tables will be made at the first start" if version is None else f"tables at {version}"
        return f"{self.engine.url.render_as_string(hide_password=True)} answers ({state})"

    def leave_no_traces(self) -> bool:
        """Let what was deleted be gone from a file, and from the log beside it (SQLite: secure_delete, checkpoint).

        Tells whether it is: while somebody reads, the log stays. A PostgreSQL cleans up in its own time (autovacuum).
        Raises DatabaseError.
        """
        if not self.is_sqlite:
            return True
        with translated(), closing(self.engine.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute("PRAGMA busy_timeout = 0")  # nobody's answer waits for it
            try:
                is_busy, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            return not is_busy

    def backup(self, target: Path) -> None:
        """Copy a SQLite database into ``target`` while the bot runs (SQLite's online backup).

        Raises DatabaseError on PostgreSQL, when the target exists, or when it can't be written.
        """
        if not self.is_sqlite:
            raise DatabaseError("This is a PostgreSQL database: back it up with pg_dump.")
        if target.exists():
            raise DatabaseError(f"{target} exists already; name a new file.")
        try:
            copy = sqlite3.connect(target)
        except sqlite3.Error as error:
            raise DatabaseError(f"{target} can't be written: {error}") from error
        try:
            with translated(), closing(copy), self.engine.connect() as connection:
                source = connection.connection.driver_connection
                assert source is not None  # noqa: S101 - a connected engine has its driver's connection
                source.backup(copy)
        except DatabaseError:
            target.unlink(missing_ok=True)  # half a backup is none
            raise

    @contextmanager
    def apart(self) -> Iterator[Any]:
        """A connection of psycopg's own, outside the pool and of transactions: for locks and notices."""
        pooled = self.engine.raw_connection()
        driver: Any = pooled.driver_connection
        pooled.detach()
        with closing(driver):
            driver.autocommit = True
            yield driver

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()


def open_database(url: str, keys: Keyring | None = None) -> Database:
    """Open ``sqlite:///file`` or ``postgresql://user:password@host/name``.

    Nothing is read yet; raises DatabaseError when the address can't be understood. Without ``keys`` all can be read
    but what people wrote.
    """
    database = Database(_engine(url))
    if keys is not None:
        database.unlock(keys)
    return database


def _engine(url: str) -> Engine:
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise DatabaseError(
            "The address of the database can't be understood. It is sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME."
        ) from error  # it is not repeated: a password may stand in it
    if address.drivername == "postgresql":
        address = address.set(drivername="postgresql+psycopg")
    if address.drivername == "sqlite":
        engine = create_engine(
            address,
            connect_args={"check_same_thread": False, "timeout": BUSY_MS / 1000},
            hide_parameters=True,
        )
        event.listen(engine, "connect", _make_durable)
        event.listen(engine, "begin", _begin_immediately)
        return engine
    if address.drivername == "postgresql+psycopg":
        connected = {**_SOON_NOTICED, "application_name": name_of_process()}
        return create_engine(address, pool_pre_ping=True, hide_parameters=True, connect_args=connected)
    raise DatabaseError(f"{address.drivername} is no database we know: use sqlite:/// or postgresql://.")


def name_of_process() -> str:
    """What PostgreSQL calls our connections: of each process by a name of its own, of 63 bytes at most."""
    return f"tandem {os.getpid()} {platform.node()}"[:60]


def _make_durable(connection: Any, _record: Any) -> None:
    """Settings of a new SQLite connection: what is committed survives power loss (synchronous=FULL)."""
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediately(connection: Any) -> None:
    """Take SQLite's write lock at once: a transaction that reads first can't fail at its first change."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def newest_version() -> str:
    """The name of the newest migration: files are named NNNN_what.py and revisions NNNN."""
    return max(file.name for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))[:4]


class translated:  # noqa: N801 - reads as a word in a with statement
    """Turn SQLAlchemy's errors into a sentence."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: Any, error: BaseException | None, _trace: Any) -> None:
        if isinstance(error, SQLAlchemyError | sqlite3.Error):
            reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
            raise DatabaseError(f"The database does not answer: {reason}") from error
