"""The draft beside the cohort: who could be with whom instead, and what that would do to the other pairs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from dialogue.turn import Turn
from handlers.coordinator.matching.board import Board, set_up
from handlers.coordinator.matching.drafts import is_open
from mentoring.matching import Ids
from storage import matching
from storage.tables import Enrolment, MatchDraft, MatchPair


@dataclass(frozen=True)
class Table:
    """The draft's pairs beside the cohort as it is now."""

    board: Board
    draft: MatchDraft
    pairs: Sequence[MatchPair]

    def pair(self, pair_id: str) -> MatchPair | None:
        """The pair with that id."""
        return next((pair for pair in self.pairs if str(pair.id) == pair_id), None)

    def pair_of(self, mentee: int) -> MatchPair | None:
        """The pair that a mentee is in."""
        return self._by_mentee.get(mentee)

    def pairs_of(self, mentor: int) -> Sequence[MatchPair]:
        """The pairs that a mentor is in."""
        return self._by_mentor.get(mentor, ())

    @cached_property
    def _by_mentee(self) -> dict[int, MatchPair]:
        return {pair.mentee_id: pair for pair in self.pairs}

    @cached_property
    def _by_mentor(self) -> dict[int, list[MatchPair]]:
        found: dict[int, list[MatchPair]] = {}
        for pair in self.pairs:
            found.setdefault(pair.mentor_id, []).append(pair)
        return found

    def may_break(self, pair: MatchPair | None) -> bool:
        """Tell whether a pair may be taken apart for another one: not if it is fixed, or somebody has been asked."""
        return pair is None or (is_open(pair) and (pair.mentee_id, pair.mentor_id) not in self.board.fixed)

    def free(self, mentor: int) -> int:
        """The places that a mentor has besides tandems and the draft."""
        return self.board.free(mentor) - sum(pair.tandem_id is None for pair in self.pairs_of(mentor))


@dataclass(frozen=True)
class Swap:
    """Bringing two people together, which may take the place of another pair."""

    mentee: int
    mentor: int
    score: int
    instead: MatchPair | None = None


@dataclass(frozen=True)
class Outcome:
    """What a swap does: pairs that end, a second pair that comes of it, and who has nobody then."""

    ends: tuple[MatchPair, ...]
    also: Ids | None
    left: tuple[Enrolment, ...]


def table_of(turn: Turn) -> Table | None:
    """The present draft beside the cohort; None without a draft."""
    draft = matching.present(turn.store)
    return Table(set_up(turn), draft, matching.pairs(turn.store, draft)) if draft is not None else None


def mentors_for(table: Table, mentee: int) -> Iterator[Swap]:
    """The mentors that a mentee could have instead, each once for every pair whose place that could take."""
    now = table.pair_of(mentee)
    for mentor in table.board.mentors:
        if (now is not None and mentor == now.mentor_id) or not table.board.allows(mentee, mentor):
            continue
        score = table.board.score(mentee, mentor)
        if table.free(mentor) > 0:
            yield Swap(mentee, mentor, score)
            continue
        for pair in table.pairs_of(mentor):
            if table.may_break(pair):
                yield Swap(mentee, mentor, score, pair)


def mentees_for(table: Table, mentor: int, instead: MatchPair | None) -> Iterator[Swap]:
    """The mentees that a mentor could have, in place of a pair or besides."""
    if instead is None and table.free(mentor) <= 0:
        return
    for mentee in table.board.mentees:
        now = table.pair_of(mentee)
        is_there = now is not None and now.mentor_id == mentor
        if not is_there and table.may_break(now) and table.board.allows(mentee, mentor):
            yield Swap(mentee, mentor, table.board.score(mentee, mentor), instead)


def can_be_done(table: Table, mentee: int, mentor: int, instead: MatchPair | None) -> bool:
    """Tell whether two people can be brought together, in place of a pair or (None) of nobody."""
    now = table.pair_of(mentee)
    if not table.board.allows(mentee, mentor) or (now is not None and now.mentor_id == mentor):
        return False
    if not table.may_break(now) or not table.may_break(instead):
        return False
    return table.free(mentor) > 0 if instead is None else instead.mentor_id == mentor


def outcome_of(table: Table, swap: Swap) -> Outcome:
    """What a swap does to the other pairs: who loses a place takes the one that was left, where the rules allow."""
    now, instead = table.pair_of(swap.mentee), swap.instead
    also = (instead.mentee_id, now.mentor_id) if now is not None and instead is not None else None
    if also is not None and not table.board.allows(*also):
        also = None
    ends = tuple(pair for pair in (now, instead) if pair is not None)
    stay = [(pair.mentee_id, pair.mentor_id) for pair in table.pairs if pair not in ends]
    provided = {one for ids in (*stay, (swap.mentee, swap.mentor), also or ()) for one in ids}
    losing = [one for pair in ends for one in (pair.mentee, pair.mentor)]
    left = tuple(one for one in losing if one.id not in provided and not table.board.has.get(one.person_id))
    return Outcome(ends, also, left)
