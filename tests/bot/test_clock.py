import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.clock import TICK_SECONDS, SettableClock, Ticks, system_now
from dialogue.room import Job
from dialogue.turn import Stage
from storage import updates
from storage.due import Calendar
from storage.writer import StorageUnavailableError
from tests.virtual_time import in_virtual_time

NEW_YEAR = datetime(2027, 1, 1, tzinfo=UTC)

# ── the one clock ───────────────────────────────────────────────────────────────────────────────────────


def test_the_system_tells_the_time_in_utc() -> None:
    assert system_now().tzinfo is UTC


def test_a_clock_that_stands_still_moves_when_it_is_turned() -> None:
    clock = SettableClock(NEW_YEAR, running=False)
    assert clock() == NEW_YEAR
    clock.turn(timedelta(weeks=2))
    clock.turn(timedelta(hours=3))
    assert clock() == datetime(2027, 1, 15, 3, tzinfo=UTC)


def test_a_clock_that_runs_goes_on_from_where_it_was_set() -> None:
    clock = SettableClock(NEW_YEAR)
    first, second = clock(), clock()
    assert NEW_YEAR <= first <= second
    clock.turn(timedelta(days=1))
    assert clock() >= NEW_YEAR + timedelta(days=1)


def test_a_clock_that_is_not_set_shows_the_systems_time() -> None:
    before = system_now()
    assert before <= SettableClock(running=False)() <= system_now()
    clock = SettableClock()
    assert before <= clock() <= system_now()


def test_a_clock_can_be_set_in_any_zone() -> None:
    clock = SettableClock(NEW_YEAR.astimezone(timezone(timedelta(hours=9))), running=False)
    assert clock() == NEW_YEAR


# ── ticks ───────────────────────────────────────────────────────────────────────────────────────────────


class Programme:
    """Rooms with jobs, and a writer that does what it is given at once."""

    def __init__(self, **due: int) -> None:
        self.due = due
        self.done: list[str] = []
        self.swept = asyncio.Event()
        self.errors: dict[str, Exception] = {}
        self.calendar = Calendar({})
        self.jobs = tuple(Job(name, self._job(name)) for name in due)
        self.ticks = Ticks(self, self.write)  # type: ignore[arg-type]

    def _job(self, name: str) -> Callable[[Stage], int]:
        def do(_stage: Stage) -> int:
            if name in self.errors:
                raise self.errors[name]
            taken = min(self.due[name], 100)
            self.due[name] -= taken
            self.done.append(f"{name} {taken}")
            return taken

        return do

    def write(self, deed: Callable[[Any], Any]) -> "asyncio.Future[Any]":
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        if deed is updates.forget_old:
            self.swept.set()
            future.set_result(0)
            return future
        try:
            future.set_result(deed(None))
        except Exception as error:  # noqa: BLE001 - as the writer does
            future.set_exception(error)
        return future


async def test_a_tick_calls_each_job_in_turn_until_nothing_is_due() -> None:
    programme = Programme(nudges=250, reminders=0)
    await programme.ticks.tick()
    assert programme.done == ["nudges 100", "reminders 0", "nudges 100", "nudges 50", "nudges 0"]


@pytest.mark.parametrize("error", [ValueError("somebody's words"), StorageUnavailableError("busy")])
async def test_a_job_that_fails_does_not_stop_the_others(error: Exception) -> None:
    programme = Programme(nudges=1, reminders=1)
    programme.errors["nudges"] = error
    with capture_logs() as log:
        await programme.ticks.tick()
    assert programme.done == ["reminders 1", "reminders 0"]
    assert [line["job"] for line in log] == ["nudges"]
    assert "somebody's words" not in repr(log)


async def test_a_job_that_failed_is_called_again_at_the_next_tick() -> None:
    programme = Programme(nudges=1)
    programme.errors["nudges"] = ValueError()
    with capture_logs():
        await programme.ticks.tick()
    programme.errors.clear()
    await programme.ticks.tick()
    assert programme.done == ["nudges 1", "nudges 0"]


async def test_two_ticks_never_run_at_the_same_time() -> None:
    programme = Programme(nudges=150)
    await asyncio.gather(programme.ticks.tick(), programme.ticks.tick())
    assert programme.done == ["nudges 100", "nudges 50", "nudges 0", "nudges 0"]


async def test_ticks_come_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.clock.TICK_SECONDS", 0.001)
    programme = Programme(nudges=0)
    thrice = asyncio.Event()

    def count(_stage: Stage) -> int:
        programme.done.append("")
        if len(programme.done) == 3:
            thrice.set()
        return 0

    programme.jobs = (Job("count", count),)
    programme.ticks.start()
    await thrice.wait()
    programme.ticks.stop()


async def test_now_and_then_old_updates_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.clock.SWEEP_HOURS", 1e-6)
    programme = Programme()
    programme.ticks.start()
    await programme.swept.wait()
    programme.ticks.stop()


@in_virtual_time
async def test_the_first_tick_comes_at_once_and_none_after_the_end() -> None:
    programme = Programme(nudges=0)
    programme.ticks.start()
    await asyncio.sleep(0.1)
    assert programme.done == ["nudges 0"]
    programme.ticks.stop()
    await asyncio.sleep(10 * TICK_SECONDS)
    assert programme.done == ["nudges 0"]
    programme.ticks.stop()


class Soon(Calendar):
    """Something falls due in a few milliseconds, again and again."""

    def __init__(self) -> None:
        super().__init__({})

    def next_moment(self, _store: Any) -> datetime | None:
        return system_now() + timedelta(milliseconds=5)


async def test_what_falls_due_before_the_next_tick_is_not_kept_waiting() -> None:
    programme, ticked = Programme(), asyncio.Queue[None]()

    def count(_stage: Stage) -> int:
        ticked.put_nowait(None)
        return 0

    programme.jobs = (Job("count", count),)
    programme.ticks.start()
    await ticked.get()
    programme.calendar = Soon()
    programme.ticks.look()
    for _ in range(3):  # half a minute each, if nobody looked
        await asyncio.wait_for(ticked.get(), TICK_SECONDS)
    programme.ticks.stop()
