"""What all tables share: names of constraints that migrations can rely on, and the kinds of columns."""

from datetime import datetime

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase

from mentoring.words import (
    AbsenceReason,
    AgreementStatus,
    ContactForm,
    EnrolmentStatus,
    EventStatus,
    FitAnswer,
    GoalEvent,
    Horizon,
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
    }
