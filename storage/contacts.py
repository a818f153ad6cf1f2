"""Named queries about contact without a meeting: that the two were in touch, when and how."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from mentoring.programme import Programme
from mentoring.words import ContactForm
from storage import contact_ladder
from storage.locking import locked
from storage.store import Store
from storage.tables import Contact, Meeting, MeetingLog, Person, Tandem

NOON = time(12)


def find(store: Store, contact_id: int) -> Contact | None:
    """The contact with that id, locked against a second tap."""
    return locked(store.session, Contact, contact_id)


def keep(store: Store, tandem: Tandem, person: Person, programme: Programme) -> Contact:
    """Keep that the two were in touch, as one of them has just told: nudges begin anew.

    Who tells it twice on a day has told of the same contact.
    """
    told = _told_today(store, tandem, person, ZoneInfo(programme.time_zone))
    if told is not None:
        return told
    contact = Contact(tandem_id=tandem.id, tandem=tandem, told_by=person.id, told_at=store.now)
    store.session.add(contact)
    store.session.flush()
    contact_ladder.note_contact(store, tandem, store.now, programme)
    return contact


def _told_today(store: Store, tandem: Tandem, person: Person, zone: ZoneInfo) -> Contact | None:
    midnight = datetime.combine(store.now.astimezone(zone).date(), time(), zone)
    query = select(Contact).where(
        Contact.tandem_id == tandem.id,
        Contact.told_by == person.id,
        Contact.told_at >= midnight,
        Contact.day.is_(None),
    )
    return store.session.execute(query.order_by(Contact.id.desc()).limit(1)).scalar_one_or_none()


def name_form(contact: Contact, form: ContactForm) -> None:
    """Keep how the two were in touch."""
    contact.form = form


def name_day(store: Store, contact: Contact, day: date, zone: ZoneInfo, programme: Programme) -> None:
    """Keep on which day it was. Where nudges counted from it, they count from the latest contact known now."""
    tandem = contact.tandem
    counts = tandem.last_contact_at == _moment(contact, zone)
    contact.day = day
    store.session.flush()
    latest = max([_moment(contact, zone), *_others(store, contact, zone)])
    if counts or (tandem.last_contact_at and latest > tandem.last_contact_at):
        contact_ladder.correct_contact(store, tandem, latest, programme)


def count_anew(store: Store, tandem: Tandem, zone: ZoneInfo, programme: Programme) -> None:
    """Let nudges count from the latest contact that is known, after one was told of wrongly."""
    store.session.flush()
    known = [_moment(contact, zone) for contact in _contacts(store, tandem)]
    latest = max([*known, *_meetings(store, tandem, zone)], default=None)
    if latest is not None:
        contact_ladder.correct_contact(store, tandem, min(latest, store.now), programme)


def _moment(contact: Contact, zone: ZoneInfo) -> datetime:
    """When it was, as far as it was told: noon of another day; never before the tandem began."""
    if contact.day is None or contact.day == contact.told_at.astimezone(zone).date():
        return contact.told_at
    started = contact.tandem.started_at
    noon = datetime.combine(contact.day, NOON, zone)
    return max(noon, started + timedelta(seconds=1)) if started else noon


def _others(store: Store, contact: Contact, zone: ZoneInfo) -> list[datetime]:
    """The other contact that is known, in meetings and without, and the beginning of the tandem."""
    others = [other for other in _contacts(store, contact.tandem) if other.id != contact.id]
    return [*(_moment(other, zone) for other in others), *_meetings(store, contact.tandem, zone)]


def _contacts(store: Store, tandem: Tandem) -> list[Contact]:
    return list(store.session.execute(select(Contact).where(Contact.tandem_id == tandem.id)).scalars())


def _meetings(store: Store, tandem: Tandem, zone: ZoneInfo) -> list[datetime]:
    """When meetings that were logged took place, as far as it is known, and when the tandem began."""
    logs = (
        select(MeetingLog.held_on, Meeting.starts_at)
        .outerjoin(Meeting, Meeting.id == MeetingLog.meeting_id)
        .where(MeetingLog.tandem_id == tandem.id, MeetingLog.taken_back_at.is_(None))
    )
    found = []
    for held_on, starts_at in store.session.execute(logs):
        is_that_day = starts_at and starts_at.astimezone(zone).date() == held_on
        found.append(starts_at if is_that_day else datetime.combine(held_on, NOON, zone))
    return [*found, tandem.started_at] if tandem.started_at else found
