"""A list of people, read: whom each row is about, and what is wrong with it. Pure, in a process of its own."""

import base64
import hashlib
import hmac
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handlers.coordinator.importing.grid import Cell, Rows, UnreadableError, rows_of, text_of
from mentoring.words import Role

COLUMNS: Mapping[str, frozenset[str]] = {
    "name": frozenset({"name", "full name", "person", "vollständiger name", "vor und nachname", "teilnehmer in"}),
    "first": frozenset({"first name", "firstname", "given name", "vorname", "vornamen"}),
    "last": frozenset({"last name", "lastname", "surname", "family name", "nachname", "familienname", "zuname"}),
    "email": frozenset({"e mail", "email", "mail", "e mail address", "email address", "e mail adresse", "mailadresse"}),
    "role": frozenset({"role", "rolle"}),
    "cohort": frozenset({"cohort", "round", "jahrgang", "runde", "kohorte"}),
}  # fmt: skip
"""What columns are called, in English and German; everything else is carried along and not looked at."""
EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]{2,}")
CODE_BYTES = 9
HEAD_ROWS = 10
WORD_CHARS = 40  # of what stands in a cell, in a sentence about it


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a list is to be read: the role of all in it (None: the list says), and the cohorts by name."""

    file_id: str
    role: Role | None
    cohorts: Mapping[str, int]  # folded titles
    usual: int  # the cohort where a row names none
    secret: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody to be invited, without their name: ``mark`` is the same whenever they stand in a list."""

    row: int
    mark: str
    role: Role
    cohort: int


FLAWS = ("nobody", "email", "role", "no-role", "cohort", "twice")
"""What can be wrong in a row."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong in a row: ``why`` names the sentence, ``word`` is what stands there, ``other`` another row."""

    row: int
    why: str
    word: str = ""
    other: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What a list says; where it can't be read, only ``fault``. ``known`` are the columns that were understood."""

    entries: Sequence[Entry] = ()
    flaws: Sequence[Flaw] = ()
    known: Sequence[str] = ()
    fault: str | None = None


def read(order: tuple[Wanted, bytes]) -> Reading:
    """Read a file as a list of people."""
    wanted, content = order
    try:
        rows = rows_of(content, names_people)
    except UnreadableError as error:
        return Reading(fault=error.why)
    return reading_of(rows, wanted)


def reading_of(rows: Rows, wanted: Wanted) -> Reading:
    """Tell whom each row is about."""
    head = head_of(rows)
    if head is None:
        return Reading(fault="head")
    if head == len(rows) - 1:
        return Reading(fault="empty")
    columns = recognised(rows[head][1])
    entries: dict[str, Entry] = {}
    flaws: list[Flaw] = []
    for number, cells in rows[head + 1 :]:
        found = _entry(number, {name: _cell(cells, place) for name, place in columns.items()}, wanted)
        if isinstance(found, Flaw):
            flaws.append(found)
        elif found.mark in entries:
            flaws.append(Flaw(number, "twice", other=entries[found.mark].row))
        else:
            entries[found.mark] = found
    return Reading(tuple(entries.values()), tuple(flaws), tuple(columns))


def head_of(rows: Rows) -> int | None:
    """The row with the columns' names, which a title may stand above; None where none of the first ones is it."""
    return next((place for place, (_, cells) in enumerate(rows[:HEAD_ROWS]) if names_people(cells)), None)


def names_people(cells: Sequence[Cell]) -> bool:
    """Tell whether a row holds the names of columns by which people can be told apart."""
    known = recognised(cells).keys()
    return bool({"name", "email"} & known) or {"first", "last"} <= known


def recognised(head: Sequence[Cell]) -> dict[str, int]:
    """Which column holds what: the first one of each kind."""
    found: dict[str, int] = {}
    for place, title in enumerate(head):
        called = " ".join(re.findall(r"[^\W\d_]+", folded(text_of(title))))
        for name, titles in COLUMNS.items():
            if called in titles:
                found.setdefault(name, place)
    return found


def _cell(cells: Sequence[Cell], place: int) -> str:
    return text_of(cells[place]) if place < len(cells) else ""


def _entry(row: int, said: Mapping[str, str], wanted: Wanted) -> Entry | Flaw:
    name = said.get("name") or " ".join(filter(None, (said.get("first"), said.get("last"))))
    email = said.get("email", "")
    if not name and not email:
        return Flaw(row, "nobody")
    if email and not EMAIL.fullmatch(email):
        return Flaw(row, "email", email[:WORD_CHARS])
    role = wanted.role or role_in(said.get("role", ""))
    if role is None:
        return Flaw(row, "role" if said.get("role") else "no-role", said.get("role", "")[:WORD_CHARS])
    title = said.get("cohort", "")
    cohort = wanted.cohorts.get(folded(title)) if title else wanted.usual
    if cohort is None:
        return Flaw(row, "cohort", title[:WORD_CHARS])
    return Entry(row, mark_of(wanted.secret, role, cohort, email or name), role, cohort)


def role_in(text: str) -> Role | None:
    """The role that a cell names, in either language and whatever gender: 'Mentor:in', 'mentees'."""
    word = folded(text)
    return next((role for role in Role if re.fullmatch(rf"{role}(s|\W?in(nen)?)?", word)), None)


def folded(text: str) -> str:
    """A text as it is compared: without gaps around it and capitals."""
    return unicodedata.normalize("NFC", " ".join(text.split())).casefold()


def code_of(secret: bytes, mark: str) -> str:
    """The code of the personal link: the same for the same line, and not to be guessed (72 bits)."""
    digest = hmac.new(secret, f"code|{mark}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest[:CODE_BYTES]).decode()


def mark_of(secret: bytes, role: Role, cohort: int, who: str) -> str:
    """What a person of a list is known by: nobody can tell from it who that is."""
    return hmac.new(secret, f"{role}|{cohort}|{folded(who)}".encode(), hashlib.sha256).hexdigest()
