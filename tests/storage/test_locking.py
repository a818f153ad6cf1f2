"""What is locked is as it is at that moment, whatever the session has read before: two processes, one PostgreSQL."""

import asyncio
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from bot.intake.apply import Applier
from bot.intake.flood import Flood
from mentoring.words import TandemStatus
from playground.people import Person
from storage.database import Database, open_database
from storage.writer import Writer
from tests.handlers.tandem.acts import proposed, tandem_row
from tests.world import KEYS, World

STORAGE = Path(__file__).parents[2] / "storage"


def test_only_one_place_locks_rows() -> None:
    locks = {file.name for file in STORAGE.glob("*.py") if "with_for_update" in file.read_text("utf-8")}
    assert locks == {"locking.py"}


@contextmanager
def tandems_held(database: Database) -> Iterator[Connection]:
    """Hold all tandems against everybody else."""
    with database.engine.connect() as connection, connection.begin():
        connection.execute(text("SELECT id FROM tandem FOR UPDATE"))
        yield connection


async def until_waiting(database: Database, count: int) -> None:
    """Wait until so many transactions wait for a lock."""
    query = text(
        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    )
    async with asyncio.timeout(30):
        while True:
            with database.engine.connect() as connection:
                if connection.execute(query).scalar_one() == count:
                    return
            await asyncio.sleep(0.02)


def yes_of(world: World, person: Person, update_id: int) -> dict[str, Any]:
    """The update in which somebody says yes to a proposal."""
    message, data = next(
        (message.id, button["callback_data"])
        for message in world.telegram.chats[person.user.id].visible
        for row in message.buttons
        for button in row
        if "Yes, gladly" in button["text"]
    )
    query = {"id": str(update_id), "from": person.user.as_json(), "data": data}
    return {"update_id": update_id, "callback_query": {**query, "message": {"message_id": message}}}


@pytest.mark.postgres
async def test_two_who_say_yes_at_the_same_moment_begin(ready_postgres_url: str, tmp_path: Path) -> None:
    async with World(tmp_path, database_url=ready_postgres_url) as world:
        ana, ben, _ = await proposed(world)
        with closing(open_database(ready_postgres_url, KEYS)) as elsewhere:
            writer = Writer(elsewhere, world.app.now)
            writer.start()
            there = Applier(world.app.house, writer, Flood(0, world.app.now))
            with tandems_held(elsewhere):
                both = asyncio.gather(
                    world.app.applier.apply_all([yes_of(world, ana, 700_000_001)]),
                    there.apply_all([yes_of(world, ben, 700_000_002)]),
                )
                await until_waiting(elsewhere, 2)
            await both
            await asyncio.to_thread(writer.stop)
        tandem = await tandem_row(world)
        assert (tandem.status, tandem.started_at is not None) == (TandemStatus.ACTIVE, True)
