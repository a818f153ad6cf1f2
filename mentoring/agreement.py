"""What a mentoring agreement settles, what is usual, and what follows from it."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from mentoring.words import ContactForm, Inviter, Rhythm, Span

INTERVAL_DAYS: Mapping[Rhythm, int] = {
    Rhythm.WEEKLY: 7,
    Rhythm.FORTNIGHTLY: 14,
    Rhythm.THREE_WEEKLY: 21,
    Rhythm.MONTHLY: 30,
    Rhythm.TWO_MONTHLY: 60,
}
"""How long contact may pause with each rhythm before anybody is prompted."""

DAYS: Mapping[Span, int] = {Span.ONE_DAY: 1, Span.TWO_DAYS: 2, Span.THREE_DAYS: 3, Span.ONE_WEEK: 7}

USUAL_MINUTES = 60
USUAL_REPLY = Span.THREE_DAYS

Wording = str | Annotated[dict[str, str], Field(min_length=1)]
"""A clause: words of one's own, or the programme's usual ones as they read in each language when it was sent."""


class Terms(BaseModel):
    """What the two settle. The fields stand in the order in which an agreement is read."""

    model_config = ConfigDict(frozen=True)

    period: date  # the last day of the tandem
    frequency: Rhythm
    length: int = Field(ge=1)  # of a meeting, in minutes
    forms: list[ContactForm] = Field(min_length=1)
    place: Wording
    invites: Inviter
    notice: Span  # for cancelling a meeting
    between: Wording  # contact between meetings
    reply: Span  # how soon one answers
    mentee_hopes: Wording  # what the mentee expects
    mentor_hopes: Wording
    limits: Wording  # what mentoring is not
    confidential: Wording
    feedback: Wording
    conflict: Wording
    events: Wording
    review_on: date  # when the two look at it again
    ending: Wording  # the no-fault conclusion

    @property
    def interval_days(self) -> int:
        """How long contact may pause."""
        return INTERVAL_DAYS[self.frequency]

    @property
    def notice_hours(self) -> int:
        """How many hours before a meeting it can be cancelled in good time."""
        return DAYS[self.notice] * 24


TERMS = tuple(Terms.model_fields)
CLAUSES = tuple(name for name, field in Terms.model_fields.items() if field.annotation == Wording)
"""The terms that are settled in words."""


def differing(before: Terms, after: Terms) -> list[str]:
    """The names of the terms that are not the same, in order."""
    return [name for name in TERMS if getattr(before, name) != getattr(after, name)]


def worded(wording: Wording, language: str) -> str:
    """A clause as somebody who speaks ``language`` reads it; one's own words stay as they were written."""
    if isinstance(wording, str):
        return wording
    return wording.get(language) or next(iter(wording.values()))


def usual_rhythm(interval_days: int) -> Rhythm:
    """The rhythm that comes nearest to a programme's interval of contact."""
    return min(INTERVAL_DAYS, key=lambda rhythm: abs(INTERVAL_DAYS[rhythm] - interval_days))


def usual_notice(hours: int) -> Span:
    """The notice that comes nearest to a programme's, but is not shorter if that can be."""
    return next((span for span in Span if DAYS[span] * 24 >= hours), Span.ONE_WEEK)


def usual_end(begin: date, months: int) -> date:
    """The same day some months later; the last of that month where it is shorter."""
    year, month = divmod(begin.year * 12 + begin.month - 1 + months, 12)
    return date(year, month + 1, min(begin.day, monthrange(year, month + 1)[1]))


def usual_review(today: date, end: date) -> date:
    """Half of the time that is left; at least tomorrow."""
    return max(today + (end - today) // 2, today + timedelta(days=1))


def past_dates(period: date, review_on: date, today: date) -> list[str]:
    """The days that don't fit (any more), by the names of their terms."""
    found = []
    if period <= today:
        found.append("period")
    if review_on <= today or review_on > period:
        found.append("review_on")
    return found
