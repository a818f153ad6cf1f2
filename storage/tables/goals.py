"""What mentees want to reach, what became of it, and how far both think they have got."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import GoalEvent, Horizon, Phase, Visibility
from storage.columns import answers, words
from storage.tables.base import Table
from storage.tables.people import Person
from storage.tables.tandems import Tandem


class Goal(Table):
    """What a mentee wants to reach in a tandem.

    ``outcome`` is the expected level (0); ``levels`` has the words for the other four ('-2', '-1', '1', '2')
    where the mentee wrote some, else the usual phrases hold. ``baseline`` is the level at which it began.
    """

    __tablename__ = "goal"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"), index=True)
    title: Mapped[str] = words(Visibility.TANDEM)
    horizon: Mapped[Horizon]
    outcome: Mapped[str] = words(Visibility.TANDEM)
    first_step: Mapped[str] = words(Visibility.TANDEM)
    due_on: Mapped[date]
    levels: Mapped[dict[str, str]] = answers(Visibility.TANDEM, default=dict)
    baseline: Mapped[int] = mapped_column(default=-1, server_default="-1")
    weight: Mapped[int] = mapped_column(default=2, server_default="2")
    set_at: Mapped[datetime]
    first_step_done_at: Mapped[datetime | None]
    reached_at: Mapped[datetime | None]
    put_aside_at: Mapped[datetime | None]
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("goal.id"))
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)


class GoalChange(Table):
    """What somebody did to a goal, and what it said before, where its words were changed."""

    __tablename__ = "goal_change"
    id: Mapped[int] = mapped_column(primary_key=True)
    goal_id: Mapped[int] = mapped_column(ForeignKey("goal.id"), index=True)
    what: Mapped[GoalEvent]
    made_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]
    before: Mapped[dict[str, Any] | None] = answers(Visibility.TANDEM)
    maker: Mapped[Person] = relationship(lazy="joined", innerjoin=True)


class GoalNote(Table):
    """How a goal is coming along: a note of the mentee, or a comment of the mentor."""

    __tablename__ = "goal_note"
    id: Mapped[int] = mapped_column(primary_key=True)
    goal_id: Mapped[int] = mapped_column(ForeignKey("goal.id"), index=True)
    written_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    written_at: Mapped[datetime]
    said: Mapped[str] = words(Visibility.TANDEM)
    writer: Mapped[Person] = relationship(lazy="joined", innerjoin=True)


class RatingSheet(Table):
    """How one of the two rates the goals at mid-term or at the end.

    The other one sees it once both are in; until then it can be corrected. ``support`` is how much the mentor
    contributed, from 1 to 5, as the mentee sees it. ``asked_at`` is when the other one was last asked to rate.
    """

    __tablename__ = "rating_sheet"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"))
    phase: Mapped[Phase]
    rated_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    rated_at: Mapped[datetime]
    asked_at: Mapped[datetime | None]
    support: Mapped[int | None]
    ratings: Mapped[list["GoalRating"]] = relationship(
        lazy="selectin", cascade="all, delete-orphan", order_by="GoalRating.id"
    )
    __table_args__ = (UniqueConstraint("tandem_id", "phase", "rated_by"),)

    def level_of(self, goal: Goal) -> int | None:
        """The level given to a goal, or None where it was not rated."""
        return next((rating.level for rating in self.ratings if rating.goal_id == goal.id), None)


class GoalRating(Table):
    """The level of one goal on a sheet, with the weight that the goal had then."""

    __tablename__ = "goal_rating"
    id: Mapped[int] = mapped_column(primary_key=True)
    sheet_id: Mapped[int] = mapped_column(ForeignKey("rating_sheet.id"))
    goal_id: Mapped[int] = mapped_column(ForeignKey("goal.id"), index=True)
    level: Mapped[int]
    weight: Mapped[int]
    __table_args__ = (UniqueConstraint("sheet_id", "goal_id"),)
