"""``tandem keys …``: the keys that seal what people wrote, looked at and changed by whoever runs the bot."""

from datetime import datetime
from pathlib import Path

import typer

from bot.console import say, tick
from bot.keys import KeyFileError, at_hand, unlock, write
from bot.sections import Encryption
from storage import keys as stored
from storage.database import Database
from storage.encryption import Key, Keyring
from storage.presence import nobody_at_work


def show(database: Database, encryption: Encryption) -> None:
    """Say which keys are at hand and which of them the database needs."""
    keys = at_hand(encryption)
    needed = stored.names_needed(database)
    if needed:
        needed |= stored.names_in_use(database)
    if keys is None:
        raise KeyFileError(stored.refusal(sorted(needed), None) if needed else "There is no key yet.")
    say(f"From {'encryption.keys' if encryption.keys.get_secret_value() else encryption.key_file}:")
    for place, name in enumerate(keys.names):
        say(
            f"    {name}  {'seals' if place == 0 else 'opens'}{'' if name in needed else ', not needed here'}"
        )
    if missing := sorted(needed - set(keys.names)):
        raise KeyFileError(stored.refusal(missing, keys))
    tick("All that is sealed here can be opened.")


def rotate(database: Database, encryption: Encryption, now: datetime) -> None:
    """Put a new key in front of the file, and seal everything with it. No bot may be at work meanwhile.

    Broken off, it goes on the next time: a key in front that has sealed nothing yet is new enough.
    """
    keys = at_hand(encryption)
    if keys is None:
        raise KeyFileError("There is no key yet: the first start makes one.")
    with nobody_at_work(database):
        _rotate(database, encryption, keys, now)


def _rotate(database: Database, encryption: Encryption, keys: Keyring, now: datetime) -> None:
    is_used = keys.names[0] in stored.names_needed(database)
    unlock(database, encryption, now)
    if is_used and not encryption.keys.get_secret_value():
        keys = _with_new_key(encryption.key_file, keys)
    elif is_used and stored.names_in_use(database) <= {keys.names[0]}:
        raise KeyFileError(
            "The first of encryption.keys has sealed everything here already. Put a new one in front of it, with a "
            "comma between them, and leave the old one behind it: tandem keys make"
        )
    total = stored.count_sealed(database)
    with typer.progressbar(length=total, label="Sealing", show_pos=True) as bar:
        changed = stored.reseal(database, keys, now, bar.update)
    stored.note_what_is_in_use(database, keys, now)
    database.leave_no_traces()
    tick(f"Sealed anew with the key {keys.names[0]}: {changed:,} of {total:,} values.")
    say(
        "Keep the keys before it with the copies of the database from before: they need them. When those are gone, "
        "so may be the old keys: tandem keys forget."
    )


def _with_new_key(file: Path, keys: Keyring) -> Keyring:
    renewed = Keyring([Key.new(), *keys.keys])
    write(file, renewed.keys)
    tick(f"{file} has the new key {renewed.names[0]} in front: keep a copy of it, apart from the database's.")
    return renewed


def forget(database: Database, encryption: Encryption) -> None:
    """Take out of the file what opens nothing here."""
    keys = at_hand(encryption)
    if keys is None or encryption.keys.get_secret_value():
        raise KeyFileError("There is no key file. Take old keys out of encryption.keys by hand.")
    used = stored.names_in_use(database) | {keys.names[0]}
    if missing := sorted(used - set(keys.names)):
        raise KeyFileError(stored.refusal(missing, keys))
    kept = [key for key in keys.keys if key.name in used]
    if len(kept) == len(keys.keys):
        say("Each key in the file is needed: nothing to forget.")
        return
    write(encryption.key_file, kept)
    tick(
        f"Forgotten: {', '.join(sorted(set(keys.names) - used))}. Copies of the database from before need them."
    )


def make() -> None:
    """Print a new key."""
    say(Key.new().written())
