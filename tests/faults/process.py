"""The real parts of the bot in one thread and in virtual time; the process they make can die anywhere."""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.exc import DBAPIError, OperationalError
from telegram import WebhookInfo
from telegram.error import NetworkError

from bot.app import build_house
from bot.clock import Ticks
from bot.delivery import Delivery
from bot.intake.apply import Applier, Reading
from bot.intake.flood import Flood, Verdict
from bot.intake.polling import Polling
from bot.intake.webhook import Webhook
from bot.pacing import Pacer
from bot.settings import Settings
from bot.workshop import Workshop
from storage import outbox
from storage.database import open_database
from storage.store import Lane, Letter, Store
from storage.writer import FIRST_PAUSE, GROUP, LONGEST_PAUSE, Deed, Writer, is_unavailable
from tests.faults.ledger import Ledger, is_guilty
from tests.faults.lots import TROUBLES, Lots
from tests.faults.wire import Wire
from tests.world import KEYS

TICK = 30.0  # seconds
TOKEN = "1:t"
BASE = f"https://api.invalid/bot{TOKEN}"
PUBLIC_URL = "https://bot.invalid"


class KilledError(BaseException):
    """The process ends here and now; nobody catches this but whoever has it."""


class LaterError(BaseException):
    """The database takes nothing now: the writer waits, which in virtual time is done by the loop."""


class LoopWriter(Writer):
    """The writer with its thread taken out: the loop does its rounds."""

    def __init__(self, process: "Process", *args: Any) -> None:
        super().__init__(*args)
        self._process = process
        self._loop = asyncio.get_running_loop()
        self._group: list[Deed] = []
        self._pause = FIRST_PAUSE
        self._is_called = False
        self._ran: list[int] = []

    def submit(
        self, do: Callable[[Store], Any], *, update_id: int | None = None, telegram_id: int | None = None
    ) -> "Future[Any]":
        """Take a deed, as the thread would."""

        if update_id is not None and telegram_id is not None:
            self._process.ledger.senders[update_id] = telegram_id

        def noted(store: Store) -> Any:
            if update_id is not None:
                self._ran.append(update_id)
            return do(store)

        future = super().submit(noted, update_id=update_id, telegram_id=telegram_id)
        self._call(0.0)
        return future

    def _call(self, pause: float) -> None:
        if not self._is_called and not self._process.is_dead:
            self._is_called = True
            if pause:
                self._loop.call_later(pause, self._work)
            else:
                self._loop.call_soon(self._work)

    def _work(self) -> None:
        self._is_called = False
        if self._process.is_dead:
            return
        while len(self._group) < GROUP and not self._waiting.empty():
            deed = self._waiting.get()
            if deed is not None and deed.done.set_running_or_notify_cancel():
                self._group.append(deed)
        try:
            if self._group:
                self._settle([deed for deed in self._group if not deed.done.done()])
        except LaterError:
            self._call(self._pause)
            self._pause = min(2 * self._pause, LONGEST_PAUSE)
            return
        except KilledError:
            self._process.die("in a transaction")
            return
        self._group, self._pause = [], FIRST_PAUSE
        if not self._waiting.empty():
            self._call(0.0)

    def _commit_patiently(self, group: list[Deed]) -> tuple[list[Any], Store]:
        try:
            return self._commit(group)
        except DBAPIError as error:
            if is_unavailable(error):
                raise LaterError from error
            raise

    def _commit(self, group: list[Deed]) -> tuple[list[Any], Store]:
        process = self._process
        self._ran.clear()
        process.end = process.lots.of_commit()
        process.countdown = process.lots.statements() if process.end == "statement" else None
        try:
            results, store = super()._commit(group)
        finally:
            process.countdown = None
        process.ledger.applied.update(self._ran)
        process.ledger.say(store.letters)
        if store.has_erased:
            process.ledger.forget(process.database)
        if process.end == "after the commit":
            raise KilledError
        return results, store


class Stumbling(Applier):
    """A room breaks over some updates: each of them is set aside, and it alone."""

    def _apply(self, store: Store, reading: Reading, verdict: Verdict) -> None:
        super()._apply(store, reading, verdict)
        if is_guilty(reading.update_id):
            raise ValueError("a room is broken")


