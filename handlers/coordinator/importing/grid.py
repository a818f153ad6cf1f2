"""A list as coordinators have it, XLSX or CSV, read into rows of text; whatever is no list is told apart.

Runs in a process of its own: a file can be made to hurt whoever reads it.
"""

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

MOST_ROWS, MOST_COLUMNS, CELL_CHARS = 2000, 60, 500
MOST_UNPACKED = 60_000_000  # bytes of what is packed into an XLSX
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
DELIMITERS = ";,\t|"
LINES_LOOKED_AT = 10

Rows = list[tuple[int, list[str]]]
"""Rows with their numbers, as a spreadsheet counts them; empty ones are left out."""


IsHead = Callable[[Sequence[str]], bool]


@dataclass
class UnreadableError(Exception):
    """The file is no list that can be read; ``why`` names the sentence that says so."""

    why: str


def rows_of(content: bytes, is_head: IsHead) -> Rows:
    """Read a file; ``is_head`` knows the row with the columns' names. Raises UnreadableError."""
    if content.startswith(OLE):
        raise UnreadableError("locked")  # an old .xls, or one behind a password: both are such containers
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
        cells = [_text(cell) for cell, _ in zip(row, range(MOST_COLUMNS), strict=False)]
        if any(cells):
            found.append((number, cells))
        if len(found) > MOST_ROWS + 1 or number > 20 * MOST_ROWS:
            break
    return found


def _text(cell: Any) -> str:
    """A cell as text: whole numbers without a point, days as ISO 8601."""
    if cell is None or isinstance(cell, bool):
        return ""
    if isinstance(cell, datetime):
        cell = cell.date() if cell.time() == cell.time().min else cell
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return " ".join(str(cell).split())[:CELL_CHARS]


# ── XLSX ────────────────────────────────────────────────────────────────────────────────────────────────


def _xlsx(content: bytes) -> Iterator[Iterable[Any]]:
    from openpyxl import load_workbook  # only where a list is read

    _look_inside(content)
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        sheet = next(one for one in book.worksheets if one.sheet_state == "visible")
        sheet.reset_dimensions()  # what a file says of its own size may be wrong
        yield from sheet.iter_rows(values_only=True)
    except Exception as error:  # openpyxl raises whatever its parsers do
        raise UnreadableError("broken") from error


def _look_inside(content: bytes) -> None:
    """Refuse what would be large once unpacked, what is no spreadsheet, and XML that defines things of its own."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            members = packed.infolist()
            if sum(one.file_size for one in members) > MOST_UNPACKED:
                raise UnreadableError("bomb")
            if "xl/workbook.xml" not in packed.namelist():
                raise UnreadableError("kind")
            for one in members:
                if one.filename.endswith(".xml") and b"<!DOCTYPE" in packed.open(one).read(2000).upper():
                    raise UnreadableError("broken")
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
        raise UnreadableError("broken") from error


# ── CSV ─────────────────────────────────────────────────────────────────────────────────────────────────


def _csv(content: bytes, is_head: IsHead) -> Iterator[Iterable[Any]]:
    text = _decoded(content)
    try:
        delimiter = _delimiter(text, is_head)
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise UnreadableError("broken") from error


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
        raise UnreadableError("kind")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
