"""A programme that moves to another database: all of it is there, and it goes on as if nothing had been."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from storage.copying import BATCH, TABLES, copy, count
from storage.database import Database, DatabaseError, open_database
from storage.store import Lane, Letter, Store
from storage.tables import Outgoing, SeenUpdate
from tests.handlers.full_desk import full_desk
from tests.storage.conftest import POSTGRES
from tests.world import KEYS, START, fresh_database


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A programme in which there is something of everything that coordinators deal with."""
    return full_desk(tmp_path_factory.mktemp("programme")).file


@pytest.fixture
def source(programme: Path, tmp_path: Path) -> Iterator[Database]:
    file = tmp_path / "source.db"
    file.write_bytes(programme.read_bytes())
    with closing(open_database(f"sqlite:///{file}", KEYS)) as database, Session(database.engine) as session:
        store = Store(session, START)
        store.send(Letter(1, Lane.PROMPT, "sendMessage", '{"text": "Grüße ✓ \\u0000"}'))
        store.write_gathered()
        session.execute(text("UPDATE round SET titles = 'null' WHERE id = 1"))  # a value: JSON's null
        session.commit()
        yield database


@pytest.fixture(params=["sqlite", POSTGRES])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty database, without tables even."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'target.db'}"
    else:
        url = request.getfixturevalue("postgres_url")
    with closing(open_database(url, KEYS)) as database:
        yield database


def contents(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Everything, as the program reads it."""
    with database.engine.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in TABLES
        }


def test_everything_is_there_and_counted(source: Database, target: Database) -> None:
    told: list[int] = []
    copied = copy(source, target, told.append)
    before, after = contents(source), contents(target)
    assert after == before
    assert {one.table: one.rows for one in copied} == {name: len(rows) for name, rows in before.items()}
    assert sum(told) == count(source) == sum(one.rows for one in copied) > 100
    assert sum(one.rows > 0 for one in copied) > 25


def test_no_value_and_null_stay_two_things(source: Database, target: Database) -> None:
    copy(source, target)
    with target.engine.connect() as connection:
        found = connection.execute(text("SELECT CAST(titles AS TEXT) FROM round WHERE id = 1")).scalar_one()
        missing = connection.execute(text("SELECT count(*) FROM round WHERE audience IS NULL")).scalar_one()
    assert found == "null"
    with source.engine.connect() as connection:
        assert (
            missing
            == connection.execute(text("SELECT count(*) FROM round WHERE audience IS NULL")).scalar_one()
        )


def test_there_and_back_is_the_same(source: Database, target: Database, tmp_path: Path) -> None:
    copy(source, target)
    with closing(open_database(f"sqlite:///{tmp_path / 'back.db'}", KEYS)) as back:
        copy(target, back)
        assert contents(back) == contents(source)


def test_new_ids_go_on_after_all_that_were_ever_given(source: Database, target: Database) -> None:
    with Session(source.engine) as session, session.begin():
        last = session.execute(select(func.max(Outgoing.id))).scalar_one()
        session.execute(text("DELETE FROM outgoing"))
    copy(source, target)
    with Session(target.engine) as session, session.begin():
        store = Store(session, START)
        store.send(letter := Letter(1, Lane.ANSWER, "sendMessage", "{}"))
        store.write_gathered()
        assert letter.id == last + 1


def test_many_rows_come_in_batches(source: Database, target: Database) -> None:
    many = 2 * BATCH + 1
    with Session(source.engine) as session, session.begin():
        session.add_all(SeenUpdate(update_id=2**40 + number, seen_at=START) for number in range(many))
    told: list[int] = []
    copy(source, target, told.append)
    assert max(told) == BATCH
    with Session(target.engine) as session:
        seen = session.execute(select(func.count()).where(SeenUpdate.update_id >= 2**40)).scalar_one()
    assert seen == many


# ── what can't be copied ────────────────────────────────────────────────────────────────────────────────


def refusal(source: Database, target: Database) -> str:
    with pytest.raises(DatabaseError) as caught:
        copy(source, target)
    return str(caught.value)


def test_a_target_that_holds_anything_is_left_as_it_is(source: Database, target: Database) -> None:
    target.migrate()
    with Session(target.engine) as session, session.begin():
        session.add(SeenUpdate(update_id=7, seen_at=START))
    assert "holds something already (seen_update): copy into an empty database" in refusal(source, target)
    assert [row[0] for row in contents(target)["seen_update"]] == [7]
    assert sum(map(len, contents(target).values())) == 1


def test_a_copy_that_breaks_leaves_nothing(
    source: Database, target: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.copying._go_on_counting", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        copy(source, target)
    assert sum(map(len, contents(target).values())) == 0


def test_one_database_is_not_copied_into_itself(source: Database) -> None:
    again = open_database(f"sqlite:///{Path(str(source.engine.url.database)).parent}/./source.db")
    with closing(again):
        assert refusal(source, again) == "Both addresses name the same database."


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with (
        closing(open_database(f"sqlite:///{tmp_path / 'mistyped.db'}", KEYS)) as source,
        closing(open_database(f"sqlite:///{tmp_path / 'target.db'}", KEYS)) as target,
    ):
        assert refusal(source, target) == f"There is no database {tmp_path / 'mistyped.db'}."
    assert list(tmp_path.iterdir()) == []


def test_an_older_source_is_brought_up_to_date_first(tmp_path: Path) -> None:
    (tmp_path / "old.db").write_bytes(fresh_database())
    with (
        closing(open_database(f"sqlite:///{tmp_path / 'old.db'}", KEYS)) as source,
        closing(open_database(f"sqlite:///{tmp_path / 'target.db'}", KEYS)) as target,
    ):
        with source.engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
        assert "are at 0001" in refusal(source, target)
        assert "tandem migrate" in refusal(source, target)


def test_nobody_writes_into_a_file_meanwhile(source: Database, tmp_path: Path) -> None:
    refused: list[str] = []

    def write(_rows: int) -> None:
        with closing(sqlite3.connect(str(source.engine.url.database), timeout=0)) as other:
            try:
                other.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                refused.append(str(error))

    with closing(open_database(f"sqlite:///{tmp_path / 'target.db'}", KEYS)) as target:
        copy(source, target, write)
    assert set(refused) == {"database is locked"}
