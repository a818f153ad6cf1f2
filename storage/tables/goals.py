"""What mentees want to reach."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import Horizon, Visibility
from storage.columns import words
from storage.tables.base import Table
from storage.tables.tandems import Tandem


class Goal(Table):
    """What a mentee wants to reach in a tandem."""

    __tablename__ = "goal"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    title: Mapped[str] = words(Visibility.TANDEM)
    horizon: Mapped[Horizon]
    outcome: Mapped[str] = words(Visibility.TANDEM)
    first_step: Mapped[str] = words(Visibility.TANDEM)
    due_on: Mapped[date]
    set_at: Mapped[datetime]
    put_aside_at: Mapped[datetime | None]
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)
