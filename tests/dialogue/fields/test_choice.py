"""One of several options, tapped or typed."""

import pytest

from dialogue.field import Answered, Wrong
from dialogue.fields import Choice
from mentoring.words import CareerField, Role
from tests.dialogue.demo import plain, scene

YES_OR_NO = Choice(("yes", "no"))
OWN_LABELS = Choice({"a": "Very helpful", "b": "Not so helpful", "7": "9"})


@pytest.mark.parametrize("text", ["Mentee", "mentee", "  MENTEE! ", "1", "1.", "١"])
def test_a_typed_label_or_number_is_the_answer(text: str) -> None:
    assert Choice(Role).typed(scene(), None, text) == Answered("mentee")


@pytest.mark.parametrize("text", ["Ja", "yes", "JA.", "1"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_labels_are_understood_in_each_language(text: str, language: str) -> None:
    assert YES_OR_NO.typed(scene(language), None, text) == Answered("yes")


@pytest.mark.parametrize("text", ["0", "3", "ment", "what?", "😀", "mentees and mentors", "9" * 4096])
def test_what_fits_none_or_several_is_asked_again(text: str) -> None:
    reply = Choice(Role).typed(scene(), None, text)
    assert isinstance(reply, Wrong)
    assert plain(reply.why).endswith("Please tap one of the buttons, or type its number from 1 to 2.")


def test_options_can_have_labels_of_their_own() -> None:
    assert OWN_LABELS.typed(scene(), None, "very") == Answered("a")
    assert OWN_LABELS.show(scene(), "b") == "Not so helpful"


def test_a_label_that_is_a_number_goes_before_counting() -> None:
    assert OWN_LABELS.typed(scene(), None, "9") == Answered("7")
    assert OWN_LABELS.typed(scene(), None, "2") == Answered("b")


def test_short_labels_stand_two_in_a_row() -> None:
    assert [len(row) for row in Choice(Role).keys(scene("en"), None)] == [2]
    assert [len(row) for row in Choice(Role).keys(scene("de"), None)] == [1, 1]
    mixed = Choice({"a": "Short", "b": "A label that needs the row", "c": "One", "d": "Two", "e": "Three"})
    assert [len(row) for row in mixed.keys(scene(), None)] == [1, 1, 2, 1]
    assert [len(row) for row in Choice(CareerField, columns=3).keys(scene(), None)] == [3, 3, 3, 3, 3]


def test_each_key_gives_its_option() -> None:
    field = Choice(CareerField)
    keys = [key for row in field.keys(scene(), None) for key in row]
    assert [field.tap(scene(), None, key.verb, key.value) for key in keys] == [
        Answered(member.value) for member in CareerField
    ]


@pytest.mark.parametrize(("verb", "value"), [("a", "nobody"), ("a", ""), ("on", "yes"), ("", "yes")])
def test_a_forged_key_is_refused(verb: str, value: str) -> None:
    assert isinstance(YES_OR_NO.tap(scene(), None, verb, value), Wrong)


def test_an_option_that_is_none_any_more_is_shown_by_its_name() -> None:
    assert Choice(Role).show(scene(), "coach") == "coach"


def test_options_must_differ_within_what_a_button_holds() -> None:
    with pytest.raises(ValueError, match="not distinct"):
        Choice(("a-very-long-name", "a-very-long-number"))
