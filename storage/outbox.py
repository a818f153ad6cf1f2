"""Named queries of the outbox: what waits to go out to Telegram, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Table, bindparam, delete, func, select, update

from storage.store import File, Lane, Letter, Store
from storage.tables import Outgoing

AT_ONCE = 500  # ids in one statement: SQLite takes 32,766 parameters, PostgreSQL 65,535


@dataclass(frozen=True, slots=True)
class Failure:
    """A letter that Telegram will not take, and why."""

    letter_id: int
    reason: str


def waiting(store: Store) -> list[Letter]:
    """All letters on their way, in the order in which they were said: what a start finds."""
    rows = store.session.execute(select(Outgoing).where(Outgoing.failed_at.is_(None)).order_by(Outgoing.id))
    return [_letter(row) for row in rows.scalars()]


def ids_waiting(store: Store) -> list[int]:
    """The same, only their ids."""
    query = select(Outgoing.id).where(Outgoing.failed_at.is_(None)).order_by(Outgoing.id)
    return list(store.session.execute(query).scalars())


@dataclass(frozen=True, slots=True)
class Depth:
    """How many letters are on their way, and since when the oldest."""

    count: int
    oldest: datetime | None


def depths(store: Store) -> dict[str, Depth]:
    """What is on its way in each lane, by its name."""
    query = select(Outgoing.lane, func.count(), func.min(Outgoing.written_at)).where(
        Outgoing.failed_at.is_(None)
    )
    found = {row[0]: Depth(row[1], row[2]) for row in store.session.execute(query.group_by(Outgoing.lane))}
    return {lane.name.lower(): found.get(lane, Depth(0, None)) for lane in Lane}


def named(store: Store, letter_ids: Sequence[int]) -> list[Letter]:
    """Those of the letters that are still on their way, in the order in which they were said."""
    query = select(Outgoing).where(Outgoing.failed_at.is_(None), Outgoing.id.in_(letter_ids))
    return [_letter(row) for row in store.session.execute(query.order_by(Outgoing.id)).scalars()]


def count_waiting(store: Store) -> int:
    """How many letters are on their way."""
    return store.session.execute(
        select(func.count(Outgoing.id)).where(Outgoing.failed_at.is_(None))
    ).scalar_one()


def count_about(store: Store, about: str) -> int:
    """How many letters of a name are on their way, with those of this transaction."""
    query = select(func.count(Outgoing.id)).where(Outgoing.failed_at.is_(None), Outgoing.about == about)
    said_now = sum(letter.about == about for letter in store.letters)
    return store.session.execute(query).scalar_one() + said_now


def count_failed(store: Store) -> int:
    """How many letters could not be sent and are still remembered."""
    return store.session.execute(
        select(func.count(Outgoing.id)).where(Outgoing.failed_at.is_not(None))
    ).scalar_one()


_OUTGOING = cast(Table, Outgoing.__table__)
_FORGET = delete(_OUTGOING).where(_OUTGOING.c.id.in_(bindparam("letter_ids", expanding=True)))


def mark_sent(store: Store, letter_ids: Sequence[int]) -> None:
    """Forget letters that have arrived: nothing that was said stays here."""
    for start in range(0, len(letter_ids), AT_ONCE):
        store.session.execute(_FORGET, {"letter_ids": letter_ids[start : start + AT_ONCE]})


def set_aside(store: Store, failures: Sequence[Failure]) -> None:
    """Keep that letters can't be sent, with the reason, out of the way of the next; not what they said."""
    for failure in failures:
        store.session.execute(
            update(Outgoing)
            .where(Outgoing.id == failure.letter_id)
            .values(failed_at=store.now, reason=failure.reason, payload="", file_content=None)
        )


def _letter(row: Outgoing) -> Letter:
    content, name, kind = row.file_content, row.file_name, row.file_type
    file = File(name or "file", kind or "application/octet-stream", content) if content is not None else None
    return Letter(row.chat_id, Lane(row.lane), row.method, row.payload, file, row.id, row.about)
