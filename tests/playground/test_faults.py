import asyncio

import pytest

from playground.telegram import DroppedError, Telegram, User
from tests.playground.asking import ask, refusal


async def say_hello(telegram: Telegram, ana: User) -> None:
    await ask(telegram, "sendMessage", chat_id=ana.id, text="Hello")


def hellos(telegram: Telegram, ana: User) -> int:
    return sum(message.text == "Hello" for message in telegram.chats[ana.id].messages)


async def test_the_next_calls_fail_and_do_nothing(telegram: Telegram, ana: User) -> None:
    telegram.faults.fail("sendMessage", status=502, times=2)
    for _ in range(2):
        assert await refusal(telegram, "sendMessage", chat_id=ana.id, text="Hello") == "Bad Gateway"
        await ask(telegram, "getMe")
    await say_hello(telegram, ana)
    assert hellos(telegram, ana) == 1


async def test_any_call_can_fail(telegram: Telegram) -> None:
    telegram.faults.fail(status=403, description="bot was kicked")
    assert await refusal(telegram, "getMe") == "Forbidden: bot was kicked"
    await ask(telegram, "getMe")


async def test_too_many_requests_names_the_pause(telegram: Telegram) -> None:
    telegram.faults.fail(status=429, retry_after=7)
    answer = await telegram.call("getMe", {})
    assert (answer.status, answer.body["parameters"]) == (429, {"retry_after": 7})
    assert answer.body["description"] == "Too Many Requests: retry after 7"


async def test_a_fault_can_look_at_the_call(telegram: Telegram, ana: User) -> None:
    telegram.faults.fail_when(lambda _method, params: params.get("text") == "Hello", status=500)
    for _ in range(2):
        description = await refusal(telegram, "sendMessage", chat_id=str(ana.id), text="Hello")
        assert description == "Internal Server Error"
    await ask(telegram, "sendMessage", chat_id=ana.id, text="Goodbye")
    telegram.faults.clear()
    await say_hello(telegram, ana)


async def test_an_answer_is_lost_after_the_message_went_out(telegram: Telegram, ana: User) -> None:
    telegram.faults.lose_answer("sendMessage")
    with pytest.raises(DroppedError):
        await say_hello(telegram, ana)
    assert (hellos(telegram, ana), telegram.calls[-1].status) == (1, 0)
    await say_hello(telegram, ana)


async def test_a_connection_breaks_before_the_message_went_out(telegram: Telegram, ana: User) -> None:
    telegram.faults.drop("sendMessage")
    with pytest.raises(DroppedError):
        await say_hello(telegram, ana)
    assert (hellos(telegram, ana), telegram.calls[-1].status) == (0, 0)


async def test_a_call_hangs_until_it_is_released(telegram: Telegram, ana: User) -> None:
    release = telegram.faults.hang("sendMessage")
    hanging = asyncio.ensure_future(say_hello(telegram, ana))
    await asyncio.sleep(0)
    await ask(telegram, "getMe")
    assert (hanging.done(), hellos(telegram, ana)) == (False, 0)
    release()
    await hanging
    assert hellos(telegram, ana) == 1


async def test_clearing_lets_go_of_what_hangs(telegram: Telegram, ana: User) -> None:
    telegram.faults.hang("sendMessage")
    hanging = asyncio.ensure_future(say_hello(telegram, ana))
    await asyncio.sleep(0)
    telegram.release()
    await hanging
    assert hellos(telegram, ana) == 1
