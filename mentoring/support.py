"""How a support request goes its way: who may do what with it, and where it stands afterwards."""

from datetime import datetime, timedelta
from enum import StrEnum

from mentoring.words import RequestStatus, Role


class Move(StrEnum):
    """Something that one of the two does with a support request."""

    OFFER = "offer"
    PUT_OFF = "put-off"
    DECLINE = "decline"
    TAKE_UP = "take-up"
    CONCLUDE = "conclude"
    WITHDRAW = "withdraw"


_NO_ANSWER_YET = (RequestStatus.ASKED, RequestStatus.PUT_OFF)
_OPEN = (*_NO_ANSWER_YET, RequestStatus.OFFERED, RequestStatus.UNDER_WAY)

_MOVES = {
    Role.MENTOR: {
        Move.OFFER: ((*_NO_ANSWER_YET, RequestStatus.DECLINED), RequestStatus.OFFERED),
        Move.PUT_OFF: ((RequestStatus.ASKED,), RequestStatus.PUT_OFF),
        Move.DECLINE: ((*_NO_ANSWER_YET, RequestStatus.OFFERED), RequestStatus.DECLINED),
    },
    Role.MENTEE: {
        Move.TAKE_UP: ((RequestStatus.OFFERED,), RequestStatus.UNDER_WAY),
        Move.CONCLUDE: ((RequestStatus.OFFERED, RequestStatus.UNDER_WAY), RequestStatus.DONE),
        Move.WITHDRAW: (_OPEN, RequestStatus.WITHDRAWN),
    },
}


def moves(status: RequestStatus, role: Role) -> list[Move]:
    """What somebody in that role can do with a request that stands there, in the order of offering it."""
    return [move for move, (befores, _) in _MOVES[role].items() if status in befores]


def after(status: RequestStatus, role: Role, move: Move) -> RequestStatus | None:
    """Where a request stands after a move; None when this one may not (or no longer) make it."""
    befores, afterwards = _MOVES[role].get(move, ((), status))
    return afterwards if status in befores else None


REMINDED_AFTER = {RequestStatus.ASKED: timedelta(days=7), RequestStatus.PUT_OFF: timedelta(days=14)}
"""How long a request waits for its mentor, who is then reminded of it once."""


def reminded_at(status: RequestStatus, moved_at: datetime) -> datetime | None:
    """When the mentor is reminded of a request that has stood there since then; None where it is not their turn."""
    after_that = REMINDED_AFTER.get(status)
    return None if after_that is None else moved_at + after_that


def is_open(status: RequestStatus) -> bool:
    """Tell whether something is still to come of a request."""
    return status in _OPEN
