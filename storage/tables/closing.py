"""How tandems are closed: each one's part in it, the certificates, and the notes that are still kept."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import Role, StayInTouch, Visibility
from storage.columns import words
from storage.tables.base import Table
from storage.tables.people import Person
from storage.tables.tandems import Tandem


class Closing(Table):
    """One person's part in closing a tandem, which is closed when both have finished, or by a coordinator.

    ``reminders_sent`` times they have been reminded since they were invited.
    """

    __tablename__ = "closing"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    invited_at: Mapped[datetime | None]
    reminders_sent: Mapped[int] = mapped_column(default=0, server_default="0")
    thanks: Mapped[str | None] = words(Visibility.TANDEM)
    thanked_at: Mapped[datetime | None]
    outlook: Mapped[str | None] = words(Visibility.TANDEM)
    touch: Mapped[StayInTouch | None]
    outlook_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
    __table_args__ = (UniqueConstraint("tandem_id", "person_id"),)


class Certificate(Table):
    """What a certificate says, as it was issued. ``code`` stands on the paper: coordinators can check it."""

    __tablename__ = "certificate"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(16), unique=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[Role]
    name: Mapped[str] = words(Visibility.COORDINATOR)
    begins_on: Mapped[date]
    ends_on: Mapped[date]
    meetings: Mapped[int]
    goals: Mapped[int]
    issued_at: Mapped[datetime]
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
    __table_args__ = (UniqueConstraint("tandem_id", "person_id"),)


class KeptNotes(Table):
    """The private notes of one person about a tandem that is closed: offered, announced to go, gone.

    ``due_at`` is when the next of these is to happen; None once they are gone.
    """

    __tablename__ = "kept_notes"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    due_at: Mapped[datetime | None] = mapped_column(index=True)
    offered_at: Mapped[datetime | None]
    warned_at: Mapped[datetime | None]
    gone_at: Mapped[datetime | None]
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
    __table_args__ = (UniqueConstraint("tandem_id", "person_id"),)
