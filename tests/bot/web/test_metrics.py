"""Figures for who operates the bot: numbers only, on a port of their own, also while the database takes nothing."""

import re
from collections.abc import AsyncIterator
from concurrent.futures import Future
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import StartError
from bot.figures import BOUNDS, Durations
from bot.sections import Metrics
from bot.traces import log_error
from storage.store import Lane, Letter, Store
from storage.tables import Person
from tests.bot.web.feeds import asks, free_port
from tests.world import TOKEN, World


def with_metrics(folder: Path, port: int) -> World:
    world = World(folder)
    settings = {"metrics": Metrics(port=port)}
    world.settings = world.settings.model_copy(update=settings)
    return world


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A programme whose bot tells its figures."""
    async with with_metrics(tmp_path, free_port()) as world:
        yield world


async def told(world: World, path: str = "metrics") -> str:
    answer = await asks(f"http://127.0.0.1:{world.settings.metrics.port}/{path}")
    assert answer.status == 200
    return answer.body.decode()


def figure(text: str, name: str) -> float:
    """The value of a figure by its name and labels."""
    found = re.search(rf"^{re.escape(name)} (\S+)$", text, re.MULTILINE)
    assert found, name
    return float(found[1])


async def test_the_bot_is_well(world: World) -> None:
    assert await told(world, "healthz") == "alive\n"
    assert await told(world, "readyz") == "ready\n"


async def test_it_counts_what_comes_in_and_goes_out(world: World) -> None:
    await world.mentee("Ana")
    text = await told(world)
    applied = figure(text, 'tandem_updates_total{result="applied"}')
    assert applied == world.telegram.updates.next_id - 500_000_001
    assert figure(text, "tandem_update_seconds_count") == applied
    assert figure(text, 'tandem_update_seconds_bucket{le="+Inf"}') == applied
    assert figure(text, 'tandem_sends_total{result="sent"}') > applied / 2
    assert figure(text, "tandem_commits_total") <= figure(text, "tandem_deeds_total")
    assert figure(text, "tandem_leads") == 1
    assert figure(text, "tandem_updates_set_aside") == 0
    assert figure(text, 'tandem_due{job="prompt_people"}') == 0


async def test_it_counts_what_breaks(world: World) -> None:
    log_error("workshop.failed", ValueError(), number=1)
    before = figure(await told(world), 'tandem_errors_total{part="workshop"}')
    log_error("workshop.failed", ValueError(), number=2)
    assert figure(await told(world), 'tandem_errors_total{part="workshop"}') == before + 1


async def test_it_tells_how_much_waits_and_for_how_long(world: World) -> None:
    world.telegram.faults.fail("sendMessage", status=502, times=None)

    def say(store: Store) -> None:
        store.send(Letter(1, Lane.BROADCAST, "sendMessage", '{"chat_id": 1, "text": "News"}'))

    await world.query(say)
    world.clock.turn(timedelta(seconds=90))
    text = await told(world)
    assert figure(text, 'tandem_outbox_messages{lane="broadcast"}') == 1
    assert figure(text, 'tandem_outbox_messages{lane="answer"}') == 0
    assert figure(text, 'tandem_outbox_oldest_seconds{lane="broadcast"}') == 90
    world.telegram.faults.clear()


async def test_they_name_nobody(world: World) -> None:
    await world.mentee("Xenia")
    text = await told(world)
    ids = await world.query(lambda store: [one.telegram_id for one in store.session.query(Person)])
    assert not [one for one in ("Xenia", TOKEN, *map(str, ids)) if one in text]


async def test_a_database_that_takes_nothing_is_told(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.web.metrics.READY_WITHIN", 0.05)
    monkeypatch.setattr("storage.writer.Writer.submit", lambda *_, **__: Future())
    port = world.settings.metrics.port
    assert (await asks(f"http://127.0.0.1:{port}/readyz")).status == 503
    assert (await asks(f"http://127.0.0.1:{port}/healthz")).status == 200
    assert "tandem_commits_total" in (await asks(f"http://127.0.0.1:{port}/metrics")).body.decode()
    monkeypatch.undo()


async def test_a_port_that_is_taken_is_named(world: World, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = with_metrics(tmp_path_factory.mktemp("other"), world.settings.metrics.port)
    with pytest.raises(StartError, match=r"metrics\.listen, metrics\.port.*or 0 to do without"):
        async with other:
            pass


def test_durations_are_counted_up_to_each_bound() -> None:
    durations = Durations()
    for seconds in (0.001, 0.005, 0.2, 60.0):
        durations.note(seconds)
    assert len(durations.up_to) == len(BOUNDS) + 1
    assert durations.up_to[0] == ("0.005", 2.0)
    assert durations.up_to[-2:] == [("10.0", 3.0), ("+Inf", 4.0)]
