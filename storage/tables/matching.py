"""The matching: drafts that coordinators look through, and what they have settled about pairs."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentoring.matching import Why
from mentoring.words import PairRule
from storage.columns import Word
from storage.tables.base import Table
from storage.tables.people import Enrolment


class MatchDraft(Table):
    """A matching of a cohort that nobody has been asked about yet, from its order on.

    ``made_at`` is empty while it is being worked out. ``revision`` counts a coordinator's changes: a button for an
    earlier one does nothing. There is one that is made, and perhaps one on its way that replaces it.
    """

    __tablename__ = "match_draft"
    id: Mapped[int] = mapped_column(primary_key=True)
    cohort_id: Mapped[int] = mapped_column(ForeignKey("cohort.id"), index=True)
    ordered_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    ordered_at: Mapped[datetime]
    made_at: Mapped[datetime | None]
    revision: Mapped[int] = mapped_column(default=0)
    __table_args__ = ({"sqlite_autoincrement": True},)  # a button of an old draft must not hit a new one


class MatchPair(Table):
    """Two people whom a draft brings together. ``tandem_id``: the proposal has been sent.

    ``send_due_at`` is when it is to be sent, once a coordinator (``sent_by``) has said so.
    """

    __tablename__ = "match_pair"
    id: Mapped[int] = mapped_column(primary_key=True)
    draft_id: Mapped[int] = mapped_column(ForeignKey("match_draft.id"), index=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"))
    mentor_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"))
    score: Mapped[int]  # how well the two fit, of 100
    is_doubtful: Mapped[bool]  # they name organisations that may be the same
    send_due_at: Mapped[datetime | None] = mapped_column(index=True)
    sent_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    tandem_id: Mapped[int | None] = mapped_column(ForeignKey("tandem.id"))
    mentee: Mapped[Enrolment] = relationship(foreign_keys=[mentee_id], lazy="joined", innerjoin=True)
    mentor: Mapped[Enrolment] = relationship(foreign_keys=[mentor_id], lazy="joined", innerjoin=True)
    __table_args__ = ({"sqlite_autoincrement": True},)


class MatchLeft(Table):
    """Somebody for whom a draft has nobody, and the reason that binds (``mentoring.matching.Why``)."""

    __tablename__ = "match_left"
    id: Mapped[int] = mapped_column(primary_key=True)
    draft_id: Mapped[int] = mapped_column(ForeignKey("match_draft.id"), index=True)
    enrolment_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"))
    why: Mapped[Why] = mapped_column(Word(Why))
    enrolment: Mapped[Enrolment] = relationship(lazy="joined", innerjoin=True)


class SettledPair(Table):
    """What a coordinator has settled about two people: to stay together, or never to be proposed."""

    __tablename__ = "settled_pair"
    id: Mapped[int] = mapped_column(primary_key=True)
    mentee_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"))
    mentor_id: Mapped[int] = mapped_column(ForeignKey("enrolment.id"), index=True)
    rule: Mapped[PairRule] = mapped_column(Word(PairRule))
    settled_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    settled_at: Mapped[datetime]
    mentee: Mapped[Enrolment] = relationship(foreign_keys=[mentee_id], lazy="joined", innerjoin=True)
    mentor: Mapped[Enrolment] = relationship(foreign_keys=[mentor_id], lazy="joined", innerjoin=True)
    __table_args__ = (UniqueConstraint("mentee_id", "mentor_id"),)
