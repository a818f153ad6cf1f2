"""Named queries about mentoring agreements: versions that are sent, answered, and come into force."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, or_, select

from mentoring.agreement import Terms
from mentoring.programme import Programme
from mentoring.prompts import PromptKind
from mentoring.words import AgreementStatus, Role
from storage import prompts, tandems
from storage.store import Store
from storage.tables import Agreement, Person, Tandem

REVIEW_HOUR = time(10)  # of the day on which the two want to look at it again


# ── looking up ──────────────────────────────────────────────────────────────────────────────────────────


def find(store: Store, agreement_id: int) -> Agreement | None:
    """The version with that id, as it is now that its tandem is locked against the other one's tap."""
    found = store.session.get(Agreement, agreement_id)
    if found is None or tandems.find(store, found.tandem_id) is None:
        return None
    store.session.refresh(found)
    return found


_OF_TANDEM = (
    select(Agreement)
    .where(Agreement.tandem_id == bindparam("tandem_id"))
    .order_by(Agreement.number)
    .execution_options(populate_existing=True)
)


def of_tandem(store: Store, tandem: Tandem) -> list[Agreement]:
    """All versions of a tandem, the first one first."""
    return list(store.session.execute(_OF_TANDEM, {"tandem_id": tandem.id}).scalars())


def open_of(versions: Sequence[Agreement]) -> Agreement | None:
    """The version that waits for an answer: at most one."""
    return next((version for version in versions if version.is_open), None)


def valid_of(versions: Sequence[Agreement]) -> Agreement | None:
    """The version that is in force: at most one."""
    return next((version for version in versions if version.status is AgreementStatus.IN_FORCE), None)


def in_force(store: Store, tandem: Tandem) -> Agreement | None:
    """The agreement of a tandem that both have approved, if there is one: ``.agreed`` are its terms."""
    return valid_of(of_tandem(store, tandem))


_IN_FORCE_SINCE = (
    select(Agreement.in_force_from)
    .where(Agreement.tandem_id == bindparam("tandem_id"), Agreement.in_force_from.is_not(None))
    .order_by(Agreement.number)
    .limit(1)
)


def in_force_since(store: Store, tandem: Tandem) -> datetime | None:
    """Since when a tandem has had an agreement, in whatever version: what coordinators may know of it."""
    return store.session.execute(_IN_FORCE_SINCE, {"tandem_id": tandem.id}).scalar_one_or_none()


def ever_in_force(store: Store, person: Person) -> list[Agreement]:
    """All versions between somebody and their partners that are or were in force, by tandem, the first one first."""
    is_theirs = or_(Tandem.mentee_id == person.id, Tandem.mentor_id == person.id)
    query = (
        select(Agreement)
        .join(Agreement.tandem)
        .where(is_theirs, Agreement.in_force_from.is_not(None))
        .order_by(Agreement.tandem_id, Agreement.number)
    )
    return list(store.session.execute(query).scalars())


# ── from draft to agreement ─────────────────────────────────────────────────────────────────────────────


def send(store: Store, tandem: Tandem, sender: Person, terms: Terms) -> Agreement:
    """Keep a new version, which its sender approves by sending it. One that still waited is overtaken."""
    versions = of_tandem(store, tandem)
    last = versions[-1] if versions else None
    waiting = open_of(versions)
    if waiting is not None:
        waiting.status = AgreementStatus.OVERTAKEN
    version = Agreement(
        tandem=tandem,
        number=last.number + 1 if last else 1,
        status=AgreementStatus.SENT,
        sent_by=sender.id,
        sent_at=store.now,
        terms=terms.model_dump(mode="json"),
        mentee_independent_at=last and last.mentee_independent_at,
        mentor_independent_at=last and last.mentor_independent_at,
    )
    _note_approval(version, _role(tandem, sender), store.now)
    store.session.add(version)
    store.session.flush()
    return version


def ask_for_change(store: Store, version: Agreement, remarks: Mapping[str, str]) -> None:
    """Keep what the other one would like to have changed."""
    version.status, version.remarks, version.remarked_at = (
        AgreementStatus.CHANGE_ASKED,
        dict(remarks),
        store.now,
    )


def withdraw(version: Agreement) -> None:
    """Take back a version that was not answered with a yes; what is in force stays so."""
    version.status = AgreementStatus.WITHDRAWN


def approve(store: Store, version: Agreement, person: Person, programme: Programme) -> None:
    """The other one approves too: the version comes into force in place of the former, and rules the tandem."""
    former = in_force(store, version.tandem)
    if former is not None:
        former.status, former.in_force_until = AgreementStatus.REPLACED, store.now
        prompts.forget(store, PromptKind.AGREEMENT_REVIEW, about=former.id)
    _note_approval(version, _role(version.tandem, person), store.now)
    version.status, version.in_force_from = AgreementStatus.IN_FORCE, store.now
    terms = version.agreed
    for one in (version.tandem.mentee, version.tandem.mentor):
        at = datetime.combine(terms.review_on, REVIEW_HOUR, ZoneInfo(one.time_zone))
        kind = PromptKind.AGREEMENT_REVIEW
        prompts.put(store, one, kind, at, tandem=version.tandem, about=version.id)
    tandems.agree(
        store,
        version.tandem,
        programme,
        ends_on=terms.period,
        interval_days=terms.interval_days,
        notice_hours=terms.notice_hours,
    )


def _note_approval(version: Agreement, role: Role, at: datetime) -> None:
    """Note that one of the two approved. To approve is to be independent: nobody is let in here otherwise."""
    if role is Role.MENTEE:
        version.mentee_approved_at, version.mentee_independent_at = at, version.mentee_independent_at or at
    else:
        version.mentor_approved_at, version.mentor_independent_at = at, version.mentor_independent_at or at


def _role(tandem: Tandem, person: Person) -> Role:
    return Role.MENTEE if person.id == tandem.mentee_id else Role.MENTOR
