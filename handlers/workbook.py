"""How a spreadsheet is written: sheets with a fixed head, and what people wrote as text, never as a formula."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

Cell = str | int | float | date | None
NARROWEST, WIDEST = 10, 60  # letters
DAY = 14  # the format of days that every program shows as its user writes them (ECMA-376, 18.8.30)
SHEET_NAME_CHARS = 31  # Excel's limit


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of the file: its name, its columns' names, its rows. Without columns it is pairs of name and value."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def write(pages: Sequence[Page]) -> bytes:
    """Write the file. What people wrote stays text, whatever it begins with: no formula, no link."""
    from xlsxwriter.workbook import Workbook  # only where work is done outside the writer

    out = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(out, options) as book:
        head = book.add_format({"bold": True, "bg_color": "#eef2f5", "text_wrap": True, "valign": "top"})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        quoted = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})
        day = book.add_format({"num_format": DAY, "align": "left", "valign": "top"})
        for page in pages:
            _write_page(book, page, head, {"body": body, "quoted": quoted, "day": day})
    return out.getvalue()


def _write_page(book: Any, page: Page, head: Any, looks: Mapping[str, Any]) -> None:
    sheet = book.add_worksheet(page.name[:SHEET_NAME_CHARS])
    rows: list[tuple[Cell, ...]] = [page.columns, *page.rows] if page.columns else [*page.rows]
    for line, row in enumerate(rows):
        for column, value in enumerate(row):
            bold = (line == 0) if page.columns else (column == 0)
            _write_cell(sheet, line, column, value, head if bold else looks[_look_of(value)])
    for column in range(max(map(len, rows), default=0)):
        sheet.set_column(column, column, _width(rows, column))
    if page.columns:
        sheet.freeze_panes(1, 0)
        if page.rows:
            sheet.autofilter(0, 0, len(page.rows), len(page.columns) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def looks_like_a_formula(value: Cell) -> bool:
    """Tell whether a program might take words for a formula once somebody edits them: they are marked as text."""
    return isinstance(value, str) and value.startswith(("=", "+", "-", "@"))


def _look_of(value: Cell) -> str:
    if isinstance(value, date):
        return "day"
    return "quoted" if looks_like_a_formula(value) else "body"


def _write_cell(sheet: Any, line: int, column: int, value: Cell, look: Any) -> None:
    if value is None:
        sheet.write_blank(line, column, None, look)
    elif isinstance(value, str):
        sheet.write_string(line, column, value, look)
    elif isinstance(value, date):
        sheet.write_datetime(line, column, value, look)
    else:
        sheet.write_number(line, column, value, look)


def _width(rows: Sequence[Sequence[Cell]], column: int) -> int:
    lengths = [len(str(row[column])) for row in rows if len(row) > column and row[column] is not None]
    return min(max(NARROWEST, *lengths, 0) + 2, WIDEST)
