"""The picture of progress: whatever a goal is called, and however many there are, it is drawn and can be read."""

from io import BytesIO
from typing import Any

import pytest
from matplotlib.image import imread

from handlers.goal_chart import Chart, Mark, Track, draw

ALL = tuple(
    Mark(level, by_mentee, at_end)
    for level, by_mentee, at_end in ((-1, True, False), (0, False, False), (1, True, True), (1, False, True))
)
PHRASES = ("much less", "less", "as expected", "more", "much more")
KEYS = tuple((mark, "Ana: End") for mark in ALL)


def chart(*titles: str, marks: tuple[Mark, ...] = ALL) -> Chart:
    """A picture of some goals with these titles."""
    tracks = tuple(Track(number, title, -1, marks) for number, title in enumerate(titles, 1))
    return Chart("The goals of Ana", tracks, PHRASES, "Beginning", KEYS if marks else ())


def size_of(png: bytes) -> tuple[int, int]:
    """Height and width in pixels."""
    height, width, _ = imread(BytesIO(png)).shape
    return height, width


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 10])
def test_each_goal_adds_its_share_of_height(count: int) -> None:
    one, (height, width) = size_of(draw(chart("A goal"))), size_of(draw(chart(*["A goal"] * count)))
    assert width == 1080
    assert height == one[0] + (count - 1) * 220


@pytest.mark.parametrize(
    "title",
    [
        "W" * 120,
        "א" * 120,
        "找" * 120,
        "العثور على تدريب في تحليل البيانات",
        "🦊 🦊",
        "$x^2$ <b>{_}",
        "\u200b",
    ],
)
def test_any_title_is_drawn(title: str) -> None:
    assert size_of(draw(chart(title)))[1] == 1080


def test_without_ratings_only_the_beginning_is_explained() -> None:
    assert size_of(draw(chart("A goal", marks=())))[0] == size_of(draw(chart("A goal")))[0] - 2 * 66


def test_the_same_goals_give_the_same_picture() -> None:
    assert draw(chart("A goal")) == draw(chart("A goal"))


@pytest.mark.parametrize("name", ["נועם", "عائشة"])
def test_a_name_from_right_to_left_stands_where_the_text_of_its_key_begins(name: str) -> None:
    def keys(phase: str) -> Any:
        mark = ALL[0]
        shown = Chart(
            "Goals", (Track(1, "A goal", -1, (mark,)),), PHRASES, "Beginning", ((mark, f"{name}: {phase}"),)
        )
        return imread(BytesIO(draw(shown)))[-66 - 20 :, 94:120]

    assert (keys("End") == keys("Mid-term")).all()
