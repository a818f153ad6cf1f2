"""While the database takes nothing the writer waits; then it goes on in order, and nothing is lost."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from queue import SimpleQueue
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import DataError, DBAPIError, InternalError, OperationalError, ProgrammingError

from storage.database import Database
from storage.store import Lane, Letter, Store, dump
from storage.writer import StorageUnavailableError, is_unavailable
from tests.storage.writing import greeted, joined, joins, seen, somebody, writing

Obstacle = Callable[[Database], AbstractContextManager[None]]


@contextmanager
def locked(database: Database) -> Iterator[None]:
    """Another program writes, and takes its time."""
    with closing(sqlite3.connect(str(database.engine.url.database), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def full(database: Database) -> Iterator[None]:
    """The disk is full."""
    with database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    with setting(database, f"max_page_count = {pages}", "max_page_count = 1000000"):
        yield


@contextmanager
def read_only(database: Database) -> Iterator[None]:
    """The file can't be written to."""
    with setting(database, "query_only = ON", "query_only = OFF"):
        yield


@contextmanager
def setting(database: Database, meanwhile: str, afterwards: str) -> Iterator[None]:
    """Let a setting of SQLite hold for all transactions for a while, and another one from then on."""
    present = [meanwhile]

    def make(connection: Any, *_: object) -> None:
        connection.execute(f"PRAGMA {present[0]}")

    event.listen(database.engine, "checkout", make)
    yield
    present[0] = afterwards


OBSTACLES = pytest.mark.parametrize("obstacle", [locked, full, read_only])


class Refusals:
    """Each time that the database takes something not: what a test waits for instead of sleeping."""

    def __init__(self, engine: Engine) -> None:
        self._noted: SimpleQueue[BaseException] = SimpleQueue()
        engine.connect().close()  # from then on it has the dialect that hears of errors (tests.world)
        event.listen(engine, "handle_error", lambda context: self._noted.put(context.original_exception))

    def await_next(self) -> None:
        self._noted.get(timeout=60)


@pytest.fixture
def impatient(sqlite: Database) -> Database:
    """A database that says at once that it is locked, instead of after ten seconds. It was in use before."""
    sqlite.engine.connect().close()
    event.listen(
        sqlite.engine, "connect", lambda connection, _: connection.execute("PRAGMA busy_timeout = 0")
    )
    sqlite.engine.dispose()
    return sqlite


@pytest.fixture
def refusals(impatient: Database) -> Refusals:
    return Refusals(impatient.engine)


def moves_in(telegram_id: int) -> Callable[[Store], None]:
    """A deed that needs some room: somebody joins and is written a long letter."""

    def move_in(store: Store) -> None:
        store.add_person(somebody(telegram_id))
        payload = dump({"chat_id": telegram_id, "text": "x" * 100_000})
        store.send(Letter(telegram_id, Lane.ANSWER, "sendMessage", payload))

    return move_in


@OBSTACLES
def test_the_writer_waits_and_goes_on_in_order(
    impatient: Database, refusals: Refusals, obstacle: Obstacle
) -> None:
    handed_over: list[int] = []
    with writing(
        impatient, lambda letters: handed_over.extend(letter.chat_id for letter in letters)
    ) as writer:
        with obstacle(impatient):
            done = [writer.submit(moves_in(n), update_id=n) for n in (3, 1, 2)]
            for _ in range(2):
                refusals.await_next()
            assert not any(future.done() for future in done)
        assert [future.exception() for future in done] == [None, None, None]
    assert joined(impatient) == greeted(impatient) == handed_over == [3, 1, 2]
    assert seen(impatient) == [1, 2, 3]


