"""A moment: a day and a time of day in one question, tapped one after the other or typed in ordinary words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from dialogue.field import Answered, Drafted, Json, Key, Reply, Scene, Wrong
from dialogue.fields.day import CLEAR_DAY, Day
from dialogue.fields.spoken_dates import names_no_day, read_moment, read_time
from dialogue.fields.time_of_day import CLEAR_TIME, Time
from dialogue.fields.yes import means_yes
from dialogue.screen import Label, Say, say

_CLEAR = re.compile(rf"{CLEAR_DAY.pattern}[\s,]*(?:um|at)?{CLEAR_TIME.pattern}", re.IGNORECASE)
"""What can mean one moment only, and needs no confirming."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment to come, at most ``to_days`` days from today. Keys for times go from ``first`` to ``last``.

    The answer is an ISO date and time where the person is, with the offset of their clocks then
    ('2026-11-24T15:00+01:00'): it stays that moment, also in the hour that comes twice when clocks are set
    back. The draft is the month shown, the day that still lacks a time, the time that still lacks a day, the
    moment read from typed words, or the one that comes twice.
    """

    to_days: int = 365
    every_minutes: int = 30
    first: time = time(8)
    last: time = time(20)

    # ── what can be tapped ──────────────────────────────────────────────────────────────────────────────

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """The calendar; once a day is known, its times; of an hour that comes twice, which one."""
        known = _Draft.of(draft)
        if known.twice:
            which = [Key(Say(f"moment-twice-{turn}"), f"f{turn}", _packed(*known.twice)) for turn in (0, 1)]
            return [*([key] for key in which), [_another_day(known.twice[0])]]
        if known.read:
            shown = moments_of(*known.read, scene.zone)
            yes = [Key(say("moment-yes", at=shown[0]), "t", _packed(*known.read))] if shown else []
            return [yes, *self._times(scene, known.read[0]), [_another_day(known.read[0])]]
        if known.day:
            return [*self._times(scene, known.day), [_another_day(known.day)]]
        return self._days.keys(scene, {"month": known.month})

    @property
    def _days(self) -> Day:
        return Day(to_days=self.to_days)

    def _times(self, scene: Scene, day: date) -> list[list[Key]]:
        """The times of that day which are still to come and which the clocks show."""
        steps = Time(self.every_minutes, self.first, self.last).steps()
        ahead = [at for at in steps if any(moment > scene.now for moment in moments_of(day, at, scene.zone))]
        keys = [Key(f"{at:%H:%M}", "t", _packed(day, at)) for at in ahead]
        return [keys[start : start + 4] for start in range(0, len(keys), 4)]

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """Take a day, a time, or which hour of two is meant; turn to a month."""
        match verb:
            case "no":
                return Drafted(draft)
            case "mo" | "d":
                return self._day_tapped(scene, _Draft.of(draft), verb, value)
        tapped = _unpacked(value)
        if tapped is None or verb not in {"t", "f0", "f1"}:
            return Wrong(say("field-old-button"))
        return self._taken(scene, *tapped, sure=True, fold=int(verb[1]) if verb != "t" else None)

    def _day_tapped(self, scene: Scene, known: "_Draft", verb: str, value: str) -> Reply:
        reply = self._days.tap(scene, None, verb, value)
        if isinstance(reply, Drafted):
            return Drafted({**reply.draft, **known.kept_time()})
        if isinstance(reply, Wrong):
            return reply
        return self._with_day(scene, known, date.fromisoformat(reply.value), sure=True)

    # ── what can be typed ───────────────────────────────────────────────────────────────────────────────

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read a moment, or the half of it that is missing; 'yes' confirms the one that was read before."""
        known = _Draft.of(draft)
        if known.read and means_yes(text):
            return self._taken(scene, *known.read, sure=True)
        asked_day = known.day or (known.read and known.read[0])
        alone = read_time(text, scene.language) if asked_day else None
        if asked_day and alone:
            return self._taken(scene, asked_day, alone, sure=bool(CLEAR_TIME.fullmatch(text)))
        day, at = read_moment(text, scene.now.astimezone(scene.zone), scene.language)
        if day is None and names_no_day(text):
            return Wrong(say("day-no-such"))
        if day or at:
            return self._said(scene, known, day or asked_day, at, sure=bool(_CLEAR.fullmatch(text)))
        return Wrong(say("moment-unclear"))

    def _said(self, scene: Scene, known: "_Draft", day: date | None, at: time | None, *, sure: bool) -> Reply:
        """Put together what was said now and before."""
        if day and at:
            return self._taken(scene, day, at, sure=sure)
        if day:
            return self._with_day(scene, known, day, sure=False)
        return Drafted({"time": f"{at:%H:%M}"})

    def _with_day(self, scene: Scene, known: "_Draft", day: date, *, sure: bool) -> Reply:
        if known.at:
            return self._taken(scene, day, known.at, sure=sure)
        problem = self._out_of_range(scene, day)
        return Wrong(problem) if problem else Drafted({"day": day.isoformat()})

    def _out_of_range(self, scene: Scene, day: date) -> Say | None:
        first, last = self._days.range(scene)
        return None if first <= day <= last else say("day-out-of-range", day=day, first=first, last=last)

    def _taken(self, scene: Scene, day: date, at: time, *, sure: bool, fold: int | None = None) -> Reply:
        """Take a moment that there is, that is to come, and that can be only one."""
        problem = self._out_of_range(scene, day)
        if problem:
            return Wrong(problem)
        moments = moments_of(day, at, scene.zone)
        if not moments:
            return Wrong(say("moment-skipped", day=day, time=at))
        chosen = moments if fold is None else moments[fold : fold + 1] or moments
        ahead = [moment for moment in chosen if moment > scene.now]
        if not ahead:
            return Wrong(say("moment-passed", at=moments[-1]))
        if len(ahead) > 1:
            return Drafted({"twice": _packed(day, at)})
        if not sure:
            return Drafted({"read": _packed(day, at)})
        return Answered(ahead[0].astimezone(scene.zone).isoformat(timespec="minutes"))

    # ── how it is shown ─────────────────────────────────────────────────────────────────────────────────

    def show(self, scene: Scene, value: Json) -> Label:
        """The day and the time."""
        del scene
        moment = _given(value)
        return say("moment-shown", at=moment) if moment else str(value)

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Begin with the day given before and its times; the calendar is one tap away."""
        moment = _given(value)
        return {"day": moment.astimezone(scene.zone).date().isoformat()} if moment else None

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """How to answer, what was read, or what is still missing."""
        known = _Draft.of(draft)
        if known.twice:
            return say("moment-twice", day=known.twice[0], time=known.twice[1])
        if known.read:
            shown = moments_of(*known.read, scene.zone)
            return say("moment-read", at=shown[0]) if shown else say("moment-hint")
        if known.day:
            return say("moment-time-missing", day=known.day)
        return say("moment-day-missing", time=known.at) if known.at else say("moment-hint")


# ── clocks ──────────────────────────────────────────────────────────────────────────────────────────────


def moments_of(day: date, at: time, zone: ZoneInfo) -> list[datetime]:
    """The moments, in UTC, at which clocks show that: none in an hour that they skip, two in one that returns."""
    found = []
    for fold in (0, 1):
        local = datetime.combine(day, at.replace(fold=fold), zone)
        try:
            moment = local.astimezone(UTC)
        except OverflowError:  # the first and the last day of all calendars
            continue
        exists = moment.astimezone(zone).replace(tzinfo=None, fold=0) == local.replace(tzinfo=None, fold=0)
        if exists and moment not in found:
            found.append(moment)
    return found


def turn_of(moment: datetime, zone: ZoneInfo) -> int | None:
    """Which one it is of a time that clocks show twice: 0 or 1; None where they show it once."""
    local = moment.astimezone(zone)
    if local.replace(fold=0).utcoffset() == local.replace(fold=1).utcoffset():
        return None
    return local.fold


# ── drafts and the values of keys ───────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Draft:
    """What is known of the moment so far. Whatever an earlier version drafted is read as nothing."""

    month: str | None = None
    day: date | None = None
    at: time | None = None
    read: tuple[date, time] | None = None
    twice: tuple[date, time] | None = None

    @classmethod
    def of(cls, draft: Json) -> "_Draft":
        if not isinstance(draft, dict):
            return cls()
        month = draft.get("month")
        return cls(
            month if isinstance(month, str) else None,
            _day(draft.get("day")),
            _clock(draft.get("time")),
            _unpacked(draft.get("read")),
            _unpacked(draft.get("twice")),
        )

    def kept_time(self) -> dict[str, str]:
        """What stays when another month is shown: the time that lacks a day."""
        return {"time": f"{self.at:%H:%M}"} if self.at else {}


def _another_day(day: date) -> Key:
    return Key(say("moment-another-day"), "mo", f"{day:%Y-%m}")


def _packed(day: date, at: time) -> str:
    """A day and a time as a key carries them: short, and no button of another day is mistaken for it."""
    return f"{day:%Y%m%d}T{at:%H%M}"


def _unpacked(value: Json) -> tuple[date, time] | None:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{8}T[0-9]{4}", value):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment.date(), moment.time()


def _day(value: Json) -> date | None:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _clock(value: Json) -> time | None:
    if not isinstance(value, str) or not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", value):
        return None
    return time.fromisoformat(value)


def _given(value: Json) -> datetime | None:
    """An answer as a moment; None for what no version has answered."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return moment if moment and moment.tzinfo else None
