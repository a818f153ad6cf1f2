"""Named queries about planned meetings: proposed, confirmed, moved, called off; and the list of all."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta

from sqlalchemy import bindparam, or_, select, update

from mentoring.meetings import move_lapses_at
from mentoring.words import ContactForm, MeetingStatus, TandemStatus
from storage import meeting_prompts
from storage.due import Due, claim_due
from storage.locking import locked
from storage.store import Store
from storage.tables import Meeting, MeetingLog, Person, Tandem

LONGEST = timedelta(hours=24)  # no meeting lasts longer: what began earlier can't overlap
OFFERED = 8  # meetings to choose from on one screen
OPEN = (MeetingStatus.PROPOSED, MeetingStatus.CONFIRMED)
CAN_BE_LOGGED = (MeetingStatus.CONFIRMED, MeetingStatus.MISSED)

Entry = Meeting | MeetingLog
"""What a list of meetings shows: a planned meeting, or the log of one that took place."""


def find(store: Store, meeting_id: int) -> Meeting | None:
    """The meeting with that id, locked against the other one's tap."""
    return locked(store.session, Meeting, meeting_id)


# ── what becomes of one ─────────────────────────────────────────────────────────────────────────────────


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
        planned_by=person.id,
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
    """Both have said yes to the time: both put it into their calendars, and are reminded."""
    meeting.status, meeting.confirmed_at = MeetingStatus.CONFIRMED, store.now
    meeting.calendar_start, meeting.move_lapses_at = meeting.starts_at, None
    meeting_prompts.plan(store, meeting, end_of(meeting))


def propose_another_time(store: Store, meeting: Meeting, person: Person, starts_at: datetime) -> None:
    """Name another time: now the other one of the two has to confirm it.

    A time that both had agreed on holds again if nobody answers: see `keep_agreed_time`.
    """
    _change(store, meeting, MeetingStatus.PROPOSED)
    meeting.proposed_by, meeting.starts_at = person.id, starts_at
    if meeting.calendar_start is not None:
        agreed_end = meeting.calendar_start + timedelta(minutes=meeting.minutes)
        meeting.move_lapses_at = move_lapses_at(meeting.calendar_start, agreed_end, store.now)


def keep_agreed_time(store: Store, meeting: Meeting) -> None:
    """Nobody has answered the wish to move a meeting: it takes place when both had agreed on."""
    assert meeting.calendar_start is not None  # noqa: S101 - a time was agreed on before
    _change(store, meeting, MeetingStatus.CONFIRMED)
    meeting.starts_at = meeting.calendar_start
    meeting_prompts.plan(store, meeting, end_of(meeting))


def take_back(store: Store, meeting: Meeting, person: Person) -> None:
    """Take a proposal back: a meeting that was to be moved stays at the time that both had agreed on."""
    before = meeting.calendar_start
    if before is None or before <= store.now:
        call_off(store, meeting, person, MeetingStatus.CANCELLED)
        return
    keep_agreed_time(store, meeting)


def call_off(
    store: Store, meeting: Meeting, person: Person, status: MeetingStatus, *, short_notice: bool = False
) -> None:
    """The meeting does not take place. That it was called off later than agreed is kept, and told to nobody."""
    _change(store, meeting, status)
    meeting.called_off_by, meeting.called_off_at = person.id, store.now
    meeting.short_notice = short_notice


def end_with_tandem(store: Store, meeting: Meeting) -> None:
    """The tandem has ended: what was still to come does not take place."""
    meeting.left_at = None
    if is_ahead(store, meeting):
        _change(store, meeting, MeetingStatus.CANCELLED)


def is_ahead(store: Store, meeting: Meeting) -> bool:
    """Tell whether it is still to come, at the time that was named last or at the one agreed on before."""
    return max(meeting.starts_at, meeting.calendar_start or meeting.starts_at) > store.now


def leave_all(store: Store, tandem: Tandem) -> None:
    """The tandem has ended: its open meetings are to be looked at, and the two to be told what is cancelled."""
    store.session.flush()
    store.session.execute(
        update(Meeting)
        .where(Meeting.tandem_id == tandem.id, Meeting.status.in_(OPEN))
        .values(left_at=store.now, move_lapses_at=None)
    )


def _change(store: Store, meeting: Meeting, status: MeetingStatus) -> None:
    """Buttons and calendar files made before are outdated; nobody is reminded any more."""
    meeting.status, meeting.sequence = status, meeting.sequence + 1
    meeting.move_lapses_at = None
    meeting_prompts.forget(store, meeting)


# ── looking for some ────────────────────────────────────────────────────────────────────────────────────


def end_of(meeting: Meeting) -> datetime:
    """When a meeting ends."""
    return meeting.starts_at + timedelta(minutes=meeting.minutes)


