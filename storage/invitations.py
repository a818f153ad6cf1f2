"""Finding the invitations to take part, telling whether they hold, and ending them."""

from enum import StrEnum

from sqlalchemy import ColumnElement, and_, func, or_, select

from storage import people
from storage.locking import locking
from storage.store import Store
from storage.tables import Cohort, Invitation, Person


class InvitationState(StrEnum):
    """Whether an invitation lets anybody in, and why not."""

    OPEN = "open"
    USED = "used"  # by as many people as it was for
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    EARLY = "early"  # its cohort does not take applications yet
    LATE = "late"  # its cohort is a former one
    UNKNOWN = "unknown"  # no such code


def _open(store: Store) -> ColumnElement[bool]:
    lasts = or_(Invitation.expires_at.is_(None), Invitation.expires_at > store.now)
    return and_(Invitation.desk.is_(None), Invitation.uses_left > 0, Invitation.withdrawn_at.is_(None), lasts)


def _of_no_list(store: Store) -> ColumnElement[bool]:
    """Open, and not one of the many that a list has made: those stand in the list's own spreadsheet."""
    return and_(_open(store), Invitation.entry.is_(None))


def count_open(store: Store) -> int:
    """How many invitations to take part somebody can still use, without those of lists."""
    return store.session.execute(select(func.count(Invitation.id)).where(_of_no_list(store))).scalar_one()


def count_listed(store: Store) -> int:
    """How many of those that lists have made nobody has used yet."""
    listed = select(func.count(Invitation.id)).where(_open(store), Invitation.entry.is_not(None))
    return store.session.execute(listed).scalar_one()


def list_open(store: Store, start: int, count: int) -> list[tuple[Invitation, Person | None]]:
    """Some of the invitations that can still be used and who made each, the newest first."""
    query = (
        select(Invitation, Person)
        .outerjoin(Person, Person.id == Invitation.made_by)
        .where(_of_no_list(store))
    )
    rows = store.session.execute(query.order_by(Invitation.id.desc()).offset(start).limit(count))
    return [(invitation, maker) for invitation, maker in rows]


def find_open(store: Store, invitation_id: int) -> Invitation | None:
    """An open invitation to take part, locked."""
    query = locking(select(Invitation).where(Invitation.id == invitation_id, _open(store)))
    return store.session.execute(query).scalar_one_or_none()


def withdraw(store: Store, invitation: Invitation) -> None:
    """Let an invitation hold no longer."""
    invitation.withdrawn_at = store.now


def withdraw_listed(store: Store) -> int:
    """Let no invitation hold any longer that a list has made and nobody has used; gives how many these were."""
    query = select(Invitation).where(_open(store), Invitation.entry.is_not(None))
    found = list(store.session.execute(query).scalars())
    for invitation in found:
        withdraw(store, invitation)
    return len(found)


def cohort_of(store: Store, invitation: Invitation) -> Cohort | None:
    """The cohort that an invitation is to."""
    return store.session.get(Cohort, invitation.cohort_id)


def state_of(store: Store, code: str) -> tuple[InvitationState, Invitation | None]:
    """Whether an invitation to take part lets anybody in, and why not; and the invitation, if there is one."""
    query = select(Invitation).where(Invitation.code == code, Invitation.desk.is_(None))
    found = store.session.execute(query).scalar_one_or_none()
    return (InvitationState.UNKNOWN, None) if found is None else (_state(store, found), found)


def _state(store: Store, found: Invitation) -> InvitationState:
    if found.withdrawn_at is not None:
        return InvitationState.WITHDRAWN
    if found.uses_left < 1:
        return InvitationState.USED
    if found.expires_at is not None and found.expires_at <= store.now:
        return InvitationState.EXPIRED
    if found.cohort_id == people.present_cohort(store).id:
        return InvitationState.OPEN
    cohort = cohort_of(store, found)
    return InvitationState.EARLY if cohort and cohort.opened_at > store.now else InvitationState.LATE
