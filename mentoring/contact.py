"""Contact that doesn't fall asleep: when who is prompted."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from mentoring.programme import Programme
from mentoring.words import Role


@dataclass(frozen=True, slots=True)
class Rung:
    """A rung of the contact ladder: how long after the agreed interval who is prompted."""

    after: timedelta
    who: Role


def ladder(programme: Programme) -> tuple[Rung, ...]:
    """The rungs, in order: the mentee first, later the mentor as well."""
    return (
        Rung(timedelta(days=0), Role.MENTEE),
        Rung(timedelta(days=programme.mentor_asked_after_days), Role.MENTOR),
    )


def nudge_due(
    programme: Programme, last_contact: datetime, nudges_sent: int, interval_days: int | None = None
) -> datetime | None:
    """When the next nudge is due after ``nudges_sent`` of them, or None at the top of the ladder.

    ``interval_days`` is how often the two agreed to be in touch; without an agreement the programme's rule
    holds. Nothing here ends a tandem; any contact begins the ladder anew.
    """
    rungs = ladder(programme)
    if nudges_sent >= len(rungs):
        return None
    interval = timedelta(days=interval_days or programme.contact_interval_days)
    return last_contact + interval + rungs[nudges_sent].after


def nudge_due_after(
    programme: Programme, last_contact: datetime, nudges_sent: int, interval_days: int | None, now: datetime
) -> datetime | None:
    """When the next nudge is due once one was sent now.

    One that came late (after a Sunday, after an outage) leaves as much time to act as one that came in time.
    """
    due = nudge_due(programme, last_contact, nudges_sent, interval_days)
    if due is None:
        return None
    rungs = ladder(programme)
    return max(due, now + rungs[nudges_sent].after - rungs[nudges_sent - 1].after)


def nudge_due_anew(
    programme: Programme, last_contact: datetime, nudges_sent: int, interval_days: int, now: datetime
) -> datetime | None:
    """When the next nudge is due once another interval is agreed.

    Nobody is prompted for not having kept what was not agreed yet: where the new interval has passed already,
    it counts from now.
    """
    due = nudge_due(programme, last_contact, nudges_sent, interval_days)
    return now + timedelta(days=interval_days) if due is not None and due <= now else due
