"""What all tables share: names of constraints that migrations can rely on, and the kinds of columns."""

from datetime import datetime

from sqlalchemy import Index, MetaData, text
from sqlalchemy.orm import DeclarativeBase

from mentoring.words import (
    AbsenceReason,
    AgreementStatus,
    AnnouncementPass,
    AnnouncementStatus,
    ContactForm,
    DeskRole,
    EnrolmentStatus,
    EventStatus,
    FitAnswer,
    GoalEvent,
    Horizon,
    LinkedChatKind,
    MeetingStatus,
    Phase,
    QuestionKind,
    RequestOutcome,
    RequestStatus,
    Role,
    RoundKind,
    RoundStatus,
    Seat,
    StayInTouch,
    Support,
    TandemStatus,
    Visibility,
)
from storage.columns import Moment, Word

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Table(DeclarativeBase):
    """What all tables share: names of constraints that migrations can rely on, and the kinds of columns."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        datetime: Moment,
        Role: Word(Role),
        DeskRole: Word(DeskRole),
        EnrolmentStatus: Word(EnrolmentStatus),
        TandemStatus: Word(TandemStatus),
        AgreementStatus: Word(AgreementStatus),
        MeetingStatus: Word(MeetingStatus),
        ContactForm: Word(ContactForm),
        Horizon: Word(Horizon),
        GoalEvent: Word(GoalEvent),
        Phase: Word(Phase),
        Visibility: Word(Visibility),
        Support: Word(Support),
        RequestStatus: Word(RequestStatus),
        RequestOutcome: Word(RequestOutcome),
        StayInTouch: Word(StayInTouch),
        EventStatus: Word(EventStatus),
        Seat: Word(Seat),
        AbsenceReason: Word(AbsenceReason),
        FitAnswer: Word(FitAnswer),
        RoundKind: Word(RoundKind),
        RoundStatus: Word(RoundStatus),
        QuestionKind: Word(QuestionKind),
        AnnouncementStatus: Word(AnnouncementStatus),
        AnnouncementPass: Word(AnnouncementPass),
        LinkedChatKind: Word(LinkedChatKind),
    }


def index_of_some(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of the rows of which ``where`` is true.

    PostgreSQL hears of it with ``complete_indexes``: SQLAlchemy has a word of its own for it, and would import all it
    knows about PostgreSQL with that word, 8 MB, which a bot on SQLite would carry along.
    """
    return Index(name, *columns, unique=unique, sqlite_where=text(where))


def complete_indexes() -> None:
    """Say the same to PostgreSQL, before tables are made or compared there."""
    for table in Table.metadata.tables.values():
        for index in table.indexes:
            where = index.dialect_kwargs.get("sqlite_where")
            if where is not None:
                index.dialect_kwargs["postgresql_where"] = where
