"""Announcements: what coordinators tell many at once, and to whom it went."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import AnnouncementPass, AnnouncementStatus, LinkedChatKind, Visibility
from storage.columns import answers
from storage.tables.base import Table
from storage.tables.people import Person


class Announcement(Table):
    """A message to many.

    ``versions`` holds the message by language, as a form's answer keeps it; ``first_language`` is the one that
    people get who read none of the others. ``audience`` says for whom it is (mentoring.audience). Planned, it
    goes out at ``send_at``.

    What is done with it goes through its recipients by chat, in passes: sending, later perhaps corrections, or
    taking it back. ``handed`` of ``total`` letters of the present pass are with the outbox, up to the chat
    ``cursor``; the clock goes on at ``due_at``. ``runner`` sees how far it is, in a message that was brought up to
    date at ``shown_at``.
    """

    __tablename__ = "announcement"
    id: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[AnnouncementStatus]
    versions: Mapped[dict[str, Any]] = answers(Visibility.COORDINATOR)
    first_language: Mapped[str] = mapped_column(String(8))
    audience: Mapped[dict[str, Any]] = mapped_column(JSON)
    made_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]
    send_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]  # when it began to go out
    ended_at: Mapped[datetime | None]  # of the present pass
    task: Mapped[AnnouncementPass | None]
    number: Mapped[int] = mapped_column(default=0)  # of the pass
    correcting: Mapped[str | None] = mapped_column(String(8))  # the language whose words are corrected
    cursor: Mapped[int | None] = mapped_column(BigInteger)
    handed: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=0)
    begun_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    run_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    shown_at: Mapped[datetime | None]
    maker: Mapped[Person] = relationship(foreign_keys=[made_by], lazy="joined", innerjoin=True)
    runner: Mapped[Person | None] = relationship(foreign_keys=[run_by], lazy="joined")

    @property
    def is_taken_back(self) -> bool:
        """Whether it was deleted from people's chats, all through."""
        return self.task is AnnouncementPass.TAKING_BACK and self.status is AnnouncementStatus.DONE


class Recipient(Table):
    """A chat that an announcement goes to, as it was when it began to go out; ``language`` is that of its reader."""

    __tablename__ = "announcement_recipient"
    announcement_id: Mapped[int] = mapped_column(ForeignKey("announcement.id"), primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    language: Mapped[str] = mapped_column(String(8))


class LinkedChat(Table):
    """A group or a channel that announcements can go to: a coordinator brought the bot in and said so.

    ``linked_at`` None: nobody has said so yet. ``left_at``: the bot was sent away.
    """

    __tablename__ = "linked_chat"
    id: Mapped[int] = mapped_column(primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    kind: Mapped[LinkedChatKind]
    title: Mapped[str] = mapped_column(String(255))
    linked_at: Mapped[datetime | None]
    linked_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    left_at: Mapped[datetime | None]
