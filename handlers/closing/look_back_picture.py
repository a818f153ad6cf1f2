"""How the look back on a tandem is drawn: meetings by month, goals on their scale, competences before and after.

What the mentee says are circles, what the mentor says are diamonds, where it began are squares: it can be read
without colours.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import TYPE_CHECKING

from handlers import pictures
from mentoring.gas import LEVELS
from mentoring.position import HIGHEST, LOWEST

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, MARGIN = 1080, 44  # pixels
HEADING_POINTS, PART_POINTS, WORD_POINTS, NOTE_POINTS = 30, 25, 22, 19  # a phone shows a third of it
LABEL_CHARS, PHRASE_CHARS = 23, 16  # of a line
LINE, PART_ROOM, KEY_ROOM, GAP = 48, 80, 54, 26  # heights in pixels
BARS, MONTH_ROOM = 170, 46
GOAL_TITLE, GOAL_SCALE, LEVEL_ROOM = 44, 74, 106
STRIP = 64
MONTHS_NAMED = 12
STRIP_FROM, STRIP_TO = 470, 900


@dataclass(frozen=True, slots=True)
class Bar:
    """How often the two met in a month."""

    month: str
    meetings: int


@dataclass(frozen=True, slots=True)
class Goal:
    """How far one goal is reached in the eyes of the two, as far as it is known."""

    title: str
    baseline: int
    mentee: int | None
    mentor: int | None


@dataclass(frozen=True, slots=True)
class Strip:
    """How one competence was rated before and after."""

    name: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Level:
    """A level that goals are rated by, and what it means."""

    level: int
    sign: str
    phrase: str


@dataclass(frozen=True, slots=True)
class LookBack:
    """All that the picture shows, as plain values in the reader's language; parts without anything are left out."""

    title: str
    meetings: str
    months: tuple[Bar, ...]
    goals: str
    goal_strips: tuple[Goal, ...]
    levels: tuple[Level, ...]
    began: str
    by_mentee: str
    by_mentor: str
    competences: str
    strips: tuple[Strip, ...]
    phases: tuple[str, ...]


def draw(shown: LookBack) -> bytes:
    """Draw the picture as a PNG. Call it where work is done outside the writer."""
    title = pictures.in_lines(pictures.drawable(shown.title), 3, WIDTH - 2 * MARGIN, HEADING_POINTS, "bold")
    height = _height(shown, len(title))
    drawn = pictures.figure(WIDTH, height)
    drawn.set_layout_engine("none")  # every place is known
    axes = drawn.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, WIDTH), ylim=(height, 0))
    axes.set_axis_off()
    top = float(GAP)
    for line in title:
        axes.text(
            MARGIN, top + LINE / 2, pictures.directed(line), size=HEADING_POINTS, weight="bold", va="center"
        )
        top += LINE
    top = _draw_meetings(axes, shown, top)
    if shown.goal_strips:
        top = _draw_goals(axes, shown, top)
    if shown.strips:
        _draw_competences(axes, shown, top)
    return pictures.png(drawn)


def _height(shown: LookBack, title_lines: int) -> int:
    height = GAP + LINE * title_lines + PART_ROOM + BARS + MONTH_ROOM + GAP
    if shown.goal_strips:
        height += PART_ROOM + LEVEL_ROOM + (GOAL_TITLE + GOAL_SCALE) * len(shown.goal_strips) + 2 * KEY_ROOM
    if shown.strips:
        height += PART_ROOM + STRIP * len(shown.strips) + KEY_ROOM
    return height + GAP


def _draw_part(axes: "Axes", heading: str, top: float) -> float:
    """A line across, and the heading of a part under it."""
    axes.plot([MARGIN, WIDTH - MARGIN], [top + 14, top + 14], color=pictures.GRID, lw=2)
    axes.text(MARGIN, top + PART_ROOM / 2 + 10, heading, size=PART_POINTS, weight="bold", va="center")
    return top + PART_ROOM


# ── meetings ────────────────────────────────────────────────────────────────────────────────────────────


