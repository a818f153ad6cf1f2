"""Named queries about the coordinators' desk: who acts there, who looks, and by which links others come to it."""

import hashlib
import secrets
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, or_, select, update

from mentoring.words import DeskRole
from storage import people
from storage.locking import locking
from storage.store import Store
from storage.tables import Invitation, Person

ON_DESK = or_(Person.is_coordinator, Person.is_viewer)
TO_DESK = and_(Invitation.desk.is_not(None), Invitation.made_by.is_not(None))
"""Invitations of coordinators; that of the first start is nobody's."""


def team(store: Store) -> list[Person]:
    """Everybody on the desk: those who act first, then those who look."""
    query = select(Person).where(ON_DESK).order_by(Person.is_coordinator.desc(), Person.id)
    return list(store.session.execute(query).scalars())


def lock_team(store: Store) -> list[Person]:
    """The same, as it is now and locked: nobody else changes it until this transaction ends."""
    query = locking(select(Person).where(ON_DESK).order_by(Person.id))
    return list(store.session.execute(query).scalars())


def role_of(person: Person) -> DeskRole | None:
    """What somebody may do on the desk; None: they aren't on it."""
    if person.is_coordinator:
        return DeskRole.COORDINATOR
    return DeskRole.VIEWER if person.is_viewer else None


def appoint(store: Store, person: Person, role: DeskRole | None) -> None:
    """Give somebody a role on the desk; None takes them off it. The links of who may not act any more end."""
    person.is_coordinator, person.is_viewer = role is DeskRole.COORDINATOR, role is DeskRole.VIEWER
    person.from_settings = False
    if role is not DeskRole.COORDINATOR:
        store.session.execute(
            update(Invitation).where(TO_DESK, Invitation.made_by == person.id).values(uses_left=0)
        )


def appoint_by_settings(store: Store, telegram_ids: Collection[int]) -> list[Person]:
    """Make coordinators of those named in the settings who have joined, agree to that and aren't; give whom."""
    query = select(Person).where(
        Person.telegram_id.in_(telegram_ids),
        Person.is_coordinator.is_(False),
        Person.withdrew_at.is_(None),
    )
    found = list(store.session.execute(query.order_by(Person.id)).scalars())
    for person in found:
        appoint(store, person, DeskRole.COORDINATOR)
        person.from_settings = True
    return found


def dismiss_by_settings(store: Store, telegram_ids: Collection[int]) -> list[Person]:
    """Take off the desk who was on it by the settings alone, which don't name them any more; give whom."""
    query = select(Person).where(Person.from_settings, Person.telegram_id.not_in(telegram_ids))
    found = list(store.session.execute(query.order_by(Person.id)).scalars())
    for person in found:
        appoint(store, person, None)
    return found


# ── links ───────────────────────────────────────────────────────────────────────────────────────────────

CODE_BYTES = 12  # 96 bits: not to be guessed


def make_link(
    store: Store, role: DeskRole, until: datetime, made_by: Person | None
) -> tuple[Invitation, str]:
    """Make a link by which one person comes to the desk, ``made_by`` None: the first one. Gives its code as well.

    The code is told only now: what is kept is its fingerprint.
    """
    code = secrets.token_urlsafe(CODE_BYTES)
    invitation = Invitation(
        code=_fingerprint(code),
        cohort_id=people.present_cohort(store).id,
        uses_left=1,
        expires_at=until,
        made_by=made_by and made_by.id,
        desk=role,
    )
    store.session.add(invitation)
    store.session.flush()
    return invitation, code


def find_link(store: Store, code: str) -> Invitation | None:
    """The link to the desk with that code, locked, if it can be used now."""
    query = select(Invitation).where(
        Invitation.code == _fingerprint(code),
        Invitation.desk.is_not(None),
        Invitation.uses_left > 0,
        Invitation.expires_at > store.now,
    )
    return store.session.execute(locking(query)).scalar_one_or_none()


def _fingerprint(code: str) -> str:
    """128 bits of SHA-256: enough, of a code drawn by lot."""
    return hashlib.sha256(code.encode()).hexdigest()[:32]


def open_links(store: Store) -> list[Invitation]:
    """The links by which somebody can still come to the desk, the oldest first."""
    query = select(Invitation).where(TO_DESK, Invitation.uses_left > 0, Invitation.expires_at > store.now)
    return list(store.session.execute(query.order_by(Invitation.id)).scalars())


def withdraw(invitation: Invitation) -> None:
    """Let a link hold no longer."""
    invitation.uses_left = 0


# ── the first coordinator's link ────────────────────────────────────────────────────────────────────────

_CLAIM = and_(Invitation.desk == DeskRole.COORDINATOR, Invitation.made_by.is_(None))


def void_claims(store: Store) -> None:
    """Let open invitations to become the first coordinator hold no longer."""
    store.session.execute(update(Invitation).where(_CLAIM).values(uses_left=0))


def is_claim(invitation: Invitation) -> bool:
    """Tell the first coordinator's link from those of coordinators, and from those to the cohort."""
    return invitation.desk is DeskRole.COORDINATOR and invitation.made_by is None
