"""While a proposal waits: what is due when, and whose turn it is."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentoring.programme import Programme
from mentoring.proposal import Wait, is_to_act, next_wait, waits
from mentoring.words import Role

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAY = timedelta(days=1)
ROLES = st.sets(st.sampled_from(list(Role)))


def test_first_a_reminder_then_the_coordinators_then_the_end() -> None:
    assert waits(Programme()) == (
        (3 * DAY, Wait.REMIND),
        (7 * DAY, Wait.TELL_COORDINATORS),
        (14 * DAY, Wait.EXPIRE),
    )


def test_what_would_come_after_the_end_does_not_come() -> None:
    quick = Programme(proposal_expiry_days=5)
    assert waits(quick) == ((3 * DAY, Wait.REMIND), (5 * DAY, Wait.EXPIRE))


def test_a_programme_may_tell_its_coordinators_before_it_reminds() -> None:
    programme = Programme(proposal_coordinator_days=1)
    assert [wait for _, wait in waits(programme)] == [Wait.TELL_COORDINATORS, Wait.REMIND, Wait.EXPIRE]


def test_each_is_due_on_its_day() -> None:
    due = [next_wait(Programme(), NOW, taken, NOW + taken * DAY) for taken in range(3)]
    assert due == [NOW + 3 * DAY, NOW + 7 * DAY, NOW + 14 * DAY]


def test_what_came_late_leaves_as_much_time_as_what_came_in_time() -> None:
    assert next_wait(Programme(), NOW, 1, NOW + 30 * DAY) == NOW + 34 * DAY
    assert next_wait(Programme(), NOW, 2, NOW + 34 * DAY) == NOW + 41 * DAY


@given(st.integers(1, 60), st.integers(1, 60), st.integers(1, 60), st.integers(0, 90))
def test_the_end_never_comes_before_somebody_could_act(
    reminder: int, coordinator: int, expiry: int, late: int
) -> None:
    programme = Programme(
        proposal_reminder_days=reminder, proposal_coordinator_days=coordinator, proposal_expiry_days=expiry
    )
    steps = waits(programme)
    assert steps[-1] == (expiry * DAY, Wait.EXPIRE)
    now = NOW
    for taken in range(1, len(steps)):
        now += late * DAY
        due = next_wait(programme, NOW, taken, now)
        assert due >= NOW + steps[taken][0]
        assert due - now >= min(steps[taken][0] - steps[taken - 1][0], NOW + steps[taken][0] - now)


def test_whoever_asked_waits_for_the_answer() -> None:
    assert not is_to_act(Role.MENTEE, accepted=set(), asked={Role.MENTOR})
    assert is_to_act(Role.MENTOR, accepted=set(), asked={Role.MENTOR})
    assert is_to_act(Role.MENTEE, accepted={Role.MENTEE}, asked={Role.MENTEE})
    assert is_to_act(Role.MENTEE, accepted={Role.MENTOR}, asked=set())
    assert not is_to_act(Role.MENTOR, accepted={Role.MENTOR}, asked=set())


@given(ROLES, ROLES)
def test_as_long_as_a_proposal_waits_it_is_somebodys_turn(accepted: set[Role], asked: set[Role]) -> None:
    waiting = len(accepted) < 2 or bool(asked)
    assert any(is_to_act(role, accepted, asked) for role in Role) == waiting
