"""Named queries about calendar feeds: whose a secret link is, and what stands in a calendar."""

import hashlib
import secrets
from datetime import timedelta

from sqlalchemy import or_, select

from mentoring.words import EventStatus, Seat
from storage.locking import locked
from storage.store import Store
from storage.tables import Attendance, CalendarFeed, Event, Meeting, Person, Tandem

TOKEN_BYTES = 24  # 192 bits: nobody guesses one
KEPT_IN_CALENDAR = timedelta(days=92)  # how long what is over stays in a feed


# ── the link ────────────────────────────────────────────────────────────────────────────────────────────


def find(store: Store, person: Person) -> CalendarFeed | None:
    """Somebody's feed, if they have one."""
    return locked(store.session, CalendarFeed, person.id)


def make(store: Store, person: Person) -> str:
    """Give somebody a feed, with a new secret if they had one before. Gives the secret, which is not kept."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    feed = find(store, person)
    if feed is None:
        feed = CalendarFeed(person_id=person.id, person=person)
        store.session.add(feed)
    feed.token_hash, feed.made_at = hash_of(token), store.now
    store.session.flush()
    return token


def revoke(store: Store, person: Person) -> None:
    """Take somebody's feed away: the link leads nowhere from now on."""
    feed = find(store, person)
    if feed is not None:
        store.session.delete(feed)
        store.session.flush()


def owner_of(store: Store, token_hash: str) -> Person | None:
    """Whose feed a secret opens."""
    query = select(CalendarFeed).where(CalendarFeed.token_hash == token_hash)
    feed = store.session.execute(query).scalar_one_or_none()
    return None if feed is None else feed.person


def hash_of(token: str) -> str:
    """What is kept of a secret: it was drawn by lot and is long, so a plain hash can't be turned back."""
    return hashlib.sha256(token.encode()).hexdigest()


# ── what stands in it ───────────────────────────────────────────────────────────────────────────────────


def meetings_of(store: Store, person: Person) -> list[Meeting]:
    """The meetings that the two had agreed on, called off or not, from the last months on."""
    is_one = or_(Tandem.mentee_id == person.id, Tandem.mentor_id == person.id)
    query = (
        select(Meeting)
        .where(
            Meeting.tandem_id.in_(select(Tandem.id).where(is_one)),
            Meeting.calendar_start > store.now - KEPT_IN_CALENDAR,
        )
        .order_by(Meeting.calendar_start, Meeting.id)
    )
    return list(store.session.execute(query).scalars())


def events_of(store: Store, person: Person) -> list[Event]:
    """The events that somebody comes to, or was at, called off or not, from the last months on."""
    comes = or_(Attendance.seat == Seat.GOING, Attendance.attended_at.is_not(None))
    query = (
        select(Event)
        .join(Attendance, Attendance.event_id == Event.id)
        .where(
            Attendance.person_id == person.id,
            comes,
            Event.status != EventStatus.DRAFT,
            Event.begins_at > store.now - KEPT_IN_CALENDAR,
        )
        .order_by(Event.begins_at, Event.id)
    )
    return list(store.session.execute(query).scalars())
