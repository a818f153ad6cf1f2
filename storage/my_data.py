"""All that is kept of somebody, for them to see and to take along."""

from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import func, select

from storage.erasure import Whose
from storage.own_parts import PARTS
from storage.own_parts.part import Part
from storage.store import Store
from storage.tables import Person


def of_person(store: Store, person: Person) -> dict[str, list[dict[str, Any]]]:
    """All that is kept of somebody, by part: rows as plain values that JSON can hold, in the order of their keys."""
    one = Whose(store, person.id, person.telegram_id)
    store.session.flush()
    return {part.name: rows for part in PARTS if (rows := _rows(store, part, one))}


def of_part(store: Store, person: Person, part: Part, skip: int, take: int) -> list[dict[str, Any]]:
    """Some of the rows of a part, as the program reads them."""
    return _rows(store, part, Whose(store, person.id, person.telegram_id), skip, take, plain=False)


def counts(store: Store, person: Person) -> dict[str, int]:
    """How much there is of each part, but of those without anything."""
    one = Whose(store, person.id, person.telegram_id)
    found = {
        part.name: store.session.execute(
            select(func.count()).select_from(part.table).where(part.which(one))
        ).scalar_one()
        for part in PARTS
    }
    return {name: count for name, count in found.items() if count}


def _rows(
    store: Store, part: Part, one: Whose, skip: int = 0, take: int | None = None, *, plain: bool = True
) -> list[dict[str, Any]]:
    names = [column.key for column in (*part.columns, *part.words)]
    query = select(*part.columns, *part.words, part.wrote(one).label("is_own")).select_from(part.table)
    query = query.where(part.which(one)).order_by(*part.table.__table__.primary_key).offset(skip).limit(take)
    shared = {column.key for column in part.words}
    return [
        {
            name: _plain(value) if plain else value
            for name, value in zip(names, row[:-1], strict=True)
            if value is not None and (row.is_own or name not in shared)
        }
        for row in store.session.execute(query).all()
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value
