import asyncio
import pickle
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from structlog.testing import capture_logs

from bot import workbench, workshop
from bot.clock import SettableClock
from bot.workshop import Perform, WorkFailedError, Workshop, in_a_thread, in_own_process
from dialogue.field import Json
from dialogue.house import House
from dialogue.room import Room, Task
from dialogue.turn import Stage
from handlers import ROOMS, VOCABULARY
from mentoring.programme import Programme
from storage import tables
from storage.database import open_database
from storage.store import Store
from storage.writer import Writer
from tests.bot.pieces import SECRET, double, hang, look_around, print_and_double
from tests.world import KEYS, fresh_database

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Doubling:
    """A room whose task doubles a number, and what came of it."""

    def __init__(self, make: Callable[[Any], Any] = double) -> None:
        self.brought: list[tuple[int, int]] = []
        self.given_up: list[int] = []
        self.fails_to_bring = 0
        task = Task("double", self.gather, make, self.bring, self.give_up)
        self.room = Room("doubling", Path(__file__).parent, tasks=(task,))

    def gather(self, stage: Stage, subject: Mapping[str, Json]) -> int | None:
        del stage
        if subject["number"] < 0:
            raise RuntimeError("can't be gathered")
        return subject["number"] or None

    def bring(self, stage: Stage, subject: Mapping[str, Json], result: int) -> None:
        del stage
        if self.fails_to_bring:
            self.fails_to_bring -= 1
            raise RuntimeError("not this time")
        self.brought.append((subject["number"], result))

    def give_up(self, stage: Stage, subject: Mapping[str, Json]) -> None:
        del stage
        self.given_up.append(subject["number"])


async def fetch(file_id: str) -> bytes:
    """A file as Telegram gives it out."""
    return f"what {file_id} holds".encode()


class Place:
    """A workshop on a database, with a clock that is turned by hand."""

    def __init__(self, folder: Path, room: Room, perform: Perform) -> None:
        self.clock = SettableClock(NOW, running=False)
        self.database = open_database(f"sqlite:///{folder}/tandem.db", KEYS)
        self.house = House(
            [room],
            programme=Programme(),
            standing=lambda _store, _person, _programme: frozenset(),
            secret=b"x",
            bot_username="TandemBot",
            vocabulary=VOCABULARY,
        )
        self._loop = asyncio.get_running_loop()
        self.writer = Writer(self.database, self.clock, ordered=self._ordered)
        self.workshop = Workshop(self.house, self.write, perform, fetch)

    def _ordered(self) -> None:
        self._loop.call_soon_threadsafe(self.workshop.wake)

    def write(self, deed: Callable[[Store], Any]) -> "asyncio.Future[Any]":
        return asyncio.wrap_future(self.writer.submit(deed))

    async def order(self, *numbers: int) -> None:
        def deed(store: Store) -> None:
            for number in numbers:
                Stage(self.house, store).order("double", number=number)

        await self.write(deed)

    async def later(self, **by: float) -> None:
        self.clock.turn(timedelta(**by))
        self.workshop.wake()
        await self.workshop.idle()

    async def waiting(self) -> int:
        return int(await self.write(lambda store: store.session.scalar(select(func.count(tables.Task.id)))))


@asynccontextmanager
async def open_place(
    folder: Path, room: Room, perform: Perform = in_a_thread, *, fresh: bool = True
) -> AsyncIterator[Place]:
    if fresh:
        (folder / "tandem.db").write_bytes(fresh_database())
    place = Place(folder, room, perform)
    place.writer.start()
    running = asyncio.create_task(place.workshop.run())
    try:
        yield place
    finally:
        await place.workshop.stop()
        await running
        place.writer.stop()
        place.database.close()


async def test_what_is_ordered_is_done_and_brought_once(tmp_path: Path) -> None:
    doubling = Doubling()
    async with open_place(tmp_path, doubling.room) as place:
        await place.order(1, 2, 3)
        await place.workshop.idle()
        assert sorted(doubling.brought) == [(1, 2), (2, 4), (3, 6)]
        assert await place.waiting() == 0
        await place.later(hours=1)
        assert len(doubling.brought) == 3


async def test_an_order_that_is_rolled_back_is_none(tmp_path: Path) -> None:
    doubling = Doubling()

    async with open_place(tmp_path, doubling.room) as place:

        def change_ones_mind(store: Store) -> None:
            Stage(place.house, store).order("double", number=1)
            raise ValueError("no")

        with pytest.raises(ValueError, match="no"):
            await place.write(change_ones_mind)
        await place.later(minutes=1)
        assert (doubling.brought, await place.waiting()) == ([], 0)


async def test_a_task_that_no_room_declares_is_refused_when_it_is_ordered(tmp_path: Path) -> None:
    async with open_place(tmp_path, Doubling().room) as place:
        with pytest.raises(KeyError):
            await place.write(lambda store: Stage(place.house, store).order("triple", number=1))


