import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from sqlalchemy import event
from structlog.testing import capture_logs

from bot.app import App, StartError
from bot.settings import Settings
from handlers.coordinator import claim
from playground.server import Server
from playground.telegram import Telegram
from storage import outbox
from tests.world import TOKEN, DirectRequest, World

REFUSED = (
    "Telegram does not know this token (telegram.token). Ask @BotFather for it: it looks like "
    "123456789:AAF…, and an old one stops working when a new one is made."
)


@pytest.fixture
def stage(tmp_path: Path) -> World:
    """A programme whose bot has not been started."""
    return World(tmp_path)


def new_app(stage: World, **sections: dict[str, object]) -> App:
    """The bot, before its start; ``sections`` are settings that differ."""
    changed = stage.settings.model_dump(exclude_unset=True) | sections
    changed["telegram"] = {"token": TOKEN, "poll_timeout": 50}
    return App(Settings(**changed), now=stage.clock, request=DirectRequest(stage.telegram))


@asynccontextmanager
async def serving(stage: World) -> AsyncIterator[App]:
    """The bot at work; it is stopped as by SIGTERM."""
    async with new_app(stage) as app:
        work = asyncio.create_task(app.serve())
        yield app
        app.stop()
        await work


async def refusal(app: App) -> str:
    """What the person is told whose bot can't start. Nothing of it is left behind."""
    threads, tasks = threading.enumerate(), asyncio.all_tasks()
    with pytest.raises(StartError) as refused:
        await app.__aenter__()
    assert (threading.enumerate(), asyncio.all_tasks()) == (threads, tasks)
    return str(refused.value)


def pooled_connections(app: App) -> int:
    pool = app.database.engine.pool
    return int(pool.checkedin() + pool.checkedout())  # type: ignore[attr-defined]


# ── what can't start ────────────────────────────────────────────────────────────────────────────────────


async def test_a_telegram_that_is_not_there_is_told_in_a_sentence(stage: World) -> None:
    async with Server(Telegram(token=TOKEN)) as server:
        address = server.url
    settings = stage.settings.model_copy(
        update={"telegram": stage.settings.telegram.model_copy(update={"api_url": address})}
    )
    app = App(settings, now=stage.clock)
    told = await refusal(app)
    assert told.startswith(f"Telegram does not answer at {address}: ClientConnectorError: Cannot connect")
    assert TOKEN not in told
    assert pooled_connections(app) == 0


@pytest.mark.parametrize("status", [401, 404])
async def test_a_wrong_token_is_told_in_a_sentence(stage: World, status: int) -> None:
    stage.telegram.faults.fail("getMe", status=status)
    app = new_app(stage)
    assert await refusal(app) == REFUSED
    assert pooled_connections(app) == 0


async def test_a_database_that_cannot_be_written_is_told_in_a_sentence(stage: World, tmp_path: Path) -> None:
    app = new_app(stage, database={"url": f"sqlite:///{tmp_path}/nowhere/tandem.db"})
    assert (
        await refusal(app)
        == f"Beside the database {tmp_path}/nowhere/tandem.db nothing can be written: No such file or directory."
    )
    assert [call.method for call in stage.telegram.calls] == []


