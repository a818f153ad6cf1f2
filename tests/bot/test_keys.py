"""The keys of whoever runs the bot: made, kept, changed, lost, and brought back."""

import errno
import os
import stat
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import keeping_keys
from bot.keys import KeyFileError, at_hand, unlock
from bot.sections import Encryption
from storage import keys as stored
from storage.database import Database, DatabaseError, open_database
from storage.encryption import Key
from storage.presence import at_work
from storage.store import Lane, Letter, Store
from storage.tables import Outgoing
from tests.world import START

WORDS = '{"text": "I would like to change my subject"}'


@dataclass
class Place:
    """A folder with a database and its keys."""

    folder: Path
    told: list[str] = field(default_factory=list)

    @property
    def encryption(self) -> Encryption:
        return Encryption(key_file=self.folder / "keys" / "tandem.key")

    @property
    def file(self) -> Path:
        return self.encryption.key_file

    def __post_init__(self) -> None:
        (self.folder / "keys").mkdir(parents=True)

    def opened(self) -> Database:
        return open_database(f"sqlite:///{self.folder}/tandem.db")

    def starts(self) -> None:
        """As the bot does."""
        with closing(self.opened()) as database:
            unlock(database, self.encryption, START, self.told.append)

    def says(self) -> None:
        """Somebody writes something."""
        with closing(self.opened()) as database:
            unlock(database, self.encryption, START)
            with Session(database.engine) as session, session.begin():
                store = Store(session, START)
                store.send(Letter(1, Lane.ANSWER, "sendMessage", WORDS))
                store.write_gathered()

    def reads(self) -> list[str]:
        """What was written."""
        with closing(self.opened()) as database:
            unlock(database, self.encryption, START)
            with Session(database.engine) as session:
                return list(session.execute(select(Outgoing.payload)).scalars())

    @property
    def names(self) -> tuple[str, ...]:
        keys = at_hand(self.encryption)
        assert keys
        return keys.names


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "here")


def test_the_first_start_makes_a_key_that_only_the_bot_can_read(place: Place) -> None:
    place.starts()
    assert place.told == [
        f"A key was made, {place.file}: what people write is sealed with it. Keep a copy in a safe place, apart from "
        "copies of the database. Whoever loses it can't read these words again."
    ]
    assert stat.S_IMODE(place.file.stat().st_mode) == 0o600
    assert [*place.file.parent.iterdir()] == [place.file]
    place.starts()
    assert len(place.told) == 1
    place.says()
    assert place.reads() == [WORDS]


