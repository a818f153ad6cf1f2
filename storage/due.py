"""What is due: rows whose moment has come, claimed for one transaction."""

from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute

from storage.store import Store
from storage.tables import Table

BATCH = 100  # due rows that a job takes in one transaction

Row = TypeVar("Row", bound=Table)


def claim_due(
    store: Store,
    table: type[Row],
    due: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None],
    *conditions: ColumnElement[bool],
) -> list[Row]:
    """Rows whose ``due`` moment has come and that meet the conditions, the longest due first, at most a batch.

    They are locked; what another process has claimed is left to it. ``due`` should have an index.
    """
    wanted: Any = due <= store.now
    query = (
        select(table)
        .where(wanted, *conditions)
        .order_by(due)
        .limit(BATCH)
        .with_for_update(skip_locked=True, of=table)
    )
    return list(store.session.execute(query).scalars())
