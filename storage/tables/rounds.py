"""Feedback rounds: what is asked, who is asked, and the answers, which say nothing of who gave them."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.words import FitAnswer, QuestionKind, Role, RoundKind, RoundStatus, Visibility
from storage.columns import answers
from storage.tables.base import Table, index_of_some
from storage.tables.people import Person
from storage.tables.tandems import Tandem


class Round(Table):
    """A set of questions to a group of people of a cohort.

    The standing ones (mid-term, closing) are made by nobody, once for a cohort. ``audience`` names who is asked:
    ``{"role": "mentee" | "mentor" | null, "languages": ["de", …] | null, "in_tandem": bool}``. ``titles`` are by
    language; None: the kind says all.
    """

    __tablename__ = "round"
    id: Mapped[int] = mapped_column(primary_key=True)
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), index=True)
    kind: Mapped[RoundKind]
    titles: Mapped[dict[str, str] | None] = mapped_column(JSON)
    anonymous: Mapped[bool]
    status: Mapped[RoundStatus]
    opens_at: Mapped[datetime | None] = mapped_column(index=True)
    closes_at: Mapped[datetime | None] = mapped_column(index=True)
    audience: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    made_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]
    questions: Mapped[list["RoundQuestion"]] = relationship(
        lazy="selectin", order_by="RoundQuestion.position", cascade="all, delete-orphan"
    )
    __table_args__ = (
        index_of_some(
            "uq_round_standing",
            "cohort_id",
            "kind",
            unique=True,
            where="kind IN ('midterm', 'closing')",
        ),
    )


class RoundQuestion(Table):
    """A question of a round. A ``standard`` one has its texts in the room; others have them by language.

    ``options`` of a choice, each by language: ``[{"en": "Yes", "de": "Ja"}, …]``; an answer names them by place.
    """

    __tablename__ = "round_question"
    id: Mapped[int] = mapped_column(primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("round.id"), index=True)
    position: Mapped[int]
    kind: Mapped[QuestionKind]
    standard: Mapped[str | None] = mapped_column(String(32))
    texts: Mapped[dict[str, str] | None] = mapped_column(JSON)
    options: Mapped[list[dict[str, str]] | None] = mapped_column(JSON)
    optional: Mapped[bool]


class RoundPart(Table):
    """Who is asked in a round, about which tandem if about one; ``answered`` has no moment, on purpose."""

    __tablename__ = "round_part"
    id: Mapped[int] = mapped_column(primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("round.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    tandem_id: Mapped[int | None] = mapped_column(ForeignKey("tandem.id"), index=True)
    asked_at: Mapped[datetime]
    times_asked: Mapped[int] = mapped_column(default=0)  # how often the person was prompted
    answered: Mapped[bool] = mapped_column(default=False)
    round: Mapped[Round] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
    tandem: Mapped[Tandem | None] = relationship(lazy="selectin")
    __table_args__ = (
        UniqueConstraint("round_id", "person_id", "tandem_id"),
        index_of_some(
            "uq_round_part_without_tandem",
            "round_id",
            "person_id",
            unique=True,
            where="tandem_id IS NULL",
        ),
    )


class AnswerSheet(Table):
    """What somebody answered in a round: no time, no order, and in an anonymous round no person.

    The id is drawn by lot and the table kept in its order, so that not even the place in the file tells when a
    sheet came. ``role`` is the only breakdown. ``block`` is set when the sheet is let into the results.
    ``answers`` by the question's id: 1 to 5, the place of an option or a list of them, or words.
    """

    __tablename__ = "answer_sheet"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    round_id: Mapped[int] = mapped_column(ForeignKey("round.id"), index=True)
    role: Mapped[Role | None]
    block: Mapped[int | None]
    answers: Mapped[dict[str, Any]] = answers(Visibility.COORDINATOR)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy reads it from the class


class Fit(Table):
    """What one of the two says of the first fit; the partner never learns of it."""

    __tablename__ = "fit"
    id: Mapped[int] = mapped_column(primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandem.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    asked_at: Mapped[datetime]
    times_asked: Mapped[int] = mapped_column(default=0)
    answer: Mapped[FitAnswer | None]
    answered_at: Mapped[datetime | None]
    tandem: Mapped[Tandem] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
    __table_args__ = (UniqueConstraint("tandem_id", "person_id"),)
