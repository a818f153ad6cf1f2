"""Named queries about the rounds that every tandem is asked in: half-time and looking back, each once."""

from datetime import date

from sqlalchemy import bindparam, func, select

from mentoring.feedback import STANDING_STAYS, next_round, reminded_at, round_due
from mentoring.programme import Programme
from mentoring.prompts import PromptKind
from mentoring.words import RoundKind, RoundStatus, TandemStatus
from storage import periods, prompts, rounds
from storage.due import Due
from storage.locking import locked
from storage.store import Store
from storage.tables import Cohort, Round, RoundPart, Tandem

STANDING = (RoundKind.MIDTERM, RoundKind.CLOSING)
"""The rounds that every cohort has."""

FEEDBACK = Due(
    Tandem, Tandem.feedback_due_at, (Tandem.status.in_([TandemStatus.ACTIVE, TandemStatus.CLOSED]),)
)
"""Tandems that are to be asked in a standing round."""


def plan(store: Store, tandem: Tandem, programme: Programme) -> None:
    """Put down when a tandem is asked for feedback next; what was put down before moves with its end."""
    due = next_round(programme, *_period(tandem, programme), kinds_asked(store, tandem))
    tandem.feedback_due_at = due[1] if due else None


def round_for(store: Store, tandem: Tandem, programme: Programme) -> RoundKind | None:
    """The standing round that a tandem is to be asked in now; once it has ended, that is the closing one."""
    asked = kinds_asked(store, tandem)
    if tandem.status is not TandemStatus.ACTIVE:
        return None if RoundKind.CLOSING in asked else RoundKind.CLOSING
    return round_due(programme, *_period(tandem, programme), asked, store.now)


def _period(tandem: Tandem, programme: Programme) -> tuple[date, date]:
    first = periods.first_day(tandem, programme)
    return first, tandem.ends_on or first


_KINDS = (
    select(Round.kind)
    .join(RoundPart, RoundPart.round_id == Round.id)
    .where(RoundPart.tandem_id == bindparam("tandem_id"))
)


def kinds_asked(store: Store, tandem: Tandem) -> set[RoundKind]:
    """The rounds that a tandem has been asked in."""
    return set(store.session.execute(_KINDS, {"tandem_id": tandem.id}).scalars())


def ask_tandem(store: Store, tandem: Tandem, kind: RoundKind) -> list[RoundPart]:
    """Ask both of a tandem in a standing round: once for a tandem, whatever happens.

    Nobody is reminded any more of what was asked before.
    """
    asked = _standing(store, tandem.cohort_id, kind)
    found = _parts_of(store, asked, tandem)
    if found:
        return found
    before = select(RoundPart.id).where(RoundPart.tandem_id == tandem.id)
    prompts.forget_about(store, PromptKind.ROUND, before)
    parts = [
        RoundPart(
            round_id=asked.id,
            round=asked,
            person_id=person.id,
            person=person,
            tandem_id=tandem.id,
            tandem=tandem,
            asked_at=store.now,
        )
        for person in (tandem.mentee, tandem.mentor)
        if person.erased_at is None
    ]
    store.session.add_all(parts)
    store.session.flush()
    for part in parts:
        rounds.prompt(store, part, store.now)
    return parts


def go_on_asking(store: Store, tandem: Tandem) -> None:
    """The tandem has ended, and with it its prompts: who has not looked back yet is reminded all the same."""
    query = (
        select(RoundPart)
        .join(Round, Round.id == RoundPart.round_id)
        .where(
            RoundPart.tandem_id == tandem.id,
            RoundPart.answered.is_(False),
            Round.kind == RoundKind.CLOSING,
        )
    )
    for part in store.session.execute(query).scalars():
        if part.times_asked == 0:
            rounds.prompt(store, part, store.now)
        elif again := reminded_at(RoundKind.CLOSING, part.times_asked, store.now):
            rounds.prompt(store, part, again)


def _parts_of(store: Store, asked: Round, tandem: Tandem) -> list[RoundPart]:
    query = select(RoundPart).where(RoundPart.round_id == asked.id, RoundPart.tandem_id == tandem.id)
    return list(store.session.execute(query).scalars())


def _standing(store: Store, cohort_id: int, kind: RoundKind) -> Round:
    """The standing round of a cohort, made when it is needed first; one process makes it, the others wait."""
    query = select(Round).where(Round.cohort_id == cohort_id, Round.kind == kind)
    found = store.session.execute(query).scalar_one_or_none()
    if found is None:
        locked(store.session, Cohort, cohort_id)
        found = store.session.execute(query).scalar_one_or_none()
    if found is None:
        found = Round(
            cohort_id=cohort_id,
            kind=kind,
            titles=None,
            anonymous=True,
            status=RoundStatus.OPEN,
            opens_at=store.now,
            made_at=store.now,
            questions=rounds.standard_questions(kind),
        )
        store.session.add(found)
        store.session.flush()
    found.status, found.closes_at = RoundStatus.OPEN, None  # its last tandem was not the last, after all
    return found


def let_standing_end(store: Store, cohort_id: int) -> None:
    """A tandem has ended: when it was the last of its cohort, the standing rounds close some weeks later."""
    going_on = select(func.count(Tandem.id)).where(
        Tandem.cohort_id == cohort_id, Tandem.status.in_([TandemStatus.PROPOSED, TandemStatus.ACTIVE])
    )
    if store.session.execute(going_on).scalar_one():
        return
    standing = select(Round).where(
        Round.cohort_id == cohort_id, Round.kind.in_(STANDING), Round.status == RoundStatus.OPEN
    )
    for asked in store.session.execute(standing).scalars():
        asked.closes_at = store.now + STANDING_STAYS
