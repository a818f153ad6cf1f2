"""Callback data: ours comes back as it was, all else is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.callback import CallbackCodec
from dialogue.screen import Call

CODEC = CallbackCodec(b"secret")
CALL = Call("onboarding", ("12.3", "role", "a", "mentee"))

parts = st.text(st.characters(exclude_characters="|", exclude_categories=["Cs"]), max_size=12)


@given(parts.filter(bool), st.lists(parts, max_size=3), st.integers(-(2**52), 2**52))
def test_a_call_comes_back_as_it_was(name: str, args: list[str], chat: int) -> None:
    call = Call(name, tuple(args))
    try:
        data = CODEC.pack(call, chat)
    except ValueError:
        assert len("|".join((name, *args)).encode()) > 64 - 7
        return
    assert len(data.encode()) <= 64
    assert CODEC.unpack(data, chat) == call


def test_a_button_of_another_chat_is_refused() -> None:
    assert CODEC.unpack(CODEC.pack(CALL, 1), 2) is None


def test_a_button_of_another_secret_is_refused() -> None:
    assert CallbackCodec(b"other").unpack(CODEC.pack(CALL, 1), 1) is None


@given(st.data())
def test_a_changed_letter_is_noticed(data: st.DataObject) -> None:
    packed = CODEC.pack(CALL, 1)
    place = data.draw(st.integers(0, len(packed) - 1))
    letter = data.draw(st.characters().filter(lambda letter: letter != packed[place]))
    assert CODEC.unpack(packed[:place] + letter + packed[place + 1 :], 1) is None


@given(st.text(st.characters(), max_size=80))
def test_what_we_did_not_make_is_refused(data: str) -> None:
    assert CODEC.unpack(data, 1) is None


@pytest.mark.parametrize("data", ["", "|", "|||||||", "\ud800|\udfff", "menu", "menu|", "menu|😀😀😀😀😀😀"])
def test_odd_data_is_refused(data: str) -> None:
    assert CODEC.unpack(data, 1) is None


def test_a_call_that_does_not_fit_says_so() -> None:
    with pytest.raises(ValueError, match="64 is the limit"):
        CODEC.pack(Call("x" * 58), 1)
    assert len(CODEC.pack(Call("x" * 57), 1)) == 64


def test_a_part_with_the_separator_says_so() -> None:
    with pytest.raises(ValueError, match="separator"):
        CODEC.pack(Call("menu", ("a|b",)), 1)
