"""The numbers that buttons and forms carry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.field import number_in


@pytest.mark.parametrize(
    "text", ["", "-1", "1.5", " 7", "7 ", "x", "٣", "²", "1_0", "0000000001", "9" * 20, None]
)
def test_what_is_no_number_of_a_row_is_none(text: object) -> None:
    assert number_in(text) is None


@given(st.integers(0, 999_999_999))
def test_an_id_is_read_as_it_was_written(number: int) -> None:
    assert number_in(number) == number_in(str(number)) == number


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    number = number_in(text)
    assert number is None or 0 <= number < 10**9
