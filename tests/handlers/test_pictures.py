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


@pytest.fixture
def without_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that has only the letters of ASCII."""
    monkeypatch.setattr(pictures, "shows", str.isascii)


@pytest.mark.usefixtures("without_fonts")
@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ("王小明", "王小明"),
        ("Find 🦊👩🏽\u200d💻 1\ufe0f\u20e3 work", "Find 1 work"),
        ("100 ₿ − 20 ٪", "100 ₿ − 20 ٪"),
        ("٣ نقاط", "٣ نقاط"),
    ],
)
def test_letters_that_no_font_has_stay_as_boxes(words: str, drawn: str) -> None:
    assert pictures.drawable(words) == drawn


def test_a_letter_without_a_font_is_seen() -> None:
    def picture_of(words: str) -> bytes:
        drawn = pictures.figure(300, 100)
        drawn.text(0.1, 0.5, words)
        return pictures.png(drawn)

    assert picture_of("\U00012000") != picture_of("")


def test_fonts_that_came_later_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    from matplotlib.font_manager import fontManager

    def listed() -> list[str]:
        return [font.name for font in fontManager.ttflist]

    there = pictures.families()
    monkeypatch.setattr(
        fontManager, "ttflist", [font for font in fontManager.ttflist if font.name == "DejaVu Sans"]
    )
    assert set(listed()) == {"DejaVu Sans"}
    pictures.families.cache_clear()
    assert pictures.families() == there
    pictures.families.cache_clear()


def test_pictograms_that_no_font_has_are_left_out() -> None:
    assert pictures.drawable("Find 🦊  an internship") == "Find an internship"
    assert pictures.drawable("למצוא") == "למצוא"


def test_our_own_lines_run_from_left_to_right_and_peoples_words_as_they_do() -> None:
    assert pictures.directed("Ana: End") == "Ana: End"
    assert pictures.directed("נועם: End") == "\N{LEFT-TO-RIGHT MARK}נועם: End"
    assert pictures.directed("1. נועם", "נועם") == "\N{RIGHT-TO-LEFT MARK}1. נועם"
    assert pictures.directed("IBM נועם", "Für נועם") == "\N{LEFT-TO-RIGHT MARK}IBM נועם"
