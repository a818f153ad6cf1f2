"""Where mentees stand: what they write and rate at the start, at mid-term and at the end."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import Phase, Visibility
from storage.columns import answers, words
from storage.tables.base import Table
from storage.tables.tandems import Tandem


class Position(Table):
    """A mentee's assessment of where they stand, one for each phase of a tandem; done anew, it is replaced.

    It is the mentee's own; the mentor may read it while ``sees`` says so.
    """

    __tablename__ = "position"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"))
    phase: Mapped[Phase]
    strengths: Mapped[str | None] = words(Visibility.ONLY_ME)
    growth: Mapped[str | None] = words(Visibility.ONLY_ME)
    potential: Mapped[str | None] = words(Visibility.ONLY_ME)
    change: Mapped[str | None] = words(Visibility.ONLY_ME)
    ratings: Mapped[dict[str, int]] = answers(Visibility.ONLY_ME)  # by competence
    sees: Mapped[Visibility]
    assessed_at: Mapped[datetime]
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)
    __table_args__ = (UniqueConstraint("tandem_id", "phase"),)