class Process:
    """One life of the bot on a database that was there before."""

    writer_kind: type[LoopWriter] = LoopWriter
    delivery_kind: type[Delivery] = Delivery
    polling_kind: type[Polling] = Polling
    webhook_kind: type[Webhook] = Webhook
    applier_kind: type[Applier] = Stumbling

    def __init__(
        self,
        file: Path,
        settings: Settings,
        wire: Wire,
        *,
        now: Callable[[], datetime],
        lots: Lots,
        ledger: Ledger,
        perform: Any,
        is_brought: bool,
    ) -> None:
        """``is_brought``: Telegram brings updates; otherwise it is asked for them."""
        self.lots, self.ledger, self.is_dead = lots, ledger, False
        self.end: str | None = None
        self.countdown: int | None = None
        self._loop = asyncio.get_running_loop()
        self._wire = wire
        self.database = open_database(f"sqlite:///{file}", KEYS)
        event.listen(self.database.engine, "connect", _hurry)
        event.listen(self.database.engine, "before_cursor_execute", self._before_statement)
        house = build_house(settings, "TandemBot")
        self.writer = self.writer_kind(
            self, self.database, now, self._committed, self._ordered, self._die_before_commit
        )
        self.delivery = self.delivery_kind(self._post, self.write, Pacer(30, 1), clock=self._loop.time)
        applier = self.applier_kind(house, self.writer, Flood(0, now))  # people in a hurry are wanted here
        self.webhook = (
            self.webhook_kind(PUBLIC_URL, TOKEN, applier, self._introduce, self._is_introduced)
            if is_brought
            else None
        )
        self.intake = self.webhook or self.polling_kind(wire, BASE, applier, 25)
        self.workshop = Workshop(house, self.write, perform, self._fetch)
        self.ticks = Ticks(house, self.write, self.workshop.wake, now)
        self.died: asyncio.Future[None] = self._loop.create_future()
        self._tasks: list[asyncio.Task[Any]] = []

    async def live(self) -> None:
        """Until death."""
        self._tasks = [asyncio.create_task(self._begin())]
        await self.died
        self.delivery._stopping.set()  # it begins nothing new
        while under_way := [task for task in self._all_tasks() if not task.done()]:
            for task in under_way:  # one that is just done waiting can miss it: it hears it again
                task.cancel()
            await asyncio.sleep(0)
        self.ledger.die(self.database, self._loop.time(), self.trouble_until)
        self.database.close()

    def _all_tasks(self) -> list[asyncio.Task[Any]]:
        marking = [self.delivery._marking] if self.delivery._marking else []
        return [*self._tasks, *self.delivery._under_way, *self.workshop._under_way.values(), *marking]

    def die(self, where: str) -> None:
        """End at once, without a word."""
        if not self.is_dead:
            self.is_dead = True
            self.ledger.events.append(f"{self._loop.time():9.2f} the process dies {where}")
            self.died.set_result(None)

    async def settled(self) -> None:
        """All that was ordered and said is done, sent and written down."""
        await self.workshop.idle()
        await self.delivery.idle()

    def write(self, deed: Callable[[Store], Any]) -> "asyncio.Future[Any]":
        """Run a deed in the writer."""
        return asyncio.wrap_future(self.writer.submit(deed))

    # ── its parts ───────────────────────────────────────────────────────────────────────────────────────

    async def _begin(self) -> None:
        self.delivery.take(await self.write(outbox.waiting))
        for part in (self.delivery.run(), self.intake.run(), self.workshop.run(), self._tick()):
            self._tasks.append(asyncio.create_task(part))

    async def _introduce(self, webhook: dict[str, Any]) -> Any:
        return await self._wire.deliver(BASE, Letter(0, Lane.ANSWER, "setWebhook", json.dumps(webhook)))

    async def _is_introduced(self) -> WebhookInfo:
        status, answer = await self._wire.do_request(f"{BASE}/getWebhookInfo", "POST")
        if status != 200:
            raise NetworkError("not now")
        info = WebhookInfo.de_json(json.loads(answer)["result"])
        assert info is not None
        return info

    async def _tick(self) -> None:
        while True:
            await self.ticks.tick()
            await asyncio.sleep(TICK)

    def _committed(self, letters: Sequence[Letter]) -> None:
        self._loop.call_soon(self._take, list(letters))

    def _take(self, letters: list[Letter]) -> None:
        if not self.is_dead:
            self.delivery.take(letters)

    def _ordered(self) -> None:
        self._loop.call_soon(self.workshop.wake)

    async def _post(self, letter: Letter) -> int | None:
        if self.is_dead:
            await self._loop.create_future()
        when = self.lots.of_send()
        if when == "before a send":
            await self._die_at(when)
        found = await self._wire.deliver(BASE, letter)
        if when == "after a send":
            await self._die_at(when)
        return found

    async def _die_at(self, where: str) -> None:
        self.die(where)
        await asyncio.get_running_loop().create_future()

    async def _fetch(self, file_id: str) -> bytes:
        raise AssertionError(f"nobody sends files: {file_id}")

    # ── how it dies in a transaction, and what its database does ────────────────────────────────────────

    trouble: str | None = None
    trouble_until = 0.0

    def _before_statement(self, *_: Any) -> None:
        is_troubled = self.trouble is not None and not (self.is_dead or self.lots.calm)
        if self.trouble is not None and is_troubled and self._loop.time() < self.trouble_until:
            error = sqlite3.OperationalError(self.trouble)
            error.sqlite_errorcode = TROUBLES[self.trouble]
            raise OperationalError("a statement", {}, error)
        if self.countdown is not None:
            self.countdown -= 1
            if self.countdown == 0:
                raise KilledError

    def _die_before_commit(self, _store: Store) -> None:
        if self.end == "before the commit":
            raise KilledError


def _hurry(connection: Any, _record: Any) -> None:
    """No power is lost here: nothing waits for the disk."""
    connection.execute("PRAGMA synchronous=OFF")
