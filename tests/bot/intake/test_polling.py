"""Polling against the playground's Telegram, in virtual time: whatever happens on the way, nothing is lost."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.intake.polling import AnotherInstanceError, Polling, TokenRefusedError
from playground.telegram import Telegram, User
from playground.updates import Webhook
from storage.writer import StorageUnavailableError
from tests.virtual_time import in_virtual_time
from tests.world import START, TOKEN, DirectRequest


class Notebook:
    """In the place of the writer: notes what is applied, and takes its time if it is told to."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.batches: list[int] = []
        self.may_go_on = asyncio.Event()
        self.may_go_on.set()
        self.has_begun = asyncio.Event()
        self.error: Exception | None = None

    async def apply_all(self, batch: list[dict[str, Any]]) -> None:
        self.has_begun.set()
        await self.may_go_on.wait()
        if self.error is not None:
            raise self.error
        self.batches.append(len(batch))
        self.texts += [update["message"]["text"] for update in batch]


class Scene:
    """A Telegram, somebody in it, and a bot that polls."""

    def __init__(self) -> None:
        self.telegram = Telegram(token=TOKEN, now=lambda: START)
        self.ana: User = self.telegram.add_user("Ana")
        self.notebook = Notebook()
        self.polling = self.new_polling()

    def new_polling(self) -> Polling:
        request = DirectRequest(self.telegram)
        return Polling(request, f"https://telegram/bot{TOKEN}", self.notebook, 50)  # type: ignore[arg-type]

    def say(self, *texts: str) -> None:
        for text in texts:
            self.telegram.say(self.ana.id, text)

    @property
    def waiting(self) -> list[str]:
        """What Telegram keeps, because it is not acknowledged."""
        return [update["message"]["text"] for update in self.telegram.updates.pending]


@asynccontextmanager
async def polling_scene() -> AsyncIterator[Scene]:
    scene = Scene()
    running = asyncio.create_task(scene.polling.run())
    with capture_logs():
        yield scene
        scene.polling.stop()
        await running


def passed() -> float:
    """The seconds since the test began."""
    return round(asyncio.get_running_loop().time(), 6)


# ── nothing is lost ─────────────────────────────────────────────────────────────────────────────────────


@in_virtual_time
async def test_what_is_said_is_applied_in_its_order() -> None:
    async with polling_scene() as scene:
        scene.say("one", "two")
        await scene.telegram.acknowledged()
        scene.say("three")
        await scene.telegram.acknowledged()
        assert scene.notebook.texts == ["one", "two", "three"]


@in_virtual_time
async def test_a_flood_comes_in_batches_of_a_hundred() -> None:
    said = [str(number) for number in range(250)]
    async with polling_scene() as scene:
        scene.say(*said)
        await scene.telegram.acknowledged()
        assert scene.notebook.texts == said
        assert scene.notebook.batches == [100, 100, 50]


@in_virtual_time
async def test_nothing_is_acknowledged_before_it_is_applied() -> None:
    async with polling_scene() as scene:
        scene.notebook.may_go_on.clear()
        scene.say("one", "two")
        await scene.notebook.has_begun.wait()
        await asyncio.sleep(3600)
        assert scene.waiting == ["one", "two"]
        scene.notebook.may_go_on.set()
        await scene.telegram.acknowledged()
        assert scene.notebook.texts == ["one", "two"]


@in_virtual_time
async def test_nothing_is_acknowledged_that_could_not_be_applied() -> None:
    scene = Scene()
    scene.notebook.error = StorageUnavailableError("The bot was stopped while the database took nothing.")
    scene.say("one")
    with pytest.raises(StorageUnavailableError):
        await scene.polling.run()
    await scene.polling.acknowledge()
    assert scene.waiting == ["one"]


@pytest.mark.parametrize("fault", ["fail", "drop", "lose_answer"])
@in_virtual_time
async def test_a_failing_network_loses_nothing_and_repeats_nothing(fault: str) -> None:
    async with polling_scene() as scene:
        for number in range(5):
            getattr(scene.telegram.faults, fault)("getUpdates", times=2)
            scene.say(f"before {number}", f"during {number}")
            await scene.telegram.acknowledged()
        said = [f"{when} {number}" for number in range(5) for when in ("before", "during")]
        assert scene.notebook.texts == said


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@in_virtual_time
async def test_while_telegram_is_down_it_is_asked_after_growing_pauses(status: int) -> None:
    scene = Scene()
    scene.telegram.faults.fail("getUpdates", status=status, times=9)
    scene.say("one")
    running = asyncio.create_task(scene.polling.run())
    with capture_logs() as log:
        await scene.telegram.acknowledged()
    assert [line["pause"] for line in log] == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]
    assert passed() == sum([0.5, 1, 2, 4, 8, 16, 30, 30, 30])
    scene.polling.stop()
    await running


