"""The radar picture stays readable: nothing leaves the page, no label covers another or the circle."""

from io import BytesIO
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox
from PIL import Image

from handlers import pictures, radar, radar_drawing
from handlers.radar import Radar, Round
from mentoring.words import Phase

ENGLISH = (
    *(
        "Career clarity",
        "Knowledge of the labour market",
        "Application documents",
        "Confidence in interviews",
    ),
    *("Professional network", "Working language", "Presenting myself", "Planning the next step"),
)
GERMAN = (
    *("Berufliche Klarheit", "Kenntnis des Arbeitsmarkts", "Bewerbungsunterlagen"),
    *("Sicherheit im Bewerbungsgespräch", "Berufliches Netzwerk", "Arbeitssprache", "Selbstpräsentation"),
    "Planung des nächsten Schritts",
)
PHONE = 360  # pixels that a phone shows in a line, where the picture has three times as many
LEAST_LETTERS = 10  # of these pixels high: what is still read without effort

ratings = st.tuples(*[st.integers(1, 10)] * 8)


def picture(names: tuple[str, ...], rounds: int, rated: tuple[int, ...]) -> Figure:
    """The picture before it becomes a PNG."""
    shown = tuple(Round(phase, phase.value, rated) for phase in [*Phase][:rounds])
    return radar_drawing.drawn(Radar("Standortbestimmung", names, shown))


def labels(figure: Figure) -> list[Text]:
    """The names around the circle, each with its ratings."""
    return [text for text in figure.axes[0].texts if "\n" in text.get_text()]


def corners_of(figure: Figure) -> list[tuple[float, float]]:
    """The corners of the widest ring."""
    rings = [
        [(float(x), float(y)) for x, y in zip(line.get_xdata(), line.get_ydata(), strict=True)]  # type: ignore[arg-type]
        for line in figure.axes[0].lines
    ]
    return max((ring for ring in rings if len(ring) == 9), key=max)


@pytest.mark.parametrize("names", [ENGLISH, GERMAN], ids=["en", "de"])
@pytest.mark.parametrize("rounds", [1, 2, 3])
def test_every_label_stands_on_the_page_and_apart_from_the_others(
    names: tuple[str, ...], rounds: int
) -> None:
    figure = picture(names, rounds, (10,) * 8)
    boxes = [text.get_window_extent() for text in labels(figure)]
    assert len(boxes) == 8
    legend = figure.axes[0].get_legend()
    assert legend is not None
    boxes += [legend.get_window_extent(), figure.axes[0].texts[0].get_window_extent()]  # the last: the title
    page = Bbox.from_bounds(0, 0, *figure.canvas.get_width_height())
    assert [box for box in boxes if Bbox.union([page, box]).bounds != page.bounds] == []
    assert [(one, other) for one, other in combinations(boxes, 2) if one.overlaps(other)] == []
    to_page = figure.axes[0].transData.transform
    corners = [to_page(corner) for corner in corners_of(figure)]
    assert [box for box in boxes for corner in corners if box.contains(*corner)] == []


def test_letters_are_large_enough_for_a_phone() -> None:
    figure = picture(GERMAN, 3, (5,) * 8)
    line = float(labels(figure)[0].get_fontsize()) / 72 * pictures.DPI
    assert line / (radar_drawing.WIDTH / PHONE) >= LEAST_LETTERS


@settings(max_examples=5, deadline=None)
@given(ratings, ratings)
def test_whatever_is_rated_makes_a_picture(before: tuple[int, ...], after: tuple[int, ...]) -> None:
    rounds = (Round(Phase.START, "Anfang", before), Round(Phase.END, "Ende", after))
    image = Image.open(BytesIO(radar.draw(Radar("Standortbestimmung", GERMAN, rounds))))
    assert image.width == radar_drawing.WIDTH
    assert image.height < 1.25 * image.width


def test_the_three_lines_differ_without_colours() -> None:
    figure = picture(ENGLISH, 3, (5,) * 8)
    lines = [line for line in figure.axes[0].lines if line.get_label() in [*Phase]]
    assert len(lines) == 3
    assert len({line.get_marker() for line in lines}) == 3
    assert len({str(line._unscaled_dash_pattern) for line in lines}) == 3  # type: ignore[attr-defined]
