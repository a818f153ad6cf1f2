"""What commands begin with: settings read, a database opened. What is wrong ends the command with a sentence.

What it needs is imported when it is used: a command line that only helps shall be there at once.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.console import give_up

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.database import Database


def read_settings(config: Path | None, *, need_token: bool = True) -> "Settings":
    """Read the settings; whatever is wrong with them is said, all at once."""
    from bot.settings import SettingsError, load_settings

    try:
        return load_settings(config, need_token=need_token)
    except SettingsError as error:
        raise give_up(*error.problems) from None


@contextmanager
def opened_database(settings: "Settings") -> Iterator["Database"]:
    """Open the database for one command, and turn what it refuses into a sentence."""
    from bot.keys import KeyFileError
    from storage.database import DatabaseError, open_database

    try:
        with closing(open_database(settings.database.url)) as database:
            yield database
    except (DatabaseError, KeyFileError) as error:
        raise give_up(error) from None
