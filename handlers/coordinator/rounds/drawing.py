"""How results are drawn: for each question its bars, with the numbers beside them; several pictures for many."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers import pictures

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, HIGHEST = 1080, 1920  # pixels: Telegram makes higher ones smaller, down to what nobody can read
MARGIN, GAP, BETWEEN = 40, 14, 46  # pixels: to the edge, under a text, between questions
TITLE_POINTS, QUESTION_POINTS, LABEL_POINTS = 30, 25, 21  # a phone shows a third of it
LINE, BAR, BAR_APART = 1.25, 40, 16  # of a letter's height; pixels
LABELS_TO, NUMBERS_FROM = 430, 930  # pixels: where bars begin and at most end
BAND = "#eef2f5"


@dataclass(frozen=True, slots=True)
class Bar:
    """One option: its name, how long it is (0 to 1), and the number beside it."""

    label: str
    part: float
    number: str


@dataclass(frozen=True, slots=True)
class Block:
    """One question: as it was asked, how many answered and what the average is, its bars."""

    question: str
    note: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """All that the pictures show, as plain values in the reader's language."""

    title: str
    note: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    """A question with its text broken into lines."""

    lines: tuple[str, ...]
    note: str
    bars: tuple[tuple[tuple[str, ...], Bar], ...]

    @property
    def height(self) -> float:
        """How much of the page it takes, in pixels."""
        text = len(self.lines) * _line(QUESTION_POINTS) + _line(LABEL_POINTS) + GAP
        return text + sum(_bar_height(lines) for lines, _ in self.bars) + BETWEEN


def draw(chart: Chart) -> list[bytes]:
    """Draw the results as PNGs, for a phone: as many as are needed."""
    return [_drawn(chart, blocks) for blocks in _pages(chart)]


def _pages(chart: Chart) -> Iterator[Sequence[_Block]]:
    page: list[_Block] = []
    used = room = _head_height(chart)
    for block in map(_measured, chart.blocks):
        if page and used + block.height > HIGHEST:
            yield page
            page, used = [], room
        page.append(block)
        used += block.height
    yield page


def _measured(block: Block) -> _Block:
    wide = WIDTH - 2 * MARGIN
    return _Block(
        tuple(pictures.in_lines(pictures.drawable(block.question), 4, wide, QUESTION_POINTS, "bold")),
        block.note,
        tuple((_label_lines(bar), bar) for bar in block.bars),
    )


def _label_lines(bar: Bar) -> tuple[str, ...]:
    wide = LABELS_TO - MARGIN - GAP
    return tuple(pictures.in_lines(pictures.drawable(bar.label), 3, wide, LABEL_POINTS))


def _line(points: float) -> float:
    return points * pictures.DPI / 72 * LINE


def _bar_height(lines: Sequence[str]) -> float:
    return max(BAR, len(lines) * _line(LABEL_POINTS)) + BAR_APART


def _title_lines(chart: Chart) -> list[str]:
    return pictures.in_lines(pictures.drawable(chart.title), 3, WIDTH - 2 * MARGIN, TITLE_POINTS, "bold")


def _head_height(chart: Chart) -> float:
    return 2 * MARGIN + len(_title_lines(chart)) * _line(TITLE_POINTS) + _line(LABEL_POINTS) + GAP


def _drawn(chart: Chart, blocks: Sequence[_Block]) -> bytes:
    height = int(_head_height(chart) + sum(block.height for block in blocks))
    figure = pictures.figure(WIDTH, height)
    figure.set_layout_engine("none")  # every place is known
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set(xlim=(0, WIDTH), ylim=(height, 0))
    axes.set_axis_off()
    top = _write(axes, _title_lines(chart), MARGIN, TITLE_POINTS, bold=True)
    top = _write(axes, [chart.note], top, LABEL_POINTS) + GAP + MARGIN / 2
    for block in blocks:
        top = _draw_block(axes, block, top)
    return pictures.png(figure)


def _write(axes: "Axes", lines: Sequence[str], top: float, points: float, *, bold: bool = False) -> float:
    """Write lines under each other from the left; give where they end."""
    for line in lines:
        axes.text(MARGIN, top, line, size=points, weight="bold" if bold else "normal", va="top")
        top += _line(points)
    return top


def _draw_block(axes: "Axes", block: _Block, top: float) -> float:
    top = _write(axes, block.lines, top, QUESTION_POINTS, bold=True)
    top = _write(axes, [block.note], top, LABEL_POINTS) + GAP
    for lines, bar in block.bars:
        _draw_bar(axes, lines, bar, top)
        top += _bar_height(lines)
    return top + BETWEEN


def _draw_bar(axes: "Axes", lines: Sequence[str], bar: Bar, top: float) -> None:
    middle = top + (_bar_height(lines) - BAR_APART) / 2
    wide = NUMBERS_FROM - LABELS_TO
    axes.barh(middle, wide, BAR, left=LABELS_TO, color=BAND)
    axes.barh(middle, wide * bar.part, BAR, left=LABELS_TO, color=pictures.END)
    for number, line in enumerate(lines):
        at = middle + (number - (len(lines) - 1) / 2) * _line(LABEL_POINTS)
        axes.text(LABELS_TO - GAP, at, line, size=LABEL_POINTS, ha="right", va="center")
    axes.text(NUMBERS_FROM + GAP, middle, bar.number, size=LABEL_POINTS, weight="bold", va="center")
