from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest

from storage.database import Database, DatabaseError, open_database
from storage.writer import Writer
from tests.storage.writing import greeted, joined, joins, writing


def refusal(url: str, act: Callable[[Database], object]) -> str:
    """What somebody is told whose database can't be used."""
    with closing(open_database(url)) as database, pytest.raises(DatabaseError) as refused:
        act(database)
    return str(refused.value)


# ── opening ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        (
            "my database",
            "The address of the database can't be understood. It is sqlite:///FILE or "
            "postgresql://USER:PASSWORD@HOST/NAME.",
        ),
        ("mysql://me@host/tandem", "mysql is no database we know: use sqlite:/// or postgresql://."),
    ],
)
def test_an_address_that_nobody_knows_is_refused_in_a_sentence(url: str, sentence: str) -> None:
    with pytest.raises(DatabaseError) as refused:
        open_database(url)
    assert str(refused.value) == sentence


@pytest.mark.parametrize("act", [Database.migrate, Database.check])
def test_a_file_in_a_folder_that_is_not_there_is_refused_in_a_sentence(
    tmp_path: Path, act: Callable[[Database], object]
) -> None:
    refused = refusal(f"sqlite:///{tmp_path}/nowhere/tandem.db", act)
    assert refused == "The database does not answer: unable to open database file"


def test_a_file_that_is_something_else_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam, " * 100)
    refused = refusal(f"sqlite:///{tmp_path}/letter.txt", Database.migrate)
    assert refused == "The database does not answer: file is not a database"


def test_a_server_that_is_not_there_is_told_in_a_sentence(tmp_path: Path) -> None:
    refused = refusal(f"postgresql://me:secret@/tandem?host={tmp_path}", Database.check)
    assert refused.startswith("The database does not answer: connection")
    assert "secret" not in refused


def test_what_is_committed_survives_a_power_cut(sqlite: Database) -> None:
    with sqlite.engine.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


# ── backup ──────────────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def ever_more_people(writer: Writer) -> Iterator[Event]:
    """Somebody joins after the other, without a pause; the event says that the first ones are there."""
    enough, over = Event(), Event()

    def go_on() -> None:
        number = 0
        while not over.is_set():
            writer.submit(joins(number)).result()
            number += 1
            if number == 3:
                enough.set()

    thread = Thread(target=go_on)
    thread.start()
    try:
        yield enough
    finally:
        over.set()
        thread.join()


def test_a_backup_while_a_writer_writes_is_whole(sqlite: Database, tmp_path: Path) -> None:
    copies = [tmp_path / f"copy {number}.db" for number in range(5)]
    with writing(sqlite) as writer, ever_more_people(writer) as enough:
        enough.wait()
        for file in copies:
            sqlite.backup(file)
    total = len(joined(sqlite))
    for file in copies:
        with closing(open_database(f"sqlite:///{file}")) as copy:
            with copy.engine.connect() as connection:
                assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert copy.migrate() == []
            assert joined(copy) == greeted(copy) == list(range(len(joined(copy))))
            assert 3 <= len(joined(copy)) <= total


def test_a_backup_overwrites_nothing(sqlite: Database, tmp_path: Path) -> None:
    file = tmp_path / "copy.db"
    file.write_text("something dear")
    with pytest.raises(DatabaseError) as refused:
        sqlite.backup(file)
    assert str(refused.value) == f"{file} exists already; name a new file."
    assert file.read_text() == "something dear"


def test_a_backup_that_cannot_be_written_is_refused_in_a_sentence(sqlite: Database, tmp_path: Path) -> None:
    file = tmp_path / "nowhere" / "copy.db"
    with pytest.raises(DatabaseError) as refused:
        sqlite.backup(file)
    assert str(refused.value) == f"{file} can't be written: unable to open database file"


def test_half_a_backup_is_not_left_behind(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam, " * 100)
    refused = refusal(
        f"sqlite:///{tmp_path}/letter.txt", lambda database: database.backup(tmp_path / "copy.db")
    )
    assert "file is not a database" in refused
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.postgres
def test_a_server_is_backed_up_by_its_own_tool(postgres: Database, tmp_path: Path) -> None:
    with pytest.raises(DatabaseError) as refused:
        postgres.backup(tmp_path / "copy.db")
    assert str(refused.value) == "This is a PostgreSQL database: back it up with pg_dump."
