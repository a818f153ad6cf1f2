"""The one clock of the program, and the ticks: APScheduler only ticks, what is due stands in the database."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.traces import log_error
from dialogue.house import House
from dialogue.room import Job
from dialogue.turn import Stage
from storage import updates
from storage.store import Store
from storage.writer import StorageUnavailableError

log = structlog.get_logger()

TICK_SECONDS = 30
SWEEP_HOURS = 6


def system_now() -> datetime:
    """The time, in UTC. Nothing else asks the system for it."""
    return datetime.now(UTC)


class SettableClock:
    """A clock that can be turned ahead by hand: the playground's and the tests'."""

    def __init__(self, start: datetime | None = None, *, running: bool = True) -> None:
        """``running`` clocks go on from ``start`` by themselves, others stand still until they are turned."""
        self._running = running
        self._offset = (start - system_now()) if start else timedelta()
        self._frozen = start or system_now()

    def __call__(self) -> datetime:
        """The time, in UTC."""
        return system_now() + self._offset if self._running else self._frozen

    def turn(self, by: timedelta) -> None:
        """Turn the clock ahead."""
        self._offset += by
        self._frozen += by


SOON = timedelta(minutes=1)  # what is due and stays due does not hold time up


async def let_time_pass(
    clock: SettableClock,
    by: timedelta,
    next_due: Callable[[], Awaitable[datetime | None]],
    tick: Callable[[], Awaitable[None]],
) -> None:
    """Turn a clock ahead as time would go: whatever falls due on the way happens at its hour."""
    until = clock() + by
    while (due := await next_due()) is not None and (at := max(due, clock() + SOON)) < until:
        clock.turn(at - clock())
        await tick()
    clock.turn(until - clock())
    await tick()


_LATE_OR_NOT: dict[str, Any] = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}


class Ticks:
    """Calls every room's jobs, a batch of each in turn, until nothing is due."""

    def __init__(
        self,
        house: House,
        write: Callable[[Callable[[Store], Any]], "asyncio.Future[Any]"],
        ticked: Callable[[], None] = lambda: None,
        now: Callable[[], datetime] = system_now,
    ) -> None:
        """``ticked`` is told after each tick: others may have something due as well."""
        self._house, self._write, self._ticked, self._now = house, write, ticked, now
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._ticking = asyncio.Lock()

    def start(self) -> None:
        """Tick from now on, at once and then every half minute."""
        if self._scheduler.running:  # it has rested
            self._scheduler.resume()
            self._scheduler.add_job(self._tick_until_the_end)
            return
        self._scheduler.add_job(self._tick_until_the_end, "interval", seconds=TICK_SECONDS, **_LATE_OR_NOT)
        self._scheduler.add_job(self._sweep, "interval", hours=SWEEP_HOURS, **_LATE_OR_NOT)
        self._scheduler.add_job(self._tick_until_the_end)
        self._scheduler.start()

    def rest(self) -> None:
        """Leave what falls due to another process."""
        if self._scheduler.running:
            self._scheduler.pause()

    def stop(self) -> None:
        """Tick no more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def tick(self) -> None:
        """Do all that is due now."""
        async with self._ticking:
            done: set[str] = set()
            while due := [job for job in await self._due_jobs() if job.name not in done]:
                for job in due:
                    if not await self._does_more(job):
                        done.add(job.name)
            self._ticked()

    async def next_due(self) -> datetime | None:
        """The moment at which something falls due next, or fell."""
        moment: datetime | None = await self._write(self._house.calendar.next_moment)
        return moment

    async def _due_jobs(self) -> list[Job]:
        """The jobs that have something to do now, in their order: one job's work may be due at another's."""
        due: set[str] = await self._write(self._house.calendar.due_now)
        return [job for job in self._house.jobs if job.name in due or not job.due]

    async def _tick_until_the_end(self) -> None:
        """Tick for the scheduler, which would call it an error that the bot ends in the middle of it."""
        with suppress(asyncio.CancelledError):
            await self.tick()
            await self._come_in_time()

    def look(self) -> None:
        """See, once what is under way has come to its end, whether something falls due before the next tick."""
        if self._scheduler.running:
            self._scheduler.add_job(
                self._look_until_the_end, id="look", replace_existing=True, **_LATE_OR_NOT
            )

    async def _look_until_the_end(self) -> None:
        with suppress(asyncio.CancelledError, StorageUnavailableError):
            await self._come_in_time()

    async def _come_in_time(self) -> None:
        """Tick once more where something falls due before the next tick; what is due still is left to that one."""
        due, now = await self.next_due(), self._now()
        if due is not None and now < due < now + timedelta(seconds=TICK_SECONDS):
            at = system_now() + (due - now)
            self._scheduler.add_job(
                self._tick_until_the_end,
                "date",
                run_date=at,
                id="in time",
                replace_existing=True,
                **_LATE_OR_NOT,
            )

    async def _does_more(self, job: Job) -> bool:
        """Let a job take a batch; tell whether it found anything, and may find more."""
        try:
            return bool(await self._write(lambda store: job.do(Stage(self._house, store))))
        except StorageUnavailableError:
            log.info("clock.later", job=job.name)
        except Exception as error:  # noqa: BLE001 - one room's fault must not stop the others' jobs
            log_error("clock.job_failed", error, job=job.name)
        return False

    async def _sweep(self) -> None:
        await self._write(updates.forget_old)
