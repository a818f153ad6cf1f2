"""Marked private words in every place that has any, and whoever gets one of them sent."""

import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    Integer,
    Time,
    func,
    insert,
    select,
    update,
)
from sqlalchemy import Table as SqlTable

from mentoring.words import Visibility
from storage.columns import Moment, Sealed, SealedJson, Word
from storage.store import Store
from storage.tables import Table, Tandem

MARK = "zzprivate"
TABLES = Table.metadata.sorted_tables
MODELS = {mapper.local_table.name: mapper.class_ for mapper in Table.registry.mappers}  # type: ignore[attr-defined]
KNOWN: dict[str, dict[str, Any]] = {
    "progress": {"flow": "goal"},  # a form that a mentee has begun
    "outgoing": {"failed_at": datetime(2026, 1, 1, tzinfo=UTC)},  # one that is not under way any more
}
"""What a row needs so that nothing stumbles over it."""


@cache
def private_columns() -> tuple[Column[Any], ...]:
    """All columns whose words are for one person, or for a tandem, alone."""
    private = {Visibility.ONLY_ME, Visibility.TANDEM}
    return tuple(column for table in TABLES for column in table.columns if column.info.get("sees") in private)


def mark_everything(store: Store) -> None:
    """Have a row of every table with private words for each tandem, and a mark in all of these columns."""
    store.session.flush()
    tandems = store.session.execute(select(Tandem.id, Tandem.mentee_id).order_by(Tandem.id)).all()
    tables = {column.table.name for column in private_columns()}
    for table in TABLES:
        if table.name in tables:
            for tandem_id, mentee_id in tandems:
                add_row(store, table, {"tandem": tandem_id, "person": mentee_id})
    for column in private_columns():
        store.session.execute(update(column.table).values({column.name: mark_of(column)}))
    store.session.expire_all()


def mark_of(column: Column[Any]) -> Any:
    """The words that stand for what somebody wrote, in the shape of the column."""
    words = f"{MARK}-{column.table.name}-{column.name}"
    if column.table.name == "progress":
        return {"run": 1, "answers": {"what": words}}
    if type(column.type) is Sealed:
        return words.encode()
    if isinstance(column.type, SealedJson):
        annotation = str(MODELS[column.table.name].__annotations__[column.name])
        return [words] if "list" in annotation else {"words": words}
    return words


def add_row(
    store: Store, table: SqlTable, ids: Mapping[str, int], known: Mapping[str, Any] | None = None
) -> Any:
    """Add a row that the database takes; rows that it belongs to are added where there are none.

    ``ids`` are of the rows that it belongs to, by table; ``known`` are values of columns.
    """
    given = KNOWN.get(table.name, {}) | dict(known or {})
    values = {
        column.name: given[column.name] if column.name in given else _value(store, table, column, ids)
        for column in table.columns
        if not _is_number_given(table, column)
    }
    key = next(iter(table.primary_key.columns))
    return store.session.execute(insert(table).values(values).returning(key)).scalar_one()


def _is_number_given(table: SqlTable, column: Column[Any]) -> bool:
    alone = [*table.primary_key.columns] == [column]
    return alone and isinstance(column.type, Integer) and not column.foreign_keys


def _value(store: Store, table: SqlTable, column: Column[Any], ids: Mapping[str, int]) -> Any:
    if column in private_columns():
        return mark_of(column)
    if column.foreign_keys:
        return _id_of(store, table, column, ids)
    return None if column.nullable else _simple(store, table, column)


def _id_of(store: Store, table: SqlTable, column: Column[Any], ids: Mapping[str, int]) -> Any:
    [key] = column.foreign_keys
    other = key.column.table
    if other.name in ids:
        return ids[other.name]
    if column.nullable:
        return None
    tandems = [name for name in ("tandem_id",) if name in other.columns]
    query = select(func.max(key.column))
    if tandems:
        query = query.where(other.columns.tandem_id == ids["tandem"])
    return store.session.execute(query).scalar() or add_row(store, other, ids)


def _simple(store: Store, table: SqlTable, column: Column[Any]) -> Any:
    kinds: list[tuple[Any, Any]] = [
        (Boolean, False),
        (Integer, 1),
        (Float, 1.0),
        (Date, date(2026, 11, 1)),
        (Time, time(9)),
        (JSON | SealedJson, {}),
    ]
    if isinstance(column.type, Word):
        return next(iter(column.type.vocabulary))
    if isinstance(column.type, Moment | DateTime):
        return store.now
    for kind, value in kinds:
        if isinstance(column.type, kind):
            return value
    count: int = store.session.execute(select(func.count()).select_from(table)).scalar_one()
    return f"x{count}"  # nothing stands twice where it must not


# ── finding them ────────────────────────────────────────────────────────────────────────────────────────


def marks_in(content: bytes | str | Any) -> set[str]:
    """The marks in a text, in a file (what is packed or set in it, too), or in plain values."""
    found: set[str] = set()
    for text in _texts(content):
        found.update(re.findall(rf"{MARK}[\w-]*", text))
    return found


def _texts(content: Any) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    elif not isinstance(content, bytes):
        yield repr(content)
    elif content.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(content)) as packed:
            for name in packed.namelist():
                yield packed.read(name).decode("utf-8", "replace")
    elif content.startswith(b"%PDF"):
        for page in PdfReader(BytesIO(content)).pages:
            yield page.extract_text()
    else:
        yield content.decode("utf-8", "replace")


def written(params: Any) -> str:
    """A call of the Bot API as one text."""
    return json.dumps(params, ensure_ascii=False)
