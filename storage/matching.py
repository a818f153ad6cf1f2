"""Named queries of the matching: drafts and their pairs, who is left over, what coordinators have settled."""

from collections.abc import Iterable

from sqlalchemy import delete, func, or_, select

from mentoring.matching import Matching, Why
from mentoring.words import EnrolmentStatus, PairRule
from storage import people
from storage.due import claim_due
from storage.store import Store
from storage.tables import Enrolment, MatchDraft, MatchLeft, MatchPair, Person, SettledPair, Tandem

# ── drafts ──────────────────────────────────────────────────────────────────────────────────────────────────


def begin(store: Store, coordinator: Person) -> MatchDraft:
    """Keep that a matching has been ordered."""
    cohort = people.present_cohort(store)
    draft = MatchDraft(cohort_id=cohort.id, ordered_by=coordinator.id, ordered_at=store.now)
    store.session.add(draft)
    store.session.flush()
    return draft


def find(store: Store, draft_id: int) -> MatchDraft | None:
    """The draft with that id, locked against another coordinator."""
    return store.session.get(MatchDraft, draft_id, with_for_update=True)


def present(store: Store) -> MatchDraft | None:
    """The newest draft that is made, locked against another coordinator."""
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
        .with_for_update()
    )
    return store.session.execute(query).scalar_one_or_none()


def keep(store: Store, draft: MatchDraft, matching: Matching) -> None:
    """Keep what a matching has brought; the drafts before it go."""
    draft.made_at = store.now
    store.session.add_all(
        MatchPair(draft_id=draft.id, mentee_id=pair.mentee, mentor_id=pair.mentor, score=pair.score)
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


def admitted_since(store: Store, draft: MatchDraft) -> int:
    """How many people were admitted to the cohort after the draft was ordered."""
    query = select(func.count(Enrolment.id)).where(
        Enrolment.cohort_id == draft.cohort_id,
        Enrolment.status == EnrolmentStatus.ADMITTED,
        Enrolment.decided_at > draft.ordered_at,
    )
    return store.session.execute(query).scalar_one()


# ── pairs, and who has none ─────────────────────────────────────────────────────────────────────────────────


def pairs(store: Store, draft: MatchDraft) -> list[MatchPair]:
    """The pairs of a draft, the best fitting first."""
    query = (
        select(MatchPair).where(MatchPair.draft_id == draft.id).order_by(MatchPair.score.desc(), MatchPair.id)
    )
    return list(store.session.execute(query).scalars())


def find_pair(store: Store, pair_id: int) -> MatchPair | None:
    """The pair with that id, locked against another coordinator."""
    return store.session.get(MatchPair, pair_id, with_for_update={"of": MatchPair})


def add_pair(store: Store, draft: MatchDraft, mentee: Enrolment, mentor: Enrolment, score: int) -> MatchPair:
    """Bring two people together in a draft."""
    pair = MatchPair(draft_id=draft.id, mentee=mentee, mentor=mentor, score=score)
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


def due_to_send(store: Store) -> list[MatchPair]:
    """Pairs whose proposals are to be sent, claimed for this transaction."""
    return claim_due(store, MatchPair, MatchPair.send_due_at, MatchPair.tandem_id.is_(None))


def still_to_send(store: Store, draft_id: int) -> int:
    """How many pairs of a draft wait for being sent."""
    query = select(func.count(MatchPair.id)).where(
        MatchPair.draft_id == draft_id, MatchPair.send_due_at.is_not(None), MatchPair.tandem_id.is_(None)
    )
    return store.session.execute(query).scalar_one()


# ── what coordinators have settled ──────────────────────────────────────────────────────────────────────────


def settled(store: Store, rule: PairRule) -> list[SettledPair]:
    """The pairs of the present cohort that are fixed, or blocked, in the order of settling it."""
    query = (
        select(SettledPair)
        .join(SettledPair.mentee)
        .where(Enrolment.cohort_id == people.present_cohort(store).id, SettledPair.rule == rule)
        .order_by(SettledPair.settled_at, SettledPair.id)
    )
    return list(store.session.execute(query).scalars())


def rule_for(store: Store, mentee: Enrolment, mentor: Enrolment) -> PairRule | None:
    """What is settled about two people."""
    found = _settled(store, mentee.id, mentor.id)
    return found.rule if found else None


def settle(
    store: Store, mentee: Enrolment, mentor: Enrolment, rule: PairRule | None, coordinator: Person
) -> None:
    """Settle something about two people, in place of what was settled before; None: nothing any more."""
    found = _settled(store, mentee.id, mentor.id)
    if found is None and rule is not None:
        found = SettledPair(mentee=mentee, mentor=mentor, rule=rule, settled_by=coordinator.id)
        found.settled_at = store.now
        store.session.add(found)
    elif found is not None and rule is None:
        store.session.delete(found)
    elif found is not None and rule is not None:
        found.rule, found.settled_by, found.settled_at = rule, coordinator.id, store.now
    store.session.flush()


def _settled(store: Store, mentee_id: int, mentor_id: int) -> SettledPair | None:
    query = select(SettledPair).where(SettledPair.mentee_id == mentee_id, SettledPair.mentor_id == mentor_id)
    return store.session.execute(query).scalar_one_or_none()


def find_settled(store: Store, settled_id: int) -> SettledPair | None:
    """What is settled under that number."""
    return store.session.get(SettledPair, settled_id)


# ── the past ────────────────────────────────────────────────────────────────────────────────────────────────


def ever_proposed(store: Store, among: Iterable[Enrolment]) -> set[tuple[int, int]]:
    """Mentees and mentors (people, by id) of whom it is known that they were proposed to each other before."""
    ids = {enrolment.person_id for enrolment in among}
    query = select(Tandem.mentee_id, Tandem.mentor_id).where(
        or_(Tandem.mentee_id.in_(ids), Tandem.mentor_id.in_(ids))
    )
    return {(mentee, mentor) for mentee, mentor in store.session.execute(query)}
