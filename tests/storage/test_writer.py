import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from structlog.testing import capture_logs

from storage import erasure
from storage.database import Database, DatabaseError
from storage.store import Letter, Store
from storage.tables import Person
from storage.writer import GROUP, StorageUnavailableError, Writer
from tests.storage.writing import (
    Deed,
    busy,
    fails,
    greeted,
    greeting,
    joined,
    joins,
    seen,
    somebody,
    writing,
)

# ── groups ──────────────────────────────────────────────────────────────────────────────────────────────


def test_all_that_waits_is_one_commit(database: Database) -> None:
    with writing(database) as writer:
        with busy(writer):
            done = [writer.submit(joins(number)) for number in range(GROUP)]
        assert [future.result() for future in done] == list(range(GROUP))
        assert (writer.counts.commits, writer.counts.deeds) == (2, 1 + GROUP)
    assert joined(database) == greeted(database) == list(range(GROUP))


def test_a_commit_takes_no_more_than_a_group(database: Database) -> None:
    with writing(database) as writer:
        with busy(writer):
            done = [writer.submit(joins(number)) for number in range(GROUP + 1)]
        assert [future.result() for future in done] == list(range(GROUP + 1))
        assert writer.counts.commits == 3


def test_at_rest_each_has_a_commit_of_its_own(database: Database) -> None:
    with writing(database) as writer:
        for number in (1, 2, 3):
            writer.submit(joins(number)).result()
        assert writer.counts.commits == 3


def test_one_that_fails_fails_alone(database: Database) -> None:
    with writing(database) as writer:
        with busy(writer):
            done = [writer.submit(fails(n) if n == 2 else joins(n), update_id=n) for n in range(5)]
        with pytest.raises(ValueError, match="2"):
            done[2].result()
        assert [done[n].result() for n in (0, 1, 3, 4)] == [0, 1, 3, 4]
        assert writer.counts.alone == 5
    assert joined(database) == greeted(database) == seen(database) == [0, 1, 3, 4]


def test_what_no_database_can_keep_fails_alone_as_well(database: Database) -> None:
    def keep_nobody(store: Store) -> None:
        store.session.add(Person(telegram_id=2, language="en", time_zone="UTC"))

    with writing(database) as writer:
        with busy(writer):
            done = [writer.submit(deed) for deed in (joins(1), keep_nobody, joins(3))]
        assert done[1].exception() is not None
        assert (done[0].result(), done[2].result()) == (1, 3)
    assert joined(database) == [1, 3]


def test_a_deed_that_is_taken_back_in_time_is_not_done(database: Database) -> None:
    with writing(database) as writer:
        with busy(writer):
            done = [writer.submit(joins(number)) for number in (1, 2, 3)]
            assert done[1].cancel()
        assert (done[0].result(), done[2].result()) == (1, 3)
    assert joined(database) == [1, 3]


def test_deeds_see_what_earlier_ones_did(database: Database) -> None:
    def greet(store: Store) -> str:
        person = store.person(7)
        assert person is not None
        return person.name

    with writing(database) as writer:
        with busy(writer):
            done = [writer.submit(joins(7), telegram_id=7), writer.submit(greet, telegram_id=7)]
        assert done[1].result() == "Person 7"


# ── once ────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_update_that_stands_twice_in_a_group_is_applied_once(database: Database) -> None:
    with writing(database) as writer:
        with busy(writer):
            done = [writer.submit(joins(1), update_id=500) for _ in range(2)]
        assert [future.result() for future in done] == [1, None]
    assert (joined(database), greeted(database), seen(database)) == ([1], [1], [500])


def test_an_update_that_comes_again_later_is_applied_once(database: Database) -> None:
    with writing(database) as writer:
        assert writer.submit(joins(1), update_id=500).result() == 1
        assert writer.submit(joins(1), update_id=500).result() is None
    assert (joined(database), greeted(database), seen(database)) == ([1], [1], [500])


def test_an_update_that_comes_again_after_a_restart_is_applied_once(database: Database) -> None:
    with writing(database) as writer:
        writer.submit(joins(1), update_id=500).result()
    with writing(database) as writer:
        with busy(writer):
            done = [writer.submit(joins(n), update_id=499 + n) for n in (1, 2)]
        assert [future.result() for future in done] == [None, 2]
    assert (joined(database), seen(database)) == ([1, 2], [500, 501])


def test_an_update_that_failed_may_come_again(database: Database) -> None:
    with writing(database) as writer:
        assert writer.submit(fails(1), update_id=500).exception() is not None
        assert writer.submit(joins(1), update_id=500).result() == 1
    assert (joined(database), seen(database)) == ([1], [500])


# ── letters ─────────────────────────────────────────────────────────────────────────────────────────────


def test_letters_are_handed_over_after_the_commit_in_their_order(database: Database) -> None:
    handed_over: list[tuple[list[int], list[int]]] = []

    def note(letters: Sequence[Letter]) -> None:
        handed_over.append(([letter.chat_id for letter in letters], greeted(database)))

    with writing(database, note) as writer:
        with busy(writer):
            done = [writer.submit(joins(number)) for number in (3, 1, 2)]
        assert all(future.exception() is None for future in done)
    assert handed_over == [([], []), ([3, 1, 2], [3, 1, 2])]


