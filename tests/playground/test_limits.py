import pytest

from playground.limits import Limits
from playground.refusal import RefusedError
from playground.telegram import Telegram, User
from tests.playground.asking import ask
from tests.playground.clock import Clock


class Seconds:
    """A clock of seconds that stands still until it is turned."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


def pause_for(limits: Limits, chat_id: int) -> int | None:
    """The pause that a send to this chat is told to keep, None if it goes through."""
    try:
        limits.count(chat_id)
    except RefusedError as refused:
        return refused.retry_after
    return None


def test_a_steady_beat_of_30_a_second_is_never_held(seconds: Seconds) -> None:
    limits = Limits(clock=seconds)
    for chat_id in range(900):
        assert pause_for(limits, chat_id) is None
        seconds.at += 1 / 30


def test_a_burst_is_held_and_held_again_until_the_pause_is_over(seconds: Seconds) -> None:
    limits = Limits(per_second=30, tolerance=3, clock=seconds)
    pauses = [pause_for(limits, chat_id) for chat_id in range(34)]
    assert pauses == [None] * 33 + [1]
    seconds.at += 0.5
    assert pause_for(limits, 1000) == 1
    seconds.at += 0.5
    assert pause_for(limits, 1000) is None


def test_one_chat_takes_a_short_burst_then_one_a_second(seconds: Seconds) -> None:
    limits = Limits(chat_burst=3, clock=seconds)
    assert [pause_for(limits, 1) for _ in range(5)] == [None, None, None, 3, 3]
    assert pause_for(limits, 2) is None
    seconds.at += 3
    assert pause_for(limits, 1) is None


def test_one_a_second_in_a_chat_goes_on_for_ever(seconds: Seconds) -> None:
    limits = Limits(clock=seconds)
    for _ in range(100):
        assert pause_for(limits, 1) is None
        seconds.at += 1


def test_a_group_takes_20_a_minute(seconds: Seconds) -> None:
    limits = Limits(clock=seconds)
    pauses = [pause_for(limits, -1) for _ in range(21)]
    assert pauses == [None] * 20 + [60]


def test_a_refused_send_does_not_count(seconds: Seconds) -> None:
    limits = Limits(per_second=2, tolerance=0, chat_burst=1, clock=seconds)
    assert [pause_for(limits, 1), pause_for(limits, 1), pause_for(limits, 2)] == [None, 1, None]


async def test_the_bot_is_held_to_the_limits(clock: Clock, seconds: Seconds) -> None:
    telegram = Telegram(token="42:secret", now=clock, limits=Limits(chat_burst=1, clock=seconds))
    ana: User = telegram.add_user("Ana")
    telegram.start(ana.id)
    await ask(telegram, "sendMessage", chat_id=ana.id, text="Hello")
    answer = await telegram.call("sendMessage", {"chat_id": ana.id, "text": "Hello"})
    assert (answer.status, answer.body) == (
        429,
        {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 1",
            "parameters": {"retry_after": 1},
        },
    )
    await ask(telegram, "sendChatAction", chat_id=ana.id, action="typing")
