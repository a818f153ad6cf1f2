"""Words in pictures: they fit, whatever their script and their length."""

import pytest

from handlers import pictures


@pytest.mark.filterwarnings("ignore:Glyph")  # not every machine has every script
@pytest.mark.parametrize(
    "title", ["word " * 24, "W" * 120, "i" * 120, "找一份 internship 的实习" * 6, "א" * 120, "", "  "]
)
def test_a_title_is_broken_into_a_few_lines_that_fit(title: str) -> None:
    lines = pictures.in_lines(title, 3, 600, 25, "bold")
    assert 1 <= len(lines) <= 3
    assert all(pictures.width_of(line, 25, "bold") <= 600 for line in lines)
    assert "".join(lines).replace(" ", "") == title.replace(" ", "") or lines[-1].endswith("…")


def test_a_title_that_fits_is_shown_in_full() -> None:
    title = "Give a talk in German in front of twenty people at the faculty’s research day"
    assert " ".join(pictures.in_lines(title, 3, 1000, 25, "bold")) == title


def test_letters_that_no_font_has_are_left_out() -> None:
    assert pictures.drawable("Find 🦊  an internship") == "Find an internship"
    assert pictures.drawable("למצוא") == "למצוא"
