"""The webhook: Telegram brings updates, and each is answered only once it is committed."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intake.webhook import SECRET_HEADER, secret_of, update_in
from bot.sections import Web
from playground.deliverer import Deliverer
from storage.tables import Person, SeenUpdate
from tests.bot.web.feeds import free_port
from tests.world import TOKEN, World

SECRET = {SECRET_HEADER: secret_of(TOKEN)}


def behind_a_webhook(folder: Path, **more: Any) -> World:
    """A programme to whose bot Telegram brings updates."""
    world = World(folder, **more)
    port = free_port()
    settings = {
        "web": Web(port=port, public_url=f"http://127.0.0.1:{port}"),
        "telegram": world.settings.telegram.model_copy(update={"webhook": True}),
    }
    world.settings = world.settings.model_copy(update=settings)
    return world


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A programme to whose bot Telegram brings updates."""
    async with behind_a_webhook(tmp_path) as world:
        yield world


async def brought(world: World, body: bytes, headers: dict[str, str] = SECRET, method: str = "POST") -> int:
    """Bring something to the bot's address; gives the status of its answer."""
    url = f"{world.settings.web.public_url}/telegram"
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, url, data=BytesIO(body), headers=headers) as answer,
    ):
        assert (await answer.read()).decode() in ("", f"{answer.reason}\n")
        return answer.status


def hello(update_id: int, text: str = "/start") -> bytes:
    """An update in which somebody says something."""
    person = {"id": 4711, "is_bot": False, "first_name": "Ana", "language_code": "en"}
    chat = {"id": 4711, "type": "private", "first_name": "Ana"}
    message = {"message_id": update_id, "date": 1, "chat": chat, "from": person, "text": text}
    return json.dumps({"update_id": update_id, "message": message}).encode()


async def test_people_use_the_bot_as_ever(world: World) -> None:
    async with Deliverer(world.telegram):
        ana = await world.mentee("Ana", language="de")
        assert ana.sees("Danke, Ana!")
    hook = world.telegram.updates.webhook
    assert hook is not None
    assert hook.url == f"{world.settings.web.public_url}/telegram"
    assert hook.secret_token == SECRET[SECRET_HEADER]
    assert TOKEN.partition(":")[2] not in hook.url + hook.secret_token


async def test_what_comes_twice_is_applied_once(world: World) -> None:
    world.telegram.chats[world.telegram.add_user("Ana", id=4711).id].started = True
    assert [await brought(world, hello(7)) for _ in range(2)] == [200, 200]
    await world.app.settled()
    assert len([one for one in world.telegram.calls if one.method == "sendMessage"]) == 1
    assert await world.query(lambda store: store.session.query(SeenUpdate).count()) == 1


@pytest.mark.parametrize(
    "headers",
    [{}, {SECRET_HEADER: ""}, {SECRET_HEADER: "guessed"}, {SECRET_HEADER: "né"}, {"Authorization": "x"}],
)
async def test_who_does_not_know_the_secret_is_refused(world: World, headers: dict[str, str]) -> None:
    assert await brought(world, hello(7), headers) == 403
    assert await world.query(lambda store: store.session.query(SeenUpdate).count()) == 0


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b'{"update_id": "7"}', 400),
        (b'{"update_id": true}', 400),
        (b"\xff\xfe", 400),
        (b"[" * 100_000, 400),
        (b" " * (1024 * 1024 + 1), 413),
        (b'{"update_id": 9, "news": 1}', 200),  # of a kind that Telegram may yet invent
    ],
)
async def test_what_is_no_update_is_refused(world: World, body: bytes, status: int) -> None:
    assert await brought(world, body) == status
    assert await world.query(lambda store: store.session.query(Person).count()) == 0


async def test_there_is_nothing_else_at_its_address(world: World) -> None:
    assert await brought(world, b"", method="GET") == 404


async def test_it_is_answered_once_it_is_committed(world: World) -> None:
    world.telegram.chats[world.telegram.add_user("Ana", id=4711).id].started = True
    with closing(sqlite3.connect(world.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # somebody else writes
        bringing = asyncio.create_task(brought(world, hello(7)))
        await asyncio.wait([bringing], timeout=0.05)
        assert not bringing.done()
        other.execute("ROLLBACK")
        assert await bringing == 200


async def test_stopped_while_the_database_takes_nothing_it_asks_to_come_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        from sqlalchemy.exc import OperationalError

        raise OperationalError("INSERT", {}, error)

    monkeypatch.setattr("storage.store.Store.write_gathered", full)
    bringing = asyncio.create_task(brought(world, hello(7)))
    await asyncio.wait([bringing], timeout=0.05)
    world.app.stop()
    assert await bringing == 503


async def test_a_telegram_that_is_away_at_the_start_is_told_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.intake.webhook.FIRST_PAUSE", 0.0)
    world = behind_a_webhook(tmp_path)
    world.telegram.faults.fail("setWebhook", status=502, times=2)
    async with world, Deliverer(world.telegram):
        ana = world.stranger("Ana")
        await ana.opens()
        assert ana.sees("Career International")


@given(st.binary(max_size=200))
def test_whatever_is_brought_is_an_update_or_none(body: bytes) -> None:
    found = update_in(body)
    assert found is None or isinstance(found["update_id"], int)


async def test_a_database_that_takes_nothing_is_said_in_time(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telegram brings the update again, perhaps to a process that can reach its database."""
    monkeypatch.setattr("bot.intake.webhook.TAKEN_WITHIN", 0.2)
    with closing(sqlite3.connect(world.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert await brought(world, hello(1)) == 503
        other.execute("ROLLBACK")
    assert await brought(world, hello(1)) == 200
    await world.settle()
    assert await world.query(lambda store: len(store.session.query(SeenUpdate).all())) == 1


async def test_a_webhook_that_somebody_took_away_is_set_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.intake.webhook.LOOK_SECONDS", 0.01)
    async with asyncio.timeout(20), behind_a_webhook(tmp_path) as world:
        updates = world.telegram.updates
        while updates.webhook is None:  # noqa: ASYNC110 - the playground tells of no such event
            await asyncio.sleep(0.01)
        ours = updates.webhook
        for theirs in (None, replace(ours, url="https://elsewhere.example")):
            updates.webhook = theirs
            while updates.webhook != ours:  # noqa: ASYNC110
                await asyncio.sleep(0.01)


@pytest.mark.parametrize("number", [2**63, -1, 2**200])
async def test_a_number_that_no_database_takes_is_no_update(world: World, number: int) -> None:
    assert await brought(world, json.dumps({"update_id": number}).encode()) == 400
    assert await brought(world, hello(1)) == 200
