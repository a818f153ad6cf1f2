"""Words of the person: cleaned, measured, and otherwise left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.field import Answered, Wrong
from dialogue.fields import Text
from dialogue.fields.text import cleaned
from tests.dialogue.demo import plain, scene


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Hello  ", "Hello"),
        ("<b>&amp; 'quotes'</b>", "<b>&amp; 'quotes'</b>"),
        ("a\0b\x07c\x1b", "abc"),
        ("Zoe\u0308", "Zoë"),
        ("one\r\ntwo\n\n\n\nthree ", "one\ntwo\n\nthree"),
        ("👩‍👩‍👧‍👦 \U0001fae8", "👩‍👩‍👧‍👦 \U0001fae8"),
        ("مرحبا", "مرحبا"),
        ("\u202eabc\u2066", "abc"),
        ("\ud800broken", "broken"),
        ("می‌خواهم", "می‌خواهم"),
    ],
)
def test_words_are_kept_and_invisible_ones_taken_out(typed: str, kept: str) -> None:
    assert Text().typed(scene(), None, typed) == Answered(kept)


def test_one_line_is_made_of_several_where_lines_have_no_room() -> None:
    assert Text(lines=False).typed(scene(), None, "Ana\n María\t Ruiz") == Answered("Ana María Ruiz")


@pytest.mark.parametrize("typed", ["\0", "\u200b", "\u00a0 \u3000", "\u0301", "\ud800"])
def test_what_can_not_be_seen_is_no_answer(typed: str) -> None:
    reply = Text().typed(scene(), None, typed)
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == "I couldn’t see any words in that. Please write your answer."


def test_a_text_that_is_too_long_is_told_how_long_it_is_and_how_long_it_may_be() -> None:
    reply = Text(at_most=1000).typed(scene(), None, "x" * 4096)
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == (
        "That’s 4,096 characters, and there is room for 1,000. Please send a shorter version."
    )
    assert plain(reply.why, "de").startswith("Das sind 4.096 Zeichen, Platz ist für 1.000.")


def test_a_text_that_is_too_short_is_asked_for_more() -> None:
    reply = Text(at_least=20).typed(scene(), None, "x")
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == "That’s one character. Could you write a little more? At least 20 would help."


def test_a_review_shows_the_beginning_of_a_long_text() -> None:
    assert Text().show(scene(), "words " * 100) == " ".join(["words"] * 33) + "…"
    assert Text().show(scene(), "x" * 4096) == "x" * 199 + "…"


def test_a_text_has_no_keys() -> None:
    assert Text().keys(scene(), None) == []
    assert isinstance(Text().tap(scene(), None, "a", "x"), Wrong)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) == once
    assert "\0" not in once
