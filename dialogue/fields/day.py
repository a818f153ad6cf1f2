"""A day: a calendar to tap, or typed in any usual way."""

import calendar
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_skeleton, get_day_names

from dialogue.field import Answered, Drafted, Json, Key, Reply, Scene, Wrong
from dialogue.fields.spoken_dates import Prefer, names_no_day, read_moment
from dialogue.fields.yes import means_yes
from dialogue.screen import Label, Say, say
from dialogue.texts import locale_of

Limit = date | Callable[[Scene], date] | None
"""A fixed day, or one that follows from the scene (from an earlier answer, say)."""

NOT_TAPPABLE = "·"

CLEAR_DAY = re.compile(
    r"\s*(\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.(\s?\d{4})?|today|tomorrow|yesterday|heute|morgen|gestern)\s*",
    re.IGNORECASE,
)
"""What can mean one day only, and needs no confirming."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day from ``earliest`` to ``latest``; without these, counted in days from today.

    The answer is an ISO date. The draft is the month shown ('2026-12'), and the day read from typed words,
    which the person is asked to confirm unless they can mean one day only. ``prefer`` says what 'Tuesday' means;
    by default it follows from the range.
    """

    earliest: Limit = None
    latest: Limit = None
    from_days: int = 0
    to_days: int = 365
    prefer: Prefer | None = None

    def range(self, scene: Scene) -> tuple[date, date]:
        """The first and the last day that may be given."""
        first = _limit(self.earliest, scene) or scene.today + timedelta(days=self.from_days)
        last = _limit(self.latest, scene) or scene.today + timedelta(days=self.to_days)
        return first, max(first, last)

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """The day that was read, quick keys, and a month of the calendar."""
        first, last = self.range(scene)
        read = _read_before(draft)
        confirm = [[Key(say("day-yes", day=read), "d", read.isoformat())]] if read else []
        return [*confirm, _near_today(scene.today, first, last), *self._sheet(scene, draft)]

    def _sheet(self, scene: Scene, draft: Json) -> list[list[Key]]:
        first, last = self.range(scene)
        month = self._month(scene, draft)
        locale = locale_of(scene.language)
        before, after = month - timedelta(days=1), _next_month(month)
        title = format_skeleton("yMMMM", month, locale=locale)
        names = get_day_names("short", "stand-alone", locale)
        return [
            [
                _turn("‹", before, possible=before >= first),
                Key(title, "no"),
                _turn("›", after, possible=after <= last),
            ],
            [Key(names[weekday], "no") for weekday in range(7)],
            *_weeks(month, first, last),
        ]

    def _month(self, scene: Scene, draft: Json) -> date:
        first, last = self.range(scene)
        wanted = _drafted_month(draft) or _read_before(draft) or min(max(scene.today, first), last)
        return min(max(wanted, first), last).replace(day=1)

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """Take a day, turn to a month; a cell that can't be tapped changes nothing."""
        if verb == "no":
            return Drafted(draft)
        if verb == "mo":
            month = _month_named(value)
            return Drafted({"month": value}) if month else Wrong(say("field-old-button"))
        day = _iso_day(value) if verb == "d" else None
        return self._taken(scene, day) if day else Wrong(say("field-old-button"))

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read a day; 'yes' confirms the one that was read before."""
        read = _read_before(draft)
        if read and means_yes(text):
            return self._taken(scene, read)
        day = self._read(scene, text)
        if day is None:
            return Wrong(say("day-no-such") if names_no_day(text) else self._unclear(scene))
        taken = self._taken(scene, day)
        if isinstance(taken, Wrong) or CLEAR_DAY.fullmatch(text):
            return taken
        return Drafted({"read": day.isoformat()})

    def _unclear(self, scene: Scene) -> Say:
        first, last = self.range(scene)
        if self._looks_back(scene):
            return say("day-unclear-past", example=max(last - timedelta(days=3), first))
        return say("day-unclear", example=min(max(scene.today + timedelta(days=3), first), last))

    def _looks_back(self, scene: Scene) -> bool:
        """Whether 'Tuesday' means the last one."""
        return (self.prefer or ("past" if self.range(scene)[1] <= scene.today else "future")) == "past"

    def _read(self, scene: Scene, text: str) -> date | None:
        """The day that the words mean; if it is out of range, the one in the other direction."""
        first, last = self.range(scene)
        orders: tuple[Prefer, Prefer] = ("past", "future") if self._looks_back(scene) else ("future", "past")
        now = scene.now.astimezone(scene.zone)
        days = [read_moment(text, now, scene.language, prefer)[0] for prefer in orders]
        fitting = (day for day in days if day and first <= day <= last)
        return next(fitting, days[0])

    def _taken(self, scene: Scene, day: date) -> Reply:
        first, last = self.range(scene)
        if not first <= day <= last:
            return Wrong(say("day-out-of-range", day=day, first=first, last=last))
        return Answered(day.isoformat())

    def show(self, scene: Scene, value: Json) -> Label:
        """The day with its weekday."""
        del scene
        day = _iso_day(value)
        return say("day-shown", day=day) if day else str(value)

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Begin with the month of the day given before."""
        del scene
        day = _iso_day(value)
        return {"month": f"{day:%Y-%m}"} if day else None

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """How to answer, or what was read."""
        read = _read_before(draft)
        if read:
            return say("day-read", day=read)
        return say("day-hint-past") if self._looks_back(scene) else say("day-hint")


def _limit(limit: Limit, scene: Scene) -> date | None:
    return limit(scene) if callable(limit) else limit


def _near_today(today: date, first: date, last: date) -> list[Key]:
    near = ((-1, "day-yesterday"), (0, "day-today"), (1, "day-tomorrow"))
    days = [(today + timedelta(days=offset), key) for offset, key in near]
    return [Key(Say(key), "d", day.isoformat()) for day, key in days if first <= day <= last]


def _turn(label: str, month: date, *, possible: bool) -> Key:
    return Key(label, "mo", f"{month:%Y-%m}") if possible else Key(NOT_TAPPABLE, "no")


def _weeks(month: date, first: date, last: date) -> list[list[Key]]:
    """The weeks of a month that have a day to tap."""
    weeks = [
        [_cell(day, tappable=day.month == month.month and first <= day <= last) for day in week]
        for week in calendar.Calendar().monthdatescalendar(month.year, month.month)
    ]
    return [week for week in weeks if any(key.verb == "d" for key in week)]


def _cell(day: date, *, tappable: bool) -> Key:
    return Key(str(day.day), "d", day.isoformat()) if tappable else Key(NOT_TAPPABLE, "no")


def _next_month(month: date) -> date:
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1)


def _iso_day(value: Json) -> date | None:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _month_named(value: Json) -> date | None:
    return _iso_day(f"{value}-01")


def _drafted_month(draft: Json) -> date | None:
    return _month_named(draft.get("month")) if isinstance(draft, dict) else None


def _read_before(draft: Json) -> date | None:
    return _iso_day(draft.get("read")) if isinstance(draft, dict) else None
