"""Named queries about updates themselves: those set aside, and how long their ids are remembered."""

from datetime import timedelta

from sqlalchemy import delete, func, select

from storage.store import Store
from storage.tables import FailedUpdate, Outgoing, SeenUpdate

REMEMBERED = timedelta(days=3)  # Telegram keeps an update for 24 hours at most (Bot API, Getting updates)
LOOKED_AT = timedelta(days=90)  # somebody has looked at what failed by then, or never will


def set_aside(store: Store, update_id: int, chat_id: int | None, trace: str) -> int:
    """Keep the trace of an update that could not be applied; gives the number to tell the person."""
    failed = FailedUpdate(update_id=update_id, chat_id=chat_id, trace=trace, failed_at=store.now)
    store.session.add(failed)
    store.session.flush()
    return failed.number


def forget_old(store: Store) -> int:
    """Forget ids of updates that Telegram can't send again, and old failures; gives how many ids."""
    before = store.now - LOOKED_AT
    store.session.execute(delete(FailedUpdate).where(FailedUpdate.failed_at < before))
    store.session.execute(delete(Outgoing).where(Outgoing.failed_at < before))
    result = store.session.execute(delete(SeenUpdate).where(SeenUpdate.seen_at < store.now - REMEMBERED))
    return int(getattr(result, "rowcount", 0))


def count_set_aside(store: Store) -> int:
    """How many updates could not be applied."""
    return store.session.execute(select(func.count(FailedUpdate.number))).scalar_one()
