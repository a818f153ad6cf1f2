"""A list as coordinators have it, XLSX or CSV, read into rows of text; whatever is no list is told apart.

Runs in a process of its own: a file can be made to hurt whoever reads it.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

MOST_ROWS, MOST_COLUMNS = 2000, 60
LAST_ROW = 1_048_576  # of a spreadsheet
MOST_UNPACKED = 60_000_000  # bytes of what is packed into an XLSX
MOST_ASIDE = (
    2_000_000  # of each other text, which is read as a whole: styles take a hundred times that in memory
)
CELLS = ("xl/worksheets/", "xl/sharedStrings.xml")
LOOKED_AT = 64_000  # bytes of each part of an XLSX
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
OTHER_KINDS = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"%PDF",
    b"{\\rtf",
    b"\x7fELF",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
    b"BZh",
)
"""How files begin that are no lists, whatever they are called; most others hold signs that no text has."""
WRITTEN = "\t\n\v\f\r\x1a"  # of the control characters, those that texts hold; the last ends old files
BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
DELIMITERS = ";,\t|"
LINES_LOOKED_AT = 10

Cell = str | int | float | date | None
Rows = list[tuple[int, list[Cell]]]
"""Rows with their numbers, as a spreadsheet counts them; empty ones are left out."""


IsHead = Callable[[Sequence[Cell]], bool]


@dataclass
class UnreadableError(Exception):
    """The file is no list that can be read; ``why`` names the sentence that says so."""

    why: str


def rows_of(content: bytes, is_head: IsHead) -> Rows:
    """Read a file; ``is_head`` knows the row with the columns' names. Raises UnreadableError."""
    if content.startswith(OLE):
        raise UnreadableError("locked")  # an old .xls, or one behind a password: both are such containers
    if content.startswith(OTHER_KINDS):
        raise UnreadableError("kind")
    rows = _numbered(_xlsx(content) if content.startswith(ZIP) else _csv(content, is_head))
    if not rows:
        raise UnreadableError("empty")
    if len(rows) > MOST_ROWS + 1:
        raise UnreadableError("long")
    return rows


def _numbered(rows: Iterable[Iterable[Any]]) -> Rows:
    """The rows that hold anything, up to one more than is allowed: reading stops there."""
    found: Rows = []
    for number, row in enumerate(rows, 1):
        cells = [_tidy(cell) for cell in row]
        while cells and cells[-1] is None:
            cells.pop()
        if len(cells) > MOST_COLUMNS:
            raise UnreadableError("wide")
        if cells:
            found.append((number, cells))
        if len(found) > MOST_ROWS + 1:
            break
    return found


def _tidy(cell: Any) -> Cell:
    """A cell as it is kept: words without gaps around them, a day without its midnight."""
    match cell:
        case None | int() | float():
            return cell
        case str():
            return cell.strip() or None
        case datetime():
            return cell.date() if cell.time() == time() else f"{cell:%Y-%m-%d %H:%M}"
        case date():
            return cell
        case _:
            return str(cell)


def text_of(cell: Cell) -> str:
    """A cell as text on one line: whole numbers without a point, days as ISO 8601."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return " ".join(str(cell).split())


# ── XLSX ────────────────────────────────────────────────────────────────────────────────────────────────


def _xlsx(content: bytes) -> Iterator[Iterable[Any]]:
    from openpyxl import load_workbook  # only where a list is read

    _look_inside(content)
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        sheet = next(one for one in book.worksheets if one.sheet_state == "visible")
        sheet.reset_dimensions()  # what a file says of its own size may be wrong
        yield from sheet.iter_rows(max_row=LAST_ROW, max_col=MOST_COLUMNS + 1, values_only=True)
    except Exception as error:  # openpyxl raises whatever its parsers do
        raise UnreadableError("broken") from error


def _look_inside(content: bytes) -> None:
    """Refuse what would be large once unpacked, what is no spreadsheet, and XML that defines things of its own."""
    fault = _fault_inside(content)
    if fault is not None:
        raise UnreadableError(fault)


def _fault_inside(content: bytes) -> str | None:
    import zipfile  # only where a list is read

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            members = packed.infolist()
            texts = [one for one in members if one.filename.endswith((".xml", ".rels"))]
            aside = [one.file_size for one in texts if not one.filename.startswith(CELLS)]
            if sum(one.file_size for one in members) > MOST_UNPACKED or max(aside, default=0) > MOST_ASIDE:
                return "bomb"
            if "xl/workbook.xml" not in packed.namelist():
                return "kind"
            return (
                "broken" if any(_defines_words(packed.open(one).read(LOOKED_AT)) for one in texts) else None
            )
    except Exception:  # noqa: BLE001 - zipfile raises whatever its parsers do
        return "broken"


def _defines_words(beginning: bytes) -> bool:
    """Tell whether XML defines words of its own, which can grow in memory; it would stand before all else."""
    return b"<!" in beginning.replace(b"\0", b"").replace(b"<!--", b"")


# ── CSV ─────────────────────────────────────────────────────────────────────────────────────────────────


def _csv(content: bytes, is_head: IsHead) -> Iterator[Iterable[Any]]:
    text = _decoded(content)
    if any(sign < " " and sign not in WRITTEN for sign in text):
        raise UnreadableError("kind")
    try:
        delimiter = _delimiter(text, is_head)
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise UnreadableError("broken") from error


def _without_mark(content: bytes) -> str:
    """Text in UTF-16 that does not say so: every second byte of Western letters is zero."""
    for encoding, zeros in (("utf-16-le", content[1:200:2]), ("utf-16-be", content[:200:2])):
        if zeros.count(0) > len(zeros) // 2:
            with suppress(UnicodeDecodeError):
                return content.decode(encoding)
    raise UnreadableError("kind")


def _delimiter(text: str, is_head: IsHead) -> str:
    """What parts the cells: what Excel says itself in a first line of its own, else what makes out columns' names."""
    lines = text.splitlines()[:LINES_LOOKED_AT]
    if lines and lines[0].casefold().startswith("sep=") and lines[0][4:5] in set(DELIMITERS):
        return lines[0][4]

    def width(sign: str) -> int:
        rows = csv.reader(io.StringIO("\n".join(lines), newline=""), delimiter=sign)
        return max((len(row) for row in rows if is_head(row)), default=0)

    return max(DELIMITERS, key=width)


def _decoded(content: bytes) -> str:
    """The text in whichever of the usual ways it was written; Excel writes CSV in that of Windows."""
    for bom, encoding in BOMS.items():
        if content.startswith(bom):
            return content.decode(encoding, errors="replace")
    if b"\0" in content:
        return _without_mark(content)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