async def test_what_nobody_wants_any_more_is_forgotten(tmp_path: Path) -> None:
    doubling = Doubling()
    async with open_place(tmp_path, doubling.room) as place:
        await place.order(0, 5)
        await place.workshop.idle()
        assert (doubling.brought, doubling.given_up) == ([(5, 10)], [])
        assert await place.waiting() == 0


async def test_what_fails_is_tried_again_and_then_given_up(tmp_path: Path) -> None:
    doubling = Doubling()
    async with open_place(tmp_path, doubling.room) as place:
        with capture_logs() as logs:
            await place.order(101, 1)
            await place.workshop.idle()
            assert (doubling.brought, doubling.given_up) == ([(1, 2)], [])
            await place.later(seconds=10)
            assert doubling.given_up == []
            await place.later(minutes=1)
        assert (doubling.given_up, await place.waiting()) == ([101], 0)
        assert [entry["event"] for entry in logs].count("workshop.failed") == 3
        assert SECRET not in str(logs)


async def test_a_result_that_can_not_be_kept_at_first_comes_later(tmp_path: Path) -> None:
    doubling = Doubling()
    doubling.fails_to_bring = 2
    async with open_place(tmp_path, doubling.room) as place:
        await place.order(4)
        await place.workshop.idle()
        assert (doubling.brought, await place.waiting()) == ([], 1)
        await place.later(seconds=10)
        await place.later(minutes=1)
        assert (doubling.brought, await place.waiting()) == ([(4, 8)], 0)


async def test_what_can_not_be_gathered_is_given_up_and_holds_up_nothing(tmp_path: Path) -> None:
    doubling = Doubling()
    async with open_place(tmp_path, doubling.room) as place:
        with capture_logs() as logs:
            await place.order(-1, 6)
            await place.workshop.idle()
        assert (doubling.brought, doubling.given_up) == ([(6, 12)], [-1])
        assert [entry["event"] for entry in logs] == ["workshop.not_gathered"]


async def test_what_was_under_way_at_the_end_is_done_after_the_next_start(tmp_path: Path) -> None:
    doubling = Doubling()
    begun = asyncio.Event()

    async def never(_make: Callable[[Any], Any], _values: Any) -> None:
        begun.set()
        await asyncio.Event().wait()

    async with open_place(tmp_path, doubling.room, never) as place:
        await place.order(7)
        await begun.wait()
    assert doubling.brought == []
    async with open_place(tmp_path, doubling.room, fresh=False) as place:
        await place.workshop.idle()
        assert (doubling.brought, await place.waiting()) == ([(7, 14)], 0)


async def test_no_more_than_a_few_are_done_at_the_same_time(tmp_path: Path) -> None:
    most, at_work, pair = 0, 0, asyncio.Barrier(workshop.AT_ONCE)

    async def count(make: Callable[[Any], Any], values: Any) -> Any:
        nonlocal most, at_work
        at_work += 1
        most = max(most, at_work)
        await pair.wait()
        result = await in_a_thread(make, values)
        at_work -= 1
        return result

    doubling = Doubling()
    async with open_place(tmp_path, doubling.room, count) as place:
        await place.order(*range(1, 9))
        await place.workshop.idle()
    assert (len(doubling.brought), most) == (8, workshop.AT_ONCE)


async def test_a_process_of_its_own_gives_the_result_whatever_is_printed_there() -> None:
    assert await in_own_process(print_and_double, 21) == 42


async def test_a_process_that_reads_what_people_send_has_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TANDEM_TELEGRAM__TOKEN", "123456:SecretSecretSecret")
    assert await in_own_process(look_around, None) == ([], workbench.MOST_MEMORY)


async def test_what_fails_in_its_own_process_says_where_but_not_on_what() -> None:
    with pytest.raises(WorkFailedError, match="ended with 1") as failure:
        await in_own_process(double, 101)
    assert "double" in str(failure.value)
    assert SECRET not in str(failure.value)


async def test_a_process_that_takes_too_long_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workshop, "LONGEST_SECONDS", 0.01)
    doubling = Doubling(hang)
    async with open_place(tmp_path, doubling.room, in_own_process) as place:
        with capture_logs() as logs:
            await place.order(1)
            await place.workshop.idle()
        assert [entry["event"] for entry in logs] == ["workshop.failed"]
        assert await place.waiting() == 1


def test_a_piece_of_work_is_found_by_its_name() -> None:
    assert pickle.loads(workbench.work(workbench.ordered(double, 4))) == 8  # noqa: S301


def test_no_piece_of_work_waits_for_all_rooms_to_be_imported() -> None:
    modules = sorted({task.make.__module__ for room in ROOMS for task in room.tasks})
    script = (
        "import sys; from bot.workbench import import_alone\n"
        f"for module in {modules}: import_alone(module)\n"
        "print([name for name in sys.modules if name in {'handlers.menu', 'handlers.goals.setting'}])"
    )
    ended = subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, check=True)  # noqa: S603
    assert ended.stdout == b"[]\n"
