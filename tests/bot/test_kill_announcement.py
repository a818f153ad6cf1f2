"""An announcement that is killed on its way gets to everybody, and comes twice at most where it was under way."""

import asyncio
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlalchemy.orm import Session

from bot.settings import Settings
from mentoring.words import EnrolmentStatus, Role
from playground.people import Person
from playground.telegram import Event
from playground.world import FIRST_USER_ID
from storage import people
from storage.database import open_database
from storage.store import Store
from storage.tables import Enrolment, Outgoing
from storage.tables import Person as Row
from tests.bot.processes import Machine, machine
from tests.world import KEYS, START, TOKEN, fresh_database

pytestmark = pytest.mark.processes

PEOPLE = 400  # more than wait in the outbox at once
KILLED_AFTER = (60, 190, 340)  # messages
CONCURRENCY = Settings(telegram={"token": TOKEN}).delivery.concurrency
WORDS = "The library is closed on Friday."


def fill(here: Machine) -> None:
    """Let a cohort be there, and one who coordinates."""
    (here.folder / "tandem.db").write_bytes(fresh_database())
    ids = range(FIRST_USER_ID, FIRST_USER_ID + PEOPLE + 1)
    for number in ids:
        here.telegram.chats[here.telegram.add_user(f"Person {number}", id=number).id].started = True
    with closing(open_database(here.database, KEYS)) as database, Session(database.engine) as session:
        people.open_first_cohort(Store(session, START), "2026")
        usual = {"language": "en", "time_zone": "Europe/Berlin", "joined_at": START, "notice_version": "1"}
        rows = [
            {**usual, "telegram_id": one, "name": "Person", "is_coordinator": one == ids[0]} for one in ids
        ]
        session.execute(insert(Row), rows)
        part = {"cohort_id": 1, "role": Role.MENTEE, "status": EnrolmentStatus.ADMITTED, "profile": {}}
        session.execute(
            insert(Enrolment),
            [{**part, "person_id": 1 + one, "applied_at": START} for one in range(1, PEOPLE + 1)],
        )
        session.commit()


async def test_killed_three_times_it_gets_to_everybody(tmp_path: Path) -> None:
    got: Counter[int] = Counter()
    async with asyncio.timeout(120), machine(tmp_path) as here:
        fill(here)
        nursery = await here.open_nursery()
        tandem = await nursery.start()

        def note(event: Event) -> None:
            if (
                event.kind == "message"
                and event.message
                and event.message.text == WORDS
                and event.message.from_bot
            ):
                got[event.message.chat_id] += 1
                if got.total() in KILLED_AFTER:
                    tandem.process.kill()

        clara = Person(here.telegram, here.telegram.users[FIRST_USER_ID], _at_once)
        await clara.says("/announce")
        await here.telegram.until(lambda: "Write an announcement" in str(clara.buttons))
        await clara.taps("Write an announcement")
        await here.telegram.until(lambda: "What would you like to tell them" in clara.screen)
        await clara.says(WORDS)
        await here.telegram.until(lambda: "Send now" in str(clara.buttons))
        await clara.taps("Send now")
        await here.telegram.until(lambda: "Yes, send it" in str(clara.buttons))
        here.telegram.subscribe(note)
        await clara.taps("Yes, send it")
        for _ in KILLED_AFTER:
            assert await tandem.ends() < 0
            tandem = await nursery.start()
        await here.telegram.until(lambda: f"Arrived in {PEOPLE} chats" in clara.screen)
        assert await tandem.stops() == 0
    assert len(got) == PEOPLE
    # under way to Telegram, or there and not yet written down
    assert got.total() - PEOPLE <= len(KILLED_AFTER) * 2 * CONCURRENCY
    with closing(open_database(here.database, KEYS)) as database, Session(database.engine) as session:
        assert session.query(Outgoing).count() == 0


async def _at_once() -> None:
    """Nobody waits for the bot: whoever does says what for."""
