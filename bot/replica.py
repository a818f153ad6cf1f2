"""One of several processes behind one address: all take updates, one of them sends, ticks and works for all."""

import asyncio
import time
from collections.abc import Callable
from typing import Any, TypeVar

import structlog

from bot.clock import Ticks
from bot.delivery import Delivery
from bot.traces import log_error
from bot.workshop import Workshop
from storage import outbox
from storage.database import Database
from storage.lease import STANDS_STILL, Lease, Notice, ids_in
from storage.store import Letter, Store
from storage.writer import StorageUnavailableError

log = structlog.get_logger()

Found = TypeVar("Found")

PAUSE = 1.0  # seconds
MOST_OWN = 10_000  # letters kept in memory until the notice of them comes; the others are looked up


class Replica:
    """Rests until this process leads, leads until another does, and hears what the others have said meanwhile."""

    def __init__(self, database: Database) -> None:
        """Called in the loop. ``attach`` says what to lead."""
        self._loop = asyncio.get_running_loop()
        self.lease = Lease(
            database,
            gained=lambda: self._in_the_loop(self._lead),
            lost=lambda: self._in_the_loop(self._rest),
            told=lambda notice: self._in_the_loop(self._hear, notice),
            is_alive=self._is_alive,
        )
        self._lived_at = time.monotonic()
        self.leads = False
        self._notices: list[Notice] = []
        self._own: dict[int, Letter] = {}
        self._following: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None

    def attach(
        self,
        delivery: Delivery,
        workshop: Workshop,
        ticks: Ticks,
        write: Callable[[Callable[[Store], Any]], "asyncio.Future[Any]"],
    ) -> None:
        """These rest until this process leads."""
        self._delivery, self._workshop, self._ticks, self._write = delivery, workshop, ticks, write
        delivery.rest()
        workshop.rest()

    def tell(self, store: Store) -> None:
        """Tell all processes, once this is committed, what it puts on its way. Called in the writer's thread.

        Who leads remembers its own letters, so that it need not look them up when it hears of them. Those of a
        transaction that fails are never heard of, and forgotten with the rest when there are too many.
        """
        if self.leads:
            if len(self._own) > MOST_OWN:
                self._own.clear()
            self._own.update((letter.id, letter) for letter in store.letters if letter.id is not None)
        self.lease.tell(store)

    def start(self) -> None:
        """Take part from now on."""
        self.lease.start()

    async def stop(self) -> None:
        """Let another one lead. What was under way is to be finished before."""
        await asyncio.to_thread(self.lease.stop)
        under_way = [task for task in (self._following, self._looking) if task is not None]
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)

    def _in_the_loop(self, do: Callable[..., None], *what: Any) -> None:
        self._loop.call_soon_threadsafe(do, *what)

    def _is_alive(self) -> bool:
        """Whether the loop goes on, asked in the lease's thread: it is given something to do, and has done the last."""
        self._in_the_loop(self._live)
        return time.monotonic() - self._lived_at < STANDS_STILL

    def _live(self) -> None:
        self._lived_at = time.monotonic()

    # ── who leads ───────────────────────────────────────────────────────────────────────────────────────

    def _lead(self) -> None:
        log.info("replica.leads")
        self.leads = True
        self._delivery.wake()
        self._workshop.go_on()
        self._ticks.start()
        self._hear(Notice(None, has_orders=True))  # whatever the one before has left

    def _rest(self) -> None:
        self.leads = False
        self._notices.clear()
        self._own.clear()
        self._delivery.rest()
        self._workshop.rest()
        self._ticks.rest()
        log.warning("replica.rests")

    # ── what is put on its way ──────────────────────────────────────────────────────────────────────────

    def _hear(self, notice: Notice) -> None:
        """Each process tells of what it commits, this one too: so all of it comes in the order of the commits."""
        if self.leads:
            self._notices.append(notice)
            if self._following is None:
                self._following = asyncio.create_task(self._follow())

    async def _follow(self) -> None:
        """Send and do what is said and ordered; what comes meanwhile comes together in the next round."""
        try:
            while self._notices:
                notices, self._notices = self._notices, []
                await self._take(ids_in(notices))
                if any(notice.has_orders for notice in notices):
                    self._workshop.wake()
                    self._ticks.look()
        finally:
            self._following = None

    async def _take(self, ids: tuple[int, ...] | None) -> None:
        if ids is None:
            self._delivery.take(await self._look(outbox.waiting))
            return
        own = {number: self._own.pop(number) for number in ids if number in self._own}
        others = [number for number in ids if number not in own]
        if others:
            looked_up = await self._look(lambda store: outbox.named(store, others))
            own |= {letter.id: letter for letter in looked_up if letter.id is not None}
        self._delivery.take(own[number] for number in ids if number in own)

    def look_again(self) -> None:
        """Look whether anything waits that this process has not heard of: a notice may have been lost."""
        if self.leads and (self._looking is None or self._looking.done()):
            self._looking = asyncio.create_task(self._find_unheard())

    async def _find_unheard(self) -> None:
        before = self._delivery.known
        waiting = await self._look(outbox.ids_waiting)
        unheard = tuple(number for number in waiting if number not in before | self._delivery.known)
        if unheard:
            log.warning("replica.unheard", letters=len(unheard))
            self._hear(Notice(unheard, has_orders=True))

    async def _look(self, ask: Callable[[Store], list[Found]]) -> list[Found]:
        """Look something up, for as long as this process leads; whoever leads next finds it all the same."""
        while self.leads:
            try:
                found: list[Found] = await self._write(ask)
            except StorageUnavailableError:
                return []
            except Exception as error:  # noqa: BLE001 - whatever it was: what is said must go out
                log_error("replica.not_looked_up", error)
                await asyncio.sleep(PAUSE)
            else:
                return found
        return []
