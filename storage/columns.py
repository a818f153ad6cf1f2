"""Kinds of columns: moments in UTC, and people's words, sealed, with the label of who may read them."""

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, Dialect, LargeBinary, String, TypeDecorator
from sqlalchemy.orm import MappedColumn, mapped_column

from mentoring.words import Visibility
from storage.encryption import keys_of


class Moment(TypeDecorator[datetime]):
    """A point in time: aware and in UTC on our side, whatever the database keeps."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Hand the moment to the database; SQLite keeps no zone."""
        if value is None:
            return None
        moment = value if value.tzinfo is UTC else value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment back as aware UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)

    def bind_processor(self, dialect: Dialect) -> Any:
        """Write the moment for SQLite in one step: every row that is due has several."""
        return _in_sqlite if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Read what SQLite keeps in one step."""
        return _from_sqlite if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


def _in_sqlite(value: datetime | None) -> str | None:
    """As SQLAlchemy writes it, too: '2026-11-23 09:00:00.000000', in UTC."""
    if value is None:
        return None
    moment = value if value.tzinfo is UTC else value.astimezone(UTC)
    return moment.isoformat(" ", "microseconds")[:26]


def _from_sqlite(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)


class Word(TypeDecorator[StrEnum]):
    """A member of the programme's vocabulary, kept as its value."""

    impl = String(32)
    cache_ok = True

    def __init__(self, vocabulary: type[StrEnum]) -> None:
        super().__init__()
        self.vocabulary = vocabulary

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Keep the value."""
        return None if value is None else self.vocabulary(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Give the member back."""
        return None if value is None else self.vocabulary(value)


class Sealed(TypeDecorator[Any]):
    """Bytes that only whoever has the key can read (storage.encryption)."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, place: str = "") -> None:
        """``place`` is the column, as "table.column"; the table names it once it is made (storage.tables)."""
        super().__init__()
        self.place = place

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        """Seal the value; nothing stays nothing."""
        if value is None:
            return None
        return keys_of(dialect).seal(self.pack(value), self.place.encode())

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        """Open the value."""
        if value is None:
            return None
        return self.unpack(keys_of(dialect).open(bytes(value), self.place.encode()))

    def pack(self, value: Any) -> bytes:
        """Put a value into bytes."""
        return bytes(value)

    def unpack(self, packed: bytes) -> Any:
        """Take it out again."""
        return packed


class SealedText(Sealed):
    """A text."""

    cache_ok = True

    def pack(self, value: str) -> bytes:
        """In UTF-8."""
        return value.encode()

    def unpack(self, packed: bytes) -> str:
        """From UTF-8."""
        return packed.decode()


class SealedJson(Sealed):
    """What JSON can hold, but null: that is no value."""

    cache_ok = True

    def pack(self, value: Any) -> bytes:
        """As JSON."""
        return _write_json(value).encode()

    def unpack(self, packed: bytes) -> Any:
        """From JSON."""
        return json.loads(packed)


_write_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def words(sees: Visibility, **options: Any) -> MappedColumn[Any]:
    """A column that holds what a person wrote, sealed, labelled with who may read it."""
    return mapped_column(SealedText(), info={"sees": sees}, **options)


def answers(sees: Visibility, **options: Any) -> MappedColumn[Any]:
    """A column that holds several answers of a person, sealed, labelled with who may read them."""
    return mapped_column(SealedJson(), info={"sees": sees}, **options)


def file(sees: Visibility) -> MappedColumn[Any]:
    """A column that holds a file of somebody or for somebody, sealed, labelled with who may read it."""
    return mapped_column(Sealed(), info={"sees": sees})
