"""Named queries about tandems: who is with whom, and how their contact stands."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, or_, select

from mentoring.contact import nudge_due, nudge_due_after, nudge_due_anew
from mentoring.programme import Programme
from mentoring.words import TandemStatus
from storage.due import claim_due
from storage.store import Store
from storage.tables import Contact, Person, Tandem


def find(store: Store, tandem_id: int) -> Tandem | None:
    """The tandem with that id, locked against the other one's tap."""
    return store.session.get(Tandem, tandem_id, with_for_update={"of": Tandem})


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


def _find_tandems(store: Store, person_ids: Sequence[int]) -> None:
    store.tandems.update({person_id: [] for person_id in person_ids})
    query = (
        select(Tandem)
        .where(or_(Tandem.mentee_id.in_(person_ids), Tandem.mentor_id.in_(person_ids)))
        .order_by(Tandem.id)
    )
    for tandem in store.session.execute(query).scalars():
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


def ever_together(store: Store, mentee: Person, mentor: Person) -> bool:
    """Tell whether the two have been proposed to each other before, however it ended."""
    query = select(func.count(Tandem.id)).where(Tandem.mentee_id == mentee.id, Tandem.mentor_id == mentor.id)
    return store.session.execute(query).scalar_one() > 0


def propose(store: Store, mentee: Person, mentor: Person, cohort_id: int, coordinator: Person) -> Tandem:
    """Keep a coordinator's proposal; both have to accept it."""
    tandem = Tandem(
        cohort_id=cohort_id,
        mentee=mentee,
        mentor=mentor,
        status=TandemStatus.PROPOSED,
        proposed_at=store.now,
        proposed_by=coordinator.id,
    )
    store.session.add(tandem)
    store.session.flush()
    for person_id in (mentee.id, mentor.id):
        if person_id in store.tandems:
            store.tandems[person_id].append(tandem)
    return tandem


def start(store: Store, tandem: Tandem, programme: Programme) -> None:
    """Both have accepted: the tandem begins, and so does the time until its first nudge."""
    tandem.status, tandem.started_at = TandemStatus.ACTIVE, store.now
    _reset_ladder(tandem, store.now, programme)


def close(store: Store, tandem: Tandem) -> None:
    """The tandem has ended: nobody is prompted about it any more."""
    tandem.status, tandem.closed_at = TandemStatus.CLOSED, store.now
    tandem.nudge_due_at = None


def keep_contact(store: Store, tandem: Tandem, person: Person, programme: Programme) -> None:
    """Keep that the two were in touch, as one of them has just told."""
    store.session.add(Contact(tandem_id=tandem.id, told_by=person.id, told_at=store.now))
    note_contact(tandem, store.now, programme)


def note_contact(tandem: Tandem, at: datetime, programme: Programme) -> None:
    """Let the ladder of nudges begin anew with contact at ``at``, unless there was a later one."""
    if tandem.last_contact_at is None or at >= tandem.last_contact_at:
        _reset_ladder(tandem, at, programme)


def _reset_ladder(tandem: Tandem, at: datetime, programme: Programme) -> None:
    tandem.last_contact_at, tandem.nudges_sent = at, 0
    tandem.nudge_due_at = nudge_due(programme, at, 0, tandem.interval_days)


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
    before = tandem.interval_days or programme.contact_interval_days
    if before != interval_days and tandem.nudge_due_at and tandem.last_contact_at and not tandem.paused_until:
        tandem.nudge_due_at = nudge_due_anew(
            programme, tandem.last_contact_at, tandem.nudges_sent, interval_days, store.now
        )
    tandem.interval_days = interval_days


def nudged(store: Store, tandem: Tandem, programme: Programme) -> None:
    """Note that a nudge was sent: the next rung is due later."""
    tandem.nudges_sent += 1
    assert tandem.last_contact_at is not None  # noqa: S101 - an active tandem has had its first contact date
    tandem.nudge_due_at = nudge_due_after(
        programme, tandem.last_contact_at, tandem.nudges_sent, tandem.interval_days, store.now
    )


def due_for_nudge(store: Store) -> list[Tandem]:
    """Active tandems whose next nudge is due, claimed for this transaction."""
    return claim_due(store, Tandem, Tandem.nudge_due_at, Tandem.status == TandemStatus.ACTIVE)
