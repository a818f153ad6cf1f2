"""What mentees ask their mentors for, and what came of it."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import RequestOutcome, RequestStatus, Support, Visibility
from storage.columns import words
from storage.tables.base import Table
from storage.tables.tandems import Tandem


class SupportRequest(Table):
    """Practical help that a mentee asks the mentor for. ``moved_at`` is when its status last changed."""

    __tablename__ = "support_request"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    kind: Mapped[Support]
    wish: Mapped[str] = words(Visibility.TANDEM)
    status: Mapped[RequestStatus]
    asked_at: Mapped[datetime]
    moved_at: Mapped[datetime]
    reply: Mapped[str | None] = words(Visibility.TANDEM)
    outcome: Mapped[RequestOutcome | None]
    outcome_words: Mapped[str | None] = words(Visibility.TANDEM)
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)
