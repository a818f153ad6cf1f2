import asyncio
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from telegram.error import RetryAfter

from storage.store import Lane, Letter, dump
from tests.bot.post_office import Arrival, PostOffice
from tests.virtual_time import in_virtual_time

# ── order ───────────────────────────────────────────────────────────────────────────────────────────────


@in_virtual_time
async def test_what_is_sent_leaves_the_outbox(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.say("Hello", "How are you?")
        await office.settled()
        assert office.arrived == [
            Arrival(0.0, 1, "sendMessage", "Hello"),
            Arrival(0.0, 1, "sendMessage", "How are you?"),
        ]
        assert office.outbox == []


@in_virtual_time
async def test_a_chat_reads_in_the_order_in_which_it_was_said(tmp_path: Path) -> None:
    said = [str(number) for number in range(50)]
    async with PostOffice(tmp_path) as office:
        office.seconds_for_a_call = 0.1
        office.say(*said[:20])
        await asyncio.sleep(0.35)
        office.say(*said[20:])
        await office.settled()
        assert office.texts == said


@in_virtual_time
async def test_one_letter_of_a_chat_is_under_way_at_a_time(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.seconds_for_a_call = 0.1
        office.say("one", "two")
        office.say("three", lane=Lane.PROMPT)
        await office.settled()
        assert office.most_at_once == 1


@in_virtual_time
async def test_chats_do_not_wait_for_each_other(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.seconds_for_a_call = 1.0
        for chat in (1, 2, 3):
            office.say("Hello", chat=chat)
        await office.settled()
        assert office.times("Hello") == [0.0, 0.0, 0.0]


@in_virtual_time
async def test_no_more_calls_are_under_way_than_allowed(tmp_path: Path) -> None:
    async with PostOffice(tmp_path, concurrency=4) as office:
        office.seconds_for_a_call = 1.0
        office.say_to_many("Hello", Lane.ANSWER, range(1, 11))
        await office.settled()
        assert office.most_at_once == 4
        assert office.times("Hello") == pytest.approx([0.0] * 4 + [1.0] * 4 + [2.0] * 2)


# ── lanes ───────────────────────────────────────────────────────────────────────────────────────────────


@in_virtual_time
async def test_answers_overtake_prompts_and_prompts_overtake_broadcasts(tmp_path: Path) -> None:
    async with PostOffice(tmp_path, per_second=10) as office:
        office.say_to_many("broadcast", Lane.BROADCAST, range(100, 110))
        office.say_to_many("prompt", Lane.PROMPT, range(200, 205))
        await asyncio.sleep(0.25)
        office.say("answer", chat=300)
        await office.settled()
        assert office.texts == ["prompt"] * 3 + ["answer"] + ["prompt"] * 2 + ["broadcast"] * 10
        assert office.times("answer") == [0.25]


@in_virtual_time
async def test_an_answer_overtakes_what_waits_in_the_same_chat(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.say("broadcast", lane=Lane.BROADCAST)
        office.say("first prompt", "second prompt", lane=Lane.PROMPT)
        await asyncio.sleep(0.5)
        office.say("answer")
        await office.settled()
        assert office.texts == ["first prompt", "answer", "second prompt", "broadcast"]
        assert office.times("answer") == [0.5]


@in_virtual_time
async def test_bulk_goes_out_at_a_steady_beat(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.say_to_many("news", Lane.BROADCAST, range(1, 91))
        await office.settled()
        times = office.times("news")
        assert [later - earlier for earlier, later in pairwise(times)] == pytest.approx(
            [1 / 30] * 89, abs=1e-5
        )
        assert [arrival.chat for arrival in office.arrived] == list(range(1, 91))


@in_virtual_time
async def test_bulk_makes_room_for_answers(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.say_to_many("news", Lane.BROADCAST, range(1, 121))
        for number in range(40):
            office.say("answer", chat=1000 + number)
            await asyncio.sleep(0.05)
        await office.settled()
        news = office.times("news")
        for number, last in enumerate(office.arrived, 1):
            if last.text == "news":
                assert sum(last.at - 1 + 1e-6 < one.at for one in office.arrived[:number]) <= 30
        assert 20 <= sum(moment <= 2 for moment in news) <= 30  # 20 answers a second leave 10


@in_virtual_time
async def test_prompts_to_one_chat_come_one_a_second(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.say("one", "two", "three", lane=Lane.PROMPT)
        office.say("elsewhere", chat=2, lane=Lane.PROMPT)
        await office.settled()
        assert [office.times(text)[0] for text in ("one", "two", "three")] == pytest.approx([0, 1, 2])
        assert office.times("elsewhere") == pytest.approx([1 / 30])


@in_virtual_time
async def test_what_is_no_message_does_not_count_against_the_pace(tmp_path: Path) -> None:
    async with PostOffice(tmp_path, per_second=1) as office:
        office.say("menu", chat=1, lane=Lane.PROMPT, method="setMyCommands")
        office.say("prompt", chat=2, lane=Lane.PROMPT)
        office.say("another menu", chat=3, lane=Lane.PROMPT, method="setMyCommands")
        await office.settled()
        assert [arrival.at for arrival in office.arrived] == [0, 0, 0]


# ── answers to taps ─────────────────────────────────────────────────────────────────────────────────────


def answer_to_tap(text: str, chat: int = 1) -> Letter:
    return Letter(
        chat, Lane.ANSWER, "answerCallbackQuery", dump({"callback_query_id": "1", "text": text}), None, None
    )


@in_virtual_time
async def test_a_tap_is_answered_beside_what_is_under_way_in_its_chat(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.seconds_for_a_call = 5.0
        office.say("slow")
        await asyncio.sleep(1)
        office.delivery.take([answer_to_tap("toast")])
        await office.settled()
        assert office.times("toast") == [1.0]


# ── the end ─────────────────────────────────────────────────────────────────────────────────────────────


@in_virtual_time
async def test_the_end_waits_for_what_is_under_way_and_leaves_the_rest(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.seconds_for_a_call = 5.0
        office.say("under way", "waiting")
        office.say("also under way", chat=2)
        await asyncio.sleep(1)
        await office.stop()
        assert office.texts == ["under way", "also under way"]
        assert office.outbox == [("waiting", None)]


@in_virtual_time
async def test_the_end_waits_for_no_pace(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.say_to_many("news", Lane.BROADCAST, range(1, 3001))
        await asyncio.sleep(0.99)
        await office.stop()
        assert asyncio.get_running_loop().time() == pytest.approx(0.99)
        assert len(office.outbox) == 3000 - len(office.arrived) == 2970


# ── several processes ───────────────────────────────────────────────────────────────────────────────────


@in_virtual_time
async def test_who_rests_finishes_what_is_under_way_and_sends_nothing_else(tmp_path: Path) -> None:
    async with PostOffice(tmp_path, concurrency=1) as office:
        office.seconds_for_a_call = 1.0
        office.say("one", "two")
        office.say("three", chat=2)
        await asyncio.sleep(0.5)
        office.delivery.rest()
        office.say("four", chat=3)
        await office.settled()
        assert office.texts == ["one"]
        assert [text for text, _ in office.outbox] == ["two", "three", "four"]


@in_virtual_time
async def test_what_is_refused_while_one_rests_is_left_to_others(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.seconds_for_a_call = 1.0
        office.answers["one"].append(RetryAfter(timedelta(seconds=5)))
        office.say("one")
        await asyncio.sleep(0.5)
        office.delivery.rest()
        await asyncio.sleep(30)
        assert office.texts == ["one"]
        office.delivery.wake()
        await office.settled()
        assert office.texts == ["one"]


@in_virtual_time
async def test_who_takes_over_begins_bulk_in_the_next_second(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.delivery.rest()
        office.delivery.wake()
        office.say_to_many("news", Lane.BROADCAST, range(1, 4))
        office.say("answer", chat=9)
        await office.settled()
        assert office.times("answer") == [0.0]
        assert office.times("news")[0] == pytest.approx(1.0, abs=1e-5)


@in_virtual_time
async def test_what_is_named_twice_goes_out_once(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.seconds_for_a_call = 1.0
        letters = [Letter(1, Lane.ANSWER, "sendMessage", dump({"text": "one"}))]
        office.commit(letters)
        office.delivery.take(letters)
        await asyncio.sleep(0.5)
        office.delivery.take(letters)
        await office.settled()
        assert office.texts == ["one"]


# ── writing down ────────────────────────────────────────────────────────────────────────────────────────


@in_virtual_time
async def test_what_arrives_together_is_written_down_together(tmp_path: Path) -> None:
    async with PostOffice(tmp_path, concurrency=100) as office:
        office.seconds_for_a_call = 1.0
        office.say_to_many("Hello", Lane.ANSWER, range(1, 101))
        await office.settled()
        assert office.writes == 1
        assert office.outbox == []


@in_virtual_time
async def test_what_could_not_be_written_down_is_written_down_later(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.failing_writes += [OSError("no space left"), OSError("no space left")]
        office.say("Hello", "How are you?")
        await office.settled()
        assert office.texts == ["Hello", "How are you?"]
        assert office.outbox == []


@in_virtual_time
async def test_bulk_waits_while_what_arrived_is_not_written_down(tmp_path: Path) -> None:
    async with PostOffice(tmp_path, concurrency=4) as office:
        office.seconds_for_a_write = 60
        office.say_to_many("news", Lane.BROADCAST, range(1, 41))
        await asyncio.sleep(30)
        assert 4 <= len(office.arrived) <= 8  # were it killed now, these would come twice
        office.say("answer", chat=100)
        await asyncio.sleep(0.1)
        assert office.texts[-1] == "answer"
        office.seconds_for_a_write = 0
        await office.settled()
        assert sorted(one.chat for one in office.arrived if one.text == "news") == list(range(1, 41))


@in_virtual_time
async def test_the_end_is_not_held_up_by_what_cannot_be_written_down(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.failing_writes += [OSError("no space left")] * 1000
        office.say("Hello")
        await asyncio.sleep(10)
        await office.stop()
        assert office.outbox == [("Hello", None)]
