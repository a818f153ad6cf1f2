"""What coordinators may see of tandems: dates, counts and states. No query here reads anybody's words."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from mentoring.words import ContactForm, FirstStep, Phase, Support, TandemStatus
from storage.store import Store
from storage.tables import (
    Agreement,
    Certificate,
    Closing,
    Contact,
    Goal,
    MeetingLog,
    Position,
    RoundPart,
    SupportRequest,
    Tandem,
)


def support_by_kind(store: Store) -> dict[Support, int]:
    """How many support requests of each kind there have been, the most frequent first."""
    count = func.count(SupportRequest.id)
    query = (
        select(SupportRequest.kind, count)
        .group_by(SupportRequest.kind)
        .order_by(count.desc(), SupportRequest.kind)
    )
    return {kind: number for kind, number in store.session.execute(query)}  # noqa: C416 - rows, typed


def being_closed(store: Store) -> list[Tandem]:
    """Active tandems whose closing has begun, the one that ends first at the front."""
    begun = select(Closing.tandem_id)
    query = (
        select(Tandem)
        .where(Tandem.status == TandemStatus.ACTIVE, Tandem.id.in_(begun))
        .order_by(Tandem.ends_on, Tandem.id)
    )
    return list(store.session.execute(query).scalars())


def have_finished(store: Store, tandem: Tandem) -> set[int]:
    """Who of the two has done their part in closing, by the person's id."""
    query = select(Closing.person_id).where(Closing.tandem_id == tandem.id, Closing.finished_at.is_not(None))
    return set(store.session.execute(query).scalars())


# ── one tandem ──────────────────────────────────────────────────────────────────────────────────────────


def first_steps_since(store: Store, tandem: Tandem) -> dict[FirstStep, date | datetime | None]:
    """Since when each of the first steps is done (storage.checklist); None: it is not. In one statement."""
    met = (
        select(func.min(MeetingLog.held_on))
        .where(MeetingLog.doubted_at.is_(None), MeetingLog.taken_back_at.is_(None))
        .where(MeetingLog.tandem_id == tandem.id)
    )
    agreed = select(func.min(Agreement.in_force_from)).where(Agreement.tandem_id == tandem.id)
    assessed = select(func.min(Position.assessed_at)).where(
        Position.tandem_id == tandem.id, Position.phase == Phase.START
    )
    wanted = select(func.min(Goal.set_at)).where(Goal.tandem_id == tandem.id, Goal.put_aside_at.is_(None))
    each = select(*(one.scalar_subquery() for one in (met, agreed, assessed, wanted)))
    steps = (FirstStep.MEETING, FirstStep.AGREEMENT, FirstStep.POSITION, FirstStep.GOALS)
    return dict(zip(steps, store.session.execute(each).one(), strict=True))


def rounds_answered(store: Store, tandem: Tandem) -> tuple[int, int]:
    """How many times the two were asked for feedback about their tandem and answered, and how many in all."""
    query = select(func.count().filter(RoundPart.answered), func.count()).where(
        RoundPart.tandem_id == tandem.id
    )
    answered, asked = store.session.execute(query).one()
    return answered, asked


@dataclass(frozen=True, slots=True)
class LastContact:
    """How a tandem was in touch last: in a meeting, or without one, in the form that was told for coordinators."""

    day: date
    in_meeting: bool
    form: ContactForm | None


def last_contact(store: Store, tandem: Tandem, zone: ZoneInfo) -> LastContact | None:
    """How the two were in touch last, as far as they have told; of a meeting nothing but that it was one."""
    met = select(func.max(MeetingLog.held_on)).where(
        MeetingLog.tandem_id == tandem.id, MeetingLog.taken_back_at.is_(None)
    )
    day = store.session.execute(met).scalar_one()
    query = select(Contact.day, Contact.told_at, Contact.form).where(Contact.tandem_id == tandem.id)
    told = [
        LastContact(named or told_at.astimezone(zone).date(), in_meeting=False, form=form)
        for named, told_at, form in store.session.execute(query)
    ]
    known = [*([LastContact(day, in_meeting=True, form=None)] if day else []), *told]
    return max(known, key=lambda one: (one.day, one.in_meeting), default=None)


def find_certificate(store: Store, code: str) -> Certificate | None:
    """What the certificate with that code says."""
    return store.session.execute(select(Certificate).where(Certificate.code == code)).scalar_one_or_none()
