"""Named queries about people: who they are, what they agreed to, how they come in."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, bindparam, func, select, update

from mentoring.retention import LOOK_AGAIN
from mentoring.words import EnrolmentStatus, Role
from storage import names
from storage.locking import locked, locking
from storage.store import Store
from storage.tables import Act, Cohort, Consent, Enrolment, GroupChat, Invitation, Person
from storage.tables.people import KIND_CHARS

LOG_KEPT = timedelta(days=730)  # two years: acts can be looked up until the next cohort has ended


def find(store: Store, person_id: int) -> Person | None:
    """The person with that id."""
    return store.session.get(Person, person_id)


def join(store: Store, person: Person, notice_version: str) -> None:
    """Keep somebody who has accepted the privacy notice, and that they did."""
    person.joined_at, person.notice_version = store.now, notice_version
    person.records_due_at = store.now + LOOK_AGAIN
    store.add_person(person)
    accept_notice(store, person, notice_version)


def accept_notice(store: Store, person: Person, notice_version: str) -> None:
    """Keep that somebody accepted a version of the privacy notice."""
    person.notice_version = notice_version
    person.withdrew_at = person.reminded_of = None
    store.session.add(Consent(person_id=person.id, version=notice_version, given_at=store.now))


def rename(store: Store, person: Person, name: str) -> None:
    """Keep what somebody is called now."""
    if person.name != name:
        person.name = name
        names.keep(store, person)


def mark_unreachable(store: Store, telegram_ids: list[int]) -> None:
    """Note that Telegram refuses messages to these people: they have blocked the bot."""
    store.session.execute(
        update(Person)
        .where(Person.telegram_id.in_(telegram_ids), Person.unreachable_since.is_(None))
        .values(unreachable_since=store.now)
    )


def tell_group(store: Store, chat_id: int, pause: timedelta) -> bool:
    """Tell whether it is time to say something to a group again, and note that it is said."""
    group = store.session.get(GroupChat, chat_id)
    if group is None:
        store.session.add(GroupChat(chat_id=chat_id, told_at=store.now))
        return True
    if store.now - group.told_at < pause:
        return False
    group.told_at = store.now
    return True


# ── coordinators ────────────────────────────────────────────────────────────────────────────────────────


def coordinators(store: Store) -> list[Person]:
    """Everybody who runs the programme."""
    return list(
        store.session.execute(select(Person).where(Person.is_coordinator).order_by(Person.id)).scalars()
    )


def record(store: Store, actor: Person, what: str, subject: str) -> None:
    """Write an act of a coordinator into the audit log: what was done to whom, by id ("tandem 3").

    The first word of ``subject`` is its kind, by which the log can be filtered.
    """
    kind = subject.partition(" ")[0][:KIND_CHARS]
    done = Act(person_id=actor.id, what=what, kind=kind, subject=subject, done_at=store.now)
    done.kept_until = store.now + LOG_KEPT
    store.session.add(done)


# ── the cohort and its ways in ──────────────────────────────────────────────────────────────────────────


_NEWEST = (
    select(Cohort)
    .order_by(
        Cohort.opened_at > bindparam("now"),  # all are, where the system's clock has been set back
        Cohort.opened_at.desc(),
        Cohort.id.desc(),
    )
    .limit(1)
)


def present_cohort(store: Store) -> Cohort:
    """The cohort that people join now: the one opened last. What is planned for later is none yet."""
    if store.cohort is None:
        store.cohort = store.session.execute(_NEWEST, {"now": store.now}).scalar_one()
    return store.cohort


def open_first_cohort(store: Store, title: str) -> None:
    """Open a cohort if there is none yet."""
    if store.session.execute(select(func.count(Cohort.id))).scalar_one() == 0:
        store.session.add(Cohort(title=title, opened_at=store.now))
        store.session.flush()


def invite(
    store: Store,
    *,
    code: str,
    role: Role | None,
    uses: int,
    expires_at: datetime | None,
    made_by: Person | None,
    cohort_id: int | None = None,
    entry: str | None = None,
) -> Invitation:
    """Make an invitation to a cohort, by default the present one."""
    invitation = Invitation(
        code=code,
        cohort_id=cohort_id or present_cohort(store).id,
        entry=entry,
        role=role,
        uses_left=uses,
        expires_at=expires_at,
        made_by=made_by and made_by.id,
    )
    store.session.add(invitation)
    return invitation


def find_invitation(store: Store, code: str) -> Invitation | None:
    """The invitation to take part with that code, locked, if it can be used now."""
    query = locking(select(Invitation).where(Invitation.code == code, Invitation.desk.is_(None)))
    found = store.session.execute(query).scalar_one_or_none()
    if found is None or found.uses_left < 1 or found.withdrawn_at is not None:
        return None
    is_over = found.expires_at is not None and found.expires_at <= store.now
    is_elsewhere = found.cohort_id != present_cohort(store).id
    return None if is_over or is_elsewhere else found


def invitation_of(store: Store, invitation_id: int) -> Invitation | None:
    """The invitation with that id, whether it can still be used or not."""
    return store.session.get(Invitation, invitation_id)


# ── enrolments ──────────────────────────────────────────────────────────────────────────────────────────


def enrolment(store: Store, person: Person) -> Enrolment | None:
    """A person's part in the present cohort."""
    if person.id not in store.enrolments:
        _find_enrolments(store, [one for one in store.with_group(person) if one not in store.enrolments])
    return store.enrolments[person.id]


