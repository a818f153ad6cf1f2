"""Accompanying events: whom they concern, when people are reminded, how they check in."""

import hashlib
import hmac
from datetime import UTC, datetime, timedelta

from mentoring.words import Role

REMINDED_BEFORE = (timedelta(hours=24), timedelta(hours=1))  # as of a meeting
CHECK_IN_BEFORE = timedelta(hours=1)
CHECK_IN_AFTER = timedelta(hours=2)  # who is ticked later is ticked by a coordinator
FEEDBACK_OPEN = timedelta(days=14)  # how long those who were there can say how it was
CODE_SECONDS = 60
CODE_HOLDS = 3  # the present minute's code, and those before it: a picture takes its time to come and be read
CODE_SHOWN = timedelta(hours=1)  # how long a shown code goes on by itself
CODE_CHARS = 10  # 40 bits, of which an attacker has three minutes


def concerns(audience: Role | None, role: Role) -> bool:
    """Tell whether an event is for people in that role; without an audience it is for all."""
    return audience in (None, role)


def is_check_in_open(begins_at: datetime, ends_at: datetime, now: datetime) -> bool:
    """Tell whether one can check in now: from an hour before the beginning to two hours after the end."""
    return begins_at - CHECK_IN_BEFORE <= now <= ends_at + CHECK_IN_AFTER


def check_in_code(key: str, moment: datetime) -> str:
    """The code of an event at a moment: it changes every minute, and only who has the event's key can make it."""
    return _code(key, int(moment.timestamp()) // CODE_SECONDS)


def next_code_at(now: datetime) -> datetime:
    """When the next code begins: the one before holds for as long as anybody needs to see the new one."""
    return datetime.fromtimestamp((int(now.timestamp()) // CODE_SECONDS + 1) * CODE_SECONDS, UTC)


def is_check_in_code(key: str, code: str, now: datetime) -> bool:
    """Tell whether a code was shown just now."""
    minute = int(now.timestamp()) // CODE_SECONDS
    shown = (_code(key, minute - ago) for ago in range(CODE_HOLDS))
    return any(hmac.compare_digest(code.encode(), one.encode()) for one in shown)


def _code(key: str, minute: int) -> str:
    return hmac.new(key.encode(), str(minute).encode(), hashlib.sha256).hexdigest()[:CODE_CHARS]


def is_code_word(word: str, said: str) -> bool:
    """Tell whether somebody typed the code word, however they write it."""
    return bool(_bare(word)) and _bare(word) == _bare(said)


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def seats_left(capacity: int | None, going: int) -> int | None:
    """How many places are free; None where everybody finds one."""
    return None if capacity is None else max(capacity - going, 0)