def test_of_two_first_starts_one_makes_the_key(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    link = os.link

    def too_late(made: Path, file: Path) -> None:
        other = Key.new().written()
        file.touch(0o600)
        file.write_text(other)
        link(made, file)

    monkeypatch.setattr(os, "link", too_late)
    place.starts()
    assert place.told == []
    assert [*place.file.parent.iterdir()] == [place.file]
    assert len(place.names) == 1
    place.says()
    assert place.reads() == [WORDS]


def test_a_key_can_be_made_where_a_file_has_only_one_name(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    place.starts()
    assert len(place.names) == 1
    assert stat.S_IMODE(place.file.stat().st_mode) == 0o600
    assert [file.name for file in place.file.parent.iterdir()] == ["tandem.key"]


def test_what_goes_wrong_leaves_no_secret_behind(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.says()
    before = place.names

    def refuse(*_: object) -> None:
        raise OSError(errno.EBUSY, "Device or resource busy")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(KeyFileError, match="can't be written: Device or resource busy"):
        rotate(place)
    assert place.names == before
    assert [file.name for file in place.file.parent.iterdir()] == ["tandem.key"]


def test_without_its_key_it_does_not_start_and_makes_no_other(place: Place) -> None:
    place.says()
    [name] = place.names
    place.file.unlink()
    with pytest.raises(KeyFileError) as refused:
        place.starts()
    assert str(refused.value).startswith(
        f"What people wrote here is sealed with the key {name}. There is no key at hand. Bring back the file"
    )
    assert not place.file.exists()


def test_with_another_key_it_does_not_start(place: Place) -> None:
    place.says()
    [name] = place.names
    place.file.write_text(f"{Key.new().written()}\n")
    with pytest.raises(DatabaseError) as refused:
        place.starts()
    assert str(refused.value).startswith(
        f"What people wrote here is sealed with the key {name}. The keys at hand are others ({place.names[0]})."
    )


def test_a_copy_of_the_database_needs_the_key_as_well(place: Place, tmp_path: Path) -> None:
    place.says()
    elsewhere = Place(tmp_path / "elsewhere")
    with closing(place.opened()) as database:
        database.backup(elsewhere.folder / "tandem.db")
    with pytest.raises(KeyFileError):
        elsewhere.starts()
    elsewhere.file.touch(0o600)
    elsewhere.file.write_bytes(place.file.read_bytes())
    assert elsewhere.reads() == [WORDS]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660])
def test_a_key_that_others_can_read_is_refused(place: Place, mode: int) -> None:
    place.starts()
    place.file.chmod(mode)
    with pytest.raises(KeyFileError) as refused:
        place.starts()
    assert str(refused.value) == (
        f"Others can read the keys in {place.file}. Let only the bot do so: chmod 600 {place.file}"
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "can't be used. There is no key."),
        (b"# nothing\n\n", "can't be used. There is no key."),
        (
            b"half a key",
            "can't be used. This is no key: one is 44 letters, digits, - and _, the last of them =.",
        ),
        (b"\xff\xfe", "can't be read: it is no text."),
    ],
)
def test_a_broken_file_is_refused_with_a_sentence(place: Place, content: bytes, said: str) -> None:
    place.file.touch(0o600)
    place.file.write_bytes(content)
    with pytest.raises(KeyFileError) as refused:
        place.starts()
    assert str(refused.value) == f"The keys in {place.file} {said}"


def test_a_folder_that_is_not_there_is_named(place: Place) -> None:
    place.file.parent.rmdir()
    with pytest.raises(KeyFileError) as refused:
        place.starts()
    assert str(refused.value) == (
        "A key file can't be written: No such file or directory. Say where it may be with encryption.key_file "
        f"(now {place.file}), or set encryption.keys."
    )


def test_keys_of_the_environment_need_no_file(place: Place) -> None:
    old, new = Key.new(), Key.new()
    given = Encryption(key_file=place.file, keys=SecretStr(f"{new.written()}, {old.written()}"))
    with closing(place.opened()) as database:
        unlock(database, given, START, place.told.append)
        assert stored.names_needed(database) == {new.name}
    assert place.told == []
    assert not place.file.exists()


# ── changing them ───────────────────────────────────────────────────────────────────────────────────────────


def rotate(place: Place) -> None:
    with closing(place.opened()) as database:
        keeping_keys.rotate(database, place.encryption, START)


