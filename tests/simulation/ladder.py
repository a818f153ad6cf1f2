"""What PROGRAMME.md says of manners and of contact that lapses, told anew for the simulation: nothing of the bot's."""

from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

HERE = ZoneInfo("Europe/Berlin")
BREAK = (date(2027, 2, 1), date(2027, 2, 19))  # both days belong to it
INTERVAL, FIRST, WEEK = 30, 14, 7
RUNGS = (0, 7, 14, 21, 28)
MENTEE, MENTOR, DESK = "mentee", "mentor", "desk"
ASKED = (MENTEE, MENTEE, MENTOR, None, DESK)  # on each rung; on the fourth nobody: it is the amber light
SLACK = timedelta(hours=6)  # the simulation ticks so often
_BREAK_BEGINS = datetime.combine(BREAK[0], time(), HERE).astimezone(UTC)
_BREAK_ENDS = datetime.combine(BREAK[1] + timedelta(days=1), time(), HERE).astimezone(UTC)
_HOLIDAYS = holidays.country_holidays("DE", subdiv="RP", years=(2026, 2027))


@cache
def is_day_off(day: date) -> bool:
    """Sundays, the public holidays of Rhineland-Palatinate, the break."""
    return day.isoweekday() == 7 or BREAK[0] <= day <= BREAK[1] or day in _HOLIDAYS


def may_be_prompted(moment: datetime, zone: ZoneInfo) -> bool:
    """Between eight and eight, on no day off."""
    local = moment.astimezone(zone)
    return 8 <= local.hour < 20 and not is_day_off(local.date())


