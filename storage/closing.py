"""Named queries about closing: who is to be asked to close a tandem, what each has done, which ones are open."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, or_, select

from mentoring.agreement import usual_end
from mentoring.closing import OVERDUE_AFTER, last_day
from mentoring.programme import Programme
from mentoring.words import StayInTouch, TandemStatus
from storage.due import BATCH, Due, claim_due
from storage.store import Store
from storage.tables import Closing, MeetingLog, Person, Tandem
from storage.tandems import began_on


def end_of(tandem: Tandem, programme: Programme) -> date:
    """The last day of a tandem, as agreed or as usual."""
    return last_day(programme, began_on(programme, tandem), tandem.ends_on)


# ── one's part in it ────────────────────────────────────────────────────────────────────────────────────


def find_part(store: Store, tandem: Tandem, person: Person) -> Closing | None:
    """What a person has done to close a tandem, if anything."""
    query = select(Closing).where(Closing.tandem_id == tandem.id, Closing.person_id == person.id)
    return store.session.execute(query).scalar_one_or_none()


def part_of(store: Store, tandem: Tandem, person: Person) -> Closing:
    """A person's part in closing a tandem, made where there is none yet. The tandem is to be locked before."""
    found = find_part(store, tandem, person)
    if found is None:
        found = Closing(tandem_id=tandem.id, tandem=tandem, person_id=person.id, person=person)
        store.session.add(found)
        store.session.flush()
    return found


def thank(store: Store, part: Closing, words: str) -> None:
    """Keep what somebody thanks the partner for."""
    part.thanks, part.thanked_at = words, store.now


def look_ahead(store: Store, part: Closing, outlook: str | None, touch: StayInTouch) -> None:
    """Keep what comes next for somebody, and how they would like to stay in touch."""
    part.outlook, part.touch, part.outlook_at = outlook, touch, store.now


def finish(store: Store, part: Closing) -> bool:
    """Keep that somebody has done their part. Tell whether both have now."""
    part.finished_at = part.finished_at or store.now
    other = find_part(store, part.tandem, part.tandem.partner_of(part.person))
    return other is not None and other.finished_at is not None


def meeting_days(store: Store, programme: Programme, tandem: Tandem) -> list[date]:
    """The days on which the two met, as either has logged and the other has not doubted, in order.

    A meeting that both have logged counts once, and so do two on one day; none counts from before they began.
    """
    query = (
        select(MeetingLog.held_on)
        .where(
            MeetingLog.tandem_id == tandem.id,
            MeetingLog.doubted_at.is_(None),
            MeetingLog.taken_back_at.is_(None),
            MeetingLog.held_on >= began_on(programme, tandem),
        )
        .distinct()
        .order_by(MeetingLog.held_on)
    )
    return list(store.session.execute(query).scalars())


# ── what the clock looks for ────────────────────────────────────────────────────────────────────────────


def begin_closing(store: Store, programme: Programme) -> int:
    """Note for tandems whose closing has opened that both are to be invited. Give how many they are.

    What is agreed can move the end of a tandem at any time: it is looked up here, not kept a second time. Who
    pauses is left alone until they are back.
    """
    begun = select(Closing.tandem_id).where(
        or_(Closing.invite_due_at.is_not(None), Closing.invited_at.is_not(None))
    )
    query = (
        select(Tandem)
        .where(*_near_their_end(store, programme), Tandem.id.not_in(begun))
        .order_by(Tandem.id)
        .limit(BATCH)
        .with_for_update(skip_locked=True, of=Tandem)
    )
    found = list(store.session.execute(query).scalars())
    for tandem in found:
        for person in (tandem.mentee, tandem.mentor):
            part_of(store, tandem, person).invite_due_at = store.now
        part_of(store, tandem, tandem.mentee).overdue_at = overdue_at(tandem, programme)
    return len(found)


def _near_their_end(store: Store, programme: Programme) -> tuple[ColumnElement[bool], ...]:
    """Of active tandems, those whose closing is open, unless they pause."""
    today = store.now.date()
    limit = today + timedelta(days=programme.closing_opens_days)
    began = datetime.combine(
        usual_end(limit, -programme.tandem_months), time.max, ZoneInfo(programme.time_zone)
    )
    return (
        Tandem.status == TandemStatus.ACTIVE,
        or_(Tandem.ends_on <= limit, and_(Tandem.ends_on.is_(None), Tandem.started_at <= began)),
        or_(Tandem.paused_until.is_(None), Tandem.paused_until <= today),
    )


def overdue_at(tandem: Tandem, programme: Programme) -> datetime:
    """When coordinators are told that a tandem is still open."""
    return datetime.combine(end_of(tandem, programme) + OVERDUE_AFTER, time(), UTC)


INVITATIONS = Due(Closing, Closing.invite_due_at)
OVERDUE = Due(Closing, Closing.overdue_at)


def due_for_invitation(store: Store) -> list[Closing]:
    """Those who are to be asked to close their tandem, claimed for this transaction."""
    return claim_due(store, INVITATIONS)


def due_for_coordinators(store: Store) -> list[Closing]:
    """The mentees' parts in tandems that may still be open after their time, claimed for this transaction."""
    return claim_due(store, OVERDUE)
