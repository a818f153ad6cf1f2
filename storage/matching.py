"""Named queries of the matching: drafts and their pairs, and who is left over."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Select, case, delete, func, or_, select

from mentoring.matching import Matching, Why
from mentoring.words import EnrolmentStatus, PairRule, TandemStatus
from storage import people
from storage.due import Due, claim_due
from storage.locking import locked, locking
from storage.store import Store
from storage.tables import Enrolment, MatchDraft, MatchLeft, MatchPair, Person, SettledPair, Tandem
from storage.tandems import NOBODY_SAID_NO

# ── drafts ──────────────────────────────────────────────────────────────────────────────────────────────────


def begin(store: Store, coordinator: Person) -> MatchDraft:
    """Keep that a matching has been ordered."""
    cohort = people.present_cohort(store)
    draft = MatchDraft(cohort_id=cohort.id, ordered_by=coordinator.id, ordered_at=store.now)
    store.session.add(draft)
    store.session.flush()
    return draft


def find(store: Store, draft_id: int) -> MatchDraft | None:
    """The draft with that id."""
    return store.session.get(MatchDraft, draft_id)


def present(store: Store) -> MatchDraft | None:
    """The newest draft that is made, locked against another coordinator: before any of its pairs."""
    return _newest(store, is_made=True)


def under_way(store: Store) -> MatchDraft | None:
    """A draft that is being worked out."""
    return _newest(store, is_made=False)


def _newest(store: Store, *, is_made: bool) -> MatchDraft | None:
    made = MatchDraft.made_at.is_not(None) if is_made else MatchDraft.made_at.is_(None)
    query = (
        select(MatchDraft)
        .where(MatchDraft.cohort_id == people.present_cohort(store).id, made)
        .order_by(MatchDraft.id.desc())
        .limit(1)
    )
    return store.session.execute(locking(query)).scalar_one_or_none()


def keep(store: Store, draft: MatchDraft, matching: Matching) -> None:
    """Keep what a matching has brought; the drafts before it go."""
    draft.made_at = store.now
    store.session.add_all(
        MatchPair(
            draft_id=draft.id,
            mentee_id=pair.mentee,
            mentor_id=pair.mentor,
            score=pair.score,
            is_doubtful=bool(pair.doubts),
        )
        for pair in matching.pairs
    )
    store.session.add_all(
        MatchLeft(draft_id=draft.id, enrolment_id=one.id, why=one.why) for one in matching.left
    )
    earlier = select(MatchDraft.id).where(
        MatchDraft.cohort_id == draft.cohort_id, MatchDraft.id < draft.id, MatchDraft.made_at.is_not(None)
    )
    store.session.flush()
    for draft_id in store.session.execute(earlier).scalars().all():
        forget(store, draft_id)


def forget(store: Store, draft_id: int) -> None:
    """Let a draft go with all that is in it."""
    for table in (MatchPair, MatchLeft):
        store.session.execute(delete(table).where(table.draft_id == draft_id))
    store.session.execute(delete(MatchDraft).where(MatchDraft.id == draft_id))


def newcomers(store: Store, draft: MatchDraft) -> int:
    """How many wait for a partner now whom the draft knows nothing of: mentees, and mentors without a tandem."""
    known = (
        select(MatchPair.mentee_id).where(MatchPair.draft_id == draft.id),
        select(MatchPair.mentor_id).where(MatchPair.draft_id == draft.id),
        select(MatchLeft.enrolment_id).where(MatchLeft.draft_id == draft.id),
    )
    has_tandem = select(Tandem.id).where(
        or_(Tandem.mentee_id == Enrolment.person_id, Tandem.mentor_id == Enrolment.person_id),
        Tandem.status.in_([TandemStatus.PROPOSED, TandemStatus.ACTIVE]),
    )
    query = select(func.count(Enrolment.id)).where(
        Enrolment.cohort_id == draft.cohort_id,
        Enrolment.status == EnrolmentStatus.ADMITTED,
        Enrolment.rests_since.is_(None),
        *(Enrolment.id.not_in(ids) for ids in known),
        ~has_tandem.exists(),
    )
    return store.session.execute(query).scalar_one()


# ── pairs, and who has none ─────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Tally:
    """A draft in numbers."""

    pairs: int
    average: int  # of the scores
    sent: int
    doubtful: int  # of those neither sent nor fixed
    left: int


def tally(store: Store, draft: MatchDraft) -> Tally:
    """Count what is in a draft."""
    unsent = MatchPair.tandem_id.is_(None)
    fixed = select(SettledPair.id).where(
        SettledPair.mentee_id == MatchPair.mentee_id,
        SettledPair.mentor_id == MatchPair.mentor_id,
        SettledPair.rule == PairRule.FIXED,
    )
    found = store.session.execute(
        select(
            func.count(MatchPair.id),
            func.avg(MatchPair.score),
            func.sum(case((unsent, 0), else_=1)),
            func.sum(case((unsent & MatchPair.is_doubtful & ~fixed.exists(), 1), else_=0)),
        ).where(MatchPair.draft_id == draft.id)
    ).one()
    over = select(func.count(MatchLeft.id)).where(MatchLeft.draft_id == draft.id)
    count, average, sent, doubtful = found
    left_over = store.session.execute(over).scalar_one()
    return Tally(count, round(float(average or 0)), int(sent or 0), int(doubtful or 0), left_over)


def pairs(store: Store, draft: MatchDraft) -> list[MatchPair]:
    """The pairs of a draft, the best fitting first."""
    return list(store.session.execute(_pairs_of(draft)).scalars())


def page_of_pairs(store: Store, draft: MatchDraft, start: int, count: int) -> list[MatchPair]:
    """Some pairs of a draft, the best fitting first."""
    return list(store.session.execute(_pairs_of(draft).offset(start).limit(count)).scalars())


def _pairs_of(draft: MatchDraft) -> Select[MatchPair]:
    best_first = (MatchPair.score.desc(), MatchPair.id)
    return select(MatchPair).where(MatchPair.draft_id == draft.id).order_by(*best_first)


def find_pair(store: Store, pair_id: int) -> MatchPair | None:
    """The pair with that id, locked against another coordinator."""
    return locked(store.session, MatchPair, pair_id)


def add_pair(
    store: Store, draft: MatchDraft, mentee: Enrolment, mentor: Enrolment, *, score: int, is_doubtful: bool
) -> MatchPair:
    """Bring two people together in a draft."""
    pair = MatchPair(draft_id=draft.id, mentee=mentee, mentor=mentor, score=score, is_doubtful=is_doubtful)
    store.session.add(pair)
    store.session.flush()
    return pair


def take_apart(store: Store, pair: MatchPair) -> None:
    """Take a pair out of its draft."""
    store.session.delete(pair)
    store.session.flush()


def left(store: Store, draft: MatchDraft) -> list[MatchLeft]:
    """Those for whom a draft has nobody: mentees first, then mentors, by name."""
    found = store.session.execute(select(MatchLeft).where(MatchLeft.draft_id == draft.id)).scalars()
    return sorted(found, key=lambda row: (row.enrolment.role, row.enrolment.person.name.casefold()))


def find_left(store: Store, left_id: int) -> MatchLeft | None:
    """The person left over with that number."""
    return store.session.get(MatchLeft, left_id)


def leave_over(store: Store, draft: MatchDraft, enrolment: Enrolment, why: Why) -> None:
    """Note that a draft has nobody for somebody."""
    store.session.add(MatchLeft(draft_id=draft.id, enrolment=enrolment, why=why))
    store.session.flush()


def provide_for(store: Store, draft: MatchDraft, people_provided: Iterable[Enrolment]) -> None:
    """Note that these are left over no longer."""
    ids = [enrolment.id for enrolment in people_provided]
    store.session.execute(
        delete(MatchLeft).where(MatchLeft.draft_id == draft.id, MatchLeft.enrolment_id.in_(ids))
    )


SENDING = Due(MatchPair, MatchPair.send_due_at, (MatchPair.tandem_id.is_(None),))


def due_to_send(store: Store) -> list[MatchPair]:
    """Pairs whose proposals are to be sent, claimed for this transaction."""
    return claim_due(store, SENDING)


def still_to_send(store: Store, draft_id: int) -> int:
    """How many pairs of a draft wait for being sent."""
    query = select(func.count(MatchPair.id)).where(
        MatchPair.draft_id == draft_id, MatchPair.send_due_at.is_not(None), MatchPair.tandem_id.is_(None)
    )
    return store.session.execute(query).scalar_one()


# ── the past ────────────────────────────────────────────────────────────────────────────────────────────────


def ever_proposed(store: Store) -> set[tuple[int, int]]:
    """All mentees and mentors (people, by id) of whom ``tandems.ever_together`` is true."""
    query = select(Tandem.mentee_id, Tandem.mentor_id).where(Tandem.status.not_in(NOBODY_SAID_NO))
    return {(mentee, mentor) for mentee, mentor in store.session.execute(query)}
