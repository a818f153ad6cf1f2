"""The list as it comes back: every row as it was, with a link or the reason why it has none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handlers.coordinator.importing.grid import Cell, Rows, UnreadableError, rows_of, text_of
from handlers.coordinator.importing.reading import (
    Flaw,
    Reading,
    Wanted,
    code_of,
    head_of,
    names_people,
    reading_of,
)
from handlers.workbook import Page, write


@dataclass(frozen=True, slots=True)
class Order:
    """How the list is to be written.

    ``link`` is a personal link with ``{code}`` in it. ``notes`` tell by mark what is to be known of an invitation,
    ``sentences`` what is wrong with a row, with ``{word}`` and ``{other}`` in them.
    """

    wanted: Wanted
    title: str
    columns: tuple[str, str]
    link: str
    notes: Mapping[str, str]
    sentences: Mapping[str, str]


def file_of(order: Order) -> str:
    """The list that is answered."""
    return order.wanted.file_id


def make(given: tuple[Order, bytes]) -> tuple[Reading, bytes]:
    """Write it; gives what the list says as well."""
    order, content = given
    try:
        rows = rows_of(content, names_people)
    except UnreadableError as error:
        return Reading(fault=error.why), b""
    reading = reading_of(rows, order.wanted)
    links = {
        entry.row: order.link.replace("{code}", code_of(order.wanted.secret, entry.mark))
        for entry in reading.entries
    }
    notes = {entry.row: order.notes.get(entry.mark, "") for entry in reading.entries}
    notes |= {flaw.row: _sentence(order, flaw) for flaw in reading.flaws}
    if reading.fault is not None:
        return reading, b""
    head = head_of(rows) or 0
    kept = _columns_kept(rows[head:], order.columns)
    lines = [
        (*_of(cells, kept), "" if notes.get(number) else links.get(number, ""), notes.get(number, ""))
        for number, cells in rows[head + 1 :]
    ]
    titles = tuple(text_of(title) for title in _of(rows[head][1], kept))
    return reading, write([Page(order.title, (*titles, *order.columns), tuple(lines))])


def _columns_kept(rows: Rows, ours: tuple[str, str]) -> list[int]:
    """The columns that go on as they are: all but ours, where a list comes that has been answered before."""
    _, titles = rows[0]
    width = max(len(cells) for _, cells in rows)
    return [place for place in range(width) if place >= len(titles) or titles[place] not in ours]


def _sentence(order: Order, flaw: Flaw) -> str:
    return order.sentences[flaw.why].replace("{word}", flaw.word).replace("{other}", str(flaw.other))


def _of(cells: Sequence[Cell], places: Sequence[int]) -> list[Cell]:
    return [cells[place] if place < len(cells) else None for place in places]
