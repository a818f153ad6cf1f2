"""Named queries about support requests: what a mentee asks the mentor for, and what came of it."""

from collections.abc import Sequence

from sqlalchemy import select

from mentoring.prompts import PromptKind
from mentoring.support import reminded_at
from mentoring.words import RequestStatus, Support
from storage import prompts
from storage.locking import locked
from storage.store import Store
from storage.tables import SupportRequest, Tandem

_OVER = (RequestStatus.DONE, RequestStatus.DECLINED, RequestStatus.WITHDRAWN)


def find(store: Store, request_id: int) -> SupportRequest | None:
    """The request with that id, locked against the other one's tap."""
    return locked(store.session, SupportRequest, request_id)


def add(store: Store, tandem: Tandem, kind: Support, wish: str) -> SupportRequest:
    """Keep what a mentee asks for."""
    request = SupportRequest(
        tandem_id=tandem.id,
        tandem=tandem,
        kind=kind,
        wish=wish,
        status=RequestStatus.ASKED,
        asked_at=store.now,
        moved_at=store.now,
    )
    store.session.add(request)
    store.session.flush()
    _remind(store, request)
    return request


def move(store: Store, request: SupportRequest, status: RequestStatus) -> None:
    """Keep that a request stands elsewhere now."""
    request.status, request.moved_at = status, store.now
    _remind(store, request)


def _remind(store: Store, request: SupportRequest) -> None:
    """Let the mentor be reminded of what waits for an answer; nobody of what does not."""
    at = reminded_at(request.status, request.moved_at)
    if at is None:
        prompts.forget(store, PromptKind.SUPPORT, about=request.id)
    else:
        mentor = request.tandem.mentor
        prompts.put(store, mentor, PromptKind.SUPPORT, at, tandem=request.tandem, about=request.id)


def of_tandems(store: Store, tandems: Sequence[Tandem], skip: int, take: int) -> list[SupportRequest]:
    """A part of the list of requests: the open ones first, then the others, each from the newest on."""
    query = (
        select(SupportRequest)
        .where(SupportRequest.tandem_id.in_([tandem.id for tandem in tandems]))
        .order_by(SupportRequest.status.in_(_OVER), SupportRequest.id.desc())
        .offset(skip)
        .limit(take)
    )
    return list(store.session.execute(query).scalars())
