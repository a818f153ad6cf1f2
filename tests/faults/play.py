"""Playing a programme with one seed."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from structlog.testing import capture_logs

from playground.telegram import Telegram
from storage import outbox
from storage.database import open_database
from storage.store import Store
from storage.tables import Task
from tests.bot_api import validate
from tests.faults.bringing import Bringer
from tests.faults.crowd import crowd
from tests.faults.ledger import Ledger
from tests.faults.lots import TROUBLES, Lots
from tests.faults.process import TOKEN, Process
from tests.faults.wire import Wire
from tests.handlers.full_desk import Desk, full_desk
from tests.virtual_time import VirtualLoop
from tests.world import KEYS

FIRST_UPDATE = 600_000_001  # others were applied while the programme came about
SECONDS = 150.0  # for how long people do things
PATIENCE = 4 * 3600.0  # seconds until all must have come to its end, once nothing goes wrong any more
JUMPS = (-300, -5, 60, 3600, 5 * 3600, 26 * 3600)  # seconds by which a clock may be wrong, or time passes


@dataclass(frozen=True)
class Played:
    """How it went."""

    seed: int
    faults: list[str]
    updates: int
    messages: int
    deaths: int
    drawn: dict[str, int]
    events: list[str]


@cache
def programme() -> tuple[Desk, bytes]:
    """A programme with something of everything, as each play begins."""
    with TemporaryDirectory() as folder:
        desk = full_desk(Path(folder))
        return desk, desk.file.read_bytes()


def play(seed: int, make: Callable[..., Process] = Process) -> Played:
    """Play it through. ``make`` makes the bot's processes: a broken one, to see that it is found out."""
    with TemporaryDirectory(dir=_memory()) as folder, asyncio.Runner(loop_factory=VirtualLoop) as runner:
        file = Path(folder) / "tandem.db"
        file.write_bytes(programme()[1])
        with capture_logs():
            return runner.run(_Play(file, seed, make).through())


class _Play:
    def __init__(self, file: Path, seed: int, make: Callable[..., Process]) -> None:
        self._file, self._make = file, make
        self._desk, _ = programme()
        self._lots, self._ledger = Lots(seed), Ledger()
        self._is_brought = seed % 2 == 0  # by a webhook; every other programme asks for its updates
        self._jumped = timedelta()
        self._over = False

    async def through(self) -> Played:
        self._loop = asyncio.get_running_loop()
        self._telegram = Telegram(token=TOKEN, now=self._now, check=validate)
        self._telegram.updates.next_id = FIRST_UPDATE
        self._wire = Wire(self._telegram, self._lots, self._ledger)
        self._process = self._new_process()
        self._bringer = Bringer(self._telegram, self._lots, self._ledger, lambda: self._process)
        living = asyncio.create_task(self._live_again_and_again())
        bringing = asyncio.create_task(self._bringer.bring_all())
        people = crowd(self._telegram, self._desk.people, self._lots)
        troubling = asyncio.create_task(self._trouble())
        await asyncio.gather(*(one.lives(SECONDS) for one in people))
        troubling.cancel()
        self._lots.calm = True
        stuck = await self._come_to_an_end()
        self._over = True
        self._process.die("for good")
        bringing.cancel()
        await asyncio.gather(living, troubling, bringing, return_exceptions=True)
        return self._played(stuck)

    def _played(self, stuck: list[str]) -> Played:
        updates = set(range(FIRST_UPDATE, self._telegram.updates.next_id))
        database = open_database(f"sqlite:///{self._file}", KEYS)
        faults = stuck + self._ledger.faults(database, updates) + self._telegram.objections
        database.close()
        ledger = self._ledger
        return Played(
            self._lots.seed,
            faults,
            len(updates),
            len(ledger.said),
            ledger.deaths,
            self._lots.drawn,
            ledger.events,
        )

    def _now(self) -> datetime:
        return self._desk.now + timedelta(seconds=self._loop.time()) + self._jumped

    # ── the bot ─────────────────────────────────────────────────────────────────────────────────────────

    def _new_process(self) -> Process:
        return self._make(
            self._file,
            self._desk.settings,
            self._wire,
            now=self._now,
            lots=self._lots,
            ledger=self._ledger,
            perform=_perform,
            is_brought=self._is_brought,
        )

    async def _live_again_and_again(self) -> None:
        while not self._over:
            await self._process.live()
            if not self._over:
                await asyncio.sleep(self._lots.seconds(0.5, 15))
                self._process = self._new_process()

    async def _trouble(self) -> None:
        """The database takes nothing for a while, clocks jump, updates come once more."""
        while True:
            await asyncio.sleep(self._lots.seconds(2, 25))
            what = self._lots.one_of(["database", "clock", "again", "kill"])
            self._lots.note(what)
            self._ledger.events.append(f"{self._loop.time():9.2f} trouble: {what}")
            if what == "database":
                self._process.trouble = self._lots.one_of(sorted(TROUBLES))
                self._process.trouble_until = self._loop.time() + self._lots.seconds(0.1, 12)
            elif what == "clock":
                self._jumped += timedelta(seconds=self._lots.one_of(JUMPS))
            elif what == "again" and self._telegram.updates.delivered:
                update = self._lots.one_of(list(self._telegram.updates.delivered))
                again = self._bringer.bring_again if self._is_brought else self._telegram.repeat_update
                again(update["update_id"])
            elif what == "kill":
                self._process.die("by hand")

    async def _come_to_an_end(self) -> list[str]:
        """Nothing goes wrong any more: whatever is under way comes to its end."""
        until = self._loop.time() + PATIENCE
        while self._loop.time() < until:
            await asyncio.sleep(5)
            if self._process.is_dead or not self._telegram.updates.is_empty:
                continue
            settled = asyncio.ensure_future(self._process.settled())
            both = {settled, self._process.died}
            await asyncio.wait(both, timeout=600, return_when=asyncio.FIRST_COMPLETED)
            if settled.done() and self._telegram.updates.is_empty and not self._left():
                return []
            settled.cancel()
        return [f"after {PATIENCE / 3600:.0f} hours it has not come to its end"]

    def _left(self) -> int:
        """What waits: also work that is due only when a clock that was set back has caught up."""
        with Session(self._process.database.engine) as session:
            tasks = session.execute(select(func.count(Task.id))).scalar_one()
            return outbox.count_waiting(Store(session, self._now())) + tasks


_made: dict[str, Any] = {}


async def _perform(make: Callable[[Any], Any], values: Any) -> Any:
    """Work outside the writer; a picture looks like the last one of its kind, since nobody looks at it here."""
    name = f"{make.__module__}.{make.__qualname__}"
    if name not in _made:
        _made[name] = make(values)
    await asyncio.sleep(0.5)
    return _made[name]


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - a folder in memory