def proposed_by_partner(store: Store, tandem: Tandem, person: Person) -> list[Meeting]:
    """What the partner has proposed and the person can still confirm."""
    query = (
        select(Meeting)
        .where(
            Meeting.tandem_id == tandem.id,
            Meeting.status == MeetingStatus.PROPOSED,
            Meeting.proposed_by != person.id,
            Meeting.starts_at > store.now,
        )
        .order_by(Meeting.starts_at)
    )
    return list(store.session.execute(query).scalars())


_AHEAD = (
    select(Meeting)
    .where(
        Meeting.tandem.has(
            or_(Tandem.mentee_id == bindparam("person_id"), Tandem.mentor_id == bindparam("person_id"))
            & (Tandem.status == TandemStatus.ACTIVE)
        ),
        Meeting.status.in_(OPEN),
        Meeting.starts_at > bindparam("since"),
    )
    .order_by(Meeting.starts_at, Meeting.id)
)


def ahead_of(store: Store, person: Person) -> list[Meeting]:
    """Proposed and confirmed meetings of a person that are not over, the next first."""
    found = store.session.execute(_AHEAD, {"person_id": person.id, "since": store.now - LONGEST}).scalars()
    return [meeting for meeting in found if end_of(meeting) > store.now]


_NEXT_CONFIRMED = (
    select(Meeting)
    .where(
        Meeting.tandem_id == bindparam("tandem_id"),
        Meeting.status == MeetingStatus.CONFIRMED,
        Meeting.starts_at > bindparam("now"),
    )
    .order_by(Meeting.starts_at)
    .limit(1)
)


def next_confirmed(store: Store, tandem: Tandem) -> Meeting | None:
    """The next meeting that the two have agreed on, if there is one ahead."""
    which = {"tandem_id": tandem.id, "now": store.now}
    return store.session.execute(_NEXT_CONFIRMED, which).scalar_one_or_none()


def overlapping(
    meetings: Sequence[Meeting], starts_at: datetime, ends_at: datetime, but: int | None = None
) -> Iterator[Meeting]:
    """Those of the meetings that take place then, without the one with that id."""
    for meeting in meetings:
        if meeting.id != but and meeting.starts_at < ends_at and end_of(meeting) > starts_at:
            yield meeting


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


# ── what falls due ──────────────────────────────────────────────────────────────────────────────────────

LAPSING = Due(Meeting, Meeting.move_lapses_at)
LEFT = Due(Meeting, Meeting.left_at)


def lapsing(store: Store) -> list[Meeting]:
    """Meetings that somebody wanted to move, and nobody has answered in time; claimed for this transaction."""
    return claim_due(store, LAPSING)


def left_by_tandems(store: Store) -> list[Meeting]:
    """Planned meetings whose tandem has ended, claimed for this transaction."""
    return claim_due(store, LEFT)


# ── all of them ─────────────────────────────────────────────────────────────────────────────────────────


def newest(store: Store, tandems: Sequence[Tandem], skip: int, take: int) -> list[Entry]:
    """A part of the list of all meetings, the newest first; of those that were logged, the log."""
    return _entries(store, tandems, skip + take)[skip:]


def history(store: Store, tandems: Sequence[Tandem]) -> list[Entry]:
    """The list of all meetings, the newest first; of those that were logged, the log."""
    return _entries(store, tandems, None)


def _entries(store: Store, tandems: Sequence[Tandem], most: int | None) -> list[Entry]:
    ids = [tandem.id for tandem in tandems]
    planned = (
        select(Meeting)
        .where(Meeting.tandem_id.in_(ids), Meeting.status != MeetingStatus.LOGGED)
        .order_by(Meeting.starts_at.desc(), Meeting.id.desc())
        .limit(most)
    )
    logged = (
        select(MeetingLog)
        .where(MeetingLog.tandem_id.in_(ids), MeetingLog.taken_back_at.is_(None))
        .order_by(MeetingLog.held_on.desc(), MeetingLog.id.desc())
        .limit(most)
    )
    entries: list[Entry] = [
        *store.session.execute(planned).scalars(),
        *store.session.execute(logged).scalars(),
    ]
    return sorted(entries, key=_moment, reverse=True)[:most]


def _moment(entry: Entry) -> tuple[datetime, int]:
    """When it takes or took place; of what was logged, the day alone is known."""
    if isinstance(entry, Meeting):
        return entry.starts_at, entry.id
    return datetime.combine(entry.held_on, time(12), UTC), entry.id


def agendas(store: Store, logs: Sequence[MeetingLog]) -> dict[int, Meeting]:
    """The planned meetings that logs are of, by the log's id: what was to be talked about, and where."""
    by_meeting = {log.meeting_id: log.id for log in logs if log.meeting_id is not None}
    query = select(Meeting).where(Meeting.id.in_(by_meeting))
    return {by_meeting[meeting.id]: meeting for meeting in store.session.execute(query).scalars()}
