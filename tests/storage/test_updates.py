from contextlib import closing
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage import outbox, updates
from storage.database import Database
from storage.outbox import Failure
from storage.store import Store
from storage.tables import FailedUpdate
from storage.updates import LOOKED_AT, REMEMBERED
from tests.storage.writing import NOW, greeting, joins, seen, writing


def store_at(session: Session, later: timedelta) -> Store:
    return Store(session, NOW + later)


def test_an_update_that_failed_is_set_aside_under_a_number(database: Database) -> None:
    with closing(Session(database.engine)) as session:
        store = store_at(session, timedelta())
        numbers = [updates.set_aside(store, 500 + n, chat, "the trace") for n, chat in enumerate([7, None])]
        assert numbers == [1, 2]
        assert updates.count_set_aside(store) == 2
        kept = session.execute(select(FailedUpdate).order_by(FailedUpdate.number)).scalars()
        assert [(row.update_id, row.chat_id, row.trace, row.failed_at) for row in kept] == [
            (500, 7, "the trace", NOW),
            (501, None, "the trace", NOW),
        ]


def test_an_update_is_remembered_for_longer_than_telegram_keeps_it(database: Database) -> None:
    assert timedelta(hours=24) < REMEMBERED
    with writing(database) as writer:
        writer.submit(joins(1), update_id=500).result()
    with Session(database.engine) as session, session.begin():
        assert updates.forget_old(store_at(session, REMEMBERED)) == 0
        assert updates.forget_old(store_at(session, REMEMBERED + timedelta(seconds=1))) == 1
    assert seen(database) == []


def test_what_failed_is_kept_for_a_while_and_then_forgotten(database: Database) -> None:
    with closing(Session(database.engine)) as session:
        store = store_at(session, timedelta())
        updates.set_aside(store, 500, 7, "the trace")
        store.send(greeting(7))
        store.write_gathered()
        [letter] = outbox.waiting(store)
        assert letter.id
        outbox.set_aside(store, [Failure(letter.id, "chat not found")])
        updates.forget_old(store_at(session, LOOKED_AT))
        assert (updates.count_set_aside(store), outbox.count_failed(store)) == (1, 1)
        updates.forget_old(store_at(session, LOOKED_AT + timedelta(seconds=1)))
        assert (updates.count_set_aside(store), outbox.count_failed(store)) == (0, 0)
