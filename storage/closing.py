"""Named queries about closing: who is to be asked to close a tandem, what each has done, which ones are open."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from mentoring.closing import OVERDUE_AFTER, opens_on, reminder_due
from mentoring.programme import Programme
from mentoring.prompts import PromptKind
from mentoring.words import StayInTouch, TandemStatus
from storage import periods, prompts
from storage.due import Due, claim_due
from storage.store import Store
from storage.tables import Closing, MeetingLog, Person, Tandem

# ── one's part in it ────────────────────────────────────────────────────────────────────────────────────


_PART = select(Closing).where(
    Closing.tandem_id == bindparam("tandem_id"), Closing.person_id == bindparam("person_id")
)


def find_part(store: Store, tandem: Tandem, person: Person) -> Closing | None:
    """What a person has done to close a tandem, if anything."""
    which = {"tandem_id": tandem.id, "person_id": person.id}
    return store.session.execute(_PART, which).scalar_one_or_none()


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
            MeetingLog.held_on >= periods.first_day(tandem, programme),
        )
        .distinct()
        .order_by(MeetingLog.held_on)
    )
    return list(store.session.execute(query).scalars())


# ── what the clock brings ───────────────────────────────────────────────────────────────────────────────


def plan(store: Store, tandem: Tandem, programme: Programme) -> None:
    """Put down when both are invited to close a tandem, and when coordinators hear that it is still open.

    With the tandem's last day that moves; whoever was invited before is invited again near the new one.
    """
    opens = opens_on(programme, periods.last_day(tandem, programme))
    for person in (tandem.mentee, tandem.mentor):
        part = find_part(store, tandem, person)
        if part is not None and part.finished_at is not None:
            continue
        at = datetime.combine(opens, programme.quiet_until, ZoneInfo(person.time_zone))
        if part is not None and part.invited_at is not None:
            if at <= store.now:
                continue
            part.invited_at, part.reminders_sent = None, 0
        prompts.put(store, person, PromptKind.CLOSING, at, tandem=tandem, about=tandem.id)
    prompts.forget(store, PromptKind.DESK_CLOSING, about=tandem.id)
    tandem.overdue_at = datetime.combine(periods.last_day(tandem, programme) + OVERDUE_AFTER, time(), UTC)


def invite(store: Store, part: Closing) -> None:
    """Keep that somebody is invited now; they are reminded until they have finished their part."""
    part.invited_at = store.now
    _remind_later(store, part)


def remind(store: Store, part: Closing) -> None:
    """Keep that somebody is reminded now."""
    part.reminders_sent += 1
    _remind_later(store, part)


def _remind_later(store: Store, part: Closing) -> None:
    assert part.invited_at is not None  # noqa: S101 - nobody is reminded who was not invited
    at = reminder_due(part.invited_at, part.reminders_sent, store.now)
    if at is not None:
        tandem = part.tandem
        prompts.put(store, part.person, PromptKind.CLOSING, at, tandem=tandem, about=tandem.id)


OVERDUE = Due(Tandem, Tandem.overdue_at, (Tandem.status == TandemStatus.ACTIVE,))


def overdue(store: Store) -> list[Tandem]:
    """Tandems that are still open after their time, claimed for this transaction."""
    return claim_due(store, OVERDUE)
