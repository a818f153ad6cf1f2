"""What the clock has to say to people, until it is said."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.prompts import PromptKind
from storage.columns import Word
from storage.tables.base import Table
from storage.tables.people import Person
from storage.tables.tandems import Tandem


class WaitingPrompt(Table):
    """Something that somebody is to be prompted about, at ``due_at`` or in the next hour that suits them.

    ``about`` is the id of the thing that it is about (0: the kind says all); from ``expires_at`` on it would
    help nobody any more.
    """

    __tablename__ = "prompt"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[PromptKind] = mapped_column(Word(PromptKind))
    tandem_id: Mapped[int | None] = mapped_column(ForeignKey("tandem.id"), index=True)
    about: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime] = mapped_column(index=True)
    expires_at: Mapped[datetime | None]
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True, viewonly=True)
    tandem: Mapped[Tandem | None] = relationship(lazy="selectin", viewonly=True)
    __table_args__ = (Index("ix_prompt_person_id_kind", "person_id", "kind", "about"),)
