"""Named queries about tandems: who is with whom, and how their contact stands."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import BindParameter, bindparam, func, or_, select

from mentoring.agreement import usual_end
from mentoring.pausing import wakes_at
from mentoring.programme import Programme
from mentoring.prompts import PromptKind
from mentoring.proposal import next_wait
from mentoring.words import CloseKind, TandemStatus
from storage import calendar, contact_ladder, kept_notes, meetings, people, prompts
from storage.due import Due, claim_due
from storage.locking import locked
from storage.store import Store
from storage.tables import Person, Tandem


def find(store: Store, tandem_id: int) -> Tandem | None:
    """The tandem with that id, locked against the other one's tap."""
    return locked(store.session, Tandem, tandem_id)


def active_of(store: Store, person: Person) -> list[Tandem]:
    """The tandems that a person is in now; a mentor can have several."""
    return _of(store, person, TandemStatus.ACTIVE)


def proposed_to(store: Store, person: Person) -> list[Tandem]:
    """Proposals that wait for the person or for the partner."""
    return _of(store, person, TandemStatus.PROPOSED)


def closed_of(store: Store, person: Person) -> list[Tandem]:
    """The tandems that a person was in and that have ended."""
    return _of(store, person, TandemStatus.CLOSED)


def _of(store: Store, person: Person, status: TandemStatus) -> list[Tandem]:
    if person.id not in store.tandems:
        _find_tandems(store, [one for one in store.with_group(person) if one not in store.tandems])
    return [tandem for tandem in store.tandems[person.id] if tandem.status is status]


_THESE: BindParameter[int] = bindparam("person_ids", expanding=True)
_OF_THESE = (
    select(Tandem).where(or_(Tandem.mentee_id.in_(_THESE), Tandem.mentor_id.in_(_THESE))).order_by(Tandem.id)
)


def _find_tandems(store: Store, person_ids: Sequence[int]) -> None:
    store.tandems.update({person_id: [] for person_id in person_ids})
    for tandem in store.session.execute(_OF_THESE, {"person_ids": person_ids}).scalars():
        for person_id in {tandem.mentee_id, tandem.mentor_id}.intersection(person_ids):
            store.tandems[person_id].append(tandem)


def open_with(store: Store, person: Person) -> int:
    """How many tandems a person is in or is proposed for: what counts against a mentor's capacity."""
    query = select(func.count(Tandem.id)).where(
        or_(Tandem.mentee_id == person.id, Tandem.mentor_id == person.id),
        Tandem.status.in_([TandemStatus.PROPOSED, TandemStatus.ACTIVE]),
    )
    return store.session.execute(query).scalar_one()


def count_open_by_person(store: Store) -> dict[int, int]:
    """How many tandems each person is in or is proposed for, by the person's id."""
    is_open = Tandem.status.in_([TandemStatus.PROPOSED, TandemStatus.ACTIVE])
    counts: dict[int, int] = {}
    for column in (Tandem.mentee_id, Tandem.mentor_id):
        query = select(column, func.count(Tandem.id)).where(is_open).group_by(column)
        for person_id, count in store.session.execute(query):
            counts[person_id] = counts.get(person_id, 0) + count
    return counts


NOBODY_SAID_NO = (TandemStatus.EXPIRED, TandemStatus.WITHDRAWN)


def ever_together(store: Store, mentee: Person, mentor: Person) -> bool:
    """Tell whether the two are together or proposed, or were and it ended: a pair that is not proposed again.

    What lapsed or was taken back may be proposed once more: neither of the two said no.
    """
    query = select(func.count(Tandem.id)).where(
        Tandem.mentee_id == mentee.id,
        Tandem.mentor_id == mentor.id,
        Tandem.status.not_in(NOBODY_SAID_NO),
    )
    return store.session.execute(query).scalar_one() > 0


