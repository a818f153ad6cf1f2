"""How far an announcement is, and what became of it, in words."""

from datetime import timedelta

from dialogue.screen import Label, LanguageName, say
from dialogue.turn import Stage
from mentoring.words import AnnouncementPass, AnnouncementStatus
from storage import announcements
from storage.announcements import Standing
from storage.tables import Announcement

BAR = 10  # characters
REASONS = 5


def report(stage: Stage, one: Announcement) -> list[Label]:
    """How far the present pass is; who did not get it, and why."""
    found = announcements.standing(stage.store, one)
    lines: list[Label] = [_head(stage, one, found)]
    if one.task is AnnouncementPass.SENDING:
        arrived = found.done - found.unreachable - found.failed
        lines.append(say("news-arrived", count=arrived))
    if found.unreachable:
        lines.append(say("news-unreachable", count=found.unreachable))
    if found.failed:
        lines.append(say("news-failed", count=found.failed))
        reasons = announcements.reasons(stage.store, one, REASONS)
        lines += [say("news-reason", count=count, reason=reason) for reason, count in reasons]
    if one.status is AnnouncementStatus.CANCELLED:
        lines.append(say("news-not-sent", count=one.total - one.handed))
    return lines


def _head(stage: Stage, one: Announcement, found: Standing) -> Label:
    task = one.task or AnnouncementPass.SENDING
    if one.status in (AnnouncementStatus.UNDER_WAY, AnnouncementStatus.PAUSED):
        left = _left(stage, one, found) if one.status is AnnouncementStatus.UNDER_WAY else None
        values = {"task": task, "bar": bar(found.done, found.total), "done": found.done, "total": found.total}
        return say("news-going", **values) if left is None else say("news-going-left", **values, minutes=left)
    language = LanguageName(one.correcting or one.first_language)
    key = (
        "news-task-cancelled" if one.status is AnnouncementStatus.CANCELLED else f"news-task-done-{one.task}"
    )
    return say(key, at=one.ended_at, task=task, language=language)


def _left(stage: Stage, one: Announcement, found: Standing) -> int | None:
    """How many minutes it takes yet, at the pace so far; None: nobody can tell so early."""
    begun = one.begun_at
    passed = stage.now - begun if begun else timedelta()
    if not found.done or passed < timedelta(seconds=10):
        return None
    left = passed * (found.total - found.done) / found.done
    return max(1, round(left / timedelta(minutes=1)))


def bar(done: int, total: int) -> str:
    """A bar of ten parts: full only when all is done."""
    filled = BAR if done >= total else done * BAR // total
    return "▓" * filled + "░" * (BAR - filled)
