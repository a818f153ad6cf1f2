"""Named queries about the first fit: whether two go well together, asked after their first meeting."""

from datetime import date

from sqlalchemy import func, select

from mentoring.feedback import FIT_REMINDED_AFTER, fit_asked_again, fit_due
from mentoring.prompts import PromptKind
from mentoring.words import ConcernKind, FitAnswer, TandemStatus
from storage import concerns, people, prompts
from storage.due import Due, claim_due
from storage.locking import locking
from storage.store import Store
from storage.tables import Concern, Fit, Person, Tandem

DUE = Due(Tandem, Tandem.fit_due_at, (Tandem.status == TandemStatus.ACTIVE,))


def plan(store: Store, tandem: Tandem, first_meeting: date) -> None:
    """The two have met: they are asked a week later, unless they have been or will be already."""
    if tandem.status is TandemStatus.ACTIVE and tandem.fit_due_at is None and not _was_asked(store, tandem):
        tandem.fit_due_at = fit_due(first_meeting)


def plan_anew(tandem: Tandem, first_meeting: date | None) -> None:
    """Their first meeting was on another day than was told, or there was none: who was not asked yet is asked then."""
    if tandem.fit_due_at is not None:
        tandem.fit_due_at = fit_due(first_meeting) if first_meeting else None


def _was_asked(store: Store, tandem: Tandem) -> bool:
    query = select(func.count(Fit.id)).where(Fit.tandem_id == tandem.id)
    return store.session.execute(query).scalar_one() > 0


def due_tandems(store: Store) -> list[Tandem]:
    """Tandems of which both are to be asked, claimed for this transaction."""
    return claim_due(store, DUE)


def ask(store: Store, tandem: Tandem) -> None:
    """Ask both."""
    tandem.fit_due_at = None
    for person in (tandem.mentee, tandem.mentor):
        if find(store, tandem, person) is None:
            store.session.add(
                Fit(
                    tandem_id=tandem.id,
                    tandem=tandem,
                    person_id=person.id,
                    person=person,
                    asked_at=store.now,
                    times_asked=0,
                )
            )
            prompts.put(store, person, PromptKind.FIT, store.now, tandem=tandem, about=tandem.id)
    store.session.flush()


def remind(store: Store, fit: Fit) -> None:
    """Let somebody be asked once more if they do not answer."""
    at = store.now + FIT_REMINDED_AFTER
    prompts.put(store, fit.person, PromptKind.FIT, at, tandem=fit.tandem, about=fit.tandem_id)


def find(store: Store, tandem: Tandem, person: Person) -> Fit | None:
    """What somebody has been asked and has said about a tandem, locked."""
    query = select(Fit).where(Fit.tandem_id == tandem.id, Fit.person_id == person.id)
    return store.session.execute(locking(query, of=Fit)).scalar_one_or_none()


def waiting_for(store: Store, person: Person) -> list[Fit]:
    """What a person has been asked about the fit and has not answered."""
    query = (
        select(Fit)
        .join(Tandem, Tandem.id == Fit.tandem_id)
        .where(Fit.person_id == person.id, Fit.answer.is_(None), Tandem.status == TandemStatus.ACTIVE)
        .order_by(Fit.id)
    )
    return list(store.session.execute(query).scalars())


def answer(store: Store, fit: Fit, said: FitAnswer) -> None:
    """Keep what somebody says; whoever is still deciding is asked once more."""
    fit.answer, fit.answered_at = said, store.now
    prompts.forget(store, PromptKind.FIT, about=fit.tandem_id, person=fit.person)
    again = fit_asked_again(said, fit.times_asked, store.now)
    if again is not None:
        prompts.put(store, fit.person, PromptKind.FIT, again, tandem=fit.tandem, about=fit.tandem_id)


# ── a 'not' goes to the coordinators ────────────────────────────────────────────────────────────────────


def concern_of(store: Store, fit: Fit) -> Concern | None:
    """What somebody's 'not' has brought to the coordinators, while it is not settled."""
    query = select(Concern).where(
        Concern.tandem_id == fit.tandem_id,
        Concern.person_id == fit.person_id,
        Concern.kind == ConcernKind.FIT,
        Concern.settled_at.is_(None),
    )
    return store.session.execute(query.order_by(Concern.id)).scalars().first()


def bring(store: Store, fit: Fit) -> Concern:
    """Bring a 'not' to the coordinators who are not in that tandem."""
    concern = concern_of(store, fit)
    if concern is None:
        concern = concerns.raise_concern(store, fit.tandem, fit.person, ConcernKind.FIT, None)
        tell_coordinators(store, concern)
    return concern


def tell_coordinators(store: Store, concern: Concern) -> None:
    """Let the coordinators be prompted to look at it: at what is new about it as well."""
    for coordinator in confidants(store, concern.tandem):
        prompts.put(
            store, coordinator, PromptKind.DESK_FIT, store.now, tandem=concern.tandem, about=concern.id
        )


def confidants(store: Store, tandem: Tandem) -> list[Person]:
    """The coordinators who can be told in confidence: those who are not in that tandem themselves."""
    return [one for one in people.coordinators(store) if not tandem.is_one(one)]


def take_back(store: Store, fit: Fit) -> None:
    """Somebody thinks better of it than before: the coordinators have nothing to do about it any more."""
    concern = concern_of(store, fit)
    if concern is not None:
        concern.settled_at = store.now
        prompts.forget(store, PromptKind.DESK_FIT, about=concern.id)
