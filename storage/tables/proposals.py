"""What is said while a proposal waits, and what the clock has to say about tandems."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import Visibility
from storage.columns import words
from storage.tables.base import Table
from storage.tables.tandems import Tandem


class ProposalQuestion(Table):
    """What one of the two would like to know of the other before deciding, and the answer."""

    __tablename__ = "proposal_question"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    asked_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    asked_at: Mapped[datetime]
    question: Mapped[str] = words(Visibility.TANDEM)
    answer: Mapped[str | None] = words(Visibility.TANDEM)
    answered_at: Mapped[datetime | None]
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)
