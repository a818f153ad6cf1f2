"""How pictures look: drawn for a phone, with few and large words. Call it where work is done outside the writer."""

import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DPI = 100
INK, PAPER, GRID = "#1f2933", "#ffffff", "#d5dbe1"
MENTEE, MENTOR = "#0b6e99", "#c2571a"  # a pair of colours that stays apart for colour-blind eyes
START, MIDDLE, END = "#6b7785", "#5b8fb0", "#0b6e99"
FONT_POINTS = 16  # on 1,080 pixels this is still read easily on a phone
FONTS = (  # a letter is drawn with the first of them that has it; those that the machine lacks are passed over
    "Noto Sans",
    *(
        "Noto Sans Arabic",
        "Noto Naskh Arabic",
        "Noto Sans Hebrew",
        "Noto Sans Georgian",
        "Noto Sans Armenian",
    ),
    *("Noto Sans Devanagari", "Noto Sans Bengali", "Noto Sans Gurmukhi", "Noto Sans Gujarati"),
    *("Noto Sans Tamil", "Noto Sans Telugu", "Noto Sans Kannada", "Noto Sans Malayalam", "Noto Sans Sinhala"),
    *("Noto Sans Thai", "Noto Sans Lao", "Noto Sans Khmer", "Noto Sans Myanmar", "Noto Sans Ethiopic"),
    "DejaVu Sans",  # comes with matplotlib
    *(
        "Noto Sans CJK SC",
        "Noto Sans CJK JP",
        "Noto Sans CJK KR",
        "Noto Sans SC",
        "Noto Sans JP",
        "Noto Sans KR",
    ),
    *("WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback", "NanumGothic"),
    *("Hiragino Sans GB", "Arial Unicode MS", "Microsoft YaHei", "Yu Gothic", "Malgun Gothic"),
)
TO_THE_RIGHT, TO_THE_LEFT = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}"
LEFT_OUT = {
    "So",
    "Sk",
    "Mn",
    "Me",
    "Cf",
    "Cn",
    "Co",
    "Cs",
    "Cc",
}  # pictograms, and the signs that belong to them


def figure(width: int, height: int) -> "Figure":
    """An empty picture of that many pixels, in the house's style. Matplotlib is imported here: it is heavy."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    mpl.rcParams.update(
        {
            "font.family": list(families()),
            "font.size": FONT_POINTS,
            "text.color": INK,
            "axes.labelcolor": INK,
            "axes.edgecolor": GRID,
            "xtick.color": INK,
            "ytick.color": INK,
            "grid.color": GRID,
            "text.parse_math": False,  # people's words may hold dollar signs
            "axes.spines.top": False,
            "axes.spines.right": False,
        }
    )
    return Figure(figsize=(width / DPI, height / DPI), dpi=DPI, facecolor=PAPER, layout="constrained")


@cache
def families() -> tuple[str, ...]:
    """The fonts there are, in the order in which a letter is looked for."""
    import logging

    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # a missing font is no news
    if not set(FONTS) <= _known():
        _look_again()
    known = _known()
    return tuple(family for family in FONTS if family in known)


def _known() -> set[str]:
    from matplotlib.font_manager import fontManager

    return {font.name for font in fontManager.ttflist}


def _look_again() -> None:
    """Find the fonts that were installed since matplotlib wrote its list of them, which it does only once."""
    from matplotlib.font_manager import findSystemFonts, fontManager

    listed = {font.fname for font in fontManager.ttflist}
    for file in findSystemFonts():
        if file not in listed:
            with suppress(OSError, RuntimeError):  # not a font that matplotlib can use
                fontManager.addfont(file)


def shows(letter: str) -> bool:
    """Tell whether a font here has that letter."""
    return any(font.get_char_index(ord(letter)) for font in _fonts())


@cache
def _fonts() -> tuple[Any, ...]:
    from matplotlib.font_manager import findfont, get_font

    return tuple(get_font(findfont(family)) for family in families())


def drawable(words: str) -> str:
    """People's words without the pictograms that no font here has.

    Letters and digits that no font has stay: a box says that something stands there.
    """
    kept = (
        letter
        for letter in words
        if letter.isspace() or unicodedata.category(letter) not in LEFT_OUT or shows(letter)
    )
    return " ".join("".join(kept).split())


def runs_to_the_left(words: str) -> bool:
    """Tell whether the first letter that has a direction is one that is written from right to left."""
    directions: Any = (unicodedata.bidirectional(letter) for letter in words)
    return next((one for one in directions if one in {"L", "R", "AL"}), "L") != "L"


def directed(line: str, words: str = "") -> str:
    """A line to draw that runs as these words do, whatever stands first in it.

    Without words it is one of our own texts: from left to right, also where it begins with a name in Arabic.
    """
    if line.isascii():
        return line
    return (TO_THE_LEFT if runs_to_the_left(words) else TO_THE_RIGHT) + line


def width_of(words: str, points: float, weight: str = "normal") -> float:
    """How broad words are in a picture, in pixels."""
    from matplotlib.backends import backend_agg
    from matplotlib.font_manager import FontProperties

    renderer: Any = backend_agg.RendererAgg  # not typed
    font = FontProperties(family=list(families()), size=points, weight=weight)
    width, _, _ = renderer(1, 1, DPI).get_text_width_height_descent(words, font, ismath=False)
    return float(width)


def in_lines(words: str, at_most: int, width: float, points: float, weight: str = "normal") -> list[str]:
    """Break words into at most so many lines of that many pixels; letters of East Asia may break anywhere."""

    def fits(line: str) -> bool:
        return width_of(line, points, weight) <= width

    whole = " ".join(words.split())
    if fits(whole):  # mostly: to measure letter by letter takes long
        return [whole]
    lines = [""]
    for piece in _pieces(words, fits):
        if lines[-1] and not fits((lines[-1] + piece).rstrip()):
            lines[-1] = lines[-1].rstrip()
            lines.append("")
        lines[-1] += piece
    if len(lines) <= at_most:
        return [line.rstrip() for line in lines]
    return [*lines[: at_most - 1], _cut(lines[at_most - 1], fits)]


def _cut(line: str, fits: Callable[[str], bool]) -> str:
    """A line with an ellipsis at its end."""
    while line and not fits(line + "…"):
        line = line[:-1]
    return line.rstrip() + "…"


def _pieces(words: str, fits: Callable[[str], bool]) -> Iterator[str]:
    """What stays together: words with the blank behind them, single wide letters, parts of endless words."""
    for one in words.split():
        part = ""
        for letter in one:
            if part and (_is_wide(letter) or _is_wide(part[-1]) or not fits(part + letter)):
                yield part
                part = ""
            part += letter
        yield part + " "


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"


def png(drawn: "Figure") -> bytes:
    """A picture as the bytes of a PNG file."""
    import warnings

    out = BytesIO()
    with warnings.catch_warnings():  # a letter that no font has is drawn as a box: no reason to fail
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        drawn.savefig(out, format="png")
    return out.getvalue()
