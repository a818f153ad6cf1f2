"""The picture of progress: each goal on its scale, where it began and how far both think that it has come.

The mentee's marks are circles above the line, the mentor's are diamonds below it; those of mid-term are hollow,
those of the end are filled: it can be read without colours.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from dialogue.field import word
from dialogue.fields.likeness import shortened
from dialogue.screen import say
from dialogue.turn import Stage
from handlers import goal_words, pictures
from mentoring.gas import EXPECTED, LEVELS, attainment, signed
from mentoring.words import Phase
from storage.tables import Goal, Person, Tandem

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 1080  # pixels, as broad as a phone shows
MARGIN, APART_PIXELS = 40, 205  # pixels: to the edge, between two levels
TITLE_LINES, NAME_CHARS = 3, 16  # of a name beside a key: what it means must stay
LINE_HEIGHT, TRACK_HEIGHT, HEAD_HEIGHT, KEY_HEIGHT = 50, 170, 265, 66  # pixels
HEADING_POINTS, TITLE_POINTS, KEY_POINTS, PHRASE_POINTS = 30, 25, 22, 18  # a phone shows a third of it
BAND = "#eef2f5"
APART = 0.13  # of a level: marks of two phases at the same level stand beside each other


@dataclass(frozen=True, slots=True)
class Mark:
    """A rating of a goal."""

    level: int
    by_mentee: bool
    at_end: bool


@dataclass(frozen=True, slots=True)
class Track:
    """One goal of the picture."""

    number: int
    title: str
    baseline: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """All that the picture needs, as plain values in the reader's language.

    ``phrases`` say what the five levels mean. ``began`` names the mark of the beginning, ``keys`` the others.
    """

    heading: str
    tracks: tuple[Track, ...]
    phrases: tuple[str, ...]
    began: str
    keys: tuple[tuple[Mark, str], ...]


# ── what is shown ───────────────────────────────────────────────────────────────────────────────────────


def chart_of(stage: Stage, tandem: Tandem, reader: Person) -> Chart | None:
    """The goals of a tandem as a reader may see them: the other one's ratings once both are in.

    None where there is no goal.
    """
    shown = goal_words.shown(stage.store, tandem, reader)
    if not shown:
        return None
    opinions = [
        (phase, opinion)
        for phase in goal_words.RATED
        for opinion in goal_words.opinions(stage.store, tandem, phase, reader)
    ]
    tracks = tuple(_track(number, goal, tandem, opinions) for number, goal in enumerate(shown, 1))
    return Chart(
        heading=stage.plain(reader, say("goal-chart-of", mentee=tandem.mentee.name)),
        tracks=tracks,
        phrases=tuple(stage.plain(reader, word(attainment(level))) for level in LEVELS),
        began=stage.plain(reader, say("goal-chart-began")),
        keys=tuple(
            (
                Mark(EXPECTED, opinion.person.id == tandem.mentee_id, phase is Phase.END),
                stage.plain(
                    reader, say("goal-chart-key", who=shortened(opinion.person.name, NAME_CHARS), phase=phase)
                ),
            )
            for phase, opinion in opinions
        ),
    )


def _track(
    number: int, goal: Goal, tandem: Tandem, opinions: Sequence[tuple[Phase, goal_words.Opinion]]
) -> Track:
    levels = [(phase, opinion, opinion.sheet.level_of(goal)) for phase, opinion in opinions]
    marks = tuple(
        Mark(level, opinion.person.id == tandem.mentee_id, phase is Phase.END)
        for phase, opinion, level in levels
        if level is not None
    )
    return Track(number, goal.title, goal.baseline, marks)


# ── how it is drawn ─────────────────────────────────────────────────────────────────────────────────────


def draw(chart: Chart) -> bytes:
    """Draw the picture as a PNG. Call it where work is done outside the writer."""
    titles = [_title(track) for track in chart.tracks]
    heights = [TRACK_HEIGHT + LINE_HEIGHT * len(lines) for lines in titles]
    foot = KEY_HEIGHT * (len(_key_rows(chart)) + 1) + 20
    height = HEAD_HEIGHT + sum(heights) + foot
    drawn = pictures.figure(WIDTH, height)
    drawn.set_layout_engine("none")  # all places are given in pixels
    axes = drawn.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, WIDTH), ylim=(height, 0))
    axes.axis("off")
    _draw_head(axes, chart, height, foot)
    top = float(HEAD_HEIGHT)
    for track, lines, tall in zip(chart.tracks, titles, heights, strict=True):
        _draw_track(axes, track, lines, top)
        top += tall
    _draw_keys(axes, chart, top + 10)
    return pictures.png(drawn)


def _title(track: Track) -> list[str]:
    """A goal's number and title, in at most a few lines."""
    words = f"{track.number}. {pictures.drawable(track.title)}"
    return pictures.in_lines(words, TITLE_LINES, WIDTH - 2 * MARGIN, TITLE_POINTS, "bold")


def _x(level: float) -> float:
    """Where a level stands, in pixels from the left."""
    return WIDTH / 2 + level * APART_PIXELS