@in_virtual_time
async def test_too_many_requests_are_held_back_for_exactly_the_time_asked() -> None:
    async with polling_scene() as scene:
        scene.telegram.faults.fail("getUpdates", status=429, retry_after=17, times=1)
        scene.say("one")
        await scene.telegram.acknowledged()
        assert (scene.notebook.texts, passed()) == (["one"], 17)


# ── somebody else ───────────────────────────────────────────────────────────────────────────────────────


@in_virtual_time
async def test_two_conflicts_are_survived() -> None:
    async with polling_scene() as scene:
        for text in ("one", "two"):
            scene.telegram.faults.fail("getUpdates", status=409, times=2)
            scene.say(text)
            await scene.telegram.acknowledged()
        assert scene.notebook.texts == ["one", "two"]


@in_virtual_time
async def test_a_webhook_that_was_left_behind_is_ended_and_nothing_is_lost() -> None:
    scene = Scene()
    scene.telegram.updates.set_webhook(Webhook("https://left.example"))
    scene.say("one")
    with capture_logs() as logs:
        running = asyncio.create_task(scene.polling.run())
        await scene.telegram.acknowledged()
        scene.polling.stop()
        await running
    assert scene.notebook.texts == ["one"]
    assert scene.telegram.updates.webhook is None
    assert [entry["event"] for entry in logs] == ["polling.webhook_ended"]


@in_virtual_time
async def test_a_webhook_set_by_somebody_else_again_means_another_instance(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scene = Scene()
    scene.telegram.updates.set_webhook(Webhook("https://other.example"))
    monkeypatch.setattr(scene.telegram.updates, "set_webhook", lambda _webhook: None)
    with pytest.raises(AnotherInstanceError):
        await scene.polling.run()


@in_virtual_time
async def test_conflicts_that_go_on_mean_another_instance() -> None:
    scene = Scene()
    scene.telegram.faults.fail("getUpdates", status=409, times=None)
    with pytest.raises(AnotherInstanceError):
        await scene.polling.run()


@in_virtual_time
async def test_of_two_instances_the_newer_one_goes_on() -> None:
    scene = Scene()
    older, newer = scene.polling, scene.new_polling()
    first = asyncio.create_task(older.run())
    await asyncio.sleep(10)
    second = asyncio.create_task(newer.run())
    with pytest.raises(AnotherInstanceError):
        await first
    scene.say("one")
    await scene.telegram.acknowledged()
    assert scene.notebook.texts == ["one"]
    newer.stop()
    await second


@pytest.mark.parametrize("status", [401, 404])
@in_virtual_time
async def test_a_token_that_is_taken_back_ends_it(status: int) -> None:
    scene = Scene()
    scene.telegram.faults.fail("getUpdates", status=status)
    with pytest.raises(TokenRefusedError):
        await scene.polling.run()


# ── the end ─────────────────────────────────────────────────────────────────────────────────────────────


@in_virtual_time
async def test_the_end_waits_for_no_news() -> None:
    async with polling_scene() as scene:
        scene.say("one")
        await scene.telegram.acknowledged()
    assert passed() == 0


@in_virtual_time
async def test_the_end_waits_for_no_pause() -> None:
    async with polling_scene() as scene:
        scene.telegram.faults.fail("getUpdates", status=502, times=None)
        scene.say("one")
        await asyncio.sleep(100)
    assert passed() == 100


@in_virtual_time
async def test_at_the_end_what_is_applied_is_acknowledged() -> None:
    scene = Scene()
    running = asyncio.create_task(scene.polling.run())
    scene.notebook.may_go_on.clear()
    scene.say("one")
    await scene.notebook.has_begun.wait()
    scene.say("two")
    scene.polling.stop()
    scene.notebook.may_go_on.set()
    await running
    assert scene.waiting == ["one", "two"]
    await scene.polling.acknowledge()
    assert scene.waiting == ["two"]
    assert scene.notebook.texts == ["one"]


@in_virtual_time
async def test_a_telegram_that_is_down_at_the_end_is_no_harm() -> None:
    async with polling_scene() as scene:
        scene.say("one")
        await scene.telegram.acknowledged()
    scene.telegram.faults.drop("getUpdates")
    with capture_logs() as log:
        await scene.polling.acknowledge()
    assert [line["event"] for line in log] == ["polling.unacknowledged"]


@in_virtual_time
async def test_what_a_cut_off_poll_was_given_comes_again() -> None:
    scene = Scene()
    running = asyncio.create_task(scene.polling.run())
    await asyncio.sleep(10)
    scene.say("one")  # is on its way to the poll …
    scene.polling.stop()  # … that is given up at the same moment
    await running
    await scene.polling.acknowledge()
    again = scene.new_polling()
    running = asyncio.create_task(again.run())
    await scene.telegram.acknowledged()
    assert scene.notebook.texts == ["one"]
    again.stop()
    await running
