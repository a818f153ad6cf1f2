"""How much one person can do at once: people hear that they are to wait, and nobody else has to."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intake import flood
from bot.intake.flood import Flood, Verdict
from bot.settings import Settings
from dialogue.incoming import Blocked, Command, Tapped, Written
from playground.people import Person
from tests.world import World

TAP, WORDS, GONE = Tapped("1", "x", 1), Written("Law"), Blocked()
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
WAIT = "That was a lot at once, and I can’t keep up."


class Watch:
    """A clock that is turned by hand."""

    def __init__(self) -> None:
        self.time = MONDAY

    def __call__(self) -> datetime:
        return self.time

    def turn(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def test_so_many_are_taken_and_no_more() -> None:
    flood = Flood(3, Watch())
    assert [flood.judge(1, TAP) for _ in range(5)] == [
        Verdict.TAKEN,
        Verdict.TAKEN,
        Verdict.TAKEN,
        Verdict.WAIT,
        Verdict.QUIET,
    ]


def test_words_may_go_beyond_by_as_much_again() -> None:
    flood = Flood(2, Watch())
    assert [flood.judge(1, WORDS) for _ in range(6)] == [Verdict.TAKEN] * 4 + [
        Verdict.WORDS_LOST,
        Verdict.QUIET,
    ]


def test_who_was_asked_to_wait_still_hears_that_words_are_lost() -> None:
    flood = Flood(1, Watch())
    deeds = (TAP, TAP, WORDS, WORDS, WORDS, TAP)
    assert [flood.judge(1, deed) for deed in deeds] == [
        Verdict.TAKEN,
        Verdict.WAIT,
        Verdict.TAKEN,
        Verdict.WORDS_LOST,
        Verdict.QUIET,
        Verdict.QUIET,
    ]


def test_it_comes_back_with_time_and_is_said_again_the_next_time() -> None:
    watch = Watch()
    flood = Flood(4, watch)
    for _ in range(6):
        flood.judge(1, TAP)
    watch.turn(15)
    assert [flood.judge(1, TAP) for _ in range(2)] == [Verdict.TAKEN, Verdict.QUIET]
    watch.turn(60)
    assert [flood.judge(1, TAP) for _ in range(5)] == [Verdict.TAKEN] * 4 + [Verdict.WAIT]


def test_a_clock_that_is_set_back_takes_nothing_away() -> None:
    watch = Watch()
    flood = Flood(2, watch)
    flood.judge(1, TAP)
    watch.turn(-3600)
    assert flood.judge(1, TAP) is Verdict.TAKEN


def test_nobody_waits_for_somebody_else() -> None:
    flood = Flood(1, Watch())
    assert [flood.judge(person, TAP) for person in (1, 1, 2)] == [
        Verdict.TAKEN,
        Verdict.WAIT,
        Verdict.TAKEN,
    ]


def test_what_has_happened_is_always_taken() -> None:
    flood = Flood(1, Watch())
    assert {flood.judge(1, GONE) for _ in range(5)} == {Verdict.TAKEN}


def test_without_a_bound_there_is_none() -> None:
    flood = Flood(0, Watch())
    assert {flood.judge(1, TAP) for _ in range(1000)} == {Verdict.TAKEN}


def test_a_crowd_takes_no_more_memory_than_is_kept_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flood, "REMEMBERED", 10)
    bounds = Flood(1, Watch())
    for person in range(50):
        bounds.judge(person, TAP)
    assert len(bounds._people) == 10
    assert bounds.judge(49, TAP) is Verdict.WAIT


@given(st.lists(st.tuples(st.sampled_from([TAP, WORDS, Command("menu", "")]), st.integers(0, 30))))
def test_whatever_comes_nothing_is_refused_without_a_word(deeds: list[tuple[object, int]]) -> None:
    """Between two silences of which nobody was told there is none: the first that is not taken is said."""
    watch, told, words_told = Watch(), False, False
    bounds = Flood(5, watch)
    for deed, pause in deeds:
        watch.turn(pause)
        verdict = bounds.judge(1, deed)  # type: ignore[arg-type]
        told = told or verdict in (Verdict.WAIT, Verdict.WORDS_LOST)
        words_told = words_told or verdict is Verdict.WORDS_LOST
        assert verdict is not Verdict.QUIET or (words_told if deed is WORDS else told)


# ── in the chat ─────────────────────────────────────────────────────────────────────────────────────────


async def bounded(world: World, per_minute: int) -> None:
    """Start the bot anew, with a bound."""
    await world.end()
    limits = {"limits": {"updates_per_minute": per_minute}}
    world.settings = Settings.model_validate(world.settings.model_dump() | limits)
    await world.begin()


def times(person: Person, sentence: str) -> int:
    return sum(sentence in text for text in person.chat)


@pytest.mark.parametrize(
    ("language", "sentence"), [("en", WAIT), ("de", "Das war viel auf einmal, da komme ich nicht mit.")]
)
async def test_it_is_said_once_and_a_minute_later_all_goes_on(
    world: World, language: str, sentence: str
) -> None:
    ana = await world.joins("Ana", language=language)
    await bounded(world, 5)
    for _ in range(20):
        await ana.says("/privacy")
    assert times(ana, sentence) == 1
    answered = len(ana.chat)
    await world.turn_clock(minutes=2)
    await ana.says("/privacy")
    assert len(ana.chat) > answered
    assert times(ana, sentence) == 1


async def test_a_tap_is_never_left_spinning(world: World) -> None:
    ana = await world.joins("Ana")
    await bounded(world, 1)
    await ana.says("/privacy")
    question = next(one for one in reversed(ana.telegram.chats[ana.user.id].messages) if one.buttons)
    for _ in range(3):
        ana.telegram.tap(ana.user.id, question.id, question.buttons[0][0]["callback_data"])
    await world.settle()
    toasts = [toast.text for toast in ana.telegram.chats[ana.user.id].toasts[-3:]]
    assert [toast.startswith(WAIT) for toast in toasts] == [True] * 3


async def test_the_answer_that_came_after_many_taps_is_kept(world: World) -> None:
    ana = await world.joins("Ana")
    for label in ("Mentee", "Master", "3"):
        await ana.taps(label)
    await bounded(world, 3)
    for _ in range(6):
        await ana.says("/privacy")
    await ana.says("Ana Maria")
    assert ana.sees("What is your subject?")


async def test_words_that_were_not_taken_are_asked_for_again(world: World) -> None:
    ana = await world.joins("Ana")
    for label in ("Mentee", "Master", "3"):
        await ana.taps(label)
    await bounded(world, 1)
    for words in ("/privacy", "Ana Maria", "Law"):
        await ana.says(words)
    assert ana.sees("I did not take your last message")
    await world.turn_clock(minutes=2)
    await ana.says("Law")
    assert ana.sees("Which languages do you speak")


async def test_others_notice_nothing(world: World) -> None:
    ana, ben = await world.joins("Ana"), await world.joins("Ben")
    await bounded(world, 2)
    for _ in range(9):
        await ana.says("/privacy")
    await ben.says("/privacy")
    assert times(ben, WAIT) == 0
