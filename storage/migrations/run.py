"""Running Alembic from inside the program, under a lock, without an ini file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text

from storage.database import MIGRATION_LOCK, MIGRATIONS, DatabaseError


def upgrade(engine: Engine, to: str = "head") -> list[str]:
    """Apply what is missing up to ``to``; gives the names of what was applied."""
    return _run(engine, command.upgrade, to)


def downgrade(engine: Engine, to: str = "base") -> list[str]:
    """Take migrations back down to ``to``; gives the names of what was taken back."""
    return _run(engine, command.downgrade, to)


def make(engine: Engine, message: str) -> None:
    """Write the difference between the tables in code and in the database as a new migration."""
    with engine.connect() as connection:
        command.revision(_config(connection, []), message, autogenerate=True)


def _run(engine: Engine, work: Callable[[Config, str], Any], to: str) -> list[str]:
    done: list[str] = []
    with _without_references(engine) as connection, connection.begin():
        _lock(connection)
        work(_config(connection, done), to)
        _see_that_references_hold(connection)
    return done


@contextmanager
def _without_references(engine: Engine) -> Iterator[Connection]:
    """A connection on which SQLite lets a table be made anew that others refer to (its docs, ALTER TABLE, 7)."""
    with engine.connect() as connection:
        if connection.dialect.name != "sqlite":
            yield connection
            return
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")  # within a transaction it would do nothing
        try:
            yield connection
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _see_that_references_hold(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        broken = sorted({row[0] for row in connection.execute(text("PRAGMA foreign_key_check"))})
        if broken:
            raise DatabaseError(
                f"Rows of {', '.join(broken)} refer to what is not there: nothing was changed."
            )


def _lock(connection: Connection) -> None:
    """Let one process migrate at a time. SQLite's transaction has its write lock already."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})


def _config(connection: Connection, done: list[str]) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes.update(connection=connection, done=done)
    return config
