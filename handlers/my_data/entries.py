"""A row of somebody's data in words: each value with what it is called."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from dialogue.field import word
from dialogue.screen import DayOf, Label, LanguageName, Say, say
from dialogue.texts import show_time
from dialogue.turn import Stage, reader_of
from handlers.profiles import told_in
from mentoring.agreement import Terms
from mentoring.wordings import in_language
from mentoring.words import Topic
from storage.own_parts import PARTS
from storage.own_parts.part import Part
from storage.tables import Person

FOR_PROGRAMS = {"flow", "method"}  # what tells people nothing
EXACT = {"due_at", "starts_at", "begins_at"}  # of other moments the day is enough
_NAMED_BY = {
    "terms": "agreement-{}.label",
    "remarks": "agreement-{}.label",
    "ratings": "competence.{}",
    "before": "mydata-column.{}",
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
        if name != "profile" and name not in FOR_PROGRAMS and value not in ("", [], {})
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
        return " · ".join(_pairs(stage, person, name, _as_read(name, value)))
    if isinstance(value, list) and name == "topics":
        return _inner(stage, person, [_topic(one) for one in value])
    return _inner(stage, person, value)


def _topic(kept: str) -> str:
    """A topic of the programme's vocabulary, or one's own words."""
    return Topic(kept) if kept in set(Topic) else kept


def _as_read(name: str, value: Mapping[str, Any]) -> Mapping[str, Any]:
    """What of it people read, in words of the programme where it has some."""
    if name == "state":
        answers: Mapping[str, Any] = value.get("answers", {})
        return answers
    if name == "terms":
        try:
            return dict(Terms.model_validate(value))
        except ValidationError:  # their words have gone
            return value
    return value


def _pairs(stage: Stage, person: Person, name: str, value: Mapping[str, Any]) -> Iterator[str]:
    for key, inner in value.items():
        if inner in (None, "", [], {}):
            continue
        label = Say(_NAMED_BY.get(name, "").format(key))
        called = stage.plain(person, label) if _is_known(stage, person, label) else key
        yield f"{called}: {_inner(stage, person, inner)}"


def _inner(stage: Stage, person: Person, inner: Any) -> str:
    if isinstance(inner, StrEnum):
        return stage.plain(person, word(inner))
    if isinstance(inner, date):
        return show_time(inner, reader_of(person))
    if isinstance(inner, Mapping):
        own = inner.get(person.language)
        return (
            str(own) if isinstance(own, str) else ", ".join(f"{key} {value}" for key, value in inner.items())
        )
    if isinstance(inner, list):
        return ", ".join(_inner(stage, person, one) for one in inner)
    return str(inner)


def _is_known(stage: Stage, person: Person, label: Say) -> bool:
    return bool(label.key) and stage.house.texts.has(person.language, label.key)
