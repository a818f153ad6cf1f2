"""A time of day, tapped and typed."""

from datetime import time

import pytest

from dialogue.field import Answered, Drafted, Wrong
from dialogue.fields import Time
from tests.dialogue.demo import plain, scene

TIME = Time()


def test_the_day_is_laid_out_in_steps_four_in_a_row() -> None:
    keys = TIME.keys(scene(), None)
    assert [key.label for key in keys[0]] == ["08:00", "08:30", "09:00", "09:30"]
    assert [key.label for key in keys[-1]] == ["20:00"]
    hourly = Time(every_minutes=60, first=time(9), last=time(12)).keys(scene(), None)
    assert [[key.label for key in row] for row in hourly] == [["09:00", "10:00", "11:00", "12:00"]]


def test_a_tapped_time_is_the_answer() -> None:
    assert TIME.tap(scene(), None, "t", "15:30") == Answered("15:30")


@pytest.mark.parametrize("text", ["15:30", "15.30 Uhr", "3:30 pm", "3.30pm"])
def test_a_time_that_is_clear_is_the_answer(text: str) -> None:
    assert TIME.typed(scene(), None, text) == Answered("15:30")


@pytest.mark.parametrize("text", ["halb vier", "half past three", "3:30", "morgen halb vier"])
def test_a_time_read_from_words_is_shown_and_confirmed(text: str) -> None:
    assert TIME.typed(scene(), None, text) == Drafted("15:30")
    assert plain(TIME.hint(scene(), "15:30")).startswith("I understood: <b>15:30</b>.")
    assert plain(TIME.keys(scene(), "15:30")[0][0].label) == "✓ Yes, 15:30"
    assert TIME.typed(scene(), "15:30", "yes") == Answered("15:30")


@pytest.mark.parametrize("text", ["25:00", "later", "yes", "😀", "x" * 4096])
def test_what_is_no_time_is_told_what_would_be(text: str) -> None:
    reply = TIME.typed(scene(), None, text)
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == (
        "I couldn’t find a time in that. Try something like “15:30” or “3 pm”, or tap one below."
    )


@pytest.mark.parametrize(
    ("verb", "value"), [("t", "24:00"), ("t", "9:00"), ("t", ""), ("q", "15:30"), ("t", "٠٩:٠٠")]
)
def test_a_forged_key_is_refused(verb: str, value: str) -> None:
    assert isinstance(TIME.tap(scene(), None, verb, value), Wrong)


def test_an_answer_is_shown() -> None:
    assert plain(TIME.show(scene(), "00:00")) == "00:00"
    assert TIME.show(scene(), "noonish") == "noonish"
