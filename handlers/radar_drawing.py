"""How a radar is drawn: names around a circle, a line for each time that something was rated."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NamedTuple

from handlers import pictures
from mentoring import position as rules
from mentoring.words import Phase

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.text import Text

WIDTH = 1080  # pixels
LABEL_POINTS, NOTE_POINTS, TITLE_POINTS = 24, 18, 30  # a phone shows a third of it
LABEL_CHARS, SIDE_CHARS = 17, 13  # a line of a label, and of one left or right; longer words stand alone
MARGIN, GAP = 16, 18  # pixels: to the edge, and between labels and circle
FIRST_ANGLE = 45.0  # degrees clockwise from the top: so that short names stand left and right

_LINES = {  # told apart without colours, too: by their strokes, their widths and the signs at the corners
    Phase.START: (pictures.START, (0, (1.2, 1.6)), 4.5, "s"),
    Phase.MIDTERM: (pictures.MIDDLE, (0, (5, 2.2)), 4.5, "^"),
    Phase.END: (pictures.END, "solid", 6.0, "o"),
}


@dataclass(frozen=True, slots=True)
class Round:
    """One time the competences were rated: its name in the legend, and the ratings in the axes' order."""

    phase: Phase
    name: str
    ratings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Radar:
    """All that the picture shows, as plain values in the reader's language."""

    title: str
    axes: tuple[str, ...]
    rounds: tuple[Round, ...]


def draw(radar: Radar) -> bytes:
    """Draw the picture as a PNG, for a phone."""
    return pictures.png(drawn(radar))


def drawn(radar: Radar) -> "Figure":
    """Draw the whole picture, as high as it needs to be."""
    figure = pictures.figure(WIDTH, WIDTH)
    figure.set_layout_engine("none")  # every place is known
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set(xlim=(0, WIDTH), ylim=(-WIDTH, 0))
    axes.set_axis_off()
    title = axes.text(
        WIDTH / 2, -MARGIN, radar.title, size=TITLE_POINTS, weight="bold", ha="center", va="top"
    )
    bottom = draw_on(axes, radar, top=-2 * MARGIN - title.get_window_extent().height) - MARGIN
    axes.set_ylim(bottom, 0)
    figure.set_size_inches(WIDTH / pictures.DPI, -bottom / pictures.DPI)
    return figure


def draw_on(axes: "Axes", radar: Radar, *, top: float) -> float:
    """Draw names, circle, lines and legend on axes whose units are pixels, from ``top`` on downwards.

    They take the whole width. Gives the height at which they end.
    """
    ways = [_way(FIRST_ANGLE + 360 / len(radar.axes) * place) for place in range(len(radar.axes))]
    labels = [_label(axes, radar, place, way) for place, way in enumerate(ways)]
    half = sum(axes.get_xlim()) / 2
    radius = min(_room(half - MARGIN, label) for label in labels)
    places = _apart(labels, [label.at(radius + label.reach) for label in labels])
    above, below = (
        max(sign * y + label.height / 2 for label, (_, y) in zip(labels, places, strict=True))
        for sign in (1, -1)
    )
    circle = _Circle(half, top - above, radius)
    for label, (x, y) in zip(labels, places, strict=True):
        label.text.set_position((circle.x + x, circle.y + y))
    _draw_web(axes, circle, ways)
    for a_round in radar.rounds:
        _draw_round(axes, a_round, circle, ways)
    last = radar.rounds[-1]
    axes.fill(*circle.corners(ways, last.ratings), color=_LINES[last.phase][0], alpha=0.1, zorder=2)
    return _draw_legend(axes, half, circle.y - below)


class _Way(NamedTuple):
    """Where an axis of the circle points: parts of its length to the right and up."""

    right: float
    up: float


def _way(degrees: float) -> _Way:
    return _Way(sin(radians(degrees)), cos(radians(degrees)))


@dataclass(frozen=True, slots=True)
class _Circle:
    x: float
    y: float
    radius: float

    def at(self, way: _Way, part: float) -> tuple[float, float]:
        """The place on an axis at a part of its length."""
        return self.x + way.right * self.radius * part, self.y + way.up * self.radius * part

    def corners(self, ways: Sequence[_Way], ratings: Sequence[float]) -> tuple[list[float], list[float]]:
        """The places of ratings on their axes, as columns and rows; the first one closes the line."""
        places = [self.at(way, rating / rules.HIGHEST) for way, rating in zip(ways, ratings, strict=True)]
        closed = [*places, places[0]]
        return [x for x, _ in closed], [y for _, y in closed]


