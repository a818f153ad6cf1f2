"""What of each table is somebody's own, to be seen and taken along: theirs, and nothing of others'."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from storage.erasure import Whose
from storage.tables import (
    Act,
    Agreement,
    AnswerSheet,
    Attendance,
    CalendarFeed,
    Certificate,
    Closing,
    CoffeeGuest,
    CoffeeSeat,
    Concern,
    ConcernWords,
    Consent,
    Contact,
    Enrolment,
    Erasure,
    Event,
    FailedUpdate,
    Fate,
    Fit,
    Goal,
    GoalChange,
    GoalNote,
    GoalRating,
    KeptNotes,
    Meeting,
    MeetingLog,
    NextStep,
    Outgoing,
    Person,
    Position,
    Progress,
    ProposalQuestion,
    Question,
    QuestionWords,
    RatingSheet,
    Recipient,
    RoundPart,
    SupportRequest,
    Table,
    Tandem,
    WaitingPrompt,
)

Row = Mapping[str, Any]
Which = Callable[[Whose], ColumnElement[bool]]
Columns = Sequence[InstrumentedAttribute[Any]]


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of thing that is kept of somebody: the rows that are theirs, and what of each they get.

    ``words`` of a row that two share are given only to whom ``wrote`` holds for.
    """

    name: str
    table: type[Table]
    which: Which
    columns: Columns
    words: Columns = ()
    wrote: Which = lambda _one: ~false()


def _in_tandems(column: InstrumentedAttribute[int]) -> Which:
    return lambda one: column.in_(one.tandems)


