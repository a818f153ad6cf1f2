"""Named queries about meetings: planned, confirmed, logged."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import or_, select

from mentoring.words import ContactForm, MeetingStatus, TandemStatus, Visibility
from storage.store import Store
from storage.tables import Meeting, MeetingLog, Person, Tandem

LONGEST = timedelta(hours=24)  # no meeting lasts longer: what began earlier can't overlap
OFFERED = 8  # meetings to choose from on one screen

Entry = Meeting | MeetingLog
"""What a list of meetings shows: a planned meeting, or the log of one that took place."""


# ── planned ─────────────────────────────────────────────────────────────────────────────────────────────


def find(store: Store, meeting_id: int) -> Meeting | None:
    """The meeting with that id, locked against the other one's tap."""
    return store.session.get(Meeting, meeting_id, with_for_update={"of": Meeting})


def propose(
    store: Store,
    tandem: Tandem,
    person: Person,
    *,
    starts_at: datetime,
    minutes: int,
    form: ContactForm,
    place: str | None,
    agenda: str | None,
) -> Meeting:
    """Keep a meeting that one of the two proposes; the other one has to confirm it."""
    meeting = Meeting(
        tandem_id=tandem.id,
        tandem=tandem,
        status=MeetingStatus.PROPOSED,
        planned_at=store.now,
        proposed_by=person.id,
        starts_at=starts_at,
        minutes=minutes,
        form=form,
        place=place,
        agenda=agenda,
        sequence=0,
    )
    store.session.add(meeting)
    store.session.flush()
    return meeting


def confirm(store: Store, meeting: Meeting) -> None:
    """Both have said yes to the time."""
    meeting.status, meeting.confirmed_at = MeetingStatus.CONFIRMED, store.now


def propose_another_time(meeting: Meeting, person: Person, starts_at: datetime) -> None:
    """Name another time: now the other one of the two has to confirm it."""
    meeting.status, meeting.proposed_by = MeetingStatus.PROPOSED, person.id
    meeting.starts_at, meeting.sequence = starts_at, meeting.sequence + 1


def overlapping(store: Store, person: Person, meeting: Meeting) -> list[Meeting]:
    """Other confirmed meetings of a person that take place while ``meeting`` does."""
    ends_at = end_of(meeting)
    query = (
        select(Meeting)
        .where(
            Meeting.tandem.has(
                or_(Tandem.mentee_id == person.id, Tandem.mentor_id == person.id)
                & (Tandem.status == TandemStatus.ACTIVE)
            ),
            Meeting.status == MeetingStatus.CONFIRMED,
            Meeting.id != meeting.id,
            Meeting.starts_at < ends_at,
            Meeting.starts_at > meeting.starts_at - LONGEST,
        )
        .order_by(Meeting.starts_at)
    )
    found = store.session.execute(query).scalars()
    return [other for other in found if end_of(other) > meeting.starts_at]


def end_of(meeting: Meeting) -> datetime:
    """When a meeting ends."""
    return meeting.starts_at + timedelta(minutes=meeting.minutes)


def to_be_logged(store: Store, tandems: Sequence[Tandem]) -> list[Meeting]:
    """Confirmed meetings whose time has begun and which nobody has logged, the latest first."""
    query = (
        select(Meeting)
        .where(
            Meeting.tandem_id.in_([tandem.id for tandem in tandems]),
            Meeting.status == MeetingStatus.CONFIRMED,
            Meeting.starts_at <= store.now,
        )
        .order_by(Meeting.starts_at.desc(), Meeting.id.desc())
        .limit(OFFERED)
    )
    return list(store.session.execute(query).scalars())


# ── logged ──────────────────────────────────────────────────────────────────────────────────────────────


def find_log(store: Store, log_id: int) -> MeetingLog | None:
    """The log entry with that id, locked against the other one's tap."""
    return store.session.get(MeetingLog, log_id, with_for_update={"of": MeetingLog})


