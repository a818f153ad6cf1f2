"""What a tick costs: taking the due tandems up the contact ladder, beside the same by hand and by APScheduler."""

import asyncio
import os
import pickle
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from apscheduler.job import Job as StoredJob
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from benchmarks.report import Figure, Report
from bot.app import build_house
from bot.clock import Ticks
from bot.settings import Settings
from dialogue.turn import Stage
from storage.database import open_database
from storage.encryption import Key, Keyring
from storage.writer import Writer

ROUNDS = 5
TIMES = 2 + 1e-9  # as long as the same statements by hand, at most
DUE, FEW, MANY, JOBS = 1_000, 100_000, 1_000_000, 100_000
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
EARLIER, LATER = NOW - timedelta(hours=1), NOW + timedelta(days=20)
DISK = Path("build")

ABOUT = f"""
{FEW:,} (and {MANY:,}) active tandems in a SQLite file with synchronous=FULL, of which {DUE:,} are due for the contact
ladder: tandems that began together, as those of a cohort do, and so stand together; for information also such that
are scattered over the table, where a page is written for each. One tick: the job nudge_contact through the writer
until nothing is left for it. By hand: select, update and commit of the same rows in sqlite3 with the same pragmas;
nobody is prompted. APScheduler: get_due_jobs and update_job of its SQLAlchemyJobStore with {JOBS:,} jobs, {DUE:,} due,
as its scheduler does. Telling people afterwards is paced and not in these figures. All on one core; rounds in turn;
medians.
"""

PEOPLE = """
INSERT INTO person (id, telegram_id, name, language, time_zone, joined_at, notice_version, is_coordinator)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
SELECT i, i, 'Ana', 'en', 'Europe/Berlin', :then, '1', 0 FROM n
"""
TANDEMS = """
INSERT INTO tandem (id, cohort_id, mentee_id, mentor_id, status, proposed_at, proposed_by, started_at,
                    last_contact_at, nudges_sent, nudge_due_at)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
SELECT i, 1, i % 1000 + 1, i % 1000 + 1001, :status, :then, 1, :then, :then, 0, :later FROM n
"""
TOGETHER = "UPDATE tandem SET nudges_sent = 0, nudge_due_at = :earlier WHERE id BETWEEN :first AND :last"
SCATTERED = "UPDATE tandem SET nudges_sent = 0, nudge_due_at = :earlier WHERE id % :every = 0"


def stored(moment: datetime) -> str:
    """A moment as SQLAlchemy keeps it in SQLite."""
    return moment.strftime("%Y-%m-%d %H:%M:%S.%f")


async def measure() -> Report:
    """Fill the tables, then measure in turn."""
    return await asyncio.to_thread(_measure_on_disk)


def _measure_on_disk() -> Report:
    DISK.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=DISK) as folder, on_one_core():
        return _measure(Path(folder))


