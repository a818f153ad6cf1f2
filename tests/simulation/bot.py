"""The real bot in one thread without a network: its rooms, its ticks, its database; it can be killed anywhere."""

import json
import random
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import event, func, select
from sqlalchemy.orm import Session

from bot.app import build_house
from bot.clock import Ticks
from bot.settings import Settings
from dialogue.incoming import read_update
from dialogue.room import Prompt
from dialogue.router import handle
from dialogue.screen import Call, Screen
from dialogue.turn import Stage
from storage.database import open_database
from storage.store import Lane, Letter, Store
from storage.tables import Outgoing, Person, WaitingPrompt
from tests.world import KEYS, TOKEN, fresh_database


class KilledError(BaseException):
    """The process ends here and now; nobody catches this."""


@dataclass(frozen=True, slots=True)
class Told:
    """A prompt that somebody was told of."""

    at: datetime
    person: int
    kind: str
    counts: bool
    abouts: tuple[tuple[int | None, int], ...]  # each tandem's id, and the thing's


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody has on their phone: its buttons as what they call, with the data that a tap sends."""

    at: datetime
    chat: int
    lane: int
    buttons: tuple[tuple[Call, str], ...]

    def find(self, name: str) -> tuple[Call, str] | None:
        """The first button that calls this."""
        return next(((call, data) for call, data in self.buttons if call.name == name), None)


class Bot:
    """One process after another on one database. ``deaths``: how likely a transaction ends in the middle."""

    def __init__(self, file: Path, *, fate: random.Random, deaths: float, **programme: Any) -> None:
        file.write_bytes(fresh_database())
        self._file, self._fate, self._deaths = file, fate, deaths
        self._settings = Settings(telegram={"token": TOKEN}, programme=programme)
        self._countdown: int | None = None
        self.told: list[Told] = []
        self._sent: list[tuple[datetime, Letter]] = []
        self.sent = self._kept = self.killed = 0
        self._open()

    def _open(self) -> None:
        self._database = open_database(f"sqlite:///{self._file}", KEYS)
        engine = self._database.engine
        event.listen(engine, "connect", _hurry)
        event.listen(engine, "before_cursor_execute", self._count_down)
        self.house = build_house(self._settings, "tandem_bot")
        for kind, prompt in self.house.prompts.items():
            self.house.prompts[kind] = replace(prompt, tell=self._watched(prompt))
        self._ticks = Ticks(self.house, self._write)  # type: ignore[arg-type]  # awaited like a future

    def close(self) -> None:
        """End for good."""
        self._database.close()

    def _watched(self, prompt: Prompt) -> Callable[[Stage, Person, Sequence[WaitingPrompt]], Screen | None]:
        def tell(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
            abouts = tuple((one.tandem_id, one.about) for one in waiting)
            message = prompt.tell(stage, person, waiting)
            if message is not None:
                self.told.append(Told(stage.now, person.id, prompt.kind.value, prompt.counts, abouts))
            return message

        return tell

    # ── transactions ────────────────────────────────────────────────────────────────────────────────────

    async def _write(self, deed: Callable[[Store], Any]) -> Any:
        return self._commit(deed)

    def _commit(self, deed: Callable[[Store], Any]) -> Any:
        """One transaction; at some the process is killed: after a statement, before the commit or right after it."""
        dies = self._fate.random() < self._deaths
        when = self._fate.choice(("statement", "commit", "after")) if dies else ""
        self._countdown = self._fate.randrange(1, 40) if when == "statement" else None
        with Session(self._database.engine, expire_on_commit=False) as session, session.begin():
            store = Store(session, self.now)
            result = deed(store)
            store.write_gathered()
            self._countdown = None
            if when == "commit":
                raise KilledError
        self._kept = len(self.told)
        self._sent += [(self.now, letter) for letter in store.letters]
        self.sent += len(store.letters)
        if when == "after":
            raise KilledError
        return result

    def _count_down(self, *_: Any) -> None:
        if self._countdown is not None:
            self._countdown -= 1
            if self._countdown == 0:
                raise KilledError

    def _until_done(self, do: Callable[[], Any]) -> Any:
        while True:
            try:
                return do()
            except KilledError:
                self.killed += 1
                self._countdown = None
                del self.told[self._kept :]  # with the transaction its letters are gone
                self._database.close()
                self._open()

    def write(self, deed: Callable[[Store], Any]) -> Any:
        """Do something in one transaction; it may be done twice, when the process is killed after the commit."""
        return self._until_done(lambda: self._commit(deed))

    # ── what comes in, and what goes out ────────────────────────────────────────────────────────────────

    now: datetime

    def tick(self) -> None:
        """Do all that is due now."""
        self._until_done(lambda: _drive(self._ticks.tick()))

    def next_due(self) -> datetime | None:
        """When something is due next, or was."""
        with self._database.engine.connect() as connection, Session(connection) as session:
            return self.house.calendar.next_moment(Store(session, self.now))

    def apply(self, update: dict[str, Any]) -> None:
        """Take an update as Telegram gives it: again and again until it is acknowledged."""
        incoming = read_update(update, self.house.bot_username)
        assert incoming is not None

        def deed(store: Store) -> None:
            if store.note_update(incoming.update_id):
                handle(self.house, store, incoming)

        self.write(deed)

    def letters(self) -> list[Message]:
        """What has come since one last looked: each message that was kept."""
        sent, self._sent = self._sent, []
        return [
            Message(at, one.chat_id, one.lane, self._buttons(one.payload, one.chat_id)) for at, one in sent
        ]

    def kept(self) -> int:
        """How many messages are on their way: nothing is delivered here."""
        with Session(self._database.engine) as session:
            return session.execute(select(func.count()).select_from(Outgoing)).scalar_one()

    def _buttons(self, payload: str, chat: int) -> tuple[tuple[Call, str], ...]:
        if '"inline_keyboard"' not in payload:
            return ()
        markup = json.loads(payload)["reply_markup"]
        markup = json.loads(markup) if isinstance(markup, str) else markup
        found = []
        for row in markup["inline_keyboard"]:
            for one in row:
                call = self.house.painter.codec.unpack(one.get("callback_data", ""), chat)
                if call is not None:
                    found.append((call, one["callback_data"]))
        return tuple(found)


PROMPT = int(Lane.PROMPT)


def _hurry(connection: Any, _record: Any) -> None:
    """No power is lost in a test: nothing waits for the disk."""
    connection.execute("PRAGMA synchronous=OFF")


def _drive(waiting: Coroutine[Any, Any, None]) -> None:
    """Run what waits for nothing, without a loop."""
    try:
        waiting.send(None)
    except StopIteration:
        return
    raise AssertionError("a tick waits for something else than its transactions")