def _draw_meetings(axes: "Axes", shown: LookBack, top: float) -> float:
    top = _draw_part(axes, shown.meetings, top)
    floor = top + BARS
    wide = (WIDTH - 2 * MARGIN) / max(len(shown.months), 1)
    most = max((bar.meetings for bar in shown.months), default=0)
    every = -(-len(shown.months) // MONTHS_NAMED)
    for number, bar in enumerate(shown.months):
        middle = MARGIN + wide * (number + 0.5)
        if bar.meetings:
            tall = (BARS - 40) * bar.meetings / most
            axes.bar(middle, -tall, width=min(wide * 0.62, 110), bottom=floor, color=pictures.MENTEE)
            axes.text(
                middle, floor - tall - 20, str(bar.meetings), size=WORD_POINTS, ha="center", va="center"
            )
        if number % every == 0:
            axes.text(middle, floor + 26, bar.month, size=NOTE_POINTS, ha="center", va="center")
    axes.plot([MARGIN, WIDTH - MARGIN], [floor, floor], color=pictures.INK, lw=2.5)
    return floor + MONTH_ROOM + GAP


# ── goals ───────────────────────────────────────────────────────────────────────────────────────────────


def _level_x(level: float) -> float:
    return WIDTH / 2 + level * 215


def _draw_goals(axes: "Axes", shown: LookBack, top: float) -> float:
    top = _draw_part(axes, shown.goals, top)
    _draw_levels(axes, shown.levels, top)
    top += LEVEL_ROOM
    for number, goal in enumerate(shown.goal_strips, 1):
        title = f"{number}. {goal.title}"
        right = pictures.runs_to_the_left(goal.title)
        axes.text(
            WIDTH - MARGIN if right else MARGIN,
            top + GOAL_TITLE / 2,
            pictures.directed(_in_one_line(title, WIDTH - 2 * MARGIN), goal.title),
            size=WORD_POINTS,
            ha="right" if right else "left",
            va="center",
        )
        middle = top + GOAL_TITLE + GOAL_SCALE / 2
        axes.plot([_level_x(-2), _level_x(2)], [middle, middle], color=pictures.GRID, lw=6, zorder=1)
        for level in LEVELS:
            axes.plot([_level_x(level)] * 2, [middle - 8, middle + 8], color=pictures.INK, lw=2, zorder=2)
        _draw_square(axes, _level_x(goal.baseline), middle)
        if goal.mentee is not None:
            _draw_circle(axes, _level_x(goal.mentee), middle - (18 if goal.mentor == goal.mentee else 0))
        if goal.mentor is not None:
            _draw_diamond(axes, _level_x(goal.mentor), middle + (18 if goal.mentor == goal.mentee else 0))
        top += GOAL_TITLE + GOAL_SCALE
    return _draw_goal_keys(axes, shown, top)


def _draw_levels(axes: "Axes", levels: Sequence[Level], top: float) -> None:
    for level in levels:
        x = _level_x(level.level)
        axes.text(x, top + 14, level.sign, size=WORD_POINTS, weight="bold", ha="center", va="center")
        phrase = "\n".join(wrap(level.phrase, PHRASE_CHARS, break_long_words=False))
        axes.text(x, top + 34, phrase, size=NOTE_POINTS - 3, ha="center", va="top", linespacing=1.05)


def _draw_goal_keys(axes: "Axes", shown: LookBack, top: float) -> float:
    keys = [(_draw_square, shown.began)]
    if any(goal.mentee is not None for goal in shown.goal_strips):
        keys.append((_draw_circle, shown.by_mentee))
    if any(goal.mentor is not None for goal in shown.goal_strips):
        keys.append((_draw_diamond, shown.by_mentor))
    for number, (draw_sign, text) in enumerate(keys):
        x, y = MARGIN + 20 + (number % 2) * WIDTH / 2, top + (number // 2 + 0.5) * KEY_ROOM
        draw_sign(axes, x, y)
        words = pictures.directed(_in_one_line(text, WIDTH / 2 - MARGIN - 60))
        axes.text(x + 36, y, words, size=WORD_POINTS, va="center")
    return top + 2 * KEY_ROOM


# ── competences ─────────────────────────────────────────────────────────────────────────────────────────


def _draw_competences(axes: "Axes", shown: LookBack, top: float) -> float:
    top = _draw_part(axes, shown.competences, top)
    for strip in shown.strips:
        middle = top + STRIP / 2
        name = "\n".join(wrap(strip.name, LABEL_CHARS, break_long_words=False))
        axes.text(MARGIN, middle, name, size=WORD_POINTS, va="center", linespacing=1.0)
        before, after = _rating_x(strip.before), _rating_x(strip.after)
        axes.plot([STRIP_FROM, STRIP_TO], [middle, middle], color=pictures.GRID, lw=6, zorder=1)
        axes.plot([before, after], [middle, middle], color=pictures.END, lw=8, zorder=2)
        _draw_square(axes, before, middle)
        _draw_circle(axes, after, middle)
        numbers = f"{strip.before} → {strip.after}"
        axes.text(WIDTH - MARGIN, middle, numbers, size=WORD_POINTS, ha="right", va="center")
        top += STRIP
    signs = (_draw_square, _draw_circle)
    for number, (draw_sign, phase) in enumerate(zip(signs, shown.phases, strict=True)):
        x, y = MARGIN + 20 + number * WIDTH / 2, top + KEY_ROOM / 2
        draw_sign(axes, x, y)
        axes.text(x + 36, y, phase, size=WORD_POINTS, va="center")
    return top + KEY_ROOM


def _rating_x(rating: int) -> float:
    return STRIP_FROM + (STRIP_TO - STRIP_FROM) * (rating - LOWEST) / (HIGHEST - LOWEST)


# ── signs ───────────────────────────────────────────────────────────────────────────────────────────────


def _draw_square(axes: "Axes", x: float, y: float) -> None:
    axes.plot([x], [y], marker="s", markersize=21, color=pictures.START, zorder=3)


def _draw_circle(axes: "Axes", x: float, y: float) -> None:
    axes.plot([x], [y], marker="o", markersize=19, color=pictures.MENTEE, mec=pictures.PAPER, mew=2, zorder=5)


def _draw_diamond(axes: "Axes", x: float, y: float) -> None:
    axes.plot([x], [y], marker="D", markersize=17, color=pictures.MENTOR, mec=pictures.PAPER, mew=2, zorder=4)


def _in_one_line(words: str, width: float) -> str:
    return pictures.in_lines(pictures.drawable(words), 1, width, WORD_POINTS)[0]
