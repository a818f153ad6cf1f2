"""Rows that nobody else changes until this transaction ends, as they are at that moment.

A lock alone is not enough: what the session has read before it keeps, and the lock may have waited for just the
one who was changing it. So whatever is locked is read anew. SQLite has one writer anyway.
"""

from typing import Any, TypeVar

from sqlalchemy import Select
from sqlalchemy.orm import Session

from storage.tables.base import Table

Row = TypeVar("Row", bound=Table)
Query = TypeVar("Query", bound=Select[Any])


def locked(session: Session, table: type[Row], key: object) -> Row | None:
    """The row with that key."""
    session.flush()  # what is read anew would undo what this transaction has not written yet
    return session.get(table, key, with_for_update={"of": table}, populate_existing=True)


def locking(query: Query, *, of: type[Table] | None = None, skip_locked: bool = False) -> Query:
    """The rows of a query; ``of`` one table of several, ``skip_locked`` without those that another one has."""
    query = query.with_for_update(of=of, skip_locked=skip_locked)
    return query.execution_options(populate_existing=True)