def test_a_new_key_seals_everything_and_the_old_one_stays_for_old_copies(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.says()
    [old] = place.names
    rotate(place)
    new, kept = place.names
    assert kept == old != new
    assert stat.S_IMODE(place.file.stat().st_mode) == 0o600
    assert place.reads() == [WORDS]
    told = capsys.readouterr().out
    assert (
        f"{place.file} has the new key {new} in front: keep a copy of it, apart from the database's." in told
    )
    assert f"Sealed anew with the key {new}: 1 of 1 values." in told
    with closing(place.opened()) as database:
        assert stored.names_in_use(database) == stored.names_needed(database) == {new}


@pytest.mark.parametrize("is_started_between", [False, True])
def test_broken_off_it_goes_on_the_next_time(
    place: Place, monkeypatch: pytest.MonkeyPatch, *, is_started_between: bool
) -> None:
    place.says()
    [old] = place.names
    with monkeypatch.context() as patched:
        patched.setattr(stored, "_reseal", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            rotate(place)
    begun, _ = place.names
    if is_started_between:  # from then on the new key is in use as well
        assert place.reads() == [WORDS]
    rotate(place)
    assert (place.names == (begun, old)) is not is_started_between
    with closing(place.opened()) as database:
        assert stored.names_in_use(database) == stored.names_needed(database) == {place.names[0]}
    assert place.reads() == [WORDS]


def test_a_key_that_others_know_is_never_kept_in_front(place: Place) -> None:
    place.says()
    [old] = place.names
    leaked = Key.new()
    place.file.write_text(f"{leaked.written()}\n{place.file.read_text()}")
    place.says()  # the leaked one seals, and the old one is in use still
    rotate(place)
    assert place.names[1:] == (leaked.name, old)


def test_beside_a_bot_at_work_nothing_is_changed(place: Place) -> None:
    place.says()
    before = place.names
    with (
        closing(place.opened()) as database,
        at_work(database),
        pytest.raises(DatabaseError, match="A bot is at work on this database: stop it first"),
    ):
        rotate(place)
    assert place.names == before
    rotate(place)
    assert len(place.names) == 2


def test_in_the_environment_a_new_key_has_to_be_put_in_front(place: Place) -> None:
    old, new = Key.new(), Key.new()
    one = Encryption(keys=SecretStr(old.written()))
    both = Encryption(keys=SecretStr(f"{new.written()},{old.written()}"))
    with closing(place.opened()) as database:
        unlock(database, one, START)
        with pytest.raises(KeyFileError, match="Put a new one in front of it"):
            keeping_keys.rotate(database, one, START)
        keeping_keys.rotate(database, both, START)
        assert stored.names_needed(database) == {new.name}


def test_with_a_wrong_key_not_even_the_tables_are_changed(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.says()
    place.file.unlink()
    other = Encryption(keys=SecretStr(Key.new().written()))
    with closing(place.opened()) as database:
        monkeypatch.setattr(Database, "migrate", lambda _: 1 / 0)
        with pytest.raises(DatabaseError, match="The keys at hand are others"):
            unlock(database, other, START)


def test_old_keys_can_be_forgotten_when_nothing_needs_them(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place.says()
    rotate(place)
    new, old = place.names
    with closing(place.opened()) as database:
        keeping_keys.forget(database, place.encryption)
        keeping_keys.forget(database, place.encryption)
    told = capsys.readouterr().out
    assert f"Forgotten: {old}. Copies of the database from before need them." in told
    assert told.endswith("Each key in the file is needed: nothing to forget.\n")
    assert place.names == (new,)
    assert place.reads() == [WORDS]


def test_a_key_that_is_needed_is_not_forgotten(place: Place) -> None:
    place.says()
    [old] = place.names
    new = Key.new()
    place.file.write_text(f"{new.written()}\n{place.file.read_text()}")
    place.says()  # sealed with the new one, the words before with the old
    with closing(place.opened()) as database:
        keeping_keys.forget(database, place.encryption)
    assert place.names == (new.name, old)
    assert place.reads() == [WORDS, WORDS]


def test_one_can_see_which_keys_there_are(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(place.opened()) as database, pytest.raises(KeyFileError, match=r"^There is no key yet\.$"):
        keeping_keys.show(database, place.encryption)
    place.says()
    rotate(place)
    new, old = place.names
    capsys.readouterr()
    with closing(place.opened()) as database:
        keeping_keys.show(database, place.encryption)
    assert capsys.readouterr().out == (
        f"From {place.file}:\n    {new}  seals\n    {old}  opens, not needed here\n"
        "✓ All that is sealed here can be opened.\n"
    )
    place.file.unlink()
    with closing(place.opened()) as database, pytest.raises(KeyFileError, match="There is no key at hand"):
        keeping_keys.show(database, place.encryption)


def test_a_secret_is_in_nothing_that_is_told(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.says()
    rotate(place)
    with closing(place.opened()) as database:
        keeping_keys.show(database, place.encryption)
        keeping_keys.forget(database, place.encryption)
    lines = [line for line in place.file.read_text().splitlines() if not line.startswith("#")]
    told = "".join(capsys.readouterr()) + repr(at_hand(place.encryption)) + repr(place.encryption)
    assert not any(line in told for line in lines)
