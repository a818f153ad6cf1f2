"""Which keys a database needs, and sealing everything anew when they are changed (storage.encryption)."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    LargeBinary,
    and_,
    bindparam,
    delete,
    func,
    insert,
    inspect,
    literal,
    select,
    tuple_,
    type_coerce,
    update,
)

from storage.database import Database, DatabaseError, translated
from storage.encryption import Keyring, key_named_in
from storage.tables import SEALED, EncryptionKey

AT_ONCE = 500  # rows
NOTING = 7_263_366  # any number that nobody else uses on this PostgreSQL (storage.lease)


def names_needed(database: Database) -> set[str]:
    """The names of the keys that something here may be sealed with; none in a new database."""
    with translated(), database.engine.connect() as connection:
        if not inspect(connection).has_table(EncryptionKey.__tablename__):
            return set()
        return set(connection.execute(select(EncryptionKey.name)).scalars())


def note(database: Database, keys: Keyring, now: datetime) -> None:
    """Note, in a database whose tables are up to date, with which key it is sealed from now on.

    Raises DatabaseError where one lacks that it needs.
    """
    with translated(), database.engine.begin() as connection:
        if not database.is_sqlite:  # of two first starts with a key each, one is refused
            connection.execute(select(func.pg_advisory_xact_lock(NOTING)))
        needed = set(connection.execute(select(EncryptionKey.name)).scalars())
        if missing := sorted(needed - set(keys.names)):
            raise DatabaseError(refusal(missing, keys))
        if keys.names[0] not in needed:
            connection.execute(insert(EncryptionKey).values(name=keys.names[0], since=now))


def refuse_others(database: Database, keys: Keyring) -> None:
    """Raise DatabaseError with a sentence where one of the keys lacks that the database needs."""
    if missing := sorted(names_needed(database) - set(keys.names)):
        raise DatabaseError(refusal(missing, keys))


def refusal(missing: list[str], keys: Keyring | None) -> str:
    """Why a program without these keys does not start."""
    held = f"The keys at hand are others ({', '.join(keys.names)})" if keys else "There is no key at hand"
    return (
        f"What people wrote here is sealed with the key {', '.join(missing)}. {held}. Bring back the file that "
        "encryption.key_file names, or set encryption.keys, as it was when this database was written: the key is in no "
        "copy of the database, and without it nobody can read these words."
    )


def count_sealed(database: Database) -> int:
    """How many values are sealed."""
    with translated(), database.engine.connect() as connection:
        return sum(
            connection.execute(select(func.count()).where(column.is_not(None))).scalar_one()
            for column in SEALED
        )


def reseal(
    database: Database, keys: Keyring, now: datetime, done: Callable[[int], None] = lambda _values: None
) -> int:
    """Seal everything with the first of the keys; gives how many values another one had sealed.

    All of it or nothing. Raises SealError or DatabaseError.
    """
    changed = 0
    with translated(), database.engine.begin() as connection:
        for column in SEALED:
            for rows in _parts(connection, column):
                changed += _reseal(connection, column, keys, rows)
                done(len(rows))
        _note_only({keys.names[0]}, connection, now)
    return changed


def note_what_is_in_use(database: Database, keys: Keyring, now: datetime) -> set[str]:
    """Note the keys that open anything here, looked up value by value, and the one that seals. Gives them."""
    found = names_in_use(database) | {keys.names[0]}
    with translated(), database.engine.begin() as connection:
        _note_only(found, connection, now)
    return found


def _note_only(names: set[str], connection: Connection, now: datetime) -> None:
    known = set(connection.execute(select(EncryptionKey.name)).scalars())
    connection.execute(delete(EncryptionKey).where(EncryptionKey.name.not_in(names)))
    if new := sorted(names - known):
        connection.execute(insert(EncryptionKey), [{"name": name, "since": now} for name in new])


def names_in_use(database: Database) -> set[str]:
    """The names of the keys with which values are sealed, looked up value by value."""
    with translated(), database.engine.connect() as connection:
        return {
            key_named_in(row.sealed)
            for column in SEALED
            for rows in _parts(connection, column)
            for row in rows
        }


def _parts(connection: Connection, column: "Column[Any]") -> Iterator[list[Any]]:
    """All values of a column with the keys of their rows, a part at a time."""
    ids = list(column.table.primary_key)
    query = select(*ids, type_coerce(column, LargeBinary).label("sealed")).where(column.is_not(None))
    query = query.order_by(*ids).limit(AT_ONCE)
    rows = connection.execute(query).all()
    while rows:
        yield list(rows)
        last = tuple_(*(literal(value) for value in rows[-1][:-1]))
        rows = connection.execute(query.where(tuple_(*ids) > last)).all()


def _reseal(connection: Connection, column: "Column[Any]", keys: Keyring, rows: list[Any]) -> int:
    place = str(column).encode()
    old = [row for row in rows if key_named_in(row.sealed) != keys.names[0]]
    if not old:
        return 0
    ids = list(column.table.primary_key)
    which = and_(*(key == bindparam(f"of_{key.name}") for key in ids))
    change = update(column.table).where(which).values({column.name: bindparam("sealed", type_=LargeBinary())})
    connection.execute(
        change,
        [
            {f"of_{key.name}": value for key, value in zip(ids, row[:-1], strict=True)}
            | {"sealed": keys.seal(keys.open(bytes(row.sealed), place), place)}
            for row in old
        ],
    )
    return len(old)
