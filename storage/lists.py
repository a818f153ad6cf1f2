"""Named queries about lists of people, and the invitations that come of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, or_, select

from mentoring.words import Role
from storage.locking import locked
from storage.outbox import AT_ONCE
from storage.store import Store
from storage.tables import Invitation, PeopleList, Person

KEPT = timedelta(days=7)  # after that a list is to be sent anew


def make(store: Store, file_id: str, role: Role | None, coordinator: Person) -> PeopleList:
    """Keep that a list was sent; those of last week are forgotten."""
    store.session.execute(delete(PeopleList).where(PeopleList.made_at < store.now - KEPT))
    made = PeopleList(file_id=file_id, role=role, made_by=coordinator.id, made_at=store.now)
    store.session.add(made)
    store.session.flush()
    return made


def find(store: Store, list_id: int) -> PeopleList | None:
    """The list with that id, locked."""
    return locked(store.session, PeopleList, list_id)


def drop(store: Store, found: PeopleList) -> None:
    """Forget a list."""
    store.session.delete(found)


def invitations_by_mark(store: Store, marks: Sequence[str]) -> dict[str, Invitation]:
    """The invitations that these lines of lists have had so far."""
    found: dict[str, Invitation] = {}
    for start in range(0, len(marks), AT_ONCE):
        query = select(Invitation).where(Invitation.entry.in_(marks[start : start + AT_ONCE]))
        found |= {str(row.entry): row for row in store.session.execute(query).scalars()}
    return found


def marks_that_hold_no_longer(store: Store) -> tuple[set[str], set[str]]:
    """The lines of lists whose invitation was used, and those whose invitation was withdrawn."""
    query = select(Invitation.entry, Invitation.withdrawn_at).where(
        Invitation.entry.is_not(None), or_(Invitation.uses_left < 1, Invitation.withdrawn_at.is_not(None))
    )
    used, withdrawn = set[str](), set[str]()
    for mark, withdrawn_at in store.session.execute(query):
        (used if withdrawn_at is None else withdrawn).add(str(mark))
    return used, withdrawn


def invite_all(
    store: Store,
    wanted: Mapping[str, tuple[str, Role, int]],
    *,
    until: datetime,
    coordinator: Person,
) -> None:
    """Make an invitation for one person for each mark: with its code, its role, its cohort's id."""
    rows = [
        {
            "code": code,
            "role": role,
            "cohort_id": cohort_id,
            "uses_left": 1,
            "expires_at": until,
            "made_by": coordinator.id,
            "entry": mark,
        }
        for mark, (code, role, cohort_id) in wanted.items()
    ]
    if rows:
        store.session.execute(insert(Invitation), rows)
