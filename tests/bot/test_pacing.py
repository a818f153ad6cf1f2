"""The pace as a calculation: whatever wants to go out and whenever, Telegram's limits are kept."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import chain, cycle, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pacing import CATCH_UP, Pacer
from storage.store import Lane

UNHURRIED = settings(deadline=None, max_examples=60)  # a busy machine is no fault of the pace
A_HAIR = 1e-5  # what floating point may be wrong by

RATES = st.sampled_from([0.5, 1, 2.5, 30, 100])
BULK = st.sampled_from([Lane.PROMPT, Lane.BROADCAST])
ANSWERS_AT = st.lists(st.floats(0, 20), max_size=60).map(sorted)
WAYS = st.lists(st.floats(0, 0.2), min_size=1, max_size=20)
"""Seconds there and back, of one message after the other."""


@dataclass(frozen=True)
class Sent:
    wanted: float
    at: float
    arrived: float  # at Telegram, as it counts
    lane: Lane
    chat: int


class Play:
    """Send bulk one after the other, each as soon as it may go, while answers go out as soon as they may."""

    def __init__(
        self, pacer: Pacer, bulk: list[tuple[Lane, int]], answers_at: list[float], ways: list[float]
    ) -> None:
        self.pacer, self.bulk, self.answers = pacer, list(bulk), list(answers_at)
        self.ways: Iterator[float] = chain(
            [min(ways)], cycle(ways)
        )  # how fast it can be, the first one tells
        self.fastest_back = min(ways) / 2  # the way back is always as fast; what delays, delays the way there
        self.under_way: list[tuple[float, float]] = []
        self.now = 0.0
        self.sent: list[Sent] = []

    def through(self) -> list[Sent]:
        """Everything that was sent, in order."""
        while self.bulk or self.answers:
            moment = self._go()
            if moment is None:
                continue
            ends = self.under_way[0][0] if self.under_way else math.inf
            self.now = max(self.now, min(moment, ends))
            while self.under_way and self.under_way[0][0] <= self.now:
                self.pacer.end(*heappop(self.under_way))
        return self.sent

    def _go(self) -> float | None:
        """Send what may go now; gives when to look again, None: at once."""
        soonest = math.inf
        if self.answers:
            wanted = self.answers[0]
            wait = self.pacer.wait(self.now, Lane.ANSWER, 0) if wanted <= self.now else wanted - self.now
            if wait == 0:
                self._send(self.answers.pop(0), Lane.ANSWER, 0)
                return None
            soonest = self.now + wait
        if self.bulk:
            wait = self.pacer.wait(self.now, *self.bulk[0])
            if wait == 0:
                self._send(self.now, *self.bulk.pop(0))
                return None
            soonest = min(soonest, self.now + wait)
        return soonest

    def _send(self, wanted: float, lane: Lane, chat: int) -> None:
        way = next(self.ways)
        self.pacer.begin(self.now, lane, chat)
        heappush(self.under_way, (self.now + way, self.now))
        self.sent.append(Sent(wanted, self.now, self.now + way - self.fastest_back, lane, chat))


def play(
    pacer: Pacer, bulk: list[tuple[Lane, int]], answers_at: list[float], ways: list[float] | None = None
) -> list[Sent]:
    return Play(pacer, bulk, answers_at, ways or [0.0]).through()


def most_in_a_second(moments: list[float]) -> int:
    moments = sorted(moments)
    return max((sum(one - 1 + A_HAIR < other <= one for other in moments) for one in moments), default=0)


@UNHURRIED
@given(rate=RATES, lanes=st.lists(BULK, min_size=2, max_size=100))
def test_bulk_goes_out_at_a_steady_beat(rate: float, lanes: list[Lane]) -> None:
    sent = play(Pacer(rate, 1), [(lane, chat) for chat, lane in enumerate(lanes)], [])
    gaps = [later.at - earlier.at for earlier, later in pairwise(sent)]
    assert min(gaps) >= 1 / rate - A_HAIR
    if rate == int(rate):
        assert max(gaps) <= 1 / rate + A_HAIR


@UNHURRIED
@given(rate=RATES, lanes=st.lists(BULK, max_size=100), answers_at=ANSWERS_AT, ways=WAYS)
def test_with_bulk_about_no_second_holds_too_much(
    rate: float, lanes: list[Lane], answers_at: list[float], ways: list[float]
) -> None:
    sent = play(Pacer(rate, 1), [(lane, chat) for chat, lane in enumerate(lanes, 1)], answers_at, ways)
    moments = [one.arrived for one in sent]
    for one in sent:
        if one.lane is not Lane.ANSWER:
            assert sum(one.arrived - 1 + A_HAIR < other <= one.arrived for other in moments) <= max(1, rate)


@UNHURRIED
@given(rate=RATES, lanes=st.lists(BULK, min_size=2, max_size=60), answers_at=ANSWERS_AT)
def test_the_beat_is_hardly_faster_for_answers_between(
    rate: float, lanes: list[Lane], answers_at: list[float]
) -> None:
    sent = play(Pacer(rate, 1), [(lane, chat) for chat, lane in enumerate(lanes, 1)], answers_at)
    bulk = [one.at for one in sent if one.lane is not Lane.ANSWER]
    assert min(b - a for a, b in pairwise(bulk)) >= 1 / rate - CATCH_UP - A_HAIR


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
    pacer.begin(10.0, Lane.ANSWER, 7)
    assert pacer.wait(10.25, Lane.PROMPT, 7) == 0.75
    assert pacer.wait(10.25, Lane.PROMPT, 8) == 0


# ── answers ─────────────────────────────────────────────────────────────────────────────────────────────


@UNHURRIED
@given(before=st.integers(0, 200), now=st.floats(0, 1000))
def test_answers_among_themselves_are_not_held_back(before: int, now: float) -> None:
    pacer = Pacer(30, 1)
    for _ in range(before):
        pacer.begin(now, Lane.ANSWER, 7)
        pacer.end(now, now)
    assert pacer.wait(now, Lane.ANSWER, 7) == 0


@UNHURRIED
@given(every=st.floats(0.1, 2), first=st.floats(0, 1))
def test_an_answer_in_the_middle_of_a_broadcast_waits_for_two_beats_at_most(
    every: float, first: float
) -> None:
    answers_at = [first + number * every for number in range(20)]
    sent = play(Pacer(30, 1), [(Lane.BROADCAST, chat) for chat in range(1, 300)], answers_at)
    waited = [one.at - one.wanted for one in sent if one.lane is Lane.ANSWER]
    assert len(waited) == 20
    assert max(waited) <= 2 / 30 + A_HAIR


def test_a_broadcast_leaves_hardly_anything_of_the_pace_unused() -> None:
    answers_at = [number / 5 + 0.01 * (number % 7) for number in range(200)]
    sent = play(
        Pacer(30, 1), [(Lane.BROADCAST, chat) for chat in range(1, 1001)], answers_at, [0.06, 0.061, 0.065]
    )
    assert most_in_a_second([one.arrived for one in sent]) <= 30
    assert max(one.at for one in sent) <= 1.01 * len(sent) / 30


def test_what_hangs_holds_its_place_only() -> None:
    pacer = Pacer(30, 1)
    pacer.begin(0.0, Lane.BROADCAST, 1)
    for chat in range(2, 31):
        pacer.begin(0.0, Lane.BROADCAST, chat)
        pacer.end(0.05, 0.0)
    assert pacer.wait(0.1, Lane.ANSWER, 99) == pytest.approx(0.9, abs=0.001)
    assert pacer.wait(1.1, Lane.ANSWER, 99) == 0


# ── held ────────────────────────────────────────────────────────────────────────────────────────────────


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
        pacer.begin(number / 25, Lane.ANSWER, number)
        pacer.end(number / 25, number / 25)
    assert len(pacer._arrived) <= 26
    assert len(pacer._chat_next) <= 1100
