"""The bot as a process: its start, its end, and two of it."""

import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from playground.people import Person
from playground.telegram import Telegram
from storage import outbox
from storage.database import open_database
from storage.store import Store
from tests.bot.processes import Machine, machine
from tests.world import KEYS, START

pytestmark = pytest.mark.processes


def somebody(telegram: Telegram, name: str = "Ana") -> Person:
    return Person(telegram, telegram.add_user(name), telegram.acknowledged)


def letters_left(machine: Machine) -> int:
    """How many letters are in the outbox of a bot that has ended."""
    with closing(open_database(machine.database, KEYS)) as database, Session(database.engine) as session:
        return outbox.count_waiting(Store(session, START))


async def test_from_the_start_to_the_first_answer(tmp_path: Path) -> None:
    async with machine(tmp_path) as here:
        ana = somebody(here.telegram)
        here.telegram.start(ana.user.id)
        for when in ("with new tables", "later"):
            answered = len(ana.chat)
            began = time.monotonic()
            tandem = await here.start()
            await here.telegram.until(lambda: len(ana.chat) > answered)  # noqa: B023 - it is looked at here only
            print(f"start to first answer, {when}: {time.monotonic() - began:.2f} s")  # noqa: T201
            assert await tandem.stops() == 0
            here.telegram.say(ana.user.id, "Hello?")


async def test_sigterm_finishes_what_is_under_way(tmp_path: Path) -> None:
    async with machine(tmp_path) as here:
        ana = somebody(here.telegram)
        release = here.telegram.faults.hang("sendMessage")
        tandem = await here.start()
        here.telegram.start(ana.user.id)
        await here.telegram.called("sendMessage")
        tandem.process.terminate()
        release()
        assert await tandem.ends() == 0
        assert ana.sees("This is Tandem")
        assert here.telegram.updates.is_empty
        assert letters_left(here) == 0
        running, claim, end = tandem.says.splitlines()[-3:]
        assert running == "@TandemDemoBot is running."
        assert claim.startswith(
            "Nobody coordinates this programme yet. Open this link once to do so: https://"
        )
        assert end == "Finishing what is under way …"


async def test_what_is_not_acknowledged_yet_is_not_lost_by_sigterm(tmp_path: Path) -> None:
    async with machine(tmp_path) as here:
        ana, ben = somebody(here.telegram, "Ana"), somebody(here.telegram, "Ben")
        tandem = await here.start()
        await here.telegram.called("getUpdates")
        here.telegram.start(ana.user.id)
        tandem.process.terminate()
        here.telegram.start(ben.user.id)
        assert await tandem.ends() == 0
        tandem = await here.start()
        await here.telegram.called("getUpdates")
        await here.telegram.until(lambda: ana.sees("This is Tandem") and ben.sees("This is Tandem"))
        await here.telegram.acknowledged()
        assert await tandem.stops() == 0
        assert (len(ana.chat), len(ben.chat)) == (2, 2)


async def test_of_two_bots_with_one_token_one_gives_way_and_says_so(tmp_path: Path) -> None:
    async with machine(tmp_path) as here:
        ana = somebody(here.telegram)
        older = await here.start("older.txt")
        await here.telegram.called("getUpdates")
        newer = await here.start("newer.txt")
        assert await older.ends() == 1
        assert older.says.splitlines()[-1] == (
            "✗ Another program is asking Telegram for this bot's messages with the same token. Only one can: "
            "this one stops. End the other one first, or use a token of its own for each."
        )
        here.telegram.start(ana.user.id)
        await here.telegram.until(lambda: ana.sees("This is Tandem"))
        assert await newer.stops() == 0


async def test_a_wrong_token_ends_it_with_a_sentence(tmp_path: Path) -> None:
    async with machine(tmp_path) as here:
        here.telegram.faults.fail("getMe", status=401)
        tandem = await here.start()
        assert await tandem.ends() == 1
        assert tandem.says.splitlines()[-1].startswith(
            "✗ Telegram does not know this token (telegram.token)."
        )
        assert "Traceback" not in tandem.says
