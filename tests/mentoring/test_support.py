from datetime import UTC, datetime, timedelta

import pytest

from mentoring.support import Move, after, is_open, moves, reminded_at
from mentoring.words import RequestStatus, Role


def test_a_request_goes_from_the_question_to_what_came_of_it() -> None:
    status: RequestStatus | None = RequestStatus.ASKED
    for role, move in (
        (Role.MENTOR, Move.PUT_OFF),
        (Role.MENTOR, Move.OFFER),
        (Role.MENTEE, Move.TAKE_UP),
        (Role.MENTEE, Move.CONCLUDE),
    ):
        assert status
        assert is_open(status)
        status = after(status, role, move)
    assert status is RequestStatus.DONE
    assert not is_open(status)


def test_a_mentor_may_think_again() -> None:
    assert after(RequestStatus.DECLINED, Role.MENTOR, Move.OFFER) is RequestStatus.OFFERED
    assert after(RequestStatus.OFFERED, Role.MENTOR, Move.DECLINE) is RequestStatus.DECLINED


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("status", RequestStatus)
@pytest.mark.parametrize("move", Move)
def test_a_move_is_offered_when_it_can_be_made(role: Role, status: RequestStatus, move: Move) -> None:
    assert (move in moves(status, role)) == (after(status, role, move) is not None)


@pytest.mark.parametrize("status", [RequestStatus.DONE, RequestStatus.WITHDRAWN])
def test_what_is_over_stays_over(status: RequestStatus) -> None:
    assert [moves(status, role) for role in Role] == [[], []]


@pytest.mark.parametrize("move", Move)
def test_each_move_belongs_to_one_of_the_two(move: Move) -> None:
    able = [role for role in Role if any(after(status, role, move) for status in RequestStatus)]
    assert len(able) == 1


@pytest.mark.parametrize("status", RequestStatus)
def test_a_mentor_is_reminded_just_of_what_waits_for_them(status: RequestStatus) -> None:
    moved = datetime(2026, 11, 23, tzinfo=UTC)
    waits = {RequestStatus.ASKED: 7, RequestStatus.PUT_OFF: 14}
    expected = moved + timedelta(days=waits[status]) if status in waits else None
    assert reminded_at(status, moved) == expected
