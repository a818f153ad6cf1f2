"""Moving a programme from one database to another: every row as it is, all of it or nothing, counted on both sides."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Connection,
    Engine,
    Insert,
    Integer,
    LargeBinary,
    Select,
    Table,
    Text,
    bindparam,
    cast,
    func,
    insert,
    select,
    text,
    type_coerce,
)

from storage.columns import Sealed
from storage.database import Database, DatabaseError, newest_version, translated
from storage.tables import Table as Tables

BATCH = 1000  # rows under way at once
TABLES = Tables.metadata.sorted_tables  # each after those that it refers to


@dataclass(frozen=True, slots=True)
class Copied:
    """How many rows of a table there are, in both databases."""

    table: str
    rows: int


def copy(
    source: Database, target: Database, done: Callable[[int], None] = lambda _rows: None
) -> list[Copied]:
    """Copy all tables into a database that holds nothing yet; ``done`` is told of rows as they are copied.

    The source is read as it is at one moment; in a file nobody can write meanwhile. Raises DatabaseError, with the
    target as empty as it was.
    """
    _see_that_it_can_be_copied(source, target)
    target.migrate()
    with translated(), _reading(source.engine) as reading, target.engine.begin() as writing:
        filled = [table.name for table in TABLES if _count(writing, table)]
        if filled:
            raise DatabaseError(
                f"{_named(target)} holds something already ({', '.join(filled[:3])}): copy into an empty database."
            )
        copied = [Copied(table.name, _copy_table(reading, writing, table, done)) for table in TABLES]
        for table in TABLES:
            _go_on_counting(reading, writing, table)
    return copied


def count(source: Database) -> int:
    """How many rows there are to copy."""
    _see_that_it_is_there(source)
    with translated(), source.engine.connect() as connection:
        return sum(_count(connection, table) for table in TABLES)


# ── before ──────────────────────────────────────────────────────────────────────────────────────────────


def _see_that_it_can_be_copied(source: Database, target: Database) -> None:
    if _place(source) == _place(target):
        raise DatabaseError("Both addresses name the same database.")
    _see_that_it_is_there(source)


def _see_that_it_is_there(source: Database) -> None:
    """A file that is opened would be made: whoever mistypes its name must hear of it."""
    file = source.engine.url.database
    if source.is_sqlite and not (file and Path(file).is_file()):
        raise DatabaseError(f"There is no database {file}.")
    with translated():
        present = source.version()
    if present != newest_version():
        state = f"at {present}" if present else "not made yet"
        raise DatabaseError(
            f"The tables of {_named(source)} are {state}, this program wants {newest_version()}: "
            "copy with the program that runs on it, or bring it up to date first (tandem migrate)."
        )


def _place(database: Database) -> object:
    url = database.engine.url
    if database.is_sqlite:
        return Path(url.database or "").resolve()
    return url.host, url.port, url.database, url.query


def _named(database: Database) -> str:
    return database.engine.url.render_as_string(hide_password=True)


def _reading(engine: Engine) -> Connection:
    """A connection that sees one moment. In a file that is kept by its lock on writing (``BEGIN IMMEDIATE``)."""
    if engine.dialect.name == "postgresql":
        return engine.connect().execution_options(isolation_level="REPEATABLE READ")
    return engine.connect()


# ── a table ─────────────────────────────────────────────────────────────────────────────────────────────


def _copy_table(reading: Connection, writing: Connection, table: Table, done: Callable[[int], None]) -> int:
    into = _insertion(writing, table)
    copied = 0
    for rows in _rows(reading, table):
        writing.execute(into, rows)
        copied += len(rows)
        done(len(rows))
    there, here = _count(reading, table), _count(writing, table)
    if not there == copied == here:
        raise DatabaseError(
            f"Of {table.name} there are {there} rows, and {here} were copied: nothing is kept."
        )
    return copied


def _rows(reading: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    found = reading.execution_options(yield_per=BATCH).execute(_selection(table))
    for rows in found.partitions():
        yield [dict(row._mapping) for row in rows]


def _selection(table: Table) -> Select[Any]:
    """Whole rows in the order of their keys. JSON as it is written: no value and the value null are two things.

    What is sealed stays so: the copy needs the same keys.
    """
    return select(*map(_as_kept, table.columns)).order_by(*table.primary_key)


def _as_kept(column: Column[Any]) -> ColumnElement[Any]:
    if isinstance(column.type, JSON):
        return cast(column, Text).label(column.name)
    if isinstance(column.type, Sealed):
        return type_coerce(column, LargeBinary).label(column.name)
    return column


def _insertion(writing: Connection, table: Table) -> Insert:
    written: dict[str, Any] = {}
    for column in table.columns:
        sealed = isinstance(column.type, Sealed)
        given: Any = bindparam(column.name, type_=LargeBinary() if sealed else column.type)
        if isinstance(column.type, JSON):
            given = bindparam(column.name, type_=Text())
            given = cast(given, JSON) if writing.dialect.name == "postgresql" else given
        written[column.name] = given
    return insert(table).values(written)


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


# ── ids that were used ──────────────────────────────────────────────────────────────────────────────────


def _go_on_counting(reading: Connection, writing: Connection, table: Table) -> None:
    """Let new ids begin after the last one that was ever given: buttons of old messages know it."""
    column = _counted(table)
    if column is None:
        return
    highest = writing.execute(select(func.max(column))).scalar_one() or 0
    last = max(highest, _last_given(reading, table, column))
    if last == 0:
        return
    if writing.dialect.name == "postgresql":
        name = func.pg_get_serial_sequence(table.name, column.name)
        writing.execute(select(func.setval(name, last)))
    elif table.dialect_options["sqlite"]["autoincrement"]:
        row = {"name": table.name, "seq": last}
        writing.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": table.name})
        writing.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)"), row)


def _last_given(reading: Connection, table: Table, column: Column[Any]) -> int:
    if reading.dialect.name == "postgresql":
        name = func.pg_get_serial_sequence(table.name, column.name)
        return int(reading.execute(select(func.coalesce(func.pg_sequence_last_value(name), 0))).scalar_one())
    if not table.dialect_options["sqlite"]["autoincrement"]:
        return 0
    asked = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
    return int(reading.execute(asked, {"name": table.name}).scalar() or 0)


def _counted(table: Table) -> Column[Any] | None:
    """The column that the database numbers by itself."""
    [*keys] = table.primary_key
    first = keys[0]
    is_numbered = len(keys) == 1 and isinstance(first.type, Integer) and not first.foreign_keys
    return first if is_numbered and first.autoincrement is not False else None
