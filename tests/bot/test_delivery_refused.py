"""What becomes of letters that Telegram does not take, or not now."""

import asyncio
from itertools import pairwise
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from storage.store import Lane
from tests.bot.post_office import Arrival, PostOffice
from tests.bot.test_delivery import answer_to_tap
from tests.virtual_time import in_virtual_time

# ── too many requests ───────────────────────────────────────────────────────────────────────────────────


@in_virtual_time
async def test_a_429_holds_everything_for_exactly_the_time_asked(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["too much"].append(RetryAfter(7))
        office.say("too much", "behind it")
        await asyncio.sleep(1)
        office.say("answer", chat=2)
        office.say("prompt", chat=3, lane=Lane.PROMPT)
        office.delivery.take([answer_to_tap("toast", chat=4)])
        await office.settled()
        assert office.times("too much") == [0.0, 7.0]
        assert {office.times(text)[0] for text in ("behind it", "answer", "toast")} == {7.0}
        assert 7.0 < office.times("prompt")[0] < 7.2  # a beat for each answer that went before
        assert len(office.texts) == 6
        assert office.outbox == []


@in_virtual_time
async def test_the_longest_of_several_holds_counts(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["one"].append(RetryAfter(3))
        office.answers["two"].append(RetryAfter(30))
        office.say("one", chat=1)
        office.say("two", chat=2)
        await office.settled()
        assert (office.times("one"), office.times("two")) == ([0.0, 30.0], [0.0, 30.0])


@in_virtual_time
async def test_the_end_waits_for_no_hold(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["too much"].append(RetryAfter(3600))
        office.say("too much")
        await asyncio.sleep(1)
        office.delivery.take([answer_to_tap("toast")])
        await asyncio.sleep(1)
        await office.stop()
        assert asyncio.get_running_loop().time() == pytest.approx(2)
        assert office.outbox == [("too much", None)]


# ── never ───────────────────────────────────────────────────────────────────────────────────────────────


@in_virtual_time
async def test_who_blocks_the_bot_counts_as_unreachable(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        for person in (1, 2):
            office.add_person(person)
        office.answers["Hello"].append(Forbidden("Forbidden: bot was blocked by the user"))
        office.say("Hello", chat=1)
        office.say("Hi", chat=2)
        await office.settled()
        assert office.unreachable() == [1]
        assert office.outbox == [("", "Forbidden: bot was blocked by the user")]


@in_virtual_time
async def test_a_group_that_has_moved_gets_it_where_it_is_now(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["news"].append(ChatMigrated(-1007))
        office.say("news", chat=-7)
        await office.settled()
        assert [(arrival.chat, arrival.text) for arrival in office.arrived] == [
            (-7, "news"),
            (-1007, "news"),
        ]
        assert office.outbox == []


@pytest.mark.parametrize(
    "refusal",
    [BadRequest("Bad Request: chat not found"), KeyError("sendMassage")],
    ids=lambda refusal: type(refusal).__name__,
)
@in_virtual_time
async def test_what_can_never_be_sent_is_set_aside_and_the_next_goes_on(
    tmp_path: Path, refusal: Exception
) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["bad"].append(refusal)
        with capture_logs():
            office.say("bad", "good")
            await office.settled()
        assert office.texts == ["bad", "good"]
        reason = refusal.message if isinstance(refusal, TelegramError) else "KeyError"
        assert office.outbox == [("", reason)]


@in_virtual_time
async def test_the_log_of_a_failure_has_numbers_only(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["my secret"].append(BadRequest("Bad Request: chat not found"))
        with capture_logs() as log:
            office.say("my secret", chat=7)
            await office.settled()
        assert log == [
            {
                "event": "delivery.failed",
                "log_level": "warning",
                "letter": 1,
                "chat": 7,
                "method": "sendMessage",
                "reason": "Chat not found",
            }
        ]


@in_virtual_time
async def test_a_tap_that_is_answered_too_late_does_no_harm(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["toast"].append(BadRequest("Query is too old and response timeout expired"))
        office.delivery.take([answer_to_tap("toast")])
        office.say("Hello")
        await office.settled()
        assert office.texts == ["toast", "Hello"]


# ── messages that are to change ─────────────────────────────────────────────────────────────────────────


@in_virtual_time
async def test_a_message_that_reads_so_already_counts_as_sent(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["same"].append(BadRequest("Message is not modified: specified new message content"))
        office.say("same", method="editMessageText")
        await office.settled()
        assert office.texts == ["same"]
        assert office.outbox == []


@pytest.mark.parametrize(
    "refusal",
    [
        "Message to edit not found",
        "Message can't be edited",
        "There is no text in the message to edit",
        "MESSAGE_ID_INVALID",
    ],
)
@in_virtual_time
async def test_a_message_that_cannot_change_any_more_comes_anew(tmp_path: Path, refusal: str) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["changed"].append(BadRequest(refusal))
        office.say("changed", method="editMessageText")
        office.say("next")
        await office.settled()
        assert office.arrived == [
            Arrival(0.0, 1, "editMessageText", "changed"),
            Arrival(0.0, 1, "sendMessage", "changed"),
            Arrival(0.0, 1, "sendMessage", "next"),
        ]
        assert office.outbox == []


# ── later ───────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "error",
    [
        NetworkError("Bad Gateway"),
        TimedOut(),
        Conflict("Conflict"),
        InvalidToken("Unauthorized"),
        TelegramError("Invalid server response"),
    ],
    ids=lambda error: type(error).__name__,
)
@in_virtual_time
async def test_what_fails_on_the_way_is_sent_again_after_growing_pauses(
    tmp_path: Path, error: Exception
) -> None:
    async with PostOffice(tmp_path, longest_pause=5) as office:
        office.answers["Hello"] += [error] * 6
        office.say("Hello")
        await office.settled()
        pauses = [later - earlier for earlier, later in pairwise(office.times("Hello"))]
        assert pauses == pytest.approx([0.5, 1, 2, 4, 5, 5])
        assert office.outbox == []


@in_virtual_time
async def test_what_fails_on_the_way_keeps_its_place(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["one"] += [NetworkError("Bad Gateway")] * 3
        office.say("one", "two")
        office.say("elsewhere", chat=2)
        await office.settled()
        assert office.texts == ["one", "elsewhere", "one", "one", "one", "two"]


@in_virtual_time
async def test_after_a_success_the_pauses_begin_anew(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["one"] += [TimedOut()] * 3
        office.answers["two"] += [TimedOut()]
        office.say("one", "two")
        await office.settled()
        assert office.times("two") == pytest.approx([3.5, 4.0])


@in_virtual_time
async def test_the_end_waits_for_no_pause(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["Hello"] += [NetworkError("Bad Gateway")] * 10
        office.say("Hello")
        await asyncio.sleep(20)
        await office.stop()
        assert asyncio.get_running_loop().time() == pytest.approx(20)
        assert office.outbox == [("Hello", None)]
