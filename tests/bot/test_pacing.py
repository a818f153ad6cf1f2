"""The pace as a calculation: whatever wants to go out and whenever, Telegram's limits are kept."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pacing import Pacer
from storage.store import Lane

UNHURRIED = settings(deadline=None)  # a busy machine is no fault of the pace
A_HAIR = 1e-9  # what floating point may be wrong by

RATES = st.sampled_from([0.5, 1, 2.5, 30, 100])
BULK = st.sampled_from([Lane.PROMPT, Lane.BROADCAST])
ANSWERS_AT = st.lists(st.floats(0, 20), max_size=60).map(sorted)


@dataclass(frozen=True)
class Sent:
    at: float
    lane: Lane
    chat: int


def play(pacer: Pacer, bulk: list[tuple[Lane, int]], answers_at: list[float]) -> list[Sent]:
    """Send bulk one after the other, each as soon as it may go, while answers go out when they are said."""
    now, sent = 0.0, []
    answers = list(answers_at)
    for lane, chat in bulk:
        while (wait := pacer.wait(now, lane, chat)) > 0:
            due = now + wait
            if answers and answers[0] < due:
                now = max(now, answers.pop(0))
                assert pacer.wait(now, Lane.ANSWER, 0) == 0
                pacer.note(now, Lane.ANSWER, 0)
                sent.append(Sent(now, Lane.ANSWER, 0))
            else:
                now = due
        pacer.note(now, lane, chat)
        sent.append(Sent(now, lane, chat))
    return sent


def in_the_second_before(sent: list[Sent], last: Sent) -> int:
    """How many went out in the second that ends with this one."""
    return sum(last.at - 1 + A_HAIR < one.at <= last.at for one in sent[: sent.index(last) + 1])


@UNHURRIED
@given(rate=RATES, lanes=st.lists(BULK, min_size=2, max_size=100))
def test_bulk_goes_out_at_a_steady_beat(rate: float, lanes: list[Lane]) -> None:
    sent = play(Pacer(rate, 1), [(lane, chat) for chat, lane in enumerate(lanes)], [])
    gaps = [later.at - earlier.at for earlier, later in pairwise(sent)]
    assert min(gaps) >= 1 / rate - A_HAIR
    if rate == int(rate):
        assert max(gaps) <= 1 / rate + A_HAIR


@UNHURRIED
@given(rate=RATES, lanes=st.lists(BULK, max_size=100), answers_at=ANSWERS_AT)
def test_bulk_takes_only_what_answers_leave_of_a_second(
    rate: float, lanes: list[Lane], answers_at: list[float]
) -> None:
    sent = play(Pacer(rate, 1), [(lane, chat) for chat, lane in enumerate(lanes, 1)], answers_at)
    for one in sent:
        if one.lane is not Lane.ANSWER:
            assert in_the_second_before(sent, one) <= max(1, rate)


@UNHURRIED
@given(rate=RATES, lanes=st.lists(BULK, min_size=2, max_size=60), answers_at=ANSWERS_AT)
def test_the_beat_is_no_faster_for_answers_between(
    rate: float, lanes: list[Lane], answers_at: list[float]
) -> None:
    sent = play(Pacer(rate, 1), [(lane, chat) for chat, lane in enumerate(lanes, 1)], answers_at)
    bulk = [one.at for one in sent if one.lane is not Lane.ANSWER]
    assert min(b - a for a, b in pairwise(bulk)) >= 1 / rate - A_HAIR


@UNHURRIED
@given(
    per_chat=st.sampled_from([0.2, 1, 3]),
    bulk=st.lists(st.tuples(BULK, st.integers(1, 3)), min_size=2, max_size=60),
)
def test_one_chat_has_a_pace_of_its_own(per_chat: float, bulk: list[tuple[Lane, int]]) -> None:
    sent = play(Pacer(30, per_chat), bulk, [])
    for chat in (1, 2, 3):
        times = [one.at for one in sent if one.chat == chat]
        gaps = [b - a for a, b in pairwise(times)]
        assert min(gaps, default=9) >= 1 / per_chat - A_HAIR


def test_a_prompt_waits_a_second_after_an_answer_in_the_same_chat() -> None:
    pacer = Pacer(30, 1)
    pacer.note(10.0, Lane.ANSWER, 7)
    assert pacer.wait(10.25, Lane.PROMPT, 7) == 0.75
    assert pacer.wait(10.25, Lane.PROMPT, 8) == 0


@UNHURRIED
@given(before=st.integers(0, 200), now=st.floats(0, 1000))
def test_answers_are_never_held_back_by_the_pace(before: int, now: float) -> None:
    pacer = Pacer(30, 1)
    for number in range(before):
        pacer.note(now, Lane(number % 3), 7)
    assert pacer.wait(now, Lane.ANSWER, 7) == 0


@UNHURRIED
@given(seconds=st.floats(0.5, 3600), lane=st.sampled_from(Lane))
def test_a_hold_holds_everything_exactly_as_long_as_asked(seconds: float, lane: Lane) -> None:
    pacer = Pacer(30, 1)
    pacer.hold(100.0, seconds)
    assert pacer.wait(100.0, lane, 7) == pytest.approx(seconds)
    assert pacer.wait(100.0 + seconds / 2, lane, 7) == pytest.approx(seconds / 2)
    assert pacer.wait(100.0 + seconds, lane, 7) == 0


def test_a_shorter_hold_does_not_end_a_longer_one() -> None:
    pacer = Pacer(30, 1)
    pacer.hold(100.0, 30)
    pacer.hold(101.0, 3)
    assert pacer.wait(101.0, Lane.ANSWER, 7) == 29


def test_it_remembers_no_more_than_it_needs() -> None:
    pacer = Pacer(30, 1)
    for number in range(20_000):
        pacer.note(number / 25, Lane.ANSWER, number)
    assert len(pacer._sent) <= 26
    assert len(pacer._chat_next) <= 1100
