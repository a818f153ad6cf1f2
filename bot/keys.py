"""Where the keys are that seal what people wrote: in the environment, or in a file that the first start makes.

They are never in the database nor in a copy of it. Whoever has both can read everything; whoever loses the keys,
nothing.
"""

import os
import secrets
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import structlog

from bot.sections import Encryption
from storage import keys as stored
from storage.database import Database
from storage.encryption import Key, Keyring, SealError

log = structlog.get_logger()

_HEAD = """\
# The keys with which Tandem seals what people wrote. Without this file nobody can read it again, and with it everybody
# who has the database can. Keep a copy of it in a safe place, apart from the copies of the database.
# The first key seals; the others open what was sealed before. `tandem keys rotate` puts a new one in front.
"""


class KeyFileError(Exception):
    """The keys can't be had; the message is a sentence for the person who runs the bot."""


def _log_new_key(sentence: str) -> None:
    log.warning("keys.made", advice=sentence)


def unlock(
    database: Database, encryption: Encryption, now: datetime, tell: Callable[[str], None] = _log_new_key
) -> list[str]:
    """Bring a database's tables up to date and let it use the keys; gives the names of the migrations applied.

    Where nothing is sealed yet and there is no key, one is made, and ``tell`` told. Raises KeyFileError or
    DatabaseError with a sentence.
    """
    keys = at_hand(encryption) or _first_key(database, encryption, tell)
    stored.refuse_others(database, keys)  # before anything is changed
    database.unlock(keys)  # a migration may have to seal what is there
    applied = database.migrate()
    stored.note(database, keys, now)
    return applied


def _first_key(database: Database, encryption: Encryption, tell: Callable[[str], None]) -> Keyring:
    if needed := sorted(stored.names_needed(database)):
        raise KeyFileError(stored.refusal(needed, None))
    file, made = encryption.key_file, Key.new()
    with _writing(file, [made]) as beside:
        try:
            os.link(beside, file)
        except FileExistsError:  # another process was first
            return at_hand(encryption) or Keyring([made])
        except OSError:  # a file can't have two names here
            _copy_if_there_is_none(beside, file)
    tell(
        f"A key was made, {file.absolute()}: what people write is sealed with it. Keep a copy in a safe place, apart "
        "from copies of the database. Whoever loses it can't read these words again."
    )
    return Keyring([made])


def _copy_if_there_is_none(source: Path, target: Path) -> None:
    with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
        opened.write(source.read_bytes())
        opened.flush()
        os.fsync(opened.fileno())


def at_hand(encryption: Encryption) -> Keyring | None:
    """The keys of the environment, else of the file; None where there are none. Raises KeyFileError."""
    written = encryption.keys.get_secret_value()
    if written:
        return _ring(written.split(","), "encryption.keys")
    file = encryption.key_file
    try:
        mode = file.stat().st_mode
        text = file.read_text("ascii")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise KeyFileError(f"The keys in {file} can't be read: {_reason(error)}.") from None
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise KeyFileError(f"Others can read the keys in {file}. Let only the bot do so: chmod 600 {file}")
    return _ring([line for line in text.splitlines() if line.strip() and not line.startswith("#")], str(file))


def _ring(lines: Sequence[str], place: str) -> Keyring:
    try:
        return Keyring([Key.read(line) for line in lines])
    except SealError as error:
        raise KeyFileError(f"The keys in {place} can't be used. {error}") from None


def write(file: Path, keys: Sequence[Key]) -> None:
    """Keep keys in a file that only its owner can read, whole or not at all. Raises KeyFileError."""
    with _writing(file, keys) as beside:
        beside.replace(file)


@contextmanager
def _writing(file: Path, keys: Sequence[Key]) -> Iterator[Path]:
    """Write keys into a file beside, which is to take the place of ``file``."""
    beside = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    text = _HEAD + "".join(f"{key.written()}\n" for key in keys)
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as target:
            target.write(text)
            target.flush()
            os.fsync(target.fileno())
            _keep_owner(target.fileno(), file)
        yield beside
        _sync_folder(file.parent)
    except OSError as error:
        raise KeyFileError(
            f"A key file can't be written: {error.strerror or error}. Say where it may be with encryption.key_file "
            f"(now {file}), or set encryption.keys."
        ) from None
    finally:
        with suppress(OSError):  # what could not be made is not there, and the reason is told above
            beside.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Let the file's name survive a power cut as well."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _keep_owner(target: int, file: Path) -> None:
    """Let a file that root writes anew stay the bot's."""
    if os.name == "posix" and os.geteuid() == 0 and file.exists():
        known = file.stat()
        os.fchown(target, known.st_uid, known.st_gid)


def _reason(error: Exception) -> str:
    return error.strerror or "it is broken" if isinstance(error, OSError) else "it is no text"
