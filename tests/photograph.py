"""A world as it is at one moment, so that stories which begin alike need not play their beginning each time."""

import pickle
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.world import World

ON_THE_PHONES = (
    *("bot", "users", "chats", "files", "menus", "taps", "inline_answers", "profile", "menu_button"),
    *("calls", "objections"),
)
OF_UPDATES = ("next_id", "delivered")


@dataclass(frozen=True)
class Photograph:
    """All that there is at one moment of a story: on the phones, at Telegram, in the database.

    A bot at rest keeps nothing else: whatever it needs for its next step it reads from there.
    """

    database: sqlite3.Connection
    telegram: bytes

    @classmethod
    def of(cls, world: "World") -> "Photograph":
        """Take it. The bot must be at rest."""
        database = sqlite3.connect(":memory:", check_same_thread=False)
        with closing(sqlite3.connect(world.file)) as file:
            file.backup(database)
        there = {name: getattr(world.telegram, name) for name in ON_THE_PHONES}
        updates = {name: getattr(world.telegram.updates, name) for name in OF_UPDATES}
        written = BytesIO()
        _Writing(written, world).dump((there, updates, world.people, world.app.claim_link))
        return cls(database, written.getvalue())

    def bring_back(self, world: "World") -> None:
        """Put another world, in which nothing has happened yet, into the same state."""
        with closing(sqlite3.connect(world.file)) as file:
            self.database.backup(file)
        there, updates, world.people, world.app.claim_link = _Reading(BytesIO(self.telegram), world).load()
        vars(world.telegram).update(there)
        vars(world.telegram.updates).update(updates)
        for person in world.people.values():
            person.watch()


class _Writing(pickle.Pickler):
    """Leaves out the world itself and its Telegram: another one takes their place."""

    def __init__(self, file: BytesIO, world: "World") -> None:
        super().__init__(file)
        self._world = world

    def persistent_id(self, what: Any) -> str | None:
        return "world" if what is self._world else "telegram" if what is self._world.telegram else None


class _Reading(pickle.Unpickler):
    """Puts another world and its Telegram in."""

    def __init__(self, file: BytesIO, world: "World") -> None:
        super().__init__(file)
        self._world = world

    def persistent_load(self, name: str) -> Any:
        return self._world if name == "world" else self._world.telegram
