"""The draft: its pairs page by page, its numbers, and what can be done with the whole of it."""

from dialogue.field import number_in
from dialogue.screen import Button, Label, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.coordinator.matching.board import set_up
from handlers.coordinator.matching.names import LEFT, OPEN, PAIR, RUN, SEND_ALL, SETTLED
from handlers.coordinator.proposing import obstacles_between
from mentoring.words import PairRule
from storage import matching, settled
from storage.matching import Tally
from storage.tables import MatchDraft, MatchPair

PAGE = 8


def show_draft(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show a page of the draft, above it what has just been done; without a draft, how to get one."""
    draft = matching.present(turn.store)
    if draft is None:
        _show_beginning(turn, news)
    else:
        turn.show(draft_screen(turn, draft, number_in(page) or 0, news))


def _show_beginning(turn: Turn, news: Label | None) -> None:
    if matching.under_way(turn.store) is not None:
        turn.show(screen(news, say("matching-under-way")))
        return
    board = set_up(turn)
    ready = bool(board.mentees) and board.places > 0
    numbers = say("matching-none-yet", mentees=len(board.mentees), places=board.places)
    how = say("matching-how") if ready else say("matching-how-later")
    rows = [[button(say("matching-run"), RUN)]] if ready else []
    blocked = settled.pairs(turn.store, PairRule.BLOCKED) or settled.pairs(turn.store, PairRule.FIXED)
    turn.show(screen(news, numbers, how, rows=[*rows, _settled_row()] if blocked else rows))


def draft_screen(stage: Stage, draft: MatchDraft, page: int = 0, news: Label | None = None) -> Screen:
    """A page of the draft."""
    tally = matching.tally(stage.store, draft)
    page = min(page, max(tally.pairs - 1, 0) // PAGE)
    shown = matching.page_of_pairs(stage.store, draft, page * PAGE, PAGE)
    rows = [[_entry(stage, pair)] for pair in shown]
    ways_on = _ways_on(stage, draft, tally)
    return screen(
        news, *_numbers(stage, draft, tally), rows=[*rows, turning(OPEN, page, tally.pairs), *ways_on]
    )


def turning(name: str, page: int, count: int, *args: object) -> list[Button]:
    """The keys that turn the pages of a list."""
    turns = []
    if page > 0:
        turns.append(button("‹", name, *args, page - 1))
    if count > (page + 1) * PAGE:
        turns.append(button("›", name, *args, page + 1))
    return turns


def _numbers(stage: Stage, draft: MatchDraft, tally: Tally) -> list[Label]:
    parts: list[Label] = [say("matching-draft", made=draft.made_at, count=tally.pairs, fit=tally.average)]
    parts.append(
        say("matching-sent-so-far", count=tally.sent) if tally.sent else say("matching-nobody-asked")
    )
    if tally.doubtful:
        parts.append(say("matching-doubtful", count=tally.doubtful))
    new = matching.newcomers(stage.store, draft)
    if new:
        parts.append(say("matching-overtaken", count=new))
    if matching.under_way(stage.store) is not None:
        parts.append(say("matching-under-way"))
    return parts


def _entry(stage: Stage, pair: MatchPair) -> Button:
    names = {"mentee": pair.mentee.person.name, "mentor": pair.mentor.person.name}
    label = say(
        "matching-entry", state=say(f"matching-state-{state_of(stage, pair)}"), **names, fit=pair.score
    )
    return button(label, PAIR, pair.id)


def state_of(stage: Stage, pair: MatchPair) -> str:
    """Where a pair stands: what matters most to a coordinator who looks at it."""
    if pair.tandem_id is not None:
        return "sent"
    if pair.send_due_at is not None:
        return "sending"
    if obstacles_between(stage.store, pair.mentee, pair.mentor):
        return "impossible"
    if settled.rule_for(stage.store, pair.mentee, pair.mentor) is PairRule.FIXED:
        return "fixed"
    return "doubtful" if pair.is_doubtful else "open"


def _ways_on(stage: Stage, draft: MatchDraft, tally: Tally) -> list[list[Button]]:
    rows = []
    if tally.left:
        rows.append([button(say("matching-left-key", count=tally.left), LEFT, 0)])
    if settled.pairs(stage.store, PairRule.BLOCKED) or settled.pairs(stage.store, PairRule.FIXED):
        rows.append(_settled_row())
    last = [button(say("matching-run-again"), RUN)]
    if tally.pairs > tally.sent and not matching.still_to_send(stage.store, draft.id):
        last.append(button(say("matching-send-all"), SEND_ALL))
    return [*rows, last]


def _settled_row() -> list[Button]:
    return [button(say("matching-settled-key"), SETTLED, 0)]
