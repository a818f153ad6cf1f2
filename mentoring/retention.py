"""How long records stay: of a tandem after its end, of somebody after they last took part; and when that is announced.

PROGRAMME.md, *Who sees what*: tandem records 12 months after. Art. 5 (1) (e) GDPR: no longer than needed.
"""

from calendar import monthrange
from datetime import datetime, timedelta

from mentoring.programme import Programme

LOOK_AGAIN = timedelta(days=90)  # whether somebody who takes part still does
ANNOUNCED_LATE = timedelta(days=3)  # an announcement waits for an hour that suits: so much longer things stay


def goes_at(programme: Programme, ended_at: datetime) -> datetime:
    """When records go that are needed no more since ``ended_at``."""
    month = ended_at.year * 12 + ended_at.month - 1 + programme.records_kept_months
    year, month = divmod(month, 12)
    day = min(ended_at.day, monthrange(year, month + 1)[1])
    return ended_at.replace(year=year, month=month + 1, day=day)


def announced_at(programme: Programme, ended_at: datetime) -> datetime:
    """When their people are told that they go."""
    return goes_at(programme, ended_at) - timedelta(days=programme.records_notice_days)


def goes_after(programme: Programme, announced: datetime) -> datetime:
    """When what was announced goes: never sooner than that many days later."""
    return announced + timedelta(days=programme.records_notice_days) + ANNOUNCED_LATE
