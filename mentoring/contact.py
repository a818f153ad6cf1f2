"""Contact that doesn't fall asleep: the ladder of nudges, and the lights by which coordinators see where it lapses."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from enum import Enum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from mentoring.programme import Programme
from mentoring.words import Light, Role


class Rung(Enum):
    """What happens on a rung of the contact ladder (PROGRAMME.md, *Contact and meetings*), in its order."""

    MENTEE = 0
    DRAFT = 1  # the mentee again, with a drafted message to the mentor
    MENTOR = 2
    AMBER = 3  # nobody is prompted: coordinators see the light
    RED = 4  # coordinators are asked to call

    @property
    def who(self) -> Role | None:
        """Which of the two is prompted."""
        return {Rung.MENTEE: Role.MENTEE, Rung.DRAFT: Role.MENTEE, Rung.MENTOR: Role.MENTOR}.get(self)


LADDER = tuple(Rung)
SNOOZE_DAYS = 7
LOOKED_AFTER_DAYS = 14  # how long a tandem shows no light after a coordinator has called


class Lapse(NamedTuple):
    """How the contact of a tandem stands: when it was last, and how many rungs have been taken since.

    ``is_first``: there has been none yet, and ``last_contact`` is when the tandem began. ``interval_days`` is how
    often the two agreed to be in touch; None: the programme's rule holds.
    """

    last_contact: datetime
    rungs_taken: int = 0
    interval_days: int | None = None
    is_first: bool = False

    @property
    def rung(self) -> Rung | None:
        """The next rung; None at the top of the ladder."""
        return LADDER[self.rungs_taken] if self.rungs_taken < len(LADDER) else None


def nudge_due(programme: Programme, lapse: Lapse) -> datetime | None:
    """When the next rung is due, or None at the top of the ladder.

    The ladder begins when the agreed interval has passed; before the first contact, when the mentee should have
    made it. Nothing here ends a tandem; any contact begins it anew.
    """
    if lapse.rungs_taken >= len(LADDER):
        return None
    wait = lapse.interval_days or programme.contact_interval_days
    start = programme.first_contact_days if lapse.is_first else wait
    rung = programme.contact_ladder_days[lapse.rungs_taken]
    return days_after(programme, lapse.last_contact, start + rung)


def nudge_due_after(programme: Programme, lapse: Lapse, now: datetime) -> datetime | None:
    """When the next rung is due once the one before it was taken, or told of, now.

    One that came late (after a Sunday, after an outage) leaves as much time to act as one that came in time.
    """
    due = nudge_due(programme, lapse)
    if due is None or lapse.rungs_taken == 0:
        return due
    before, rung = programme.contact_ladder_days[lapse.rungs_taken - 1 : lapse.rungs_taken + 1]
    return max(due, days_after(programme, now, rung - before))


def nudge_due_anew(programme: Programme, lapse: Lapse, interval_days: int, now: datetime) -> datetime | None:
    """When the next rung is due once another interval is agreed.

    Nobody is prompted for not having kept what was not agreed yet: where the new interval has passed already,
    it counts from now.
    """
    agreed = Lapse(lapse.last_contact, lapse.rungs_taken, interval_days, lapse.is_first)
    due = nudge_due(programme, agreed)
    return days_after(programme, now, interval_days) if due is not None and due <= now else due


def days_after(programme: Programme, moment: datetime, days: int) -> datetime:
    """The moment that many days later, in UTC: the hours of summer time change nothing. Breaks do not count."""
    moment = moment.astimezone(UTC)
    due = moment + timedelta(days=days)
    if not programme.breaks:
        return due
    for begin, end in _breaks(programme):
        if begin > due:
            break
        due += max(end - max(begin, moment), timedelta(0))
    return due


def _breaks(programme: Programme) -> Iterable[tuple[datetime, datetime]]:
    """The programme's breaks from their first moment to their last, those that touch each other as one."""
    zone = ZoneInfo(programme.time_zone)
    spans: list[tuple[datetime, datetime]] = []
    for first, last in sorted(programme.breaks):
        begin = datetime.combine(first, time(), zone).astimezone(UTC)
        end = datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC)
        if spans and begin <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((begin, end))
    return spans


# ── the lights ──────────────────────────────────────────────────────────────────────────────────────────


AMBER_FROM, RED_FROM = Rung.AMBER.value + 1, Rung.RED.value + 1
"""How many rungs have been taken when a tandem shows the light."""


def light(rungs_taken: int, *, is_resting: bool = False) -> Light:
    """Which light a tandem shows to coordinators."""
    if is_resting:
        return Light.RESTING
    if rungs_taken >= RED_FROM:
        return Light.RED
    return Light.AMBER if rungs_taken >= AMBER_FROM else Light.GREEN
