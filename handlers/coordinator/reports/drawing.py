"""How the overview of a cohort is drawn: parts under each other, each with bars or columns and their numbers.

What a bar is stands beside it in words, and its number too: the picture can be read without colours.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from handlers import pictures

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, HIGHEST = 1080, 1920  # pixels: Telegram makes higher ones smaller, down to what nobody can read
MARGIN, GAP, BETWEEN = 40, 14, 34  # pixels: to the edge, under a text, between parts
TITLE_POINTS, PART_POINTS, LABEL_POINTS = 30, 25, 21  # a phone shows a third of it
LINE, BAR, BAR_APART = 1.25, 34, 14  # of a letter's height; pixels
THIN = 0.5  # of a bar's height, where two stand together
LABELS_TO, NUMBERS_FROM = 400, 850  # pixels: where bars begin and at most end
COLUMNS = 170  # pixels: the highest column
BAND = "#eef2f5"
SQUARE = 24  # pixels, of a key


@dataclass(frozen=True, slots=True)
class Bar:
    """One line: its name, how long its one or two bars are (0 to 1), their colours, and the number beside them."""

    label: str
    parts: tuple[float, ...]
    colours: tuple[str, ...]
    number: str


@dataclass(frozen=True, slots=True)
class Key:
    """What a colour means."""

    colour: str
    label: str


@dataclass(frozen=True, slots=True)
class Column:
    """One month and its number; the year stands under the month where it begins."""

    label: str
    year: str
    count: int


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its heading, a note under it, then bars, or columns. ``mark`` is a place on all bars (0 to 1)."""

    heading: str
    note: str = ""
    keys: tuple[Key, ...] = ()
    bars: tuple[Bar, ...] = ()
    columns: tuple[Column, ...] = ()
    mark: float | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """All that the pictures show, as plain values in the reader's language."""

    title: str
    note: str
    parts: tuple[Part, ...]


def draw(chart: Chart) -> list[bytes]:
    """Draw the overview as PNGs, for a phone: one for a young cohort, two for a whole year."""
    return [_drawn(chart, parts) for parts in _pages(chart)]


def _pages(chart: Chart) -> list[list[Part]]:
    """As few pages as a phone shows well, about equally high."""
    heights = [_height(part) for part in chart.parts]
    number = max(ceil(sum(heights) / (HIGHEST - _head_height(chart))), 1)
    pages: list[list[Part]] = [[] for _ in range(number)]
    above = 0.0
    for part, height in zip(chart.parts, heights, strict=True):
        middle = (above + height / 2) / max(sum(heights), 1)
        pages[int(middle * number)].append(part)
        above += height
    return [page for page in pages if page] or [[]]


# ── how high everything is ──────────────────────────────────────────────────────────────────────────────


def _line(points: float) -> float:
    return points * pictures.DPI / 72 * LINE


@lru_cache(maxsize=128)
def _in_lines(words: str, at_most: int, width: float, points: float, weight: str = "normal") -> list[str]:
    """Words broken into lines, once: what is high is asked again and again."""
    return pictures.in_lines(pictures.drawable(words), at_most, width, points, weight)


def _title(chart: Chart) -> list[str]:
    return _in_lines(chart.title, 3, WIDTH - 2 * MARGIN, TITLE_POINTS, "bold")


def _head_height(chart: Chart) -> float:
    return 2 * MARGIN + len(_title(chart)) * _line(TITLE_POINTS) + _line(LABEL_POINTS)


def _note(part: Part) -> list[str]:
    if not part.note:
        return []
    return _in_lines(part.note, 3, WIDTH - 2 * MARGIN, LABEL_POINTS)


def _label(bar: Bar) -> list[str]:
    return _in_lines(bar.label, 2, LABELS_TO - MARGIN - GAP, LABEL_POINTS)


def _bar_height(bar: Bar) -> float:
    return max(BAR, len(_label(bar)) * _line(LABEL_POINTS)) + BAR_APART


def _height(part: Part) -> float:
    text = _line(PART_POINTS) + (len(_note(part)) + bool(part.keys)) * _line(LABEL_POINTS) + GAP
    columns = COLUMNS + 3 * _line(LABEL_POINTS) if part.columns else 0
    return text + sum(map(_bar_height, part.bars)) + columns + BETWEEN


# ── drawing ─────────────────────────────────────────────────────────────────────────────────────────────


