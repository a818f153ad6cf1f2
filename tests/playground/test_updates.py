import asyncio

import pytest

from playground.refusal import RefusedError
from playground.telegram import Telegram, User
from playground.updates import Updates, Webhook
from tests.playground.asking import ask


@pytest.fixture
def updates() -> Updates:
    return Updates(first_id=1)


def put(updates: Updates, *texts: str) -> None:
    for text in texts:
        updates.put("message", {"text": text})


async def texts(updates: Updates, offset: int = 0, limit: int = 100, seconds: float = 0) -> list[str]:
    return [update["message"]["text"] for update in await updates.poll(offset, limit, seconds)]


async def waiting(updates: Updates) -> asyncio.Task[list[str]]:
    """A long poll that has begun to wait."""
    poll = asyncio.ensure_future(texts(updates, seconds=50))
    await asyncio.sleep(0)
    return poll


async def test_updates_come_again_until_they_are_acknowledged(updates: Updates) -> None:
    put(updates, "a", "b", "c")
    assert await texts(updates) == ["a", "b", "c"]
    assert await texts(updates, limit=2) == ["a", "b"]
    assert await texts(updates, offset=3) == ["c"]
    assert await texts(updates) == ["c"]


async def test_a_negative_offset_leaves_only_the_newest(updates: Updates) -> None:
    put(updates, "a", "b", "c")
    assert await texts(updates, offset=-1) == ["c"]
    assert await texts(updates) == ["c"]


async def test_a_long_poll_ends_as_soon_as_something_happens(updates: Updates) -> None:
    poll = await waiting(updates)
    put(updates, "a", "b")
    assert await poll == ["a", "b"]


async def test_a_long_poll_ends_empty_when_its_time_is_over(updates: Updates) -> None:
    assert await texts(updates, seconds=0.001) == []


async def test_a_second_poll_ends_the_first(updates: Updates) -> None:
    first = await waiting(updates)
    second = await waiting(updates)
    with pytest.raises(RefusedError) as conflict:
        await first
    assert (conflict.value.status, conflict.value.description) == (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )
    put(updates, "a")
    assert await second == ["a"]


async def test_a_webhook_ends_a_poll(updates: Updates) -> None:
    poll = await waiting(updates)
    updates.set_webhook(Webhook("https://bot.example.org"))
    with pytest.raises(RefusedError, match="Conflict: terminated by setWebhook request"):
        await poll


async def test_a_repeated_update_is_delivered_once_more_under_its_own_id(updates: Updates) -> None:
    put(updates, "a", "b")
    assert await texts(updates, offset=1) == ["a", "b"]
    assert await texts(updates, offset=3) == []
    updates.repeat(1)
    assert not updates.is_empty
    assert await texts(updates, offset=3) == ["a"]
    assert await texts(updates, offset=3) == []
    assert updates.is_empty


async def test_a_repetition_wakes_a_poll(updates: Updates) -> None:
    put(updates, "a")
    await texts(updates, offset=2)
    poll = await waiting(updates)
    updates.repeat(1)
    assert await poll == ["a"]
    with pytest.raises(KeyError, match="there was no update 99"):
        updates.repeat(99)


async def test_a_webhook_takes_updates_one_by_one(updates: Updates) -> None:
    arrived = asyncio.ensure_future(updates.arrived())
    await asyncio.sleep(0)
    put(updates, "a", "b")
    await arrived
    assert [update["update_id"] for update in updates.waiting(10)] == [1, 2]
    updates.acknowledge(2)
    updates.acknowledge(99)
    assert [update["update_id"] for update in updates.waiting(10)] == [1]
    updates.repeat(2)
    assert [update["update_id"] for update in updates.waiting(10)] == [2, 1]
    updates.acknowledge(2)
    updates.acknowledge(1)
    await updates.emptied()


async def test_the_bot_hears_only_of_what_it_asked_for(telegram: Telegram, ana: User) -> None:
    assert await ask(telegram, "getUpdates", allowed_updates=["callback_query"]) == []
    telegram.say(ana.id, "Hello")
    telegram.tap(ana.id, 1, "x")
    assert [list(update)[1] for update in await ask(telegram, "getUpdates")] == ["callback_query"]
    await ask(telegram, "getUpdates", offset=-1, allowed_updates=[])
    telegram.say(ana.id, "Hello")
    assert [list(update)[1] for update in await ask(telegram, "getUpdates", offset=-1)] == ["message"]


def test_rare_kinds_are_not_sent_unless_asked_for(updates: Updates) -> None:
    assert updates.put("message_reaction", {}) is None
    updates.allow(["message_reaction"])
    assert updates.put("message_reaction", {}) == 1