PARTS: Sequence[Part] = (
    Part(
        "person",
        Person,
        lambda one: Person.id == one.person_id,
        (
            Person.telegram_id,
            Person.username,
            Person.name,
            Person.language,
            Person.time_zone,
            Person.joined_at,
            Person.notice_version,
            Person.unreachable_since,
            Person.withdrew_at,
            Person.is_coordinator,
            Person.is_viewer,
        ),
    ),
    Part(
        "consent",
        Consent,
        lambda one: Consent.person_id == one.person_id,
        (Consent.version, Consent.given_at, Consent.withdrawn_at),
    ),
    Part(
        "erasure",
        Erasure,
        lambda one: Erasure.person_id == one.person_id,
        (Erasure.asked_at, Erasure.due_at),
    ),
    Part(
        "enrolment",
        Enrolment,
        lambda one: Enrolment.person_id == one.person_id,
        (
            Enrolment.role,
            Enrolment.status,
            Enrolment.applied_at,
            Enrolment.decided_at,
            Enrolment.rests_since,
            Enrolment.profile,
        ),
    ),
    Part(
        "tandem",
        Tandem,
        _in_tandems(Tandem.id),
        (
            Tandem.status,
            Tandem.proposed_at,
            Tandem.started_at,
            Tandem.ends_on,
            Tandem.paused_until,
            Tandem.last_contact_at,
            Tandem.closed_at,
            Tandem.close_kind,
        ),
        (Tandem.decline_reason,),
        lambda one: Tandem.declined_by == one.person_id,
    ),
    Part(
        "proposal_question",
        ProposalQuestion,
        lambda one: ProposalQuestion.asked_by == one.person_id,
        (ProposalQuestion.question, ProposalQuestion.asked_at),
    ),
    Part(
        "proposal_answer",
        ProposalQuestion,
        lambda one: and_(
            ProposalQuestion.tandem_id.in_(one.tandems),
            ProposalQuestion.asked_by != one.person_id,
            ProposalQuestion.answered_at.is_not(None),
        ),
        (ProposalQuestion.answer, ProposalQuestion.answered_at),
    ),
    Part(
        "agreement",
        Agreement,
        _in_tandems(Agreement.tandem_id),
        (
            Agreement.number,
            Agreement.status,
            Agreement.sent_at,
            Agreement.in_force_from,
            Agreement.in_force_until,
            Agreement.terms,
        ),
        (Agreement.remarks,),
        lambda one: Agreement.sent_by != one.person_id,
    ),
    Part(
        "position",
        Position,
        lambda one: Position.tandem_id.in_(one.as_mentee),
        (
            Position.phase,
            Position.assessed_at,
            Position.sees,
            Position.strengths,
            Position.growth,
            Position.potential,
            Position.change,
            Position.ratings,
        ),
    ),
    Part(
        "goal",
        Goal,
        lambda one: Goal.id.in_(one.goals),
        (
            Goal.title,
            Goal.horizon,
            Goal.outcome,
            Goal.levels,
            Goal.baseline,
            Goal.weight,
            Goal.first_step,
            Goal.due_on,
            Goal.set_at,
            Goal.first_step_done_at,
            Goal.reached_at,
            Goal.put_aside_at,
        ),
    ),
    Part(
        "goal_change",
        GoalChange,
        lambda one: GoalChange.goal_id.in_(one.goals),
        (GoalChange.what, GoalChange.made_at, GoalChange.before),
    ),
    Part(
        "goal_note",
        GoalNote,
        lambda one: GoalNote.written_by == one.person_id,
        (GoalNote.said, GoalNote.written_at),
    ),
    Part(
        "rating_sheet",
        RatingSheet,
        lambda one: RatingSheet.rated_by == one.person_id,
        (RatingSheet.phase, RatingSheet.rated_at, RatingSheet.support),
    ),
    Part(
        "goal_rating",
        GoalRating,
        lambda one: GoalRating.sheet_id.in_(
            select(RatingSheet.id).where(RatingSheet.rated_by == one.person_id)
        ),
        (GoalRating.level, GoalRating.weight),
    ),
    Part(
        "meeting",
        Meeting,
        _in_tandems(Meeting.tandem_id),
        (
            Meeting.starts_at,
            Meeting.minutes,
            Meeting.form,
            Meeting.status,
            Meeting.planned_at,
            Meeting.confirmed_at,
        ),
        (Meeting.place, Meeting.agenda),
        lambda one: func.coalesce(Meeting.planned_by, Meeting.proposed_by) == one.person_id,
    ),
    Part(
        "meeting_log",
        MeetingLog,
        _in_tandems(MeetingLog.tandem_id),
        (MeetingLog.held_on, MeetingLog.minutes, MeetingLog.form, MeetingLog.confirmed_at),
        (MeetingLog.topics, MeetingLog.takeaway, MeetingLog.takeaway_sees),
        lambda one: MeetingLog.logged_by == one.person_id,
    ),
    Part(
        "doubt",
        MeetingLog,
        lambda one: and_(
            MeetingLog.tandem_id.in_(one.tandems),
            MeetingLog.logged_by != one.person_id,
            MeetingLog.doubted_at.is_not(None),
        ),
        (MeetingLog.held_on, MeetingLog.doubted_at, MeetingLog.doubt),
    ),
    Part(
        "next_step",
        NextStep,
        lambda one: NextStep.noted_by == one.person_id,
        (
            NextStep.what,
            NextStep.owner,
            NextStep.due_on,
            NextStep.status,
            NextStep.noted_at,
            NextStep.settled_at,
        ),
    ),
    Part(
        "contact",
        Contact,
        lambda one: Contact.told_by == one.person_id,
        (Contact.day, Contact.form, Contact.told_at),
    ),
    Part(
        "support_request",
        SupportRequest,
        lambda one: SupportRequest.tandem_id.in_(one.as_mentee),
        (
            SupportRequest.kind,
            SupportRequest.status,
            SupportRequest.asked_at,
            SupportRequest.wish,
            SupportRequest.outcome,
            SupportRequest.outcome_words,
        ),
    ),
    Part(
        "support_reply",
        SupportRequest,
        lambda one: SupportRequest.tandem_id.in_(one.as_mentor),
        (SupportRequest.kind, SupportRequest.status, SupportRequest.moved_at, SupportRequest.reply),
    ),
    Part(
        "closing",
        Closing,
        lambda one: Closing.person_id == one.person_id,
        (
            Closing.thanks,
            Closing.thanked_at,
            Closing.outlook,
            Closing.outlook_at,
            Closing.touch,
            Closing.finished_at,
        ),
    ),
    Part(
        "certificate",
        Certificate,
        lambda one: Certificate.person_id == one.person_id,
        (
            Certificate.code,
            Certificate.name,
            Certificate.role,
            Certificate.begins_on,
            Certificate.ends_on,
            Certificate.meetings,
            Certificate.goals,
            Certificate.issued_at,
        ),
    ),
    Part(
        "kept_notes",
        KeptNotes,
        lambda one: KeptNotes.person_id == one.person_id,
        (KeptNotes.offered_at, KeptNotes.warned_at, KeptNotes.gone_at),
    ),
    Part("fit", Fit, lambda one: Fit.person_id == one.person_id, (Fit.asked_at, Fit.answer, Fit.answered_at)),
    Part(
        "concern",
        Concern,
        lambda one: Concern.id.in_(one.concerns),
        (Concern.kind, Concern.until, Concern.raised_at, Concern.settled_at),
    ),
    Part(
        "concern_words",
        ConcernWords,
        lambda one: ConcernWords.concern_id.in_(one.concerns),
        (ConcernWords.words, ConcernWords.said_at),
    ),
    Part(
        "question",
        Question,
        lambda one: Question.id.in_(one.questions),
        (Question.asked_at, Question.settled_at),
    ),
    Part(
        "question_words",
        QuestionWords,
        lambda one: or_(
            QuestionWords.question_id.in_(one.questions), QuestionWords.person_id == one.person_id
        ),
        (QuestionWords.words, QuestionWords.said_at),
    ),
    Part(
        "attendance",
        Attendance,
        lambda one: Attendance.person_id == one.person_id,
        (
            Event.titles,
            Event.begins_at,
            Attendance.seat,
            Attendance.answered_at,
            Attendance.reason,
            Attendance.reason_words,
            Attendance.attended_at,
        ),
    ),
    Part(
        "coffee_guest", CoffeeGuest, lambda one: CoffeeGuest.person_id == one.person_id, (CoffeeGuest.since,)
    ),
    Part(
        "coffee_seat", CoffeeSeat, lambda one: CoffeeSeat.person_id == one.person_id, (CoffeeSeat.group_id,)
    ),
    Part(
        "round_part",
        RoundPart,
        lambda one: RoundPart.person_id == one.person_id,
        (RoundPart.asked_at, RoundPart.answered),
    ),
    Part(
        "answer_sheet",
        AnswerSheet,
        lambda one: AnswerSheet.person_id == one.person_id,
        (AnswerSheet.role, AnswerSheet.answers),
    ),
    Part(
        "calendar_feed",
        CalendarFeed,
        lambda one: CalendarFeed.person_id == one.person_id,
        (CalendarFeed.made_at,),
    ),
    Part(
        "progress",
        Progress,
        lambda one: Progress.person_id == one.person_id,
        (Progress.flow, Progress.state, Progress.touched_at),
    ),
    Part(
        "prompt",
        WaitingPrompt,
        lambda one: WaitingPrompt.person_id == one.person_id,
        (WaitingPrompt.kind, WaitingPrompt.due_at),
    ),
    Part(
        "outgoing",
        Outgoing,
        lambda one: Outgoing.chat_id == one.telegram_id,
        (Outgoing.method, Outgoing.payload, Outgoing.written_at),
    ),
    Part(
        "fate",
        Fate,
        lambda one: Fate.chat_id == one.telegram_id,
        (Fate.about, Fate.known_at, Fate.is_unreachable),
    ),
    Part(
        "announcement_recipient",
        Recipient,
        lambda one: Recipient.chat_id == one.telegram_id,
        (Recipient.announcement_id, Recipient.language),
    ),
    Part(
        "failed_update",
        FailedUpdate,
        lambda one: FailedUpdate.chat_id == one.telegram_id,
        (FailedUpdate.number, FailedUpdate.failed_at),
    ),
    Part(
        "act",
        Act,
        lambda one: or_(
            Act.person_id == one.person_id,
            Act.subject == f"person {one.person_id}",
            Act.subject.in_([f"enrolment {number}" for number in one.enrolments]),
            Act.subject.in_([f"tandem {number}" for number in one.tandems]),
        ),
        (Act.what, Act.done_at),
    ),
)