async def test_a_start_that_fails_late_leaves_nothing_behind_either(
    stage: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StartError("too late")

    monkeypatch.setattr(claim, "link_for_first_coordinator", fail)
    app = new_app(stage)
    assert await refusal(app) == "too late"
    assert pooled_connections(app) == 0


# ── the start ───────────────────────────────────────────────────────────────────────────────────────────


async def test_a_stranger_finds_the_commands_in_their_language(world: World) -> None:
    def menu(language: str) -> dict[str, str]:
        user = world.telegram.add_user("Ana", language_code=language)
        return {entry["command"]: entry["description"] for entry in world.telegram.commands_for(user.id)}

    assert menu("en") == menu("fr") != menu("de")
    assert menu("en").keys() == menu("de").keys()
    assert "help" in menu("en")


@pytest.mark.parametrize("method", ["setMyCommands", "setMyDescription"])
async def test_a_bot_whose_menus_cannot_be_shown_works_all_the_same(stage: World, method: str) -> None:
    stage.telegram.faults.fail(method, status=500, times=None)
    with capture_logs() as log:
        async with stage:
            ana = stage.stranger("Ana")
            await ana.opens()
            assert ana.sees("This is Tandem")
    assert {line["event"] for line in log} == {"app.menus_not_shown"}


async def test_nobodys_answer_waits_for_the_menus(stage: World) -> None:
    stage.telegram.faults.hang("setMyCommands", times=None)
    async with stage:
        ana = stage.stranger("Ana")
        await ana.opens()
        assert ana.sees("This is Tandem")


async def test_there_is_a_claim_link_while_nobody_coordinates(stage: World) -> None:
    async with stage:
        link = stage.app.claim_link
        assert link is not None
        assert link.startswith("https://t.me/TandemDemoBot?start=claim-")
        await stage.end()
        await stage.begin()
        assert stage.app.claim_link not in (None, link)  # of the first one only a fingerprint is kept
        clara = await stage.coordinator("Clara")
        assert clara.sees("You coordinate Career International now.")
        await stage.end()
        await stage.begin()
        assert stage.app.claim_link is None


async def test_a_claim_link_holds_for_a_day(stage: World) -> None:
    async with stage:
        link = stage.app.claim_link
        assert link is not None
        await stage.turn_clock(hours=25)
        ana = await stage.joins("Ana")
        await ana.opens(link.partition("start=")[2])
        assert not ana.sees("You coordinate")


async def test_who_stands_in_the_settings_coordinates_from_the_next_start_on(stage: World) -> None:
    async with stage:
        ana = await stage.joins("Ana")
    async with new_app(stage, coordinators=[ana.user.id]) as app:  # type: ignore[arg-type]
        assert app.claim_link is None
        person = await app.write(lambda store: store.person(ana.user.id))
    assert person.is_coordinator


# ── the end ─────────────────────────────────────────────────────────────────────────────────────────────


async def test_the_end_finishes_what_is_under_way_and_leaves_nothing_behind(stage: World) -> None:
    threads, tasks = threading.enumerate(), asyncio.all_tasks()
    ana = stage.stranger("Ana")
    under_way = asyncio.Event()

    def note(method: str, _params: dict[str, object]) -> bool:
        if method == "sendMessage":
            under_way.set()
        return False

    stage.telegram.faults.fail_when(note)
    release = stage.telegram.faults.hang("sendMessage")
    async with serving(stage) as app:
        stage.telegram.start(ana.user.id)
        await under_way.wait()
        asyncio.get_running_loop().call_soon(release)
    assert ana.sees("This is Tandem")
    assert stage.telegram.updates.is_empty
    assert pooled_connections(app) == 0
    assert (threading.enumerate(), asyncio.all_tasks()) == (threads, tasks)


async def test_what_waits_at_the_end_goes_out_at_the_next_start(stage: World) -> None:
    ana = stage.stranger("Ana")
    stage.telegram.faults.fail("sendMessage", status=502, times=None)
    async with serving(stage):
        stage.telegram.start(ana.user.id)
        await stage.telegram.acknowledged()
    assert ana.chat == ["/start"]
    stage.telegram.faults.clear()
    async with serving(stage) as app:
        await app.settled()
        assert ana.sees("This is Tandem")
        assert await app.write(outbox.count_waiting) == 0
    assert len(ana.chat) == 2


async def test_the_end_waits_for_no_database_and_nothing_is_lost(stage: World, tmp_path: Path) -> None:
    ana = stage.stranger("Ana")
    refused = threading.Event()
    with (
        closing(sqlite3.connect(tmp_path / "tandem.db", isolation_level=None)) as other,
        capture_logs() as log,
    ):
        async with serving(stage) as app:
            event.listen(app.database.engine, "handle_error", lambda _: refused.set())
            event.listen(
                app.database.engine,
                "checkout",
                lambda connection, *_: connection.execute("PRAGMA busy_timeout=0"),
            )
            await app.settled()
            other.execute("BEGIN IMMEDIATE")
            stage.telegram.start(ana.user.id)
            await asyncio.to_thread(refused.wait)
        other.execute("ROLLBACK")
    assert "app.stopped_before_commit" in {line["event"] for line in log}
    assert ana.chat == ["/start"]
    async with serving(stage) as app:
        await stage.telegram.acknowledged()
        await app.settled()
    assert ana.sees("This is Tandem")


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (401, REFUSED),
        (
            409,
            "Another program is asking Telegram for this bot's messages with the same token. Only one can: this "
            "one stops. End the other one first, or use a token of its own for each.",
        ),
    ],
)
async def test_a_bot_that_cannot_go_on_says_why(
    stage: World, monkeypatch: pytest.MonkeyPatch, status: int, told: str
) -> None:
    monkeypatch.setattr("bot.intake.polling.FIRST_PAUSE", 0)
    stage.telegram.faults.fail("getUpdates", status=status, times=None)
    with pytest.raises(StartError) as ended:
        async with new_app(stage) as app:
            await app.serve()
    assert str(ended.value) == told


async def test_a_bot_that_cannot_send_any_more_ends_and_says_so(
    stage: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def break_down(_delivery: object) -> None:
        raise OSError

    monkeypatch.setattr("bot.delivery.Delivery.run", break_down)
    with capture_logs() as logs, pytest.raises(StartError, match="delivery") as ended:
        async with new_app(stage) as app:
            await app.serve()
    assert str(ended.value) == "A part of the bot (delivery) has broken; the log says where. Start it again."
    assert "app.broken" in [entry["event"] for entry in logs]
