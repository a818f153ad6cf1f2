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
GOING = (AnnouncementStatus.UNDER_WAY, AnnouncementStatus.PAUSED)


def report(stage: Stage, one: Announcement) -> list[Label]:
    """What became of the sending, who did not get it and why; then how far the present pass is, if that is another."""
    is_sending = one.task is AnnouncementPass.SENDING
    lines = [] if not is_sending else [_head(stage, one, announcements.standing(stage.store, one))]
    lines += _of_sending(stage, one)
    if not is_sending:
        found = announcements.standing(stage.store, one)
        lines += [_head(stage, one, found), *_failures(stage, one, found, one.number)]
    return lines


def _of_sending(stage: Stage, one: Announcement) -> list[Label]:
    found = announcements.sending(stage.store, one)
    arrived = found.done - found.unreachable - found.failed
    is_going = one.task is AnnouncementPass.SENDING and one.status in GOING
    lines: list[Label] = [say("news-arrived", count=arrived)] if arrived or not is_going else []
    lines += _failures(stage, one, found, 1)
    if not is_going and found.total > found.done:
        lines.append(say("news-not-sent", count=found.total - found.done))
    return lines


def _failures(stage: Stage, one: Announcement, found: Standing, number: int) -> list[Label]:
    lines: list[Label] = [say("news-unreachable", count=found.unreachable)] if found.unreachable else []
    if found.failed:
        lines.append(say("news-failed", count=found.failed))
        reasons = announcements.reasons(stage.store, one, REASONS, number)
        lines += [say("news-reason", count=count, reason=reason) for reason, count in reasons]
    return lines


def _head(stage: Stage, one: Announcement, found: Standing) -> Label:
    task = one.task or AnnouncementPass.SENDING
    if one.status in GOING:
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
