"""The way of an update and of a message, and work that waits outside of it."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from mentoring.words import Visibility
from storage.columns import answers, file, words
from storage.tables.base import Table


class SeenUpdate(Table):
    """An update that has been applied: it is never applied again."""

    __tablename__ = "seen_update"
    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    seen_at: Mapped[datetime] = mapped_column(index=True)


class Progress(Table):
    """How far a person is in a form (``dialogue.flow.Progress``)."""

    __tablename__ = "progress"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    flow: Mapped[str] = mapped_column(String(32), primary_key=True)
    state: Mapped[dict[str, Any]] = answers(Visibility.ONLY_ME)
    touched_at: Mapped[datetime]


class Outgoing(Table):
    """A message on its way to Telegram: written with the change that it tells of, deleted once it is sent."""

    __tablename__ = "outgoing"
    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    lane: Mapped[int]
    method: Mapped[str] = mapped_column(String(48))
    payload: Mapped[str] = words(Visibility.ONLY_ME)
    file_name: Mapped[str | None]
    file_type: Mapped[str | None]
    file_content: Mapped[bytes | None] = file(Visibility.ONLY_ME)
    about: Mapped[str | None] = mapped_column(String(48))
    written_at: Mapped[datetime]
    failed_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(Text)
    # AUTOINCREMENT: an id is never used again, so a late mark can't hit another message
    __table_args__ = (Index("ix_outgoing_waiting", "failed_at", "id"), {"sqlite_autoincrement": True})


class Fate(Table):
    """What became of a message that somebody wants to know about, or to change later: it arrived, or did not.

    ``about`` is the name that was given to the message; there is one for each chat, of the latest message.
    """

    __tablename__ = "fate"
    about: Mapped[str] = mapped_column(String(48), primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    is_unreachable: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str | None] = mapped_column(Text)
    known_at: Mapped[datetime]
    __table_args__ = (Index("ix_fate_message", "chat_id", "message_id"),)


class FailedUpdate(Table):
    """An update that could not be applied, set aside with its trace; the person was told its number."""

    __tablename__ = "failed_update"
    number: Mapped[int] = mapped_column(primary_key=True)
    update_id: Mapped[int] = mapped_column(BigInteger)
    chat_id: Mapped[int | None] = mapped_column(BigInteger)
    trace: Mapped[str] = mapped_column(Text)
    failed_at: Mapped[datetime]


class GroupChat(Table):
    """A group that the bot was spoken to in, and when it last said there that it works in private."""

    __tablename__ = "group_chat"
    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    told_at: Mapped[datetime]


class Task(Table):
    """Work that waits to be done outside the writer: a picture, a document, the matching.

    ``due_at`` is when it is tried next; one that failed for good is gone, after the person was told.
    """

    __tablename__ = "task"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(48))
    subject: Mapped[dict[str, Any]] = mapped_column(JSON)  # ids, no words
    ordered_at: Mapped[datetime]
    due_at: Mapped[datetime] = mapped_column(index=True)
    tries: Mapped[int] = mapped_column(default=0)
    __table_args__ = ({"sqlite_autoincrement": True},)
