"""The process that answers people for months: what ``tandem run`` becomes (see bot.lean)."""

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.console import give_up, prepare_streams, say
from bot.lean import forget_unasked, import_lean
from bot.opened import opened_database, read_settings

if TYPE_CHECKING:
    from bot.settings import Settings

LOG = 2  # the file descriptor that the log goes to: stderr


def serve(config: Path | None) -> int:
    """Run the bot until it is stopped; gives the exit code."""
    import_lean()
    settings = read_settings(config)
    _forget_unasked(settings)
    _migrate_apart(settings, config)
    from bot.app import StartError, run
    from storage.database import DatabaseError

    try:
        return run(settings, announce=say)
    except (StartError, DatabaseError) as error:
        raise give_up(error) from None


def _forget_unasked(settings: "Settings") -> None:
    from dialogue.texts import locale_of

    forget_unasked(str(locale_of(language)) for language in settings.programme.languages)


def _migrate_apart(settings: "Settings", config: Path | None) -> None:
    """Bring the tables up to date in a process of its own: what only that needs would stay in memory for months."""
    with opened_database(settings) as database:
        if database.is_up_to_date():
            return
    options = ["--config", str(config)] if config else []
    command = [sys.executable, "-m", "bot", "migrate", *options]
    done = subprocess.run(command, check=False, stdout=LOG)  # noqa: S603 - ourselves
    if done.returncode:
        raise SystemExit(1)  # it has said why


def main() -> None:
    """Run the bot with ``--config FILE``, or with the settings that are found without."""
    prepare_streams()
    os.umask(0o077)  # what is written holds what people have entrusted to us
    _, *words = sys.argv
    sys.exit(serve(Path(words[1]) if words else None))


if __name__ == "__main__":
    main()
