"""Which process leads: one at a time, another as soon as the first is gone; what they tell each other."""

import json
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from storage.database import Database, open_database
from storage.lease import CHANNEL, LOCK, MOST_LETTERS, Lease, Notice, ids_in
from storage.store import Lane, Letter, Store
from tests.world import KEYS, START

pytestmark = pytest.mark.postgres

PATIENCE = 20  # seconds: a thread on a busy machine


class Witness:
    """A process that takes part, and what it is told."""

    def __init__(self, url: str) -> None:
        self.database = open_database(url, KEYS)
        self.gained, self.lost, self.told = threading.Event(), threading.Event(), threading.Event()
        self.notices: list[Notice] = []
        self.lives = True
        self.lease = Lease(
            self.database,
            gained=self.gained.set,
            lost=self.lost.set,
            told=self._note,
            is_alive=lambda: self.lives,
        )

    def _note(self, notice: Notice) -> None:
        self.notices.append(notice)
        self.told.set()

    def says(self, letters: int, *, orders: bool = False) -> list[int | None]:
        """Put letters and work on their way, in a transaction."""
        with Session(self.database.engine) as session, session.begin():
            store = Store(session, START)
            for number in range(letters):
                store.send(Letter(number, Lane.ANSWER, "sendMessage", "{}"))
            store.has_orders = orders
            store.write_gathered()
            self.lease.tell(store)
            return [letter.id for letter in store.letters]


@contextmanager
def taking_part(url: str) -> Iterator[Witness]:
    witness = Witness(url)
    with closing(witness.database):
        witness.lease.start()
        try:
            yield witness
        finally:
            witness.lease.stop()


@pytest.fixture
def leader(ready_postgres_url: str) -> Iterator[Witness]:
    with taking_part(ready_postgres_url) as witness:
        assert witness.gained.wait(PATIENCE)
        yield witness


def test_one_leads_and_another_takes_over(ready_postgres_url: str) -> None:
    with taking_part(ready_postgres_url) as first:
        assert first.gained.wait(PATIENCE)
        with taking_part(ready_postgres_url) as second:
            second.says(1)
            assert first.told.wait(PATIENCE)
            assert not second.gained.is_set()
            first.lease.stop()
            assert first.lost.is_set()
            assert second.gained.wait(PATIENCE)


def test_who_stands_still_is_unseated(
    ready_postgres_url: str, postgres: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that is stopped keeps its connection, and the lock with it."""
    monkeypatch.setattr("storage.lease.STANDS_STILL", 1.0)
    with postgres.engine.connect() as stopped:
        stopped.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": LOCK})
        stopped.commit()
        with taking_part(ready_postgres_url) as second:
            assert second.gained.wait(PATIENCE)
        with pytest.raises(OperationalError):
            stopped.execute(text("SELECT 1"))
        stopped.invalidate()


def test_who_looks_in_time_keeps_the_lock(leader: Witness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.lease.LOOK", 0.05)
    monkeypatch.setattr("storage.lease.STANDS_STILL", 3.0)
    url = leader.database.engine.url.render_as_string(hide_password=False)
    with taking_part(url) as second:
        assert any(
            _hears_itself(second) for _ in range(10 * PATIENCE)
        )  # it has looked whether the lock is free
        assert not leader.lost.is_set()


def _hears_itself(witness: Witness) -> bool:
    """Once it listens; what was said before, nobody hears."""
    witness.says(1)
    return witness.told.wait(0.1)


def test_who_does_not_live_lets_go(ready_postgres_url: str) -> None:
    with taking_part(ready_postgres_url) as first:
        assert first.gained.wait(PATIENCE)
        first.lives = False
        assert first.lost.wait(PATIENCE)
        with taking_part(ready_postgres_url) as second:
            assert second.gained.wait(PATIENCE)


def test_who_loses_the_connection_steps_back_and_asks_again(leader: Witness, postgres: Database) -> None:
    leader.gained.clear()
    with postgres.engine.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = :lock"
            ),
            {"lock": LOCK},
        )
    assert leader.lost.wait(PATIENCE)
    assert leader.gained.wait(PATIENCE)


def test_others_hear_what_is_put_on_its_way(leader: Witness, ready_postgres_url: str) -> None:
    with taking_part(ready_postgres_url) as other:
        ids = other.says(2)
        assert leader.told.wait(PATIENCE)
        assert leader.notices == [Notice(tuple(ids), has_orders=False)]  # type: ignore[arg-type]
        leader.told.clear()
        other.says(0)
        other.says(0, orders=True)
        assert leader.told.wait(PATIENCE)
        assert leader.notices[1:] == [Notice((), has_orders=True)]
        leader.told.clear()
        other.says(MOST_LETTERS + 1)
        assert leader.told.wait(PATIENCE)
        assert leader.notices[2:] == [Notice(None, has_orders=False)]


def test_what_one_says_oneself_comes_like_the_rest(leader: Witness) -> None:
    ids = leader.says(1)
    assert leader.told.wait(PATIENCE)
    assert leader.notices == [Notice(tuple(ids), has_orders=False)]  # type: ignore[arg-type]


def test_a_notice_fits_into_what_postgresql_takes() -> None:
    longest = json.dumps([[2**31 - 1 for _ in range(MOST_LETTERS)], True])
    assert len(longest) < 8000 - len(CHANNEL)


def test_letters_of_several_notices_are_looked_up_together() -> None:
    assert ids_in([Notice((1, 2), has_orders=False), Notice((3,), has_orders=True)]) == (1, 2, 3)
    assert ids_in([Notice((1,), has_orders=False), Notice(None, has_orders=False)]) is None
