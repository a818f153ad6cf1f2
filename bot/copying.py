"""``tandem copy``: what somebody sees of a programme that moves to another database."""

from collections.abc import Sequence
from contextlib import closing

import typer

from bot.console import say, tick
from storage import copying
from storage.copying import Copied
from storage.database import open_database


def copy_programme(source: str, target: str) -> None:
    """Copy everything, with a bar that moves where somebody watches. Raises DatabaseError."""
    with closing(open_database(source)) as here, closing(open_database(target)) as there:
        with typer.progressbar(length=copying.count(here), label="Copying", show_pos=True) as bar:
            copied = copying.copy(here, there, bar.update)
        for line in _lines(copied):
            say(line)
        rows = sum(one.rows for one in copied)
        tick(f"{rows:,} rows in {len(copied)} tables, counted in both databases: it is all there.")
        where = there.engine.url.render_as_string(hide_password=True)
        say(
            f"Let the bot use it from now on: database.url in config.toml, or TANDEM_DATABASE__URL ({where})."
        )


def _lines(copied: Sequence[Copied]) -> list[str]:
    """The tables that hold anything, with what they hold."""
    filled = [one for one in copied if one.rows]
    width = max((len(one.table) for one in filled), default=0)
    return [f"    {one.table:<{width}}  {one.rows:>9,}" for one in filled]
