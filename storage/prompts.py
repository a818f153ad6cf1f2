"""Named queries about prompts: what waits to be said to whom. How and when it is said, handlers.prompting knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Select, Table, bindparam, delete, func, insert, select, update

from mentoring.prompts import PromptKind
from storage.due import Due
from storage.locking import locking
from storage.store import Store
from storage.tables import Person, Tandem, WaitingPrompt

PEOPLE = 25  # who are prompted in one transaction: answers to others come in between

DUE = Due(WaitingPrompt, WaitingPrompt.due_at)


@dataclass(frozen=True, slots=True)
class NewPrompt:
    """A prompt to put down among many: all by id."""

    person_id: int
    kind: PromptKind
    tandem_id: int | None
    about: int
    due_at: datetime
    expires_at: datetime | None = None


def put(
    store: Store,
    person: Person,
    kind: PromptKind,
    at: datetime,
    *,
    tandem: Tandem | None = None,
    about: int = 0,
    until: datetime | None = None,
) -> None:
    """Let somebody be prompted at a moment, or in the next hour that suits; not any more from ``until`` on.

    There is one prompt of a kind about a thing: put down again, it comes at the new moment.
    """
    waiting = find(store, person, kind, about)
    tandem_id = tandem.id if tandem else None
    if waiting is None:
        put_all(store, [NewPrompt(person.id, kind, tandem_id, about, at, until)])
    else:
        waiting.tandem_id, waiting.due_at, waiting.expires_at = tandem_id, at, until


def put_all(store: Store, prompts: Sequence[NewPrompt]) -> None:
    """Put many down at once: of each kind and thing the person has none yet."""
    if prompts:
        rows = [
            {
                "person_id": new.person_id,
                "kind": new.kind,
                "tandem_id": new.tandem_id,
                "about": new.about,
                "due_at": new.due_at,
                "expires_at": new.expires_at,
            }
            for new in prompts
        ]
        store.session.execute(_PUT_DOWN, rows)


# Written without the session's list of changes, which would look through all there is for each of them.
_PROMPT = cast(Table, WaitingPrompt.__table__)
_PUT_DOWN = insert(_PROMPT)
_DROP = delete(_PROMPT).where(_PROMPT.c.id.in_(bindparam("ids", expanding=True)))
_PUT_OFF = (
    update(_PROMPT)
    .where(_PROMPT.c.id.in_(bindparam("ids", expanding=True)))
    .values(due_at=bindparam("until"))
)


_WAITING = select(WaitingPrompt).where(
    WaitingPrompt.person_id == bindparam("person_id"),
    WaitingPrompt.kind == bindparam("kind"),
    WaitingPrompt.about == bindparam("about"),
)


def find(store: Store, person: Person, kind: PromptKind, about: int = 0) -> WaitingPrompt | None:
    """What waits for somebody, of a kind about a thing."""
    which = {"person_id": person.id, "kind": kind, "about": about}
    return store.session.execute(_WAITING, which).scalars().first()


def forget(
    store: Store,
    *kinds: PromptKind,
    about: int | None = None,
    person: Person | None = None,
    tandem: Tandem | None = None,
) -> None:
    """Nobody (or this person) is prompted any more: about a thing, about a tandem. No kind named: all of them."""
    wanted = [
        *([WaitingPrompt.kind.in_(kinds)] if kinds else []),
        *([WaitingPrompt.about == about] if about is not None else []),
        *([WaitingPrompt.person_id == person.id] if person else []),
        *([WaitingPrompt.tandem_id == tandem.id] if tandem else []),
    ]
    store.session.flush()
    store.session.execute(delete(WaitingPrompt).where(*wanted))


def forget_about(store: Store, kind: PromptKind, things: Select[int]) -> None:
    """Nobody is prompted about any of these things any more; ``things`` selects their ids."""
    store.session.flush()
    store.session.execute(
        delete(WaitingPrompt).where(WaitingPrompt.kind == kind, WaitingPrompt.about.in_(things))
    )


def claim_by_person(store: Store) -> list[tuple[Person, list[WaitingPrompt]]]:
    """What is due now, by person, for some people: those who have waited for longest."""
    first = (
        select(WaitingPrompt.person_id)
        .where(*DUE.by(store.now))
        .order_by(WaitingPrompt.due_at)
        .limit(PEOPLE)
        .scalar_subquery()
    )
    query = (
        select(WaitingPrompt)
        .where(WaitingPrompt.person_id.in_(first), *DUE.by(store.now))
        .order_by(WaitingPrompt.due_at, WaitingPrompt.id)
    )
    found: dict[int, tuple[Person, list[WaitingPrompt]]] = {}
    for waiting in store.session.execute(locking(query, of=WaitingPrompt, skip_locked=True)).scalars():
        found.setdefault(waiting.person_id, (waiting.person, []))[1].append(waiting)
    return list(found.values())


def count_by_kind(store: Store, until: datetime) -> dict[PromptKind, int]:
    """How many prompts are due until a moment, of each kind that has any, the most important first."""
    query = select(WaitingPrompt.kind, func.count()).where(*DUE.by(until)).group_by(WaitingPrompt.kind)
    found: dict[PromptKind, int] = {row[0]: row[1] for row in store.session.execute(query)}
    return {kind: found[kind] for kind in PromptKind if kind in found}


def drop(store: Store, prompts: Sequence[WaitingPrompt]) -> None:
    """These have been said, or need not be. What they say stays in memory until then."""
    store.session.execute(_DROP, {"ids": [waiting.id for waiting in prompts]})
    for waiting in prompts:
        store.session.expunge(waiting)


def put_off(store: Store, prompts: Sequence[WaitingPrompt], until: datetime) -> None:
    """These come later."""
    store.session.execute(_PUT_OFF, {"ids": [waiting.id for waiting in prompts], "until": until})
