"""A programme's own privacy notice: a plain text with headings and lists, and its short version before three dashes."""

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

SHORT_ENDS = "---"
PART_CHARS = 1500  # of a part at most: a message takes some of them
ACTS_KEPT_YEARS = 2  # what coordinators did


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, which may be empty, and what stands under it: one or more lines."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What is shown first, and the whole; without a short version the whole is shown at once."""

    short: tuple[Part, ...]
    whole: tuple[Part, ...]


def read_notice(text: str) -> Notice:
    """Read a notice: ``# `` begins a heading, ``- `` an entry of a list, an empty line a paragraph."""
    lines = [line.rstrip() for line in text.replace("\ufeff", "").splitlines()]
    if SHORT_ENDS not in lines:
        return Notice((), _parts(lines))
    end = lines.index(SHORT_ENDS)
    return Notice(_parts(lines[:end]), _parts(lines[end + 1 :]))


def _parts(lines: Iterable[str]) -> tuple[Part, ...]:
    return tuple(part for heading, body in _under_headings(lines) for part in _in_pieces(heading, body))


def _under_headings(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    heading, body = "", list[str]()
    for line in lines:
        if line.startswith("#"):
            yield heading, "\n".join(body).strip("\n")
            heading, body = line.lstrip("#").strip(), []
        else:
            body.append(f"• {line[2:].strip()}" if line.startswith(("- ", "* ")) else line)
    yield heading, "\n".join(body).strip("\n")


def _in_pieces(heading: str, body: str) -> Iterator[Part]:
    """What is too long for one part goes on in another one without a heading."""
    if not heading and not body:
        return
    piece = ""
    for line in _short_lines(body):
        if piece and len(piece) + len(line) >= PART_CHARS:
            yield Part(heading, piece.strip("\n"))
            heading, piece = "", line
        else:
            piece = f"{piece}\n{line}" if piece else line
    yield Part(heading, piece.strip("\n"))


def _short_lines(body: str) -> Iterator[str]:
    for line in body.split("\n"):
        yield from textwrap.wrap(line, PART_CHARS - 1) if len(line) >= PART_CHARS else [line]