def _draw_head(axes: "Axes", chart: Chart, height: int, foot: int) -> None:
    """The heading, the five columns with their meanings, and a band for what was expected."""
    heading = pictures.in_lines(
        pictures.drawable(chart.heading), 1, WIDTH - 2 * MARGIN, HEADING_POINTS, "bold"
    )
    axes.text(MARGIN, 55, pictures.directed(heading[0]), fontsize=HEADING_POINTS, weight="bold", va="center")
    axes.axvspan(_x(-0.5), _x(0.5), ymin=foot / height, ymax=1 - 105 / height, color=BAND, zorder=0)
    for level, phrase in zip(LEVELS, chart.phrases, strict=True):
        axes.text(
            _x(level), 135, signed(level), fontsize=TITLE_POINTS, weight="bold", ha="center", va="center"
        )
        for number, line in enumerate(pictures.in_lines(phrase, 3, APART_PIXELS - 10, PHRASE_POINTS)):
            axes.text(_x(level), 183 + 31 * number, line, fontsize=PHRASE_POINTS, ha="center", va="baseline")
    axes.plot([30, WIDTH - 30], [height - foot] * 2, color=pictures.GRID, lw=1.5)


def _draw_track(axes: "Axes", track: Track, lines: list[str], top: float) -> None:
    axes.plot([30, WIDTH - 30], [top, top], color=pictures.GRID, lw=1.5)
    right = pictures.runs_to_the_left(track.title)
    for number, line in enumerate(lines):
        axes.text(
            WIDTH - MARGIN if right else MARGIN,
            top + LINE_HEIGHT * (number + 0.75),
            pictures.directed(line, track.title),
            fontsize=TITLE_POINTS,
            weight="bold",
            ha="right" if right else "left",
            va="center",
        )
    middle = top + LINE_HEIGHT * len(lines) + TRACK_HEIGHT / 2
    axes.plot([_x(-2), _x(2)], [middle, middle], color=pictures.INK, lw=3, zorder=2)
    for level in LEVELS:
        axes.plot([_x(level)] * 2, [middle - 9, middle + 9], color=pictures.INK, lw=3, zorder=2)
    _draw_began(axes, _x(track.baseline), middle)
    _draw_ways(axes, track, middle)
    for mark in track.marks:
        _draw_mark(axes, mark, *_place(mark, track.marks, middle))


def _draw_ways(axes: "Axes", track: Track, middle: float) -> None:
    """A thin line from the mid-term to the end for each of the two: which way it went."""
    for by_mentee in (True, False):
        own = sorted(
            (mark for mark in track.marks if mark.by_mentee is by_mentee), key=lambda mark: mark.at_end
        )
        for one, other in pairwise(own):
            start, end = (_place(mark, track.marks, middle) for mark in (one, other))
            axes.plot(
                [start[0], end[0]], [start[1], end[1]], color=_colour(one), lw=3, ls=(0, (2, 1)), zorder=3
            )


def _place(mark: Mark, marks: Sequence[Mark], middle: float) -> tuple[float, float]:
    """Above the line for the mentee, below for the mentor; two phases at one level side by side."""
    twin = any(
        other.by_mentee is mark.by_mentee and other.at_end is not mark.at_end and other.level == mark.level
        for other in marks
    )
    shift = (APART if mark.at_end else -APART) if twin else 0
    return _x(mark.level + shift), middle + (-40 if mark.by_mentee else 40)


def _colour(mark: Mark) -> str:
    return pictures.MENTEE if mark.by_mentee else pictures.MENTOR


def _draw_mark(axes: "Axes", mark: Mark, x: float, y: float) -> None:
    axes.plot(
        [x],
        [y],
        marker="o" if mark.by_mentee else "D",
        markersize=22 if mark.by_mentee else 19,
        markerfacecolor=_colour(mark) if mark.at_end else pictures.PAPER,
        markeredgecolor=_colour(mark),
        markeredgewidth=4,
        zorder=4,
    )


def _draw_began(axes: "Axes", x: float, y: float) -> None:
    axes.plot([x], [y], marker="s", markersize=17, color=pictures.START, zorder=3)


def _draw_keys(axes: "Axes", chart: Chart, top: float) -> None:
    """What the marks mean: only those that are there, a row for each of the two."""
    _draw_began(axes, 60, top + KEY_HEIGHT / 2)
    _draw_key_text(axes, chart.began, 60, top + KEY_HEIGHT / 2)
    for row, keys in enumerate(_key_rows(chart), 1):
        for column, (mark, text) in enumerate(keys):
            x, y = 60 + column * WIDTH / 2, top + (row + 0.5) * KEY_HEIGHT
            _draw_mark(axes, mark, x, y)
            _draw_key_text(axes, text, x, y)


def _draw_key_text(axes: "Axes", text: str, x: float, y: float) -> None:
    words = pictures.in_lines(pictures.drawable(text), 1, WIDTH / 2 - 100, KEY_POINTS)
    axes.text(x + 34, y, pictures.directed(words[0]), fontsize=KEY_POINTS, va="center")


def _key_rows(chart: Chart) -> list[list[tuple[Mark, str]]]:
    """The keys of the mentee's marks, and those of the mentor's."""
    rows = ([key for key in chart.keys if key[0].by_mentee is by_mentee] for by_mentee in (True, False))
    return [row for row in rows if row]
