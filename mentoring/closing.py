"""How a tandem comes to a good end: when closing opens, what a certificate needs, how long private notes stay."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mentoring.agreement import usual_end
from mentoring.package import Events, Gaps, gaps
from mentoring.programme import Programme
from mentoring.words import Role

REMINDED_AFTER = (timedelta(days=7), timedelta(days=14), timedelta(days=21))
"""After the invitation to close, unless somebody has closed by then (PROGRAMME.md, *Feedback rounds*)."""

OVERDUE_AFTER = timedelta(days=7)
"""After the last day coordinators are told of a tandem that is still open: nothing closes it by itself."""

WARNED_BEFORE = timedelta(days=7)
"""How long before their notes go somebody is told once more."""


# ── when ────────────────────────────────────────────────────────────────────────────────────────────────


def last_day(programme: Programme, started_on: date, agreed: date | None) -> date:
    """The last day of a tandem: as agreed, or after the programme's usual time."""
    return agreed or usual_end(started_on, programme.tandem_months)


def opens_on(programme: Programme, last: date) -> date:
    """The day from which a tandem that lasts until ``last`` can be closed."""
    return last - timedelta(days=programme.closing_opens_days)


def reminder_due(invited_at: datetime, reminders_sent: int, now: datetime) -> datetime | None:
    """When somebody who has not closed yet is reminded next; None after the last reminder.

    One that came late leaves as much time until the next as one in time.
    """
    if reminders_sent >= len(REMINDED_AFTER):
        return None
    before = REMINDED_AFTER[reminders_sent - 1] if reminders_sent else timedelta(0)
    return max(invited_at + REMINDED_AFTER[reminders_sent], now + REMINDED_AFTER[reminders_sent] - before)


def notes_go_at(programme: Programme, closed_at: datetime) -> datetime:
    """When the private notes of a closed tandem go."""
    return closed_at + timedelta(days=programme.notes_kept_days)


def notes_warned_at(programme: Programme, closed_at: datetime) -> datetime:
    """When their owner is told once more before they go; at once where they stay for less than that."""
    return max(notes_go_at(programme, closed_at) - WARNED_BEFORE, closed_at)


# ── the certificate ─────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Missing:
    """What a person lacks for the certificate."""

    meetings: int
    package: Gaps

    @property
    def nothing(self) -> bool:
        """Tell whether the certificate is earned."""
        return self.meetings == 0 and self.package.is_complete


def missing(programme: Programme, role: Role, meetings: int, events: Events) -> Missing:
    """What is missing for a certificate: the floor of meetings for both, the package for the mentee."""
    of_package = events if role is Role.MENTEE else Events()
    return Missing(
        meetings=max(programme.floor_meetings - meetings, 0),
        package=gaps(of_package, programme.electives_at_least),
    )