@dataclass(frozen=True, slots=True)
class _Label:
    text: "Text"
    width: float
    height: float
    way: _Way

    @property
    def reach(self) -> float:
        """How far beyond the rim its middle has to stand, so that no corner of it comes nearer than the gap."""
        return GAP + abs(self.way.right) * self.width / 2 + abs(self.way.up) * self.height / 2

    def at(self, away: float) -> tuple[float, float]:
        """Its place, seen from the middle of the circle."""
        return self.way.right * away, self.way.up * away


def _label(axes: "Axes", radar: Radar, place: int, way: _Way) -> _Label:
    """Write an axis's name and its numbers, to be put in place once all are measured."""
    numbers = " → ".join(str(a_round.ratings[place]) for a_round in radar.rounds)
    chars = SIDE_CHARS if abs(way.up) < 0.1 else LABEL_CHARS
    words = "\n".join([*wrap(radar.axes[place], chars, break_long_words=False), numbers])
    text = axes.text(0, 0, words, size=LABEL_POINTS, ha="center", va="center", linespacing=1.15)
    box = text.get_window_extent()
    return _Label(text, box.width, box.height, way)


def _room(half: float, label: _Label) -> float:
    """The greatest radius at which a label still stands on the page, which is twice ``half`` wide."""
    right = abs(label.way.right)
    return half if right < 0.1 else (half - label.width / 2) / right - label.reach


def _apart(labels: Sequence[_Label], places: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The places of labels, with the one at the top and the one at the bottom moved out past their neighbours."""
    found = [*places]
    for number, label in enumerate(labels):
        if abs(label.way.right) < 0.1:
            others = [one for other, one in enumerate(zip(labels, places, strict=True)) if other != number]
            while any(_overlap(label, found[number], *other) for other in others):
                found[number] = (found[number][0], found[number][1] + label.way.up * 4)
    return found


def _overlap(one: _Label, at: tuple[float, float], other: _Label, there: tuple[float, float]) -> bool:
    return (
        abs(at[0] - there[0]) < (one.width + other.width) / 2
        and abs(at[1] - there[1]) < (one.height + other.height) / 2
    )


def _draw_web(axes: "Axes", circle: _Circle, ways: Sequence[_Way]) -> None:
    thin: dict[str, Any] = {"color": pictures.GRID, "linewidth": 2, "zorder": 1}
    for level in range(2, rules.HIGHEST + 1, 2):
        axes.plot(*circle.corners(ways, [level] * len(ways)), **thin)
    for way in ways:
        end = circle.at(way, 1)
        axes.plot((circle.x, end[0]), (circle.y, end[1]), **thin)
    between = _way(FIRST_ANGLE - 180 / len(ways))  # two axes, where no line has a corner
    for level in (rules.HIGHEST // 2, rules.HIGHEST):
        place = circle.at(between, level / rules.HIGHEST * cos(radians(180 / len(ways))))
        paper = {"facecolor": pictures.PAPER, "edgecolor": "none", "pad": 2}
        axes.text(*place, str(level), size=NOTE_POINTS, ha="center", va="center", bbox=paper, zorder=1)


def _draw_round(axes: "Axes", a_round: Round, circle: _Circle, ways: Sequence[_Way]) -> None:
    colour, stroke, width, sign = _LINES[a_round.phase]
    axes.plot(
        *circle.corners(ways, a_round.ratings),
        color=colour,
        linestyle=stroke,
        linewidth=width,
        marker=sign,
        markersize=15,
        markeredgecolor=pictures.PAPER,
        markeredgewidth=1.5,
        label=a_round.name,
        zorder=3,
    )


def _draw_legend(axes: "Axes", middle: float, top: float) -> float:
    legend = axes.legend(
        loc="upper center",
        bbox_to_anchor=(middle, top - GAP),
        bbox_transform=axes.transData,
        frameon=False,
        fontsize=LABEL_POINTS,
        handlelength=3.4,
        labelspacing=0.35,
        borderpad=0,
        borderaxespad=0,
    )
    return top - GAP - legend.get_window_extent().height