_THEIR_PARTS = select(Enrolment).where(
    Enrolment.cohort_id == bindparam("cohort_id"),
    Enrolment.person_id.in_(bindparam("person_ids", expanding=True)),
)


def _find_enrolments(store: Store, person_ids: Sequence[int]) -> None:
    which = {"cohort_id": present_cohort(store).id, "person_ids": person_ids}
    found = {row.person_id: row for row in store.session.execute(_THEIR_PARTS, which).scalars()}
    store.enrolments.update({person_id: found.get(person_id) for person_id in person_ids})


def find_enrolment(store: Store, enrolment_id: int) -> Enrolment | None:
    """The enrolment with that id, locked against a second coordinator."""
    return locked(store.session, Enrolment, enrolment_id)


def apply(store: Store, person: Person, role: Role, profile: dict[str, object]) -> Enrolment:
    """Keep an application; one that is waiting for an answer is replaced."""
    known = enrolment(store, person)
    found = known or Enrolment(person_id=person.id, cohort_id=present_cohort(store).id, person=person)
    found.role, found.profile = role, profile
    found.status, found.applied_at = EnrolmentStatus.APPLIED, store.now
    if known is None:
        store.session.add(found)
        store.enrolments[person.id] = found
        names.add(store, found)
    store.session.flush()
    return found


def applications(store: Store, skip: int, take: int) -> list[Enrolment]:
    """A part of the applications to the present cohort that wait for a coordinator, the oldest first."""
    query = _enrolments(store, EnrolmentStatus.APPLIED).offset(skip).limit(take)
    return list(store.session.execute(query).scalars())


def count_applications(store: Store) -> int:
    """How many applications to the present cohort wait for a coordinator."""
    query = select(func.count(Enrolment.id)).where(
        Enrolment.cohort_id == present_cohort(store).id, Enrolment.status == EnrolmentStatus.APPLIED
    )
    return store.session.execute(query).scalar_one()


def admitted(store: Store, role: Role) -> list[Enrolment]:
    """Everybody admitted to the present cohort in that role, by name, but who rests: whom a match can have."""
    looking = (Enrolment.role == role, Enrolment.rests_since.is_(None))
    found = store.session.execute(_enrolments(store, EnrolmentStatus.ADMITTED, *looking)).scalars()
    return sorted(found, key=lambda row: row.person.name.casefold())


def enrolment_in(store: Store, person: Person, cohort_id: int) -> Enrolment | None:
    """A person's part in some cohort, which need not be the present one."""
    query = select(Enrolment).where(Enrolment.person_id == person.id, Enrolment.cohort_id == cohort_id)
    return store.session.execute(query).scalar_one_or_none()


def rest(store: Store, person: Person, cohort_id: int) -> None:
    """Keep that somebody looks for no (other) partner in that cohort."""
    found = enrolment_in(store, person, cohort_id)
    if found is not None:
        found.rests_since = found.rests_since or store.now


def seek(store: Store, person: Person, cohort_id: int) -> None:
    """Keep that somebody looks for a partner in that cohort again."""
    found = enrolment_in(store, person, cohort_id)
    if found is not None:
        found.rests_since = None


def _enrolments(store: Store, status: EnrolmentStatus, *conditions: ColumnElement[bool]) -> Select[Enrolment]:
    return (
        select(Enrolment)
        .where(Enrolment.cohort_id == present_cohort(store).id, Enrolment.status == status, *conditions)
        .order_by(Enrolment.applied_at, Enrolment.id)
    )
