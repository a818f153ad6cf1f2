"""Delivery between a real outbox and a Telegram that does as it is told, in virtual time."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.delivery import Delivery
from bot.pacing import Pacer
from storage.database import open_database
from storage.store import Lane, Letter, Store, dump
from storage.tables import Outgoing, Person, Table
from tests.world import KEYS, START


@dataclass(frozen=True)
class Arrival:
    """A call that Telegram got: when, where and what."""

    at: float
    chat: int
    method: str
    text: str


class PostOffice:
    """``async with PostOffice(folder) as office``: what is said goes out, and `arrived` tells what Telegram got."""

    def __init__(
        self, folder: Path, *, per_second: float = 30, concurrency: int = 16, longest_pause: float = 60
    ) -> None:
        self.database = open_database(f"sqlite:///{folder}/outbox.db", KEYS)
        Table.metadata.create_all(self.database.engine)
        self.arrived: list[Arrival] = []
        self.most_at_once = 0
        self.seconds_for_a_call = 0.0
        self.seconds_for_a_write = 0.0
        self.answers: defaultdict[str, list[Exception]] = defaultdict(list)
        self.writes = 0
        self.failing_writes: list[Exception] = []
        self._under_way = 0
        self._settings = {"concurrency": concurrency, "longest_pause": longest_pause}
        self._per_second = per_second

    async def __aenter__(self) -> "PostOffice":
        loop = asyncio.get_running_loop()
        self.delivery = Delivery(
            self._post,
            self.write,
            Pacer(self._per_second, 1),
            clock=loop.time,
            **self._settings,  # type: ignore[arg-type]
        )
        self._sending = asyncio.create_task(self.delivery.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
        self.database.close()

    async def stop(self) -> None:
        await self.delivery.stop()
        await self._sending

    # What is said.

    def say(self, *texts: str, chat: int = 1, lane: Lane = Lane.ANSWER, method: str = "sendMessage") -> None:
        """Say something in a chat, in one commit."""
        more = {"message_id": 9} if method == "editMessageText" else {}
        self.commit(
            [Letter(chat, lane, method, dump({"chat_id": chat, "text": text, **more})) for text in texts]
        )

    def say_to_many(self, text: str, lane: Lane, chats: range, about: str | None = None) -> None:
        """Say the same to many people, in one commit."""
        self.commit([Letter(chat, lane, "sendMessage", dump({"text": text}), about=about) for chat in chats])

    def commit(self, letters: list[Letter]) -> None:
        """Put letters into the outbox, and hand them over."""
        with Session(self.database.engine) as session, session.begin():
            store = Store(session, START)
            for letter in letters:
                store.send(letter)
            store.write_gathered()
        self.delivery.take(letters)

    async def settled(self) -> None:
        """All is sent and written down."""
        await self.delivery.idle()

    # What is seen.

    @property
    def texts(self) -> list[str]:
        """What arrived, in order; refused calls are there as often as they were made."""
        return [arrival.text for arrival in self.arrived]

    def times(self, text: str) -> list[float]:
        """When something arrived."""
        return [arrival.at for arrival in self.arrived if arrival.text == text]

    @property
    def outbox(self) -> list[tuple[str, str | None]]:
        """What is in the outbox, and why it will never leave it; what it said is forgotten then."""
        with Session(self.database.engine) as session:
            rows = session.execute(select(Outgoing).order_by(Outgoing.id)).scalars()
            return [(json.loads(row.payload or '{"text": ""}')["text"], row.reason) for row in rows]

    def add_person(self, telegram_id: int) -> None:
        with Session(self.database.engine) as session, session.begin():
            session.add(
                Person(telegram_id=telegram_id, name="Ana", language="en", time_zone="UTC", joined_at=START)
            )

    def unreachable(self) -> list[int]:
        """Who counts as unreachable."""
        with Session(self.database.engine) as session:
            query = select(Person.telegram_id).where(Person.unreachable_since == START)
            return list(session.execute(query).scalars())

    # How it is done.

    async def _post(self, letter: Letter) -> int | None:
        text = json.loads(letter.payload).get("text", "")
        at = round(asyncio.get_running_loop().time(), 9)
        self.arrived.append(Arrival(at, letter.chat_id, letter.method, text))
        self._under_way += 1
        self.most_at_once = max(self.most_at_once, self._under_way)
        await asyncio.sleep(self.seconds_for_a_call)
        self._under_way -= 1
        if self.answers[text]:
            raise self.answers[text].pop(0)
        return len(self.arrived) if letter.about is not None else None

    def write(self, deed: Callable[[Store], Any]) -> "asyncio.Future[Any]":
        """Run a deed as the writer does."""
        return asyncio.ensure_future(self._written(deed))

    async def _written(self, deed: Callable[[Store], Any]) -> Any:
        self.writes += 1
        await asyncio.sleep(self.seconds_for_a_write)
        if self.failing_writes:
            raise self.failing_writes.pop(0)
        with Session(self.database.engine) as session, session.begin():
            return deed(Store(session, START))
