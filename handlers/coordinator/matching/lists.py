"""Who is left over and why, and what is settled about pairs."""

from dialogue.field import number_in
from dialogue.screen import Button, Say, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.matching.drafts import note
from handlers.coordinator.matching.names import (
    LEFT,
    LET_GO,
    OPEN,
    OTHER_MENTEE,
    OTHER_MENTOR,
    RULE,
    SETTLED,
    SOMEBODY,
)
from handlers.coordinator.matching.overview import PAGE, show_draft, turning
from handlers.profiles import short_profile
from mentoring.words import PairRule, Role
from storage import matching, people, settled
from storage.tables import MatchLeft, SettledPair


def show_left(turn: Turn, page: str = "0") -> None:
    """List those for whom the draft has nobody."""
    draft = matching.present(turn.store)
    found = matching.left(turn.store, draft) if draft is not None else []
    if not found:
        show_draft(turn)
        return
    number = min(number_in(page) or 0, (len(found) - 1) // PAGE)
    rows = [[button(_left_entry(row), SOMEBODY, row.id)] for row in found[number * PAGE :][:PAGE]]
    back = [button(say("matching-back"), OPEN, 0)]
    turn.show(
        screen(say("matching-left", count=len(found)), rows=[*rows, turning(LEFT, number, len(found)), back])
    )


def _left_entry(row: MatchLeft) -> Say:
    return say("matching-left-entry", name=row.enrolment.person.name, role=row.enrolment.role)


def show_somebody(turn: Turn, left_id: str) -> None:
    """Show somebody who is left over, the reason, and a way to find them somebody by hand."""
    draft = matching.present(turn.store)
    number = number_in(left_id)
    row = None if number is None else matching.find_left(turn.store, number)
    if draft is None or row is None or row.draft_id != draft.id:
        turn.toast = say("matching-changed")
        show_left(turn)
        return
    turn.show(
        screen(
            _why(row),
            short_profile(row.enrolment),
            rows=[[_find(row)], [button(say("matching-back-left"), LEFT, 0)]],
        )
    )


def _find(row: MatchLeft) -> Button:
    if row.enrolment.role is Role.MENTEE:
        return button(say("matching-find-mentor"), OTHER_MENTOR, row.enrolment_id, 0)
    return button(say("matching-find-mentee"), OTHER_MENTEE, row.enrolment_id, 0, 0)


def _why(row: MatchLeft) -> Say:
    key = f"matching-why-{row.why.value}.{row.enrolment.role.value}"
    return say("matching-left-why", name=row.enrolment.person.name, why=Say(key))


def show_settled(turn: Turn, page: str = "0") -> None:
    """List the pairs that are fixed or blocked."""
    found = [row for rule in PairRule for row in settled.pairs(turn.store, rule)]
    if not found:
        show_draft(turn)
        return
    number = min(number_in(page) or 0, (len(found) - 1) // PAGE)
    rows = [[button(_settled_entry(row), RULE, row.id)] for row in found[number * PAGE :][:PAGE]]
    turns = turning(SETTLED, number, len(found))
    turn.show(screen(say("matching-settled"), rows=[*rows, turns, [button(say("matching-back"), OPEN, 0)]]))


def _settled_entry(row: SettledPair) -> Say:
    icon = Say(f"matching-settled-{row.rule.value}.icon")
    return say(
        "matching-settled-entry", icon=icon, mentee=row.mentee.person.name, mentor=row.mentor.person.name
    )


def show_rule(turn: Turn, settled_id: str) -> None:
    """Show what is settled about a pair, by whom and since when."""
    row = _find_settled(turn, settled_id)
    if row is None:
        return
    by = people.find(turn.store, row.settled_by)
    text = say(
        f"matching-settled-{row.rule.value}",
        mentee=row.mentee.person.name,
        mentor=row.mentor.person.name,
        by=by.name if by else "–",
        at=row.settled_at,
    )
    let_go_key = button(say("matching-let-go"), LET_GO, row.id)
    turn.show(screen(text, rows=[[let_go_key], [button(say("matching-back-settled"), SETTLED, 0)]]))


def let_go(turn: Turn, settled_id: str) -> None:
    """Let nothing be settled about a pair any more."""
    matching.present(turn.store)  # locked: another coordinator may be at the same pair
    row = _find_settled(turn, settled_id)
    if row is None:
        return
    note(turn, f"un{row.rule.value.removesuffix('ed')}", row.mentee, row.mentor)
    settled.unsettle(turn.store, row.mentee_id, row.mentor_id)
    turn.toast = say("matching-gone")
    show_settled(turn)


def _find_settled(turn: Turn, settled_id: str) -> SettledPair | None:
    number = number_in(settled_id)
    row = None if number is None else settled.find(turn.store, number)
    if row is None:
        turn.toast = say("matching-changed")
        show_settled(turn)
    return row
