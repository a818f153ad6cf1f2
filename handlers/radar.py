"""The picture of a mentee's position: eight competences around a circle, a line for each time they were rated."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NamedTuple

from dialogue.field import word
from dialogue.screen import Label, Say, say
from dialogue.turn import Stage, reader_of
from handlers import pictures
from mentoring import position as rules
from mentoring.words import Competence, Phase
from storage.tables import Person, Position

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.text import Text

WIDTH, HEIGHT = 1080, 1200  # pixels
LABEL_POINTS, NOTE_POINTS, TITLE_POINTS = 24, 18, 30  # a phone shows a third of it
LABEL_CHARS, SIDE_CHARS = 17, 13  # a line of a label, and of one left or right; longer words stand alone
MARGIN, GAP, TITLE_ROOM = 16, 18, 90  # pixels: to the edge, between labels and circle, above the circle
FIRST_ANGLE = 45.0  # degrees clockwise from the top: so that short names stand left and right
CHANGES_NAMED = 3
FALLS_NAMED = 2

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


def radar_of(stage: Stage, reader: Person, positions: Sequence[Position]) -> Radar:
    """Gather the picture of some assessments for a reader."""
    return Radar(
        stage.plain(reader, say("radar-title")),
        tuple(stage.plain(reader, word(one)) for one in Competence),
        tuple(_round(stage, reader, position) for position in positions),
    )


def _round(stage: Stage, reader: Person, position: Position) -> Round:
    day = position.assessed_at.astimezone(reader_of(reader).zone).date()
    name = say("radar-round", phase=position.phase, day=day)
    ratings = tuple(position.ratings[one] for one in Competence)
    return Round(position.phase, stage.plain(reader, name), ratings)


# ── in words ────────────────────────────────────────────────────────────────────────────────────────────


def in_words(positions: Sequence[Position]) -> list[Label]:
    """Say what matters in the picture: what changed most, or what stands out where there is one assessment."""
    by_phase = {position.phase: _ratings(position) for position in positions}
    ends = rules.first_and_last(by_phase)
    if ends is None:
        return [line for position in positions for line in _standing_out(_ratings(position))]
    return _changes(rules.shifts(by_phase[ends[0]], by_phase[ends[1]]))


def _ratings(position: Position) -> dict[Competence, int]:
    return {Competence(name): rating for name, rating in position.ratings.items()}


def _changes(shifts: Sequence[rules.Shift]) -> list[Label]:
    risen = [_shift(shift) for shift in shifts if shift.by > 0]
    fallen = [_shift(shift) for shift in reversed(shifts) if shift.by < 0]
    lines: list[Label] = []
    if risen:
        lines.append(say("radar-risen", count=len(risen), shifts=risen[:CHANGES_NAMED]))
    if fallen:
        lines.append(say("radar-fallen", count=len(fallen), shifts=fallen[:FALLS_NAMED]))
    return lines or [say("radar-same")]


def _shift(shift: rules.Shift) -> Say:
    return say("radar-shift", competence=shift.competence, before=shift.before, after=shift.after)


def _standing_out(ratings: rules.Ratings) -> list[Label]:
    found = rules.extremes(ratings)
    lines: list[Label] = []
    if found.highest:
        lines.append(say("radar-highest", competences=found.highest, rating=max(ratings.values())))
    if found.lowest:
        lines.append(say("radar-lowest", competences=found.lowest, rating=min(ratings.values())))
    return lines or [say("radar-even")]


# ── drawn ───────────────────────────────────────────────────────────────────────────────────────────────


def draw(radar: Radar) -> bytes:
    """Draw the picture as a PNG, for a phone."""
    figure = pictures.figure(WIDTH, HEIGHT)
    figure.set_layout_engine("none")  # every place is known
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set(xlim=(0, WIDTH), ylim=(0, HEIGHT))
    axes.set_axis_off()
    place = (WIDTH / 2, HEIGHT - MARGIN)
    axes.text(*place, radar.title, size=TITLE_POINTS, weight="bold", ha="center", va="top")
    draw_on(axes, radar, top=HEIGHT - TITLE_ROOM)
    return pictures.png(figure)


def draw_on(axes: "Axes", radar: Radar, *, top: float) -> float:
    """Draw names, circle, lines and legend on axes whose units are pixels, from ``top`` on downwards.

    They take the whole width. Gives the height at which they end.
    """
    ways = [_way(FIRST_ANGLE + 360 / len(radar.axes) * place) for place in range(len(radar.axes))]
    labels = [_label(axes, radar, place, way) for place, way in enumerate(ways)]
    half = sum(axes.get_xlim()) / 2
    radius = min(_room(half - MARGIN, label, way) for label, way in zip(labels, ways, strict=True))
    above, below = (
        max(
            sign * way.up * (radius + _reach(label, way)) + label.height / 2
            for label, way in zip(labels, ways, strict=True)
        )
        for sign in (1, -1)
    )
    circle = _Circle(half, top - above, radius)
    for label, way in zip(labels, ways, strict=True):
        label.text.set_position(circle.at(way, (radius + _reach(label, way)) / radius))
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


def _label(axes: "Axes", radar: Radar, place: int, way: _Way) -> _Label:
    """Write an axis's name and its numbers, to be put in place once all are measured."""
    numbers = " → ".join(str(a_round.ratings[place]) for a_round in radar.rounds)
    chars = SIDE_CHARS if abs(way.up) < 0.1 else LABEL_CHARS
    words = "\n".join([*wrap(radar.axes[place], chars, break_long_words=False), numbers])
    text = axes.text(0, 0, words, size=LABEL_POINTS, ha="center", va="center", linespacing=1.15)
    box = text.get_window_extent()
    return _Label(text, box.width, box.height)


def _reach(label: _Label, way: _Way) -> float:
    """How far beyond the circle's rim the middle of a label stands, so that no corner of it comes nearer."""
    return GAP + abs(way.right) * label.width / 2 + abs(way.up) * label.height / 2


def _room(half: float, label: _Label, way: _Way) -> float:
    """The greatest radius at which a label still stands on the page, which is twice ``half`` wide."""
    if abs(way.right) < 0.1:
        return half
    return (half - label.width / 2) / abs(way.right) - _reach(label, way)


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
