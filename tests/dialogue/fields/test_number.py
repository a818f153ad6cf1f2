"""Whole numbers and scales."""

import pytest

from dialogue.field import Answered, Wrong
from dialogue.fields import Number, Scale
from tests.dialogue.demo import plain, scene

SEMESTER = Number(1, 30)


@pytest.mark.parametrize(
    "text",
    [
        "3",
        " 3. ",
        "ca. 3",
        "3rd",
        "3th semester",
        "three",
        "drei",
        "in the third: 3",
        "٣",
        "３",
        "3,0",
        "~3",
        "3!",
    ],
)
def test_numbers_are_read_as_people_type_them(text: str) -> None:
    assert SEMESTER.typed(scene(), None, text) == Answered(3)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("3.5", "A whole number, please: 3 or 4?"),
        ("3,5", "A whole number, please: 3 or 4?"),
        ("-1", "Please send a number from 1 to 30."),
        ("−1", "Please send a number from 1 to 30."),
        ("0", "Please send a number from 1 to 30."),
        ("31", "Please send a number from 1 to 30."),
        ("1.000", "Please send a number from 1 to 30."),
        ("3 or 4", "Please send just one number from 1 to 30, like “1”."),
        ("lots", "Please send just one number from 1 to 30, like “1”."),
        ("9" * 4096, "Please send just one number from 1 to 30, like “1”."),
        ("²", "Please send just one number from 1 to 30, like “1”."),
        ("3.4.5", "Please send just one number from 1 to 30, like “1”."),
    ],
)
def test_what_is_no_such_number_is_told_what_would_be(text: str, why: str) -> None:
    reply = SEMESTER.typed(scene(), None, text)
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == why


def test_usual_numbers_are_keys() -> None:
    assert SEMESTER.keys(scene(), None) == []
    assert [[key.label for key in row] for row in Number(1, 5).keys(scene(), None)] == [
        ["1", "2", "3", "4", "5"]
    ]
    assert [len(row) for row in Number(0, 99, choices=(1, 2, 3, 4, 6, 8, 10, 20)).keys(scene(), None)] == [
        5,
        3,
    ]


@pytest.mark.parametrize(
    ("verb", "value"), [("a", "31"), ("a", "²"), ("a", ""), ("b", "3"), ("a", "3.0"), ("a", "٣")]
)
def test_a_forged_key_is_refused(verb: str, value: str) -> None:
    assert isinstance(SEMESTER.tap(scene(), None, verb, value), Wrong)


def test_a_scale_has_a_key_for_each_place_and_says_what_its_ends_mean() -> None:
    scale = Scale(1, 10)
    assert [len(row) for row in scale.keys(scene(), None)] == [5, 5]
    assert plain(scale.hint(scene(), None)) == "1 = nothing · 10 = all"
    assert scale.tap(scene(), None, "a", "7") == Answered(7)
    assert scale.typed(scene(), None, "seven") == Answered(7)
    assert plain(scale.show(scene(), 7)) == "7 (10 at most)"


def test_a_scale_around_zero_shows_its_signs() -> None:
    scale = Scale(-2, 2)
    assert [key.label for row in scale.keys(scene(), None) for key in row] == ["−2", "−1", "0", "+1", "+2"]
    assert scale.typed(scene(), None, "−2") == Answered(-2)
    assert scale.typed(scene(), None, "+1") == Answered(1)
    assert scale.tap(scene(), None, "a", "-2") == Answered(-2)
    assert plain(scale.show(scene(), -1)) == "−1 (+2 at most)"


def test_a_place_off_the_scale_is_refused() -> None:
    assert isinstance(Scale(1, 10).typed(scene(), None, "11"), Wrong)
    assert isinstance(Scale(1, 10).tap(scene(), None, "a", "0"), Wrong)
