"""The calendar: rows whose moment comes, found by an index, claimed for one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    ColumnElement,
    Dialect,
    Executable,
    bindparam,
    exists,
    func,
    literal,
    literal_column,
    select,
    text,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute

from storage.columns import Moment
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

    def by(self, moment: Any) -> tuple[ColumnElement[bool], ...]:
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


class Calendar:
    """What falls due for whom, by name: for each job of the clock, say.

    The question of each tick is put into words once, not each time: at rest nothing else is done.
    """

    def __init__(self, dues: Mapping[str, Sequence[Due[Any]]]) -> None:
        self._dues = dict(dues)
        self._questions: dict[str, Executable] = {}  # by SQL dialect

    def due_now(self, store: Store) -> set[str]:
        """The names under which something is due now: one statement for all, answered by indexes."""
        if not any(self._dues.values()):
            return set()
        dialect = store.session.get_bind().dialect
        if dialect.name not in self._questions:
            self._questions[dialect.name] = self._question(dialect)
        return set(store.session.execute(self._questions[dialect.name], {"now": store.now}).scalars())

    def _question(self, dialect: Dialect) -> Executable:
        now: Any = literal_column(":now")
        asked = union_all(
            *(
                select(literal(name)).where(exists(select(1).where(*due.by(now))))
                for name, dues in self._dues.items()
                for due in dues
            )
        )
        words = str(asked.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
        return text(words).bindparams(bindparam("now", type_=Moment()))

    def count_until(self, store: Store, until: datetime) -> dict[str, int]:
        """How many rows are due until a moment, by name."""
        counts = {}
        for name, dues in self._dues.items():
            found = (
                store.session.execute(
                    select(func.count()).select_from(due.table).where(*due.by(until))
                ).scalar_one()
                for due in dues
            )
            counts[name] = sum(found)
        return counts

    def next_moment(self, store: Store) -> datetime | None:
        """The moment at which something is due next, or was; None: nothing waits for the clock."""
        found = [
            store.session.execute(
                select(due.column)
                .where(due.column.is_not(None), *due.conditions)
                .order_by(due.column)
                .limit(1)
            ).scalar()
            for dues in self._dues.values()
            for due in dues
        ]
        return min((moment for moment in found if moment is not None), default=None)
