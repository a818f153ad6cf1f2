"""Feedback: when who is asked what (PROGRAMME.md, *Feedback rounds*)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mentoring.closing import opens_on
from mentoring.programme import Programme
from mentoring.words import FitAnswer, QuestionKind, RoundKind

FIT_AFTER = timedelta(days=7)
"""After the first meeting both are asked whether they fit."""

FIT_AGAIN_AFTER = timedelta(days=14)
FIT_REMINDED_AFTER = timedelta(days=7)  # who has not answered, once
"""Whoever is still deciding is asked once more."""

REMINDED_AFTER = timedelta(days=7)
"""After each prompt, while there is no answer."""

REMINDERS = {RoundKind.MIDTERM: 2, RoundKind.CLOSING: 3, RoundKind.EVENT: 1, RoundKind.OWN: 2}
"""How often somebody is reminded of a round at most."""

STANDING_STAYS = timedelta(days=30)
"""After the end of a cohort's last tandem its standing rounds stay open for the reminders, then they close."""

QUESTIONS_AT_MOST = 20  # of a round

# ── the first fit ───────────────────────────────────────────────────────────────────────────────────────


def fit_due(first_meeting: date) -> datetime:
    """From when on both are asked about the first fit; manners find the hour."""
    return datetime.combine(first_meeting + FIT_AFTER, time.min, UTC)


def fit_asked_again(answer: FitAnswer, times_asked: int, answered_at: datetime) -> datetime | None:
    """When somebody is asked about the fit once more; None: not again."""
    return answered_at + FIT_AGAIN_AFTER if answer is FitAnswer.DECIDING and times_asked < 2 else None


# ── mid-term and closing ────────────────────────────────────────────────────────────────────────────────


def next_round(
    programme: Programme, began: date, last: date, asked: Collection[RoundKind]
) -> tuple[RoundKind, datetime] | None:
    """The standing round that a tandem is asked in next, and when; None after the closing one.

    In a tandem so short that mid-term would come with the end, only the end is asked about.
    """
    if RoundKind.CLOSING in asked:
        return None
    middle = began + (last - began) // 2
    near_end = max(opens_on(programme, last), middle)
    if RoundKind.MIDTERM not in asked and middle < near_end:
        return RoundKind.MIDTERM, _morning(programme, middle)
    return RoundKind.CLOSING, _morning(programme, near_end)


def round_due(
    programme: Programme, began: date, last: date, asked: Collection[RoundKind], now: datetime
) -> RoundKind | None:
    """The standing round that a tandem is to be asked in now.

    Once the end is near nobody is asked about mid-term any more, though it was missed: that would be out of date.
    """
    at_the_end = next_round(programme, began, last, {*asked, RoundKind.MIDTERM})
    for due in (at_the_end, next_round(programme, began, last, asked)):
        if due is not None and due[1] <= now:
            return due[0]
    return None


def reminded_at(kind: RoundKind, times_asked: int, asked_at: datetime) -> datetime | None:
    """When somebody who was asked for the ``times_asked``-th time at ``asked_at`` is reminded; None: not again."""
    return asked_at + REMINDED_AFTER if times_asked <= REMINDERS[kind] else None


def _morning(programme: Programme, day: date) -> datetime:
    """When a day begins for prompts, where the programme is."""
    return datetime.combine(day, programme.quiet_until, ZoneInfo(programme.time_zone))


# ── what is asked ───────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Question:
    """A built-in question: its texts stand under its name with the room, those of its options by their names."""

    name: str
    kind: QuestionKind
    options: tuple[str, ...] = ()
    optional: bool = False


MIDTERM = (
    Question("contact", QuestionKind.CHOICE, ("enough", "more", "less")),
    Question("helpful", QuestionKind.SCALE),
    Question("support", QuestionKind.SCALE),
    Question("wish", QuestionKind.TEXT, optional=True),
)
CLOSING = (
    Question("overall", QuestionKind.SCALE),
    Question("reached", QuestionKind.CHOICE, ("all", "most", "some", "none")),
    Question("organised", QuestionKind.SCALE),
    Question("recommend", QuestionKind.SCALE),
    Question("touch", QuestionKind.CHOICE, ("yes", "maybe", "no")),
    Question("best", QuestionKind.TEXT, optional=True),
    Question("better", QuestionKind.TEXT, optional=True),
)
EVENT = (
    Question("event", QuestionKind.SCALE),
    Question("sentence", QuestionKind.TEXT, optional=True),
)

STANDARD = {RoundKind.MIDTERM: MIDTERM, RoundKind.CLOSING: CLOSING, RoundKind.EVENT: EVENT}
"""The questions of the rounds that nobody has to write."""

BUILT_IN = {question.name: question for questions in STANDARD.values() for question in questions}
