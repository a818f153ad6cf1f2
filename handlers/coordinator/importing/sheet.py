"""The list as it comes back: every row as it was, with a link or the reason why it has none."""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.coordinator.importing.grid import UnreadableError, rows_of
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
    width = max(len(cells) for _, cells in rows)
    lines = [
        (*_filled(cells, width), "" if notes.get(number) else links.get(number, ""), notes.get(number, ""))
        for number, cells in rows[head + 1 :]
    ]
    return reading, write([Page(order.title, (*_filled(rows[head][1], width), *order.columns), tuple(lines))])


def _sentence(order: Order, flaw: Flaw) -> str:
    return order.sentences[flaw.why].replace("{word}", flaw.word).replace("{other}", str(flaw.other))


def _filled(cells: list[str], width: int) -> list[str]:
    return cells + [""] * (width - len(cells))
