from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import LargeBinary, func, select, text, type_coerce
from sqlalchemy.orm import Session

from storage import keys as stored
from storage import presence
from storage.database import Database, DatabaseError, open_database
from storage.encryption import Key, Keyring, key_named_in
from storage.presence import at_work, nobody_at_work
from storage.store import File, Lane, Letter, Store
from storage.tables import SEALED, EncryptionKey, Outgoing, Person, Progress, Table
from tests.handlers.coordinator.marked import MARK, mark_everything
from tests.handlers.full_desk import full_desk
from tests.storage.conftest import POSTGRES
from tests.world import KEYS, START

OLD, NEW = KEYS.keys[0], Key.new()
BOTH = Keyring([NEW, OLD])


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A programme with marked words in every column that is for a person or a tandem alone."""
    file = full_desk(tmp_path_factory.mktemp("programme")).file
    with closing(open_database(f"sqlite:///{file}", KEYS)) as database, Session(database.engine) as session:
        mark_everything(Store(session, START))
        session.commit()
    return file.read_bytes()


@pytest.fixture(params=["sqlite", POSTGRES])
def full(request: pytest.FixtureRequest, tmp_path: Path, programme: bytes) -> Iterator[Database]:
    """The same on both databases."""
    from storage.copying import copy

    file = tmp_path / "tandem.db"
    file.write_bytes(programme)
    with closing(open_database(f"sqlite:///{file}", KEYS)) as database:
        if request.param == "sqlite":
            yield database
            return
        with closing(open_database(request.getfixturevalue("postgres_url"), KEYS)) as target:
            copy(database, target)
            yield target


def opened(database: Database) -> dict[str, list[Any]]:
    """All that is sealed, as the program reads it."""
    with database.engine.connect() as connection:
        return {
            str(column): sorted(map(repr, connection.execute(select(column)).scalars())) for column in SEALED
        }


def sealed_with(database: Database) -> set[str]:
    """The keys that were used, by their names."""
    with database.engine.connect() as connection:
        return {
            key_named_in(value)
            for column in SEALED
            for value in connection.execute(select(type_coerce(column, LargeBinary))).scalars()
            if value is not None
        }


def needed(database: Database) -> set[str]:
    return stored.names_needed(database)


def test_a_new_database_needs_no_key(empty_database: Database) -> None:
    assert needed(empty_database) == set()


def test_from_the_first_note_on_it_needs_that_key(database: Database) -> None:
    stored.note(database, Keyring([OLD]), START)
    assert needed(database) == {OLD.name}
    stored.note(database, BOTH, START)
    assert needed(database) == {OLD.name, NEW.name}


def test_another_key_is_refused_with_a_sentence(database: Database) -> None:
    stored.note(database, Keyring([OLD]), START)
    with pytest.raises(DatabaseError) as refused:
        stored.note(database, Keyring([NEW]), START)
    assert str(refused.value) == (
        f"What people wrote here is sealed with the key {OLD.name}. The keys at hand are others ({NEW.name}). Bring "
        "back the file that encryption.key_file names, or set encryption.keys, as it was when this database was "
        "written: the key is in no copy of the database, and without it nobody can read these words."
    )
    assert needed(database) == {OLD.name}


def test_everything_is_sealed_anew_and_says_the_same(full: Database) -> None:
    before: dict[str, list[Any]] = opened(full)
    told: list[int] = []
    assert sealed_with(full) == stored.names_in_use(full) == {OLD.name}
    changed = stored.reseal(full, BOTH, START, told.append)
    assert changed == sum(told) == stored.count_sealed(full) > 60
    assert sealed_with(full) == stored.names_in_use(full) == needed(full) == {NEW.name}
    url = full.engine.url.render_as_string(hide_password=False)
    with closing(open_database(url, Keyring([NEW]))) as afterwards:
        assert opened(afterwards) == before


def test_sealing_anew_twice_changes_nothing(full: Database) -> None:
    stored.reseal(full, BOTH, START)
    assert stored.reseal(full, BOTH, START) == 0
    assert needed(full) == {NEW.name}


def test_broken_off_it_leaves_all_as_it_was(full: Database) -> None:
    def break_off(_values: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stored.reseal(full, BOTH, START, break_off)
    assert sealed_with(full) == {OLD.name}


def test_nobodys_words_are_to_be_seen(full: Database, tmp_path: Path) -> None:
    if full.is_sqlite:
        kept = [file.read_bytes() for file in tmp_path.glob("tandem.db*")]
    else:
        with full.engine.connect() as connection:
            tables = Table.metadata.sorted_tables
            rows = (row for one in tables for row in connection.execute(text(f"SELECT * FROM {one.name}")))  # noqa: S608
            kept = [
                b"".join(bytes(value) for value in row if isinstance(value, bytes)) + repr(row).encode()
                for row in rows
            ]
    assert kept
    assert not any(MARK.encode() in content for content in kept)


def test_the_marks_are_there(full: Database) -> None:
    assert sum(MARK in repr(values) for values in opened(full).values()) > 25


# ── the words of each day ───────────────────────────────────────────────────────────────────────────────────


def test_letters_and_progress_are_sealed_too(database: Database) -> None:
    """They are written past the mapper, many at once."""
    with Session(database.engine) as session, session.begin():
        store = Store(session, START)
        ana = Person(telegram_id=1, name="Ana", language="en", time_zone="UTC", joined_at=START)
        store.add_person(ana)
        store.keep_progress(ana, "goal", {"answers": "marked words"})
        store.send(
            Letter(
                1, Lane.ANSWER, "sendMessage", "marked words", File("a.txt", "text/plain", b"marked words")
            )
        )
        store.write_gathered()
    with database.engine.connect() as connection:
        kept = [*connection.execute(text("SELECT payload, file_content FROM outgoing")).one()]
        kept += connection.execute(text("SELECT state FROM progress")).scalars()
        assert not any(b"marked" in bytes(value) for value in kept)
        letter = connection.execute(select(Outgoing.payload, Outgoing.file_content)).one()
        assert letter == ("marked words", b"marked words")
        assert connection.execute(select(Progress.state)).scalar_one() == {"answers": "marked words"}


def test_what_another_process_sealed_meanwhile_is_not_forgotten(full: Database) -> None:
    stored.note(full, KEYS, START)
    full.unlock(BOTH)
    stored.reseal(full, BOTH, START)
    full.unlock(KEYS)
    with Session(full.engine) as session, session.begin():
        store = Store(session, START)
        store.send(Letter(1, Lane.ANSWER, "sendMessage", "{}"))
        store.write_gathered()
    assert needed(full) == {NEW.name}
    assert stored.note_what_is_in_use(full, BOTH, START) == needed(full) == {NEW.name, OLD.name}


def test_a_process_at_work_is_seen(full: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(presence, "PAUSE", 0.02)
        with (
            _at_work_elsewhere(full),
            pytest.raises(DatabaseError, match="A bot is at work"),
            nobody_at_work(full),
        ):
            pass
    with nobody_at_work(full):
        pass


@contextmanager
def _at_work_elsewhere(database: Database) -> Iterator[None]:
    if database.is_sqlite:
        with closing(open_database(str(database.engine.url))) as other, at_work(other):
            yield
    else:
        url = database.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(url, application_name="tandem 1 elsewhere"):
            yield


def test_none_begins_while_the_keys_are_changed(database: Database) -> None:
    if database.is_sqlite:
        opened = open_database(str(database.engine.url))
        with (
            closing(opened) as other,
            nobody_at_work(database),
            pytest.raises(DatabaseError, match="being changed"),
            at_work(other),
        ):
            pass


def test_a_name_is_noted_once(database: Database) -> None:
    stored.note(database, KEYS, START)
    stored.note(database, KEYS, START)
    with database.engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(EncryptionKey)).scalar_one() == 1
