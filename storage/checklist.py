"""What a tandem has done of its first steps, as the data show it: one query for each."""

from collections.abc import Callable, Mapping

from sqlalchemy import func, select

from mentoring.words import FirstStep, Phase
from storage import agreements, goals
from storage.store import Store
from storage.tables import MeetingLog, Position, Tandem


def first_steps(store: Store, tandem: Tandem) -> dict[FirstStep, bool]:
    """Each of the first steps, and whether it is done."""
    return {step: _DONE[step](store, tandem) for step in FirstStep}


def _have_met(store: Store, tandem: Tandem) -> bool:
    """One of the two has logged a meeting, and the other has not said that it was different."""
    query = select(func.count(MeetingLog.id)).where(
        MeetingLog.tandem_id == tandem.id, MeetingLog.doubted_at.is_(None)
    )
    return store.session.execute(query).scalar_one() > 0


def _have_agreed(store: Store, tandem: Tandem) -> bool:
    return agreements.in_force_since(store, tandem) is not None


def _have_taken_stock(store: Store, tandem: Tandem) -> bool:
    query = select(func.count(Position.id)).where(
        Position.tandem_id == tandem.id, Position.phase == Phase.START
    )
    return store.session.execute(query).scalar_one() > 0


def _have_goals(store: Store, tandem: Tandem) -> bool:
    return goals.count_pursued(store, tandem) > 0


_DONE: Mapping[FirstStep, Callable[[Store, Tandem], bool]] = {
    FirstStep.MEETING: _have_met,
    FirstStep.AGREEMENT: _have_agreed,
    FirstStep.POSITION: _have_taken_stock,
    FirstStep.GOALS: _have_goals,
}
