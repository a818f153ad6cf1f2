"""Named queries about what became of messages: of those that were given a name to be found by."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects import sqlite

from storage.store import Store
from storage.tables import Fate


@dataclass(frozen=True, slots=True)
class NewFate:
    """What has just become of a message: its id in the chat, or the reason why it did not arrive."""

    about: str
    chat_id: int
    message_id: int | None = None
    reason: str | None = None
    is_unreachable: bool = False


@dataclass(frozen=True, slots=True)
class FateCounts:
    """How many messages under a name arrived, met a bot that was blocked, failed otherwise."""

    arrived: int = 0
    unreachable: int = 0
    failed: int = 0


def note(store: Store, fates: Sequence[NewFate]) -> None:
    """Keep what became of messages; of several under one name in a chat, the latest."""
    if not fates:
        return
    latest = {(fate.about, fate.chat_id): fate for fate in fates}
    rows = [
        {
            "about": fate.about,
            "chat_id": fate.chat_id,
            "message_id": fate.message_id,
            "reason": fate.reason,
            "is_unreachable": fate.is_unreachable,
            "known_at": store.now,
        }
        for fate in latest.values()
    ]
    statement = _insert(store)
    news = {name: statement.excluded[name] for name in rows[0] if name not in ("about", "chat_id")}
    store.session.execute(
        statement.on_conflict_do_update(index_elements=["about", "chat_id"], set_=news), rows
    )


def _insert(store: Store) -> Any:
    table: Any = Fate.__table__
    if store.session.get_bind().dialect.name != "postgresql":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # brings all its drivers' code along

    return postgresql.insert(table)


def find(store: Store, about: str, chat_id: int) -> Fate | None:
    """What is known of the message under a name in a chat; None: it is on its way still."""
    return store.session.get(Fate, (about, chat_id))


def message_in(store: Store, about: str, chat_id: int) -> int | None:
    """The id of the latest message under a name in a chat, if it arrived."""
    found = store.session.get(Fate, (about, chat_id))
    return None if found is None else found.message_id


def of(store: Store, about: str, after: int | None = None, take: int = 100) -> list[Fate]:
    """Some of what is known under a name, in the order of chats: those behind the chat ``after``."""
    query = select(Fate).where(Fate.about == about)
    if after is not None:
        query = query.where(Fate.chat_id > after)
    return list(store.session.execute(query.order_by(Fate.chat_id).limit(take)).scalars())


def counts(store: Store, about: str) -> FateCounts:
    """How many messages under a name arrived, and how many did not."""
    query = select(
        func.count().filter(Fate.message_id.is_not(None)),
        func.count().filter(Fate.is_unreachable),
        func.count().filter(Fate.message_id.is_(None), Fate.is_unreachable.is_(False)),
    ).where(Fate.about == about)
    return FateCounts(*store.session.execute(query).one())
