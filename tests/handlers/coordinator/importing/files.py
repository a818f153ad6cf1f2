"""Files as coordinators send them."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook

HEAD = ("Vorname", "Nachname", "E-Mail", "Rolle", "Fach")
ANA = ("Ana", "Silva", "ana@example.org", "Mentee", "Law")
BEN = ("Ben", "Brown", "ben@example.org", "Mentor:in", "")


def xlsx(*rows: Sequence[Any], merge: str | None = None) -> bytes:
    """A spreadsheet."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    if merge:
        sheet.merge_cells(merge)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def rows_in(content: bytes) -> list[tuple[Any, ...]]:
    """What stands in a spreadsheet."""
    sheet = load_workbook(BytesIO(content)).worksheets[0]
    return [tuple(cell or "" for cell in row) for row in sheet.iter_rows(values_only=True)]
