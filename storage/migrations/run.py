"""Running Alembic from inside the program, under a lock, without an ini file."""

from collections.abc import Callable
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, text

from storage.database import MIGRATION_LOCK, MIGRATIONS


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
    with engine.begin() as connection:
        _lock(connection)
        work(_config(connection, done), to)
    return done


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
