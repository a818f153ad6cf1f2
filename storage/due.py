"""The calendar: rows whose moment comes, found by an index, claimed for one transaction."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    ColumnElement,
    Dialect,
    Executable,
    Select,
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
from storage.locking import locking
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
    query = select(due.table).where(*due.by(store.now)).order_by(due.column).limit(batch)
    return list(store.session.execute(locking(query, of=due.table, skip_locked=True)).scalars())


class Calendar:
    """What falls due for whom, by name: for each job of the clock, say.

    The questions of each tick are put into words once, not each time: at rest nothing else is done.
    """

    def __init__(self, dues: Mapping[str, Sequence[Due[Any]]]) -> None:
        self._dues = [(name, due) for name, several in dues.items() for due in several]
        self._questions: dict[tuple[str, str], Executable] = {}  # by what is asked, and SQL dialect

    def due_now(self, store: Store) -> set[str]:
        """The names under which something is due now: one statement for all, answered by indexes."""
        if not self._dues:
            return set()
        question = self._question("due now", store, self._is_due_now)
        return set(store.session.execute(question, {"now": store.now}).scalars())

    def next_moment(self, store: Store) -> datetime | None:
        """The moment at which something is due next, or was; None: nothing waits for the clock."""
        if not self._dues:
            return None
        question = self._question("next moment", store, self._next_moments)
        moments = store.session.execute(question).scalars()
        return min((moment for moment in moments if moment is not None), default=None)

    def count_until(self, store: Store, until: datetime) -> dict[str, int]:
        """How many rows are due until a moment, under each name that anything can be due under."""
        counts: Counter[str] = Counter()
        for name, due in self._dues:
            query = select(func.count()).select_from(due.table).where(*due.by(until))
            counts[name] += store.session.execute(query).scalar_one()
        return counts

    def _question(self, what: str, store: Store, ask: Callable[[Dialect], Executable]) -> Executable:
        dialect = store.session.get_bind().dialect
        if (what, dialect.name) not in self._questions:
            self._questions[what, dialect.name] = ask(dialect)
        return self._questions[what, dialect.name]

    def _is_due_now(self, dialect: Dialect) -> Executable:
        now: Any = literal_column(":now")
        asked = [
            select(literal(name)).where(exists(select(1).where(*due.by(now)))) for name, due in self._dues
        ]
        return text(_in_words(asked, dialect)).bindparams(bindparam("now", type_=Moment()))

    def _next_moments(self, dialect: Dialect) -> Executable:
        firsts = [
            select(due.column)
            .where(due.column.is_not(None), *due.conditions)
            .order_by(due.column)
            .limit(1)
            .scalar_subquery()
            for _, due in self._dues
        ]
        asked = [select(first.label("moment")) for first in firsts]
        return text(_in_words(asked, dialect)).columns(moment=Moment())


def _in_words(asked: Sequence[Select[Any]], dialect: Dialect) -> str:
    return str(union_all(*asked).compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