@contextmanager
def on_one_core() -> Iterator[None]:
    """Stay on one core: a thread that wakes on another, idle one begins slowly, and is alone in that here."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


def _measure(folder: Path) -> Report:
    few, many = Tables(folder / "few.db", FEW), Tables(folder / "many.db", MANY)
    jobs = job_store(folder / "jobs.db")
    ticks, by_hand, large, scheduled, scattered, scattered_by_hand = [], [], [], [], [], []
    few.tick()  # not counted: a process that ticks every half minute has said all its statements before
    many.tick()
    for _ in range(ROUNDS):
        ticks.append(few.tick())
        by_hand.append(few.by_hand())
        scattered.append(few.tick(SCATTERED))
        scattered_by_hand.append(few.by_hand(SCATTERED))
        large.append(many.tick())
        scheduled.append(jobs())
    idle = [few.idle() * 1000 for _ in range(ROUNDS)]
    few.close()
    many.close()
    own = median(ticks)
    return Report(
        " ".join(ABOUT.split()),
        (
            Figure.median_of("one tick", [1000 * one for one in ticks], "ms"),
            Figure.median_of("by hand", [1000 * one for one in by_hand], "ms"),
            Figure("tick : by hand", own / median(by_hand), "×", below=TIMES),
            Figure.median_of("APScheduler's job store", [1000 * one for one in scheduled], "ms"),
            Figure("APScheduler : tick", median(scheduled) / own, "×", at_least=50.0),
            Figure.median_of("one tick, scattered", [1000 * one for one in scattered], "ms"),
            Figure("scattered : by hand", median(scattered) / median(scattered_by_hand), "×", below=TIMES),
            Figure.median_of("a tick with nothing due", idle, "ms", below=1.0),
            Figure.median_of(f"one tick, {MANY:,} tandems", [1000 * one for one in large], "ms"),
            Figure(f"{MANY:,} : {FEW:,}", median(large) / own, "×", below=1.3),
        ),
    )


class Tables:
    """A database with that many tandems, and the bot's writer on it."""

    def __init__(self, file: Path, count: int) -> None:
        self._file, self._every = file, count // DUE
        database = open_database(f"sqlite:///{file}", Keyring([Key.new()]))
        database.migrate()
        with closing(sqlite3.connect(file)) as connection, connection:
            values = {"then": stored(NOW - timedelta(days=31)), "later": stored(LATER), "count": count}
            cohort = "INSERT INTO cohort (id, title, opened_at) VALUES (1, '2026', :then)"
            for statement in (cohort, PEOPLE, TANDEMS):
                connection.execute(statement, {**values, "status": "active"})
        self._database, self._house = database, build_house(Settings(telegram={"token": "1:abc"}), "bot")
        self._writer = Writer(database, lambda: NOW)
        self._writer.start()

    def close(self) -> None:
        """End the writer."""
        self._writer.stop()
        self._database.close()

    def tick(self, which: str = TOGETHER) -> float:
        """Seconds for the job, all due tandems, through the writer."""
        self._make_due(which)
        job = next(job for job in self._house.jobs if job.name == "nudge_contact")
        begun = perf_counter()
        while self._writer.submit(lambda store: job.do(Stage(self._house, store))).result():
            pass
        return perf_counter() - begun

    def by_hand(self, which: str = TOGETHER) -> float:
        """Seconds for the same rows in plain sqlite3."""
        self._make_due(which)
        with closing(sqlite3.connect(self._file, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            begun = perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            rows = connection.execute(
                "SELECT id, mentee_id, mentor_id, started_at, last_contact_at, nudges_sent, interval_days "
                "FROM tandem WHERE nudge_due_at <= ? AND status = 'active' ORDER BY nudge_due_at",
                [stored(NOW)],
            ).fetchall()
            connection.executemany(
                "UPDATE tandem SET nudges_sent = 1, nudge_due_at = ? WHERE id = ?",
                [(stored(LATER), row[0]) for row in rows],
            )
            connection.execute("COMMIT")
            assert len(rows) == DUE, len(rows)  # noqa: S101 - otherwise something else is compared
            return perf_counter() - begun

    def idle(self) -> float:
        """Seconds for a whole tick with nothing due, the middle one of many."""
        with closing(sqlite3.connect(self._file)) as connection, connection:
            connection.execute("DELETE FROM prompt")
            connection.execute(
                "UPDATE tandem SET nudge_due_at = ? WHERE nudge_due_at <= ?", [stored(LATER), stored(NOW)]
            )
        return asyncio.run(self._idle())

    async def _idle(self) -> float:
        def write(deed: Callable[..., Any]) -> asyncio.Future[Any]:
            return asyncio.wrap_future(self._writer.submit(deed))

        ticks, taken = Ticks(self._house, write), []
        for _ in range(200):
            begun = perf_counter()
            await ticks.tick()
            taken.append(perf_counter() - begun)
        return median(taken)

    def _make_due(self, which: str) -> None:
        half = self._every * DUE // 2
        values = {"every": self._every, "first": half + 1, "last": half + DUE, "earlier": stored(EARLIER)}
        with closing(sqlite3.connect(self._file)) as connection, connection:
            connection.execute("DELETE FROM prompt")
            connection.execute(which, values)


def job_store(file: Path) -> Callable[[], float]:
    """A job store with many jobs; gives what measures one tick of its scheduler on it."""
    jobs = SQLAlchemyJobStore(url=f"sqlite:///{file}")
    scheduler = BackgroundScheduler(timezone=UTC)
    jobs.start(scheduler, "default")
    trigger = IntervalTrigger(days=30, timezone=UTC)
    rows = []
    for number in range(JOBS):
        at = EARLIER if JOBS // 2 <= number < JOBS // 2 + DUE else LATER
        job = StoredJob(
            scheduler,
            id=str(number),
            func="builtins:print",
            trigger=trigger,
            executor="default",
            args=(),
            kwargs={},
            name="nudge",
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
            next_run_time=at,
        )
        rows.append(
            {"id": job.id, "next_run_time": at.timestamp(), "job_state": pickle.dumps(job.__getstate__())}
        )
    with jobs.engine.begin() as connection:
        connection.execute(jobs.jobs_t.insert(), rows)

    def tick() -> float:
        begun = perf_counter()
        due = jobs.get_due_jobs(NOW)
        for job in due:
            job._modify(next_run_time=LATER)
            jobs.update_job(job)
        taken = perf_counter() - begun
        assert len(due) == DUE, len(due)  # noqa: S101
        for job in due:  # outside the clock: due again for the next round
            job._modify(next_run_time=EARLIER)
            jobs.update_job(job)
        return taken

    return tick
