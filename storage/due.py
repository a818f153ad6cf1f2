"""The calendar: rows whose moment comes, found by an index, claimed for one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, exists, func, literal, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from storage.store import Store
from storage.tables import Table

BATCH = 100  # due rows that a job takes in one transaction

Row = TypeVar("Row", bound=Table)


@dataclass(frozen=True, slots=True)
class Due(Generic[Row]):
    """Which rows of a table fall due, and when: each change sets the moment itself. ``column`` has an index."""

    table: type[Row]
    column: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None]
    conditions: tuple[ColumnElement[bool], ...] = ()

    def by(self, moment: datetime) -> tuple[ColumnElement[bool], ...]:
        """What holds for the rows that are due at a moment.

        The conditions stand so that no index answers them: it is the moment that few rows have come to, while
        SQLite would rather look through all tandems that are active.
        """
        wanted: Any = self.column <= moment
        return (wanted, *(condition.is_(True) for condition in self.conditions))


def claim_due(store: Store, due: Due[Row], batch: int = BATCH) -> list[Row]:
    """Rows that are due now, the longest due first, at most a batch.

    They are locked; what another process has claimed is left to it.
    """
    query = (
        select(due.table)
        .where(*due.by(store.now))
        .order_by(due.column)
        .limit(batch)
        .with_for_update(skip_locked=True, of=due.table)
    )
    return list(store.session.execute(query).scalars())


def which_are_due(store: Store, calendar: Mapping[str, Sequence[Due[Any]]]) -> set[str]:
    """The names under which something is due now: one statement for the whole calendar, answered by indexes."""
    asked = [
        select(literal(name)).where(exists(select(1).where(*due.by(store.now))))
        for name, dues in calendar.items()
        for due in dues
    ]
    return set(store.session.execute(union_all(*asked)).scalars()) if asked else set()


def count_due(store: Store, calendar: Mapping[str, Sequence[Due[Any]]], until: datetime) -> dict[str, int]:
    """How many rows are due until a moment, by name."""
    counts = {}
    for name, dues in calendar.items():
        found = (
            store.session.execute(
                select(func.count()).select_from(due.table).where(*due.by(until))
            ).scalar_one()
            for due in dues
        )
        counts[name] = sum(found)
    return counts


def next_due(store: Store, calendar: Mapping[str, Sequence[Due[Any]]]) -> datetime | None:
    """The moment at which something is due next, or was; None: nothing waits for the clock."""
    found = [
        store.session.execute(
            select(due.column).where(due.column.is_not(None), *due.conditions).order_by(due.column).limit(1)
        ).scalar()
        for dues in calendar.values()
        for due in dues
    ]
    return min((moment for moment in found if moment is not None), default=None)
