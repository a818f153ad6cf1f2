"""What somebody has of the programme beside their tandems: questions, events, peers, feedback."""

from collections.abc import Sequence

from sqlalchemy import or_

from storage.own_parts.part import Part, of
from storage.tables import (
    AnswerSheet,
    Attendance,
    CalendarFeed,
    CoffeeGroup,
    CoffeeGuest,
    CoffeeSeat,
    Event,
    Question,
    QuestionWords,
    Round,
    RoundPart,
)

PARTS: Sequence[Part] = (
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
            of(Event.titles, Attendance.event_id),
            of(Event.begins_at, Attendance.event_id),
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
        "coffee_seat",
        CoffeeSeat,
        lambda one: CoffeeSeat.person_id == one.person_id,
        (of(CoffeeGroup.drawn_at, CoffeeSeat.group_id),),
    ),
    Part(
        "round_part",
        RoundPart,
        lambda one: RoundPart.person_id == one.person_id,
        (
            of(Round.kind, RoundPart.round_id),
            of(Round.titles, RoundPart.round_id),
            RoundPart.asked_at,
            RoundPart.answered,
        ),
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
)
