"""A row of somebody's data in words: each value with what it is called."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from dialogue.field import word
from dialogue.screen import DayOf, Label, LanguageName, Say, say
from dialogue.turn import Stage
from handlers.profiles import told_in
from mentoring.wordings import in_language
from storage.own_parts import PARTS, Part
from storage.tables import Person

EXACT = {"due_at", "starts_at", "begins_at"}  # of other moments the day is enough
_NAMED_BY = {
    "terms": "agreement-{}.label",
    "remarks": "agreement-{}.label",
    "ratings": "competence.{}",
}
"""How the keys of what is kept as JSON are called, by its column."""


def part_named(name: str) -> Part | None:
    """The part of that name."""
    return next((part for part in PARTS if part.name == name), None)


def entry_of(stage: Stage, person: Person, row: Mapping[str, Any]) -> list[Label]:
    """All that a row tells, a line for each value."""
    lines: list[Label] = [
        say("mydata-entry-line", label=Say(f"mydata-column.{name}"), value=_value(stage, person, name, value))
        for name, value in row.items()
        if name != "profile" and value not in ("", [], {})
    ]
    return [*lines, *(told_in(row["profile"], person.name, row["role"]) if row.get("profile") else ())]


def _value(stage: Stage, person: Person, name: str, value: Any) -> Any:
    match value:
        case bool():
            return say("mydata-yes" if value else "mydata-no")
        case StrEnum():
            return _if_known(stage, person, word(value), value.value)
        case Mapping() | list() | int():
            return _written(stage, person, name, value)
        case str() if name == "what":
            return _if_known(stage, person, Say(f"act-{value.replace(' ', '-')}"), value)
        case datetime() if name not in EXACT:
            return DayOf(value)
    return LanguageName(value) if name == "language" else value


def _if_known(stage: Stage, person: Person, label: Say, otherwise: str) -> Label:
    return label if _is_known(stage, person, label) else otherwise


def _written(stage: Stage, person: Person, name: str, value: Any) -> str:
    """What is kept as JSON, in a line."""
    if isinstance(value, Mapping) and name == "titles":
        return in_language(value, person.language)
    if isinstance(value, Mapping):
        return " · ".join(_pairs(stage, person, name, value))
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _pairs(stage: Stage, person: Person, name: str, value: Mapping[str, Any]) -> Iterator[str]:
    for key, inner in value.items():
        if inner in (None, "", [], {}):
            continue
        label = Say(_NAMED_BY.get(name, "").format(key))
        called = stage.plain(person, label) if _is_known(stage, person, label) else key
        yield f"{called}: {_inner(person, inner)}"


def _inner(person: Person, inner: Any) -> str:
    if isinstance(inner, Mapping):
        own = inner.get(person.language)
        return (
            str(own) if isinstance(own, str) else ", ".join(f"{key} {value}" for key, value in inner.items())
        )
    return ", ".join(map(str, inner)) if isinstance(inner, list) else str(inner)


def _is_known(stage: Stage, person: Person, label: Say) -> bool:
    return bool(label.key) and stage.house.texts.has(person.language, label.key)
