"""Named queries about groups of peers: which there are, and for whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select

from mentoring.prompts import PromptKind
from mentoring.words import EnrolmentStatus, Role
from storage import prompts
from storage.locking import locked
from storage.prompts import NewPrompt
from storage.store import Store
from storage.tables import Enrolment, PeerGroup, Person, WaitingPrompt


@dataclass(frozen=True, slots=True)
class Wish:
    """A group as a coordinator wants it. ``title`` and ``text`` are in the language that they are kept under."""

    title: str
    text: str | None
    link: str
    audience: Role | None = None


# ── what coordinators do ────────────────────────────────────────────────────────────────────────────────


def make(store: Store, wish: Wish, *, cohort_id: int, language: str, maker: Person) -> PeerGroup:
    """Keep a group, which people see from now on."""
    group = PeerGroup(cohort_id=cohort_id, titles={}, texts={}, made_by=maker.id, made_at=store.now)
    change(group, wish, language)
    store.session.add(group)
    store.session.flush()
    return group


def change(group: PeerGroup, wish: Wish, language: str) -> None:
    """Keep what a coordinator has changed."""
    word_in(group, language, wish.title, wish.text)
    group.link, group.audience = wish.link, wish.audience


def word_in(group: PeerGroup, language: str, title: str, text: str | None) -> None:
    """Keep what a group is called in a language, and what there is to say about it."""
    group.titles = {**group.titles, language: title}
    group.texts = {**_without(group.texts, language), **({language: text} if text else {})}


def _without(wordings: Mapping[str, str], language: str) -> dict[str, str]:
    return {other: words for other, words in wordings.items() if other != language}


def withdraw(store: Store, group: PeerGroup) -> None:
    """Keep that a group is not offered any more; nobody hears of it who has not yet."""
    group.withdrawn_at = store.now
    prompts.forget(store, PromptKind.PEERS_NEWS, about=group.id)


# ── finding them ────────────────────────────────────────────────────────────────────────────────────────


def find(store: Store, group_id: int) -> PeerGroup | None:
    """The group with that id if it is offered, locked against a second coordinator."""
    group = locked(store.session, PeerGroup, group_id)
    return None if group is None or group.withdrawn_at is not None else group


def of_cohort(store: Store, cohort_id: int, skip: int, take: int) -> list[PeerGroup]:
    """A part of the list of a cohort's groups, the newest first."""
    return _some(store, [PeerGroup.cohort_id == cohort_id], skip, take)


def for_role(store: Store, cohort_id: int, role: Role, skip: int, take: int) -> list[PeerGroup]:
    """A part of the list of the groups that somebody in a role can join, the newest first."""
    is_meant = or_(PeerGroup.audience.is_(None), PeerGroup.audience == role)
    return _some(store, [PeerGroup.cohort_id == cohort_id, is_meant], skip, take)


def _some(store: Store, wanted: Sequence[ColumnElement[bool]], skip: int, take: int) -> list[PeerGroup]:
    query = select(PeerGroup).where(*wanted, PeerGroup.withdrawn_at.is_(None))
    return list(store.session.execute(query.order_by(PeerGroup.id.desc()).offset(skip).limit(take)).scalars())


# ── letting people know ─────────────────────────────────────────────────────────────────────────────────


def tell(store: Store, kind: PromptKind, about: int, cohort_id: int, audience: Role | None) -> int:
    """Let everybody admitted to a cohort, in a role or in both, hear of something. Gives how many will.

    Who has it waiting already is not told twice.
    """
    waits = select(WaitingPrompt.person_id).where(WaitingPrompt.kind == kind, WaitingPrompt.about == about)
    query = select(Enrolment.person_id).where(
        Enrolment.cohort_id == cohort_id,
        Enrolment.status == EnrolmentStatus.ADMITTED,
        *([] if audience is None else [Enrolment.role == audience]),
        Enrolment.person_id.not_in(waits),
    )
    found = list(store.session.execute(query.order_by(Enrolment.person_id)).scalars())
    prompts.put_all(store, [NewPrompt(person_id, kind, None, about, store.now) for person_id in found])
    return len(found)