def first_allowed(moment: datetime, zone: ZoneInfo) -> datetime:
    """The first moment from this one on, looked for a quarter of an hour at a time."""
    while not may_be_prompted(moment, zone):
        moment = datetime.fromtimestamp((moment.timestamp() // 900 + 1) * 900, UTC)
    return moment


def later(moment: datetime, days: int) -> datetime:
    """That many days later, of which those of the break do not count."""
    wanted = moment + timedelta(days=days)
    if moment >= _BREAK_ENDS or wanted < _BREAK_BEGINS:
        return wanted
    return wanted + (_BREAK_ENDS - max(moment, _BREAK_BEGINS))


@dataclass
class Watch:
    """What all models look at: when the bot ticked and when it was down, and the days that have had their prompt."""

    outages: tuple[tuple[datetime, datetime], ...]
    zones: dict[int, ZoneInfo]
    ticks: list[datetime] = field(default_factory=list)
    days: dict[int, dict[date, datetime]] = field(default_factory=dict)  # by person
    faults: list[str] = field(default_factory=list)

    def tick_from(self, moment: datetime) -> datetime | None:
        """The first tick from a moment on."""
        place = bisect_left(self.ticks, moment)
        return self.ticks[place] if place < len(self.ticks) else None

    def up_from(self, moment: datetime) -> datetime:
        """The moment, or the end of the outage in which it is."""
        return next((end for begin, end in self.outages if begin <= moment < end), moment)

    def ticks_from(self, moment: datetime) -> datetime:
        """The moment, or the end of the outage in which it is, or which begins before the bot ticks again."""
        tick = self.tick_from(moment)
        for begin, end in self.outages:
            if begin - SLACK <= moment < end and (tick is None or tick >= begin):
                return end
        return moment

    def note(self, person: int, at: datetime, kind: str, *, counts: bool) -> None:
        """Somebody is prompted: in an hour that suits, once a day."""
        zone = self.zones[person]
        if not may_be_prompted(at, zone):
            self.faults.append(f"{kind} for {person} in a quiet hour: {at.astimezone(zone)}")
        day = at.astimezone(zone).date()
        if counts:
            had = self.days.setdefault(person, {})
            if day in had and not (
                kind.startswith("desk-") and had[day] == at
            ):  # the desk's come in one message
                self.faults.append(f"{kind} for {person} is the second prompt on {day}")
            had[day] = at

    def expected(self, person: int, since: datetime) -> datetime:
        """When somebody for whom something waits is to be told of it: the first day with a prompt to spare."""
        zone, had = self.zones[person], self.days.get(person, {})
        moment = first_allowed(self.ticks_from(since), zone)
        while True:
            up = self.ticks_from(moment)
            if up != moment:
                moment = first_allowed(up, zone)
                continue
            day = moment.astimezone(zone).date()
            if day not in had or had[day] > moment + SLACK:
                return moment
            tomorrow = datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
            moment = first_allowed(tomorrow, zone)

    def was_in_time(self, person: int, since: datetime, at: datetime, what: str) -> None:
        """Look whether somebody was told when they had to be."""
        day = at.astimezone(self.zones[person]).date()
        own = self.days.get(person, {}).pop(day, None)  # what it was told with does not stand in its way
        wanted = self.expected(person, since)
        if own is not None:
            self.days[person][day] = own
        if not wanted <= at <= wanted + SLACK:
            self.faults.append(f"{what} for {person}: at {at}, expected at {wanted} (waited since {since})")

    def was_not_missed(self, person: int, since: datetime, until: datetime, what: str) -> None:
        """Look whether there was indeed no time yet to tell somebody before nobody had to any more."""
        wanted = self.expected(person, since)
        if wanted + SLACK < until:
            self.faults.append(f"{what} for {person}: never told, expected at {wanted} (until {until})")


@dataclass
class Ladder:
    """How the contact of one tandem stands."""

    watch: Watch
    name: str
    people: dict[str, tuple[int, ...]]  # who are asked: the mentee, the mentor, the desk
    since: datetime  # the last contact, or the beginning
    had_contact: bool = False
    taken: int = 0
    snoozes: int = 0
    due: datetime | None = None
    wakes: datetime | None = None
    waiting: dict[int, tuple[str, datetime]] = field(default_factory=dict)  # by person: the rung, since when
    over: bool = False
    climbed: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.due = self._due_by_contact()

    def _due_by_contact(self) -> datetime:
        return later(self.since, (INTERVAL if self.had_contact else FIRST) + RUNGS[self.taken])

    def go_on(self, now: datetime) -> None:
        """Climb all rungs until now."""
        while not self.over:
            moment = self.wakes or self.due
            tick = moment and self.watch.tick_from(moment)
            if tick is None or tick > now:
                return
            if self.wakes is not None:
                self.wakes, self.since = None, tick
                self._begin()
            else:
                self._climb(tick)

    def _climb(self, now: datetime) -> None:
        if self.waiting:  # of the rung before nobody could be told yet
            self.due = now + timedelta(days=1)
            return
        asked = ASKED[self.taken]
        self.climbed.append(self.taken)
        for person in self.people[asked] if asked else ():
            self.waiting[person] = (f"rung {self.taken} of {self.name}", now)
        self.taken += 1
        self._leave_time(now)

    def _leave_time(self, now: datetime) -> None:
        """The next rung leaves as much time as it should, however late this one was."""
        if self.taken == len(RUNGS):
            self.due = None
        else:
            gap = RUNGS[self.taken] - RUNGS[self.taken - 1]
            self.due = max(self._due_by_contact(), later(now, gap))

    def _begin(self) -> None:
        self.taken = self.snoozes = 0
        self.due = self._due_by_contact()

    def _drop(self, now: datetime) -> None:
        for person, (what, since) in self.waiting.items():
            self.watch.was_not_missed(person, since, now, what)
        self.waiting.clear()

    def told(self, person: int, now: datetime) -> None:
        """Somebody is prompted about contact."""
        self.go_on(now)
        if person not in self.waiting:
            self.watch.faults.append(
                f"{self.name}: {person} is prompted at {now} with rung {self.taken}, unasked"
            )
            return
        what, since = self.waiting.pop(person)
        self.watch.was_in_time(person, since, now, what)
        if self.taken < len(RUNGS):
            self._leave_time(now)

    def contact(self, at: datetime, now: datetime) -> None:
        """They were in touch."""
        self.go_on(now)
        if self.over or at < self.since:
            return
        self._drop(now)
        self.since, self.had_contact = at, True
        self.taken = self.snoozes = 0
        self.due = self._due_by_contact()

    def snooze(self, stamp: str, now: datetime) -> None:
        """A week more for the rung on whose message they tap, twice at most."""
        self.go_on(now)
        if (
            self.over
            or self.wakes
            or self.snoozes >= 2
            or stamp != f"{self.taken}.{self.snoozes}"
            or not self.taken
        ):
            return
        self._drop(now)
        self.taken -= 1
        self.snoozes += 1
        self.due = later(now, WEEK)

    def pause(self, until: date, now: datetime) -> None:
        """They rest until a day."""
        self.go_on(now)
        if not self.over:
            self._drop(now)
            self.wakes = datetime.combine(until, time(8), HERE).astimezone(UTC)

    def close(self, now: datetime) -> None:
        """The tandem has ended."""
        self.go_on(now)
        self._drop(now)
        self.over = True
