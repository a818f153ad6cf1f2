"""Another partner by hand: who could it be, what would that break, and doing it."""

from collections.abc import Sequence

from dialogue.field import number_in
from dialogue.screen import Label, Lines, Say, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.matching.drafts import leave_over, note
from handlers.coordinator.matching.names import OPEN, OTHER_MENTEE, OTHER_MENTOR, SWAP, TRY
from handlers.coordinator.matching.overview import PAGE, show_draft, turning
from handlers.coordinator.matching.table import (
    Outcome,
    Swap,
    Table,
    can_be_done,
    mentees_for,
    mentors_for,
    outcome_of,
    table_of,
)
from handlers.coordinator.proposing import doubt_lines
from mentoring.matching import Ids
from mentoring.words import PairRule
from storage import matching, settled
from storage.tables import Enrolment

# ── who it could be ─────────────────────────────────────────────────────────────────────────────────────────


def other_mentor(turn: Turn, mentee_id: str, page: str = "0") -> None:
    """List the mentors that a mentee could have instead, the best fitting first."""
    table = table_of(turn)
    mentee = number_in(mentee_id) or 0
    if table is None or mentee not in table.board.mentees or not table.may_break(table.pair_of(mentee)):
        _overtaken(turn)
        return
    name = table.board.mentees[mentee].person.name
    swaps = sorted(mentors_for(table, mentee), key=lambda swap: -swap.score)
    _list(
        turn,
        table,
        swaps,
        say("matching-choose-mentor", mentee=name, count=len(swaps)),
        page,
        OTHER_MENTOR,
        mentee,
    )


def other_mentee(turn: Turn, mentor_id: str, pair_id: str, page: str = "0") -> None:
    """List the mentees that a mentor could have: in place of a pair, or (0) besides."""
    table = table_of(turn)
    mentor = number_in(mentor_id) or 0
    instead = table.pair(pair_id) if table else None
    is_gone = pair_id != "0" and (instead is None or instead.mentor_id != mentor)
    if table is None or mentor not in table.board.mentors or is_gone or not table.may_break(instead):
        _overtaken(turn)
        return
    name = table.board.mentors[mentor].person.name
    swaps = sorted(mentees_for(table, mentor, instead), key=lambda swap: -swap.score)
    head = say("matching-choose-mentee", mentor=name, count=len(swaps))
    _list(turn, table, swaps, head, page, OTHER_MENTEE, mentor, pair_id)


