"""What coordinators may see of tandems: dates, counts and states. No query here reads anybody's words."""

from sqlalchemy import func, select

from mentoring.words import Support
from storage.store import Store
from storage.tables import SupportRequest


def support_by_kind(store: Store) -> dict[Support, int]:
    """How many support requests of each kind there have been, the most frequent first."""
    count = func.count(SupportRequest.id)
    query = (
        select(SupportRequest.kind, count)
        .group_by(SupportRequest.kind)
        .order_by(count.desc(), SupportRequest.kind)
    )
    return {kind: number for kind, number in store.session.execute(query)}  # noqa: C416 - rows, typed