def propose(
    store: Store, programme: Programme, mentee: Person, mentor: Person, cohort_id: int, coordinator: Person
) -> Tandem:
    """Keep a coordinator's proposal; both have to accept it, and are reminded."""
    tandem = Tandem(
        cohort_id=cohort_id,
        mentee=mentee,
        mentor=mentor,
        status=TandemStatus.PROPOSED,
        proposed_at=store.now,
        proposed_by=coordinator.id,
        waits_since=store.now,
        wait_due_at=next_wait(programme, store.now, 0, store.now),
    )
    store.session.add(tandem)
    store.session.flush()
    for person_id in (mentee.id, mentor.id):
        if person_id in store.tandems:
            store.tandems[person_id].append(tandem)
    return tandem


def start(store: Store, tandem: Tandem, programme: Programme) -> None:
    """Both have accepted: the tandem begins, and so does the time until its first nudge."""
    tandem.status, tandem.started_at, tandem.wait_due_at = TandemStatus.ACTIVE, store.now, None
    today = store.now.astimezone(ZoneInfo(programme.time_zone)).date()
    tandem.ends_on = usual_end(today, programme.tandem_months)
    contact_ladder.begin(tandem, store.now, programme)
    calendar.plan(store, tandem, programme)


def close(
    store: Store, tandem: Tandem, *, kind: CloseKind = CloseKind.COMPLETED, by: Person | None = None
) -> None:
    """The tandem has ended: nobody is prompted about it any more. ``by``: who ended it early.

    The pair is never proposed again. The matching takes up whoever still looks for a partner: not a mentee who
    has completed a tandem, and not the one who ended it without wishing for another partner.
    """
    tandem.status, tandem.closed_at, tandem.close_kind = TandemStatus.CLOSED, store.now, kind
    tandem.closed_by = by.id if by is not None else None
    tandem.nudge_due_at = tandem.wakes_at = tandem.paused_until = tandem.fit_due_at = tandem.overdue_at = None
    tandem.records_due_at = store.now
    tandem.feedback_due_at = store.now  # both are asked how it was, if they have not been yet
    prompts.forget(store, tandem=tandem)
    meetings.leave_all(store, tandem)
    kept_notes.begin(store, tandem)
    if kind is CloseKind.COMPLETED:
        people.rest(store, tandem.mentee, tandem.cohort_id)
    elif kind is CloseKind.ENDED and by is not None and tandem.is_one(by):
        people.rest(store, by, tandem.cohort_id)


# ── pausing ─────────────────────────────────────────────────────────────────────────────────────────────


def pause(store: Store, tandem: Tandem, until: date, programme: Programme) -> None:
    """Let the tandem rest until a day: nothing prompts the two meanwhile. Its end stays as agreed."""
    tandem.paused_until, tandem.wakes_at = until, wakes_at(programme, until)
    contact_ladder.rest(store, tandem)
    prompts.forget(store, PromptKind.AWAKE, tandem=tandem)


def wake(store: Store, tandem: Tandem, programme: Programme) -> None:
    """The pause is over: the time until the next nudge begins anew."""
    tandem.paused_until = tandem.wakes_at = None
    contact_ladder.begin_after_pause(store, tandem, programme)


WAKING = Due(Tandem, Tandem.wakes_at, (Tandem.status == TandemStatus.ACTIVE,))


def due_to_wake(store: Store) -> list[Tandem]:
    """Tandems whose pause is over, claimed for this transaction."""
    return claim_due(store, WAKING)


# ── what the two agree on ───────────────────────────────────────────────────────────────────────────────


def agree(
    store: Store,
    tandem: Tandem,
    programme: Programme,
    *,
    ends_on: date,
    interval_days: int,
    notice_hours: int,
) -> None:
    """Let what the two agreed on rule the tandem: its end, how often they are in touch, notice for cancelling."""
    tandem.ends_on, tandem.notice_hours = ends_on, notice_hours
    contact_ladder.agree(store, tandem, programme, interval_days)
    calendar.plan(store, tandem, programme)