def _list(
    turn: Turn, table: Table, swaps: Sequence[Swap], head: Label, page: str, name: str, *args: object
) -> None:
    number = min(number_in(page) or 0, max(len(swaps) - 1, 0) // PAGE)
    rows = [
        [
            button(
                _entry(table, swap, name),
                TRY,
                swap.mentee,
                swap.mentor,
                swap.instead.id if swap.instead else 0,
            )
        ]
        for swap in swaps[number * PAGE :][:PAGE]
    ]
    turns = turning(name, number, len(swaps), *args)
    turn.show(screen(head, rows=[*rows, turns, [button(say("matching-back"), OPEN, 0)]]))


def _entry(table: Table, swap: Swap, name: str) -> Say:
    """The one who could be chosen; what that would break, in short."""
    if name == OTHER_MENTOR:
        person = table.board.mentors[swap.mentor].person.name
        with_whom = swap.instead.mentee.person.name if swap.instead else None
    else:
        person, now = table.board.mentees[swap.mentee].person.name, table.pair_of(swap.mentee)
        with_whom = now.mentor.person.name if now else None
    if with_whom is None:
        return say("matching-choice-free", name=person, fit=swap.score)
    return say("matching-choice-with", name=person, fit=swap.score, other=with_whom)


# ── what it would break, and doing it ───────────────────────────────────────────────────────────────────────


def try_swap(turn: Turn, mentee_id: str, mentor_id: str, pair_id: str) -> None:
    """Show what a swap would do, before it is done."""
    found = _swap(turn, mentee_id, mentor_id, pair_id)
    if found is None:
        return
    table, swap = found
    outcome = outcome_of(table, swap)
    yes = button(say("matching-swap-do"), SWAP, swap.mentee, swap.mentor, pair_id, table.draft.revision)
    head = _of_pair(
        "matching-swap", table.board.mentees[swap.mentee], table.board.mentors[swap.mentor], swap.score
    )
    fit = table.board.pair(swap.mentee, swap.mentor)
    doubtful = (say("matching-swap-doubt"), doubt_lines(fit.doubts)) if fit.doubts else ()
    turn.show(
        screen(
            head, _effects(table, outcome), *doubtful, rows=[[yes], [button(say("matching-back"), OPEN, 0)]]
        )
    )


def do_swap(turn: Turn, mentee_id: str, mentor_id: str, pair_id: str, revision: str) -> None:
    """Bring the two together and keep them so; whoever loses a partner by it is provided for or left over."""
    found = _swap(turn, mentee_id, mentor_id, pair_id)
    if found is None:
        return
    table, swap = found
    if revision != str(table.draft.revision):
        turn.toast = say("matching-changed")
        try_swap(turn, mentee_id, mentor_id, pair_id)
        return
    outcome = outcome_of(table, swap)
    for pair in outcome.ends:
        matching.take_apart(turn.store, pair)
    for ids in ((swap.mentee, swap.mentor), outcome.also):
        if ids is not None:
            _bring_together(turn, table, ids)
    leave_over(turn, table.draft, *outcome.left)
    table.draft.revision += 1
    mentee, mentor = table.board.mentees[swap.mentee], table.board.mentors[swap.mentor]
    settled.settle(turn.store, mentee, mentor, PairRule.FIXED, turn.person)
    note(turn, "swap", mentee, mentor)
    show_draft(turn, news=say("matching-swapped", mentee=mentee.person.name, mentor=mentor.person.name))


def _bring_together(turn: Turn, table: Table, ids: Ids) -> None:
    mentee, mentor = table.board.mentees[ids[0]], table.board.mentors[ids[1]]
    fit = table.board.pair(*ids)
    matching.add_pair(turn.store, table.draft, mentee, mentor, score=fit.score, is_doubtful=bool(fit.doubts))
    matching.provide_for(turn.store, table.draft, [mentee, mentor])


def _effects(table: Table, outcome: Outcome) -> Label:
    """What else changes, a line for each pair and person."""
    lines = [_of_pair("matching-swap-ends", pair.mentee, pair.mentor, pair.score) for pair in outcome.ends]
    if outcome.also is not None:
        fit = table.board.pair(*outcome.also)
        mentee, mentor = table.board.mentees[fit.mentee], table.board.mentors[fit.mentor]
        lines.append(_of_pair("matching-swap-also", mentee, mentor, fit.score))
    lines += [say("matching-swap-left", name=one.person.name) for one in outcome.left]
    return Lines(lines) if lines else say("matching-swap-nothing")


def _of_pair(key: str, mentee: Enrolment, mentor: Enrolment, score: int) -> Say:
    return say(key, mentee=mentee.person.name, mentor=mentor.person.name, fit=score)


# ── what is found behind a button ───────────────────────────────────────────────────────────────────────────


def _swap(turn: Turn, mentee_id: str, mentor_id: str, pair_id: str) -> tuple[Table, Swap] | None:
    """The swap that a button means, if it can still be done."""
    table = table_of(turn)
    mentee, mentor = number_in(mentee_id), number_in(mentor_id)
    if table is not None and mentee is not None and mentor is not None:
        instead = table.pair(pair_id)
        if (pair_id == "0" or instead is not None) and can_be_done(table, mentee, mentor, instead):
            return table, Swap(mentee, mentor, table.board.score(mentee, mentor), instead)
    _overtaken(turn)
    return None


def _overtaken(turn: Turn) -> None:
    turn.toast = say("matching-changed")
    show_draft(turn)
