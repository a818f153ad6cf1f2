"""Finding the invitations to take part that are open, and ending them."""

from sqlalchemy import ColumnElement, and_, func, or_, select

from storage.store import Store
from storage.tables import Invitation, Person


def _open(store: Store) -> ColumnElement[bool]:
    lasts = or_(Invitation.expires_at.is_(None), Invitation.expires_at > store.now)
    return and_(Invitation.desk.is_(None), Invitation.uses_left > 0, lasts)


def count_open(store: Store) -> int:
    """How many invitations to take part somebody can still use."""
    return store.session.execute(select(func.count(Invitation.id)).where(_open(store))).scalar_one()


def list_open(store: Store, start: int, count: int) -> list[tuple[Invitation, Person | None]]:
    """Some of the invitations that can still be used and who made each, the newest first."""
    query = select(Invitation, Person).outerjoin(Person, Person.id == Invitation.made_by).where(_open(store))
    rows = store.session.execute(query.order_by(Invitation.id.desc()).offset(start).limit(count))
    return [(invitation, maker) for invitation, maker in rows]


def find_open(store: Store, invitation_id: int) -> Invitation | None:
    """An open invitation to take part."""
    query = select(Invitation).where(Invitation.id == invitation_id, _open(store))
    return store.session.execute(query).scalar_one_or_none()


def withdraw(store: Store, invitation_id: int) -> Invitation | None:
    """End an open invitation to take part; gives it, or None where it is open no longer."""
    query = select(Invitation).where(Invitation.id == invitation_id, _open(store)).with_for_update()
    found = store.session.execute(query).scalar_one_or_none()
    if found is not None:
        found.uses_left = 0
    return found