def _drawn(chart: Chart, parts: Sequence[Part]) -> bytes:
    height = int(_head_height(chart) + sum(map(_height, parts)))
    figure = pictures.figure(WIDTH, height)
    figure.set_layout_engine("none")  # every place is known
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set(xlim=(0, WIDTH), ylim=(height, 0))
    axes.set_axis_off()
    top = _write(axes, _title(chart), MARGIN, TITLE_POINTS, bold=True)
    top = _write(axes, [chart.note], top, LABEL_POINTS) + MARGIN
    for part in parts:
        top = _draw_part(axes, part, top)
    return pictures.png(figure)


def _write(axes: "Axes", lines: Sequence[str], top: float, points: float, *, bold: bool = False) -> float:
    """Write lines under each other from the left; give where they end."""
    for line in lines:
        words = pictures.directed(line)
        axes.text(MARGIN, top, words, size=points, weight="bold" if bold else "normal", va="top")
        top += _line(points)
    return top


def _draw_part(axes: "Axes", part: Part, top: float) -> float:
    axes.plot([MARGIN, WIDTH - MARGIN], [top - GAP, top - GAP], color=pictures.GRID, lw=2)
    top = _write(axes, [part.heading], top, PART_POINTS, bold=True)
    top = _write(axes, _note(part), top, LABEL_POINTS)
    top = (_draw_keys(axes, part.keys, top) if part.keys else top) + GAP
    begins = top
    for bar in part.bars:
        _draw_bar(axes, bar, top)
        top += _bar_height(bar)
    if part.mark is not None and part.bars:
        at = LABELS_TO + part.mark * (NUMBERS_FROM - LABELS_TO)
        span = [begins - BAR_APART / 2, top - BAR_APART / 2]
        axes.plot([at, at], span, color=pictures.PAPER, lw=5)  # else the line is lost on a bar
        axes.plot([at, at], span, color=pictures.INK, lw=2, ls="--")
    if part.columns:
        _draw_columns(axes, part.columns, top)
        top += COLUMNS + 3 * _line(LABEL_POINTS)
    return top + BETWEEN


def _draw_keys(axes: "Axes", keys: Sequence[Key], top: float) -> float:
    at, middle = float(MARGIN), top + _line(LABEL_POINTS) / 2
    for key in keys:
        axes.barh(middle, SQUARE, SQUARE, left=at, color=key.colour)
        axes.text(at + SQUARE + GAP, middle, key.label, size=LABEL_POINTS, va="center")
        at += SQUARE + 3 * GAP + pictures.width_of(key.label, LABEL_POINTS)
    return top + _line(LABEL_POINTS)


def _draw_bar(axes: "Axes", bar: Bar, top: float) -> None:
    middle = top + (_bar_height(bar) - BAR_APART) / 2
    wide = NUMBERS_FROM - LABELS_TO
    axes.barh(middle, wide, BAR, left=LABELS_TO, color=BAND)
    for place, height, part, colour in _strips(bar):
        axes.barh(middle + place * BAR, wide * part, height * BAR, left=LABELS_TO, color=colour)
    lines = _label(bar)
    for number, line in enumerate(lines):
        at = middle + (number - (len(lines) - 1) / 2) * _line(LABEL_POINTS)
        words = pictures.directed(line, line)
        axes.text(LABELS_TO - GAP, at, words, size=LABEL_POINTS, ha="right", va="center")
    axes.text(NUMBERS_FROM + GAP, middle, bar.number, size=LABEL_POINTS, weight="bold", va="center")


def _strips(bar: Bar) -> Iterator[tuple[float, float, float, str]]:
    """Where each bar of a line is and how high, of the line's height: one alone, two under each other."""
    if len(bar.parts) == 1:
        yield 0, 1, bar.parts[0], bar.colours[0]
        return
    for number, (part, colour) in enumerate(zip(bar.parts, bar.colours, strict=True)):
        yield (number - 0.5) * THIN, THIN, part, colour


def _draw_columns(axes: "Axes", columns: Sequence[Column], top: float) -> None:
    apart = (WIDTH - 2 * MARGIN) / len(columns)
    highest = max((column.count for column in columns), default=0) or 1
    floor = top + _line(LABEL_POINTS) + COLUMNS
    for number, column in enumerate(columns):
        at = MARGIN + (number + 0.5) * apart
        high = COLUMNS * column.count / highest
        axes.bar(at, high, min(apart * 0.7, 90), bottom=floor - high, color=pictures.END)
        axes.text(at, floor - high - 4, str(column.count), size=LABEL_POINTS, weight="bold", ha="center")
        axes.text(at, floor + 6, column.label, size=LABEL_POINTS, ha="center", va="top")
        below = floor + 6 + _line(LABEL_POINTS)
        axes.text(at, below, column.year, size=LABEL_POINTS, ha="center", va="top")
    axes.plot([MARGIN, WIDTH - MARGIN], [floor, floor], color=pictures.GRID, lw=2)