def log_of(store: Store, meeting: Meeting) -> MeetingLog | None:
    """What was logged of a planned meeting."""
    query = select(MeetingLog).where(MeetingLog.meeting_id == meeting.id)
    return store.session.execute(query).scalar_one_or_none()


def logged_on(store: Store, tandem: Tandem, person: Person, day: date) -> MeetingLog | None:
    """What that person has logged of a meeting of that day."""
    query = (
        select(MeetingLog)
        .where(
            MeetingLog.tandem_id == tandem.id,
            MeetingLog.logged_by == person.id,
            MeetingLog.held_on == day,
        )
        .order_by(MeetingLog.id.desc())
        .limit(1)
    )
    return store.session.execute(query).scalar_one_or_none()


def waiting_for(store: Store, tandems: Sequence[Tandem], person: Person) -> list[MeetingLog]:
    """What partners have logged and the person has neither confirmed nor doubted, the latest first."""
    query = (
        select(MeetingLog)
        .where(
            MeetingLog.tandem_id.in_([tandem.id for tandem in tandems]),
            MeetingLog.logged_by != person.id,
            MeetingLog.confirmed_at.is_(None),
            MeetingLog.doubted_at.is_(None),
        )
        .order_by(MeetingLog.held_on.desc(), MeetingLog.id.desc())
        .limit(OFFERED)
    )
    return list(store.session.execute(query).scalars())


def add_log(
    store: Store, tandem: Tandem, person: Person, meeting: Meeting | None, **values: Any
) -> MeetingLog:
    """Keep what one of the two logged; a planned meeting is logged with it. ``values`` as for `change_log`."""
    log = MeetingLog(
        tandem_id=tandem.id,
        tandem=tandem,
        meeting_id=meeting and meeting.id,
        logged_by=person.id,
        logged_at=store.now,
        revision=0,
    )
    _write(log, **values)
    if meeting is not None:
        meeting.status = MeetingStatus.LOGGED
    store.session.add(log)
    store.session.flush()
    return log


def change_log(log: MeetingLog, **values: Any) -> None:
    """Replace what was logged: the other one has to confirm it anew."""
    _write(log, **values)
    log.confirmed_at = log.doubted_at = log.doubt = None
    log.revision += 1


def _write(
    log: MeetingLog,
    *,
    held_on: date,
    minutes: int,
    form: ContactForm,
    topics: Sequence[str],
    takeaway: str | None,
    takeaway_sees: Visibility,
    next_steps: str | None,
) -> None:
    log.held_on, log.minutes, log.form, log.topics = held_on, minutes, form, list(topics)
    log.takeaway, log.takeaway_sees, log.next_steps = takeaway, takeaway_sees, next_steps


# ── all of them ─────────────────────────────────────────────────────────────────────────────────────────


def newest(store: Store, tandems: Sequence[Tandem], skip: int, take: int) -> list[Entry]:
    """A part of the list of all meetings, the newest first; of those that were logged, the log."""
    ids, most = [tandem.id for tandem in tandems], skip + take
    planned = (
        select(Meeting)
        .where(Meeting.tandem_id.in_(ids), Meeting.status != MeetingStatus.LOGGED)
        .order_by(Meeting.starts_at.desc(), Meeting.id.desc())
        .limit(most)
    )
    logged = (
        select(MeetingLog)
        .where(MeetingLog.tandem_id.in_(ids))
        .order_by(MeetingLog.held_on.desc(), MeetingLog.id.desc())
        .limit(most)
    )
    entries: list[Entry] = [
        *store.session.execute(planned).scalars(),
        *store.session.execute(logged).scalars(),
    ]
    return sorted(entries, key=_moment, reverse=True)[skip:most]


def _moment(entry: Entry) -> tuple[datetime, int]:
    """When it takes or took place; of what was logged, the day alone is known."""
    if isinstance(entry, Meeting):
        return entry.starts_at, entry.id
    return datetime.combine(entry.held_on, time(12), UTC), entry.id