@OBSTACLES
def test_the_end_is_not_held_up_and_leaves_nothing_half_done(
    impatient: Database, refusals: Refusals, obstacle: Obstacle
) -> None:
    with obstacle(impatient):
        with writing(impatient) as writer:
            done = [writer.submit(moves_in(n), update_id=n) for n in (1, 2, 3)]
            refusals.await_next()
        assert [type(future.exception()) for future in done] == [StorageUnavailableError] * 3
    assert (joined(impatient), greeted(impatient), seen(impatient)) == ([], [], [])
    with writing(impatient) as writer:
        assert [writer.submit(moves_in(n), update_id=n).exception() for n in (1, 2, 3)] == [None] * 3
    assert joined(impatient) == [1, 2, 3]


def test_in_a_hurry_nothing_is_done_behind_what_was_not_done(impatient: Database, refusals: Refusals) -> None:
    with writing(impatient) as writer:
        with locked(impatient):
            first = writer.submit(joins(1), update_id=1)
            refusals.await_next()
            writer.hurry()
            assert type(first.exception()) is StorageUnavailableError
        assert type(writer.submit(joins(2), update_id=2).exception()) is StorageUnavailableError
    assert joined(impatient) == []


def test_in_a_hurry_all_is_done_that_the_database_takes(sqlite: Database) -> None:
    with writing(sqlite) as writer:
        writer.hurry()
        assert [writer.submit(joins(n)).result() for n in (1, 2)] == [1, 2]


@pytest.mark.postgres
def test_a_connection_that_breaks_is_made_anew(postgres: Database) -> None:
    refusals = Refusals(postgres.engine)
    tries: list[int] = []

    def lose_connection_once(store: Store) -> None:
        joins(1)(store)
        tries.append(len(tries))
        if len(tries) == 1:
            own = store.session.connection().exec_driver_sql("SELECT pg_backend_pid()").scalar()
            with postgres.engine.connect() as other:
                other.exec_driver_sql(f"SELECT pg_terminate_backend({own})")

    with writing(postgres) as writer:
        assert writer.submit(lose_connection_once, update_id=1).exception() is None
    refusals.await_next()
    assert tries == [0, 1]
    assert joined(postgres) == greeted(postgres) == seen(postgres) == [1]


@pytest.mark.postgres
def test_a_server_that_only_reads_is_waited_for(postgres: Database) -> None:
    refusals = Refusals(postgres.engine)

    def make(kind: str) -> None:
        with postgres.engine.connect() as connection:
            name = postgres.engine.url.database
            connection.exec_driver_sql("SET TRANSACTION READ WRITE")
            connection.exec_driver_sql(f"ALTER DATABASE {name} SET default_transaction_read_only = {kind}")
            connection.commit()
        postgres.engine.dispose()

    make("on")
    with writing(postgres) as writer:
        done = writer.submit(joins(1), update_id=1)
        refusals.await_next()
        assert not done.done()
        make("off")
        assert done.result() == 1
    assert joined(postgres) == [1]


@pytest.mark.parametrize(
    ("error", "waits"),
    [
        (OperationalError("", None, psycopg.OperationalError("connection refused")), True),
        (OperationalError("", None, psycopg.errors.DeadlockDetected()), True),
        (OperationalError("", None, psycopg.errors.DiskFull()), True),
        (OperationalError("", None, psycopg.errors.AdminShutdown()), True),
        (InternalError("", None, psycopg.errors.ReadOnlySqlTransaction()), True),
        (OperationalError("", None, psycopg.errors.ProgramLimitExceeded()), False),
        (ProgrammingError("", None, psycopg.errors.UndefinedTable()), False),
        (ProgrammingError("", None, psycopg.ProgrammingError("cannot adapt type")), False),
        (DataError("", None, psycopg.DataError("text fields cannot contain NUL (0x00) bytes")), False),
        (OperationalError("", None, sqlite3.OperationalError("no such table")), False),
    ],
    ids=lambda value: type(value.orig).__name__ if isinstance(value, DBAPIError) else "",
)
def test_a_deed_that_is_wrong_is_told_from_a_database_that_is_away(error: DBAPIError, waits: bool) -> None:
    assert is_unavailable(error) is waits
