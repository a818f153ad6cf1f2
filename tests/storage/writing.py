"""How these tests write: a writer for a while, moments at which it is busy, and what it left behind."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from threading import Event

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.database import Database
from storage.store import Lane, Letter, Store, dump
from storage.tables import Outgoing, Person, SeenUpdate
from storage.writer import Writer

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
Deed = Callable[[Store], object]


@contextmanager
def writing(
    database: Database, committed: Callable[[Sequence[Letter]], None] = lambda _letters: None
) -> Iterator[Writer]:
    """A writer at work."""
    writer = Writer(database, lambda: NOW, committed)
    writer.start()
    try:
        yield writer
    finally:
        writer.stop()


@contextmanager
def busy(writer: Writer) -> Iterator[None]:
    """Let deeds pile up behind one that takes its time."""
    begun, over = Event(), Event()

    def take_time(_store: Store) -> None:
        begun.set()
        over.wait()

    done = writer.submit(take_time)
    begun.wait()
    try:
        yield
    finally:
        over.set()
    done.result()


def somebody(telegram_id: int) -> Person:
    return Person(
        telegram_id=telegram_id, name=f"Person {telegram_id}", language="en", time_zone="UTC", joined_at=NOW
    )


def joins(telegram_id: int) -> Deed:
    """A deed: somebody is kept, and greeted."""

    def join(store: Store) -> int:
        store.add_person(somebody(telegram_id))
        store.send(greeting(telegram_id))
        return telegram_id

    return join


def fails(telegram_id: int) -> Deed:
    """A deed that goes wrong when it has done half of it."""

    def fail(store: Store) -> None:
        joins(telegram_id)(store)
        raise ValueError(telegram_id)

    return fail


def greeting(chat_id: int) -> Letter:
    return Letter(chat_id, Lane.ANSWER, "sendMessage", dump({"chat_id": chat_id, "text": "Grüße"}))


def joined(database: Database) -> list[int]:
    """The Telegram ids of who is kept, in the order in which they came."""
    with Session(database.engine) as session:
        return list(session.execute(select(Person.telegram_id).order_by(Person.id)).scalars())


def greeted(database: Database) -> list[int]:
    """To whom something is on its way, in the order in which it was said."""
    with Session(database.engine) as session:
        return list(session.execute(select(Outgoing.chat_id).order_by(Outgoing.id)).scalars())


def seen(database: Database) -> list[int]:
    """The updates that count as applied."""
    with Session(database.engine) as session:
        return list(session.execute(select(SeenUpdate.update_id).order_by(SeenUpdate.update_id)).scalars())
