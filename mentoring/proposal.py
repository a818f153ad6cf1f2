"""A proposal that waits for two answers: who is to act, when they are reminded, and when it lapses."""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

from mentoring.programme import Programme
from mentoring.words import Role

OPEN_QUESTIONS_AT_MOST = 3
"""Questions that one of the two has asked and the other has not answered yet."""


class Wait(StrEnum):
    """What happens while a proposal waits, in this order unless a programme counts its days differently."""

    REMIND = "remind"
    TELL_COORDINATORS = "tell-coordinators"
    EXPIRE = "expire"


def waits(programme: Programme) -> tuple[tuple[timedelta, Wait], ...]:
    """What happens how long after the last thing that was said; nothing comes after the end."""
    days = (
        (programme.proposal_reminder_days, Wait.REMIND),
        (programme.proposal_coordinator_days, Wait.TELL_COORDINATORS),
        (programme.proposal_expiry_days, Wait.EXPIRE),
    )
    before_the_end = [each for each in days if each[0] <= programme.proposal_expiry_days]
    return tuple((timedelta(days=number), wait) for number, wait in sorted(before_the_end, key=_day))


def _day(entry: tuple[int, Wait]) -> int:
    return entry[0]


def next_wait(programme: Programme, since: datetime, taken: int, now: datetime) -> datetime:
    """When the next of `waits` is due, of which ``taken`` have happened. ``since``: the last thing said.

    One that came late (the bot was off) leaves as much time to act as one that came in time.
    """
    after = [each for each, _ in waits(programme)]
    if taken == 0:
        return since + after[0]
    return max(since + after[taken], now + after[taken] - after[taken - 1])


def is_to_act(role: Role, accepted: Collection[Role], asked: Collection[Role]) -> bool:
    """Tell whether it is somebody's turn, while a proposal waits.

    ``asked``: who has a question of the other to answer. Whoever asked need not decide before the answer.
    """
    other = Role.MENTOR if role is Role.MENTEE else Role.MENTEE
    return role in asked or (role not in accepted and other not in asked)
