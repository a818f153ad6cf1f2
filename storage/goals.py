"""Named queries about goals: what a mentee wants to reach in a tandem."""

from datetime import date

from sqlalchemy import func, select

from mentoring.words import Horizon
from storage.store import Store
from storage.tables import Goal, Tandem


def find(store: Store, goal_id: int) -> Goal | None:
    """The goal with that id, locked against a second tap."""
    return store.session.get(Goal, goal_id, with_for_update={"of": Goal})


def of_tandem(store: Store, tandem: Tandem) -> list[Goal]:
    """All goals of a tandem: those pursued first, then those put aside, each in the order of setting."""
    query = select(Goal).where(Goal.tandem_id == tandem.id).order_by(Goal.put_aside_at.is_not(None), Goal.id)
    return list(store.session.execute(query).scalars())


def count_pursued(store: Store, tandem: Tandem) -> int:
    """How many goals of a tandem are not put aside."""
    query = select(func.count(Goal.id)).where(Goal.tandem_id == tandem.id, Goal.put_aside_at.is_(None))
    return store.session.execute(query).scalar_one()


def add(
    store: Store,
    tandem: Tandem,
    *,
    title: str,
    horizon: Horizon,
    outcome: str,
    due_on: date,
    first_step: str,
) -> Goal:
    """Keep a new goal."""
    goal = Goal(
        tandem_id=tandem.id,
        tandem=tandem,
        title=title,
        horizon=horizon,
        outcome=outcome,
        due_on=due_on,
        first_step=first_step,
        set_at=store.now,
    )
    store.session.add(goal)
    store.session.flush()
    return goal
