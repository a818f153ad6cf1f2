"""A cohort that gets an announcement while some of it chat: what they see of it, in the server's process.

Whatever goes out to anybody is noted with its moment, at the place where Telegram counts.
"""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from benchmarks.people import StuckError
from playground.limits import Limits
from playground.refusal import RefusedError
from playground.telegram import Answer, Event, Telegram

COORDINATOR, FIRST = 1, 2  # Telegram ids; the people of the cohort follow the coordinator
WORDS = "The library is closed on Friday."
QUESTION = "/menu"  # which is answered by one message
PATIENCE = 30.0  # seconds in which nothing comes: the bot has stopped
QUIET = 3.0  # seconds until the last answer has come


class Counted(Limits):
    """Telegram's limits to the letter, and what came when; where they are not ``kept``, it only counts."""

    def __init__(self, *, kept: bool = True) -> None:
        super().__init__(tolerance=0)
        self._kept = kept
        self.came: list[float] = []
        self.refused = 0

    def count(self, chat_id: int) -> None:
        """Note a send, or refuse it."""
        self.came.append(self.clock())
        if not self._kept:
            return
        try:
            super().count(chat_id)
        except RefusedError:
            self.refused += 1
            raise

    def most_in_a_second(self) -> int:
        """The most that ever came in a second, whenever that began."""
        most = first = 0
        for last, at in enumerate(self.came):
            while self.came[first] <= at - 1:
                first += 1
            most = max(most, last - first + 1)
        return most


class FarAway(Telegram):
    """A Telegram to which a call is on its way for some time, and its answer as long."""

    def __init__(self, token: str, way: float, *, limited: bool = True) -> None:
        self.counted = Counted(kept=limited)
        super().__init__(token=token, limits=self.counted, remember=0)
        self._way = way

    async def call(self, method: str, params: dict[str, Any], files: Any = None) -> Answer:
        """Answer a call, in its time."""
        if method != "getUpdates":  # that call waits there already when something happens
            await asyncio.sleep(self._way)
        answer = await super().call(method, params, files)
        await asyncio.sleep(self._way)
        return answer


@dataclass
class Newsroom:
    """The people, what they asked and when, what they got."""

    telegram: FarAway
    people: int
    asked: dict[int, float] = field(default_factory=dict)  # who waits for an answer since when
    answers: list[float] = field(default_factory=list)  # seconds until one came
    has_it: set[int] = field(default_factory=set)
    twice: int = 0
    began: float = 0.0
    heard: float = 0.0  # when anybody heard anything last
    ended: float = 0.0

    def __post_init__(self) -> None:
        for number in range(COORDINATOR, FIRST + self.people):
            user = self.telegram.add_user(f"Person {number}", id=number)
            self.telegram.chats[user.id].started = True

    def notice(self, event: Event) -> None:
        """Note what the bot says."""
        message = event.message
        if event.kind != "message" or message is None or not message.from_bot:
            return
        self.heard = time.monotonic()
        if message.text == WORDS and message.chat_id != COORDINATOR:
            self.twice += message.chat_id in self.has_it
            self.has_it.add(message.chat_id)
            self.ended = self.heard
        elif (since := self.asked.pop(message.chat_id, None)) is not None:
            self.answers.append(self.heard - since)

    async def chat(self, per_second: float, chance: random.Random) -> None:
        """Let people ask something, now this one, now that one, until cancelled."""
        asking = self._who_asks(chance)
        while True:
            await asyncio.sleep(chance.expovariate(per_second))
            who = next(asking)
            self.asked[who] = time.monotonic()
            self.telegram.say(who, QUESTION)

    def _who_asks(self, chance: random.Random) -> Iterator[int]:
        while True:
            who = list(range(FIRST, FIRST + self.people))
            chance.shuffle(who)
            yield from (one for one in who if one not in self.asked)

    async def only_chat(self, seconds: float, per_second: float) -> dict[str, Any]:
        """How long answers take without an announcement."""
        async with self._listening(), self._chatting(per_second):
            await asyncio.sleep(seconds)
        return {"answers": self.answers, "unanswered": len(self.asked)}

    async def announce(self, per_second: float) -> dict[str, Any]:
        """Announce something to everybody, while people chat."""
        async with self._listening():
            await self._write_it()
            self.telegram.counted.came.clear()
            async with self._chatting(per_second):
                self.heard = self.began = time.monotonic()
                await self._presses("Yes, send it")
                while len(self.has_it) < self.people:
                    if time.monotonic() - self.heard > PATIENCE:
                        raise StuckError(f"{len(self.has_it)} of {self.people} have it")
                    await asyncio.sleep(0.2)
            went_out = [at for at in self.telegram.counted.came if at <= self.ended]
        return {
            "seconds": self.ended - self.began,
            "sends": len(went_out),
            "most": self.telegram.counted.most_in_a_second(),
            "refused": self.telegram.counted.refused,
            "twice": self.twice,
            "answers": self.answers,
            "unanswered": len(self.asked),
        }

    async def _write_it(self) -> None:
        self.telegram.say(COORDINATOR, "/announce")
        for act in ("Write an announcement", WORDS, "Send now"):
            if act == WORDS:
                await self._pause()
                self.telegram.say(COORDINATOR, act)
            else:
                await self._presses(act)
        await self._pause()

    async def _presses(self, label: str) -> None:
        await self._pause()
        message = self.telegram.chats[COORDINATOR].visible[-1]
        [data] = [one["callback_data"] for row in message.buttons for one in row if label in one["text"]]
        self.telegram.tap(COORDINATOR, message.id, data)

    async def _pause(self) -> None:
        """As a person does who reads what has come."""
        await asyncio.sleep(1.0)

    @asynccontextmanager
    async def _listening(self) -> AsyncIterator[None]:
        self.answers, self.asked = [], {}
        stop_listening = self.telegram.subscribe(self.notice)
        try:
            yield
            await asyncio.sleep(QUIET)
        finally:
            stop_listening()

    @asynccontextmanager
    async def _chatting(self, per_second: float) -> AsyncIterator[None]:
        chatting = asyncio.create_task(self.chat(per_second, random.Random(4711)))  # noqa: S311 - no secret
        try:
            yield
        finally:
            chatting.cancel()
