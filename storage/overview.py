"""What coordinators may see of tandems: dates, counts and states. No query here reads anybody's words."""

from sqlalchemy import func, select

from mentoring.words import Support, TandemStatus
from storage.store import Store
from storage.tables import Certificate, Closing, SupportRequest, Tandem


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


def find_certificate(store: Store, code: str) -> Certificate | None:
    """What the certificate with that code says."""
    return store.session.execute(select(Certificate).where(Certificate.code == code)).scalar_one_or_none()