def test_letters_know_their_numbers(database: Database) -> None:
    letters: list[Letter] = []
    with writing(database, letters.extend) as writer:
        for number in (1, 2):
            writer.submit(joins(number)).result()
    numbers = [letter.id for letter in letters]
    assert all(numbers)
    assert numbers == sorted(numbers, key=lambda number: number or 0)


def test_answers_to_taps_are_not_kept_but_go_first(database: Database) -> None:
    letters: list[Letter] = []
    toast = Letter(1, greeting(1).lane, "answerCallbackQuery", "{}")

    def greet_and_answer(store: Store) -> None:
        joins(1)(store)
        store.taps_answered.append(toast)

    with writing(database, letters.extend) as writer:
        writer.submit(greet_and_answer).result()
    assert [(letter.method, letter.id is None) for letter in letters] == [
        ("answerCallbackQuery", True),
        ("sendMessage", False),
    ]


def test_letters_of_what_failed_are_handed_to_nobody(database: Database) -> None:
    letters: list[Letter] = []
    with writing(database, letters.extend) as writer:
        with busy(writer):
            done = [writer.submit(joins(1)), writer.submit(fails(2)), writer.submit(joins(3))]
        assert [type(future.exception()) for future in done] == [type(None), ValueError, type(None)]
    assert [letter.chat_id for letter in letters] == greeted(database) == [1, 3]


# ── the end ─────────────────────────────────────────────────────────────────────────────────────────────


def test_the_end_waits_for_what_was_submitted(database: Database) -> None:
    writer = Writer(database, lambda: somebody(0).joined_at)
    writer.start()
    done: list[Future[Any]] = []
    with busy(writer):
        done += [writer.submit(joins(number)) for number in range(GROUP + 6)]
        stopping = Thread(target=writer.stop)
        stopping.start()
    stopping.join()
    assert [future.result(timeout=0) for future in done] == list(range(GROUP + 6))


def test_nothing_is_submitted_after_the_end(database: Database) -> None:
    with writing(database) as writer:
        pass
    with pytest.raises(StorageUnavailableError, match="The bot has ended"):
        writer.submit(joins(1)).result()
    assert joined(database) == []


# ── several writers on one PostgreSQL ───────────────────────────────────────────────────────────────────


@pytest.mark.postgres
def test_a_person_is_locked_against_a_second_writer(postgres: Database) -> None:
    reads, goes_on, waits = Event(), Event(), Event()

    def rename(store: Store) -> None:
        person = store.person(7)
        assert person is not None
        reads.set()
        goes_on.wait()
        person.name += " the First"

    def read(store: Store) -> str:
        person = store.person(7)
        assert person is not None
        return person.name

    with writing(postgres) as one, writing(postgres) as other:
        one.submit(joins(7)).result()
        renamed = one.submit(rename, telegram_id=7)
        reads.wait()
        there = other.submit(read, telegram_id=7)
        other.submit(lambda _store: waits.set())
        while not _somebody_waits_for_a_lock(postgres):
            assert not there.done()
        goes_on.set()
        renamed.result()
        assert there.result() == "Person 7 the First"


def _somebody_waits_for_a_lock(database: Database) -> bool:
    with database.engine.connect() as connection:
        query = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
        return bool(connection.exec_driver_sql(query).scalar())


@pytest.mark.postgres
def test_an_update_that_two_writers_have_is_applied_once(postgres: Database) -> None:
    with writing(postgres) as one, writing(postgres) as other:
        one.submit(joins(7)).result()
        both = [
            writer.submit(lambda store: store.send(greeting(7)), update_id=500, telegram_id=7)
            for _ in range(20)
            for writer in (one, other)
        ]
        assert all(future.exception() is None for future in both)
    assert greeted(postgres) == [7, 7]


# ── what was erased ─────────────────────────────────────────────────────────────────────────────────────────


def erases(telegram_id: int) -> Deed:
    """A deed: somebody is gone."""

    def erase(store: Store) -> None:
        person = store.person(telegram_id)
        assert person
        erasure.erase(store, person)

    return erase


def kept(database: Database) -> bytes:
    """All that is in the database's files."""
    file = Path(str(database.engine.url.database))
    return b"".join(one.read_bytes() for one in file.parent.glob(f"{file.name}*"))


def test_who_is_erased_is_not_in_the_files_either(sqlite: Database) -> None:
    with writing(sqlite) as writer:
        writer.submit(joins(4_711)).result()
        assert b"Person 4711" in kept(sqlite)
        writer.submit(erases(4_711)).result()
        assert b"Person 4711" not in kept(sqlite)


def test_while_somebody_reads_that_waits_for_a_later_commit(sqlite: Database) -> None:
    with writing(sqlite) as writer:
        writer.submit(joins(4_711)).result()
        with closing(sqlite3.connect(str(sqlite.engine.url.database))) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM person").fetchone()
            writer.submit(erases(4_711)).result()
            assert b"Person 4711" in kept(sqlite)
            reader.rollback()
        writer.submit(joins(1)).result()
        assert b"Person 4711" not in kept(sqlite)


def test_a_database_that_will_not_clean_up_stops_nobody(
    sqlite: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_database: Database) -> bool:
        raise DatabaseError("the disk is full")

    with writing(sqlite) as writer, capture_logs() as log:
        writer.submit(joins(1)).result()
        monkeypatch.setattr(Database, "leave_no_traces", refuse)
        writer.submit(erases(1)).result()
        writer.submit(joins(2)).result()
    assert [entry["event"] for entry in log] == ["writer.traces_left"] * 2
    assert joined(sqlite)[-1] == 2
