"""What can be said: texts by key, buttons, keyboards, screens and files, all as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Say:
    """A text by its key, with the values that go into it.

    ``key`` is a Fluent message (``onboarding-level``) or one of its attributes
    (``onboarding-level.label``). Values may be words of people (they are escaped when drawn), numbers,
    dates and times (drawn in the reader's language and zone; of a `DayOf` just the day), members of the
    programme's vocabulary, other texts, or sequences of these (drawn as a list in words).
    """

    key: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lines:
    """Several texts under each other, one a line."""

    items: Sequence["Label"]


@dataclass(frozen=True, slots=True)
class LanguageName:
    """The name of a language (an ISO 639 code), in the reader's language."""

    code: str


@dataclass(frozen=True, slots=True)
class CountryName:
    """The name of a country (an ISO 3166 code), in the reader's language."""

    code: str


@dataclass(frozen=True, slots=True)
class DayOf:
    """A moment of which only the day matters: drawn as the date that it has where the reader is."""

    moment: datetime


Label = Say | Lines | LanguageName | CountryName | str
"""A text to be looked up, a name that every language has, or words that are shown as they are."""


def say(key: str, **args: Any) -> Say:
    """Name a text and the values that go into it."""
    return Say(key, args)


@dataclass(frozen=True, slots=True)
class Call:
    """What a button does: ``name`` finds the room's function or form, ``args`` go to it."""

    name: str
    args: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Button:
    """One button under a message: it calls a function of a room, or opens an address."""

    label: Label
    call: Call | None = None
    url: str | None = None


Row = tuple[Button, ...]


def button(label: Label, name: str, *args: object) -> Button:
    """Make a button that calls ``name`` with ``args`` (each becomes a string)."""
    return Button(label, Call(name, tuple(str(arg) for arg in args)))


@dataclass(frozen=True, slots=True)
class Document:
    """A file that goes with a screen."""

    name: str
    content: bytes
    mime_type: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG that is shown in the chat; the text that goes with it says in words what matters in it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: its paragraphs, its keyboard and perhaps a file or a picture."""

    parts: tuple[Label, ...]
    rows: tuple[Row, ...] = ()
    file: Document | Picture | None = None


def screen(
    *parts: Label | None, rows: Sequence[Sequence[Button]] = (), file: Document | Picture | None = None
) -> Screen:
    """Make a screen of paragraphs (those that are None are left out) and rows of buttons."""
    return Screen(
        tuple(part for part in parts if part is not None),
        tuple(tuple(row) for row in rows if row),
        file,
    )


def joined(*screens: Screen) -> Screen:
    """Say several things in one message: the paragraphs one after the other, and so the rows of buttons."""
    files = [one.file for one in screens if one.file is not None]
    return Screen(
        tuple(part for one in screens for part in one.parts),
        tuple(row for one in screens for row in one.rows),
        files[0] if files else None,
    )
