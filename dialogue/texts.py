"""Every word the bot says: Project Fluent texts in each language, drawn for one reader.

The one place where values meet markup: whatever goes into a text is escaped here, and nowhere else.
"""

import html
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, format_timedelta
from babel.lists import format_list

from dialogue.catalogue import Catalogue
from dialogue.field import word
from dialogue.screen import CountryName, DayOf, Label, LanguageName, Lines, Say

FALLBACK = "en"
KEPT_AT_MOST = 4096  # drawn texts; all that have no values are some hundreds
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


class MissingTextError(LookupError):
    """A text is named that no language has."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom a text is drawn for: their language (an ISO 639 code) and time zone."""

    language: str
    zone: ZoneInfo


class Texts:
    """All texts, by language and key."""

    def __init__(self, sources: Mapping[str, Iterable[str]]) -> None:
        """Take Fluent sources by language: ``{'en': [source, …], 'de': […]}``.

        Raises ValueError when two sources of a language define the same text.
        """
        self._catalogues = {language: _catalogue(language, parts) for language, parts in sources.items()}
        self._kept: dict[tuple[str, Hashable], str] = {}  # drawn texts, by language and what is said

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages there are texts in."""
        return tuple(self._catalogues)

    def has(self, language: str, key: str) -> bool:
        """Tell whether ``language`` itself has the text."""
        return language in self._catalogues and self._catalogues[language].pattern(key) is not None

    def plain(self, label: Label, reader: Reader) -> str:
        """Draw without markup: for buttons, toasts, file names, command menus."""
        return self._draw(label, reader, escape=False)

    def html(self, label: Label, reader: Reader) -> str:
        """Draw as Telegram's HTML; people's words are escaped."""
        return self._draw(label, reader, escape=True)

    def wordings(self, label: Label, reader: Reader) -> tuple[str, ...]:
        """Draw a label in each language, the reader's own first: how people may name it when they type."""
        others = (language for language in self._catalogues if language != reader.language)
        readers = (reader, *(Reader(language, reader.zone) for language in others))
        return tuple(self.plain(label, each) for each in readers)

    def _draw(self, label: Label, reader: Reader, *, escape: bool) -> str:
        match label:
            case str():
                return _isolated(html.escape(label, quote=False) if escape else label)
            case Lines(items):
                return "\n".join(self._draw(item, reader, escape=escape) for item in items)
            case LanguageName(code):
                return str(locale_of(reader.language).languages.get(code, code))
            case CountryName(code):
                return str(locale_of(reader.language).territories.get(code, code))
            case Say():
                return self._draw_text(label, reader, escape=escape)

    def _draw_text(self, label: Say, reader: Reader, *, escape: bool) -> str:
        """Draw a text, or take the drawn one where it is the same each time."""
        said = _always_the_same(label)
        kept = self._kept.get((reader.language, said)) if said else None
        if kept is not None:
            return kept
        values = {name: self._value(value, reader, escape=escape) for name, value in label.args.items()}
        drawn = self._format(label.key, values, reader.language)
        if said and len(self._kept) < KEPT_AT_MOST:
            self._kept[reader.language, said] = drawn
        return drawn

    def _format(self, key: str, values: dict[str, Any], language: str) -> str:
        for candidate in (language, FALLBACK):
            catalogue = self._catalogues.get(candidate)
            pattern = catalogue and catalogue.pattern(key)
            if catalogue and pattern is not None:
                try:
                    return catalogue.format(pattern, values)
                except ValueError as error:
                    raise MissingTextError(f"the {candidate} text {key} can't be drawn: {error}") from error
        raise MissingTextError(f"no language has a text {key}")

    def _value(self, value: Any, reader: Reader, *, escape: bool) -> Any:
        """Draw one value that goes into a text, in the reader's language and time zone."""
        match value:
            case StrEnum():
                return self._draw(word(value), reader, escape=escape)
            case str() | Say() | Lines() | LanguageName() | CountryName():
                return self._draw(value, reader, escape=escape)
            case bool() | int() | float():
                return value
            case DayOf(moment):
                return show_time(moment.astimezone(reader.zone).date(), reader)
            case datetime() | date() | time() | timedelta():
                return show_time(value, reader)
            case Iterable():
                parts = [str(self._value(item, reader, escape=escape)) for item in value]
                return format_list(parts, locale=locale_of(reader.language))
            case _:
                raise TypeError(f"a text can't hold a {type(value).__name__}")


def _always_the_same(label: Say) -> Hashable:
    """What is said, if that alone decides how it reads: no words of people, no moments; None otherwise."""
    said: list[Hashable] = [label.key]
    for name, value in label.args.items():
        match value:
            case int() | StrEnum():
                said.append((name, type(value), value))
            case Say() if inner := _always_the_same(value):
                said.append((name, inner))
            case _:
                return None
    return tuple(said)


def show_time(moment: datetime | date | time | timedelta, reader: Reader) -> str:
    """Draw a moment, a day, a time of day or a duration in the reader's language and time zone."""
    locale = locale_of(reader.language)
    match moment:
        case datetime():
            local = moment.astimezone(reader.zone)
            return f"{_day(local.date(), locale)}, {format_time(local.time(), 'short', locale=locale)}"
        case date():
            return _day(moment, locale)
        case time():
            return format_time(moment, "short", locale=locale)
        case timedelta():
            return format_timedelta(moment, threshold=1.5, locale=locale)


def _day(day: date, locale: Locale) -> str:
    return format_date(day, _DAY_PATTERNS.get(locale.language, "EEE d MMM y"), locale=locale)


_DAY_PATTERNS = {"de": "EEE, d. MMM y", "en": "EEE d MMM y"}


@lru_cache
def locale_of(language: str) -> Locale:
    """Babel's locale of a language; British for English, so that times have 24 hours."""
    return Locale.parse("en_GB" if language == "en" else language)


def own_name(language: str) -> str:
    """What a language calls itself: 'Deutsch'."""
    return str(Locale.parse(language).display_name).capitalize()


_TURNING = {"R", "AL", "RLE", "RLO", "RLI"}


def _isolated(text: str) -> str:
    """Fence in words that hold right-to-left letters, so that they don't turn the sentence around them.

    Fluent itself would fence in every value; that leaves invisible characters in what people copy.
    """
    if not text.isascii() and any(unicodedata.bidirectional(letter) in _TURNING for letter in text):
        return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"
    return text


def _catalogue(language: str, sources: Iterable[str]) -> Catalogue:
    return Catalogue(str(locale_of(language)).replace("_", "-"), sources)


def sources_in(folders: Sequence[Path], languages: Sequence[str]) -> dict[str, Iterator[str]]:
    """``LANGUAGE.ftl`` of each folder that has one, by language: read one after the other, as they are taken."""
    return {language: _read([folder / f"{language}.ftl" for folder in folders]) for language in languages}


def _read(files: Iterable[Path]) -> Iterator[str]:
    return (file.read_text("utf-8") for file in files if file.exists())
