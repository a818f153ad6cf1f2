"""Who may read an assessment: the mentee shows it to the mentor, or keeps it to themselves again."""

from dialogue.screen import Say, button, say, screen
from dialogue.turn import Turn
from handlers.contact_line import reach_hint
from handlers.position import overview
from mentoring.words import Visibility
from storage.tables import Position


def share_position(turn: Turn, position_id: str) -> None:
    """Let the mentor read an assessment, and tell them."""
    position = overview.own_position(turn, position_id, to_change=True)
    if position is None:
        return
    if position.sees is not Visibility.TANDEM:
        position.sees = Visibility.TANDEM
        tell_mentor(turn, position)
    turn.toast = say("position-now-shared", **overview.names(position.tandem))
    overview.show_card(turn, position, unheard(position))


def withdraw_position(turn: Turn, position_id: str) -> None:
    """Keep an assessment to oneself again. The mentor is not told; their old buttons say it kindly."""
    position = overview.own_position(turn, position_id, to_change=True)
    if position is None:
        return
    position.sees = Visibility.ONLY_ME
    turn.toast = say("position-now-mine", **overview.names(position.tandem))
    overview.show_card(turn, position)


def unheard(position: Position) -> Say | None:
    """That the mentor does not hear of an assessment that is shared with them, where the bot can't reach them."""
    return reach_hint(position.tandem.mentor) if position.sees is Visibility.TANDEM else None


def tell_mentor(turn: Turn, position: Position) -> None:
    """Tell the mentor of an assessment that they may read; of no other."""
    if position.sees is Visibility.TANDEM:
        tandem = position.tandem
        told = say("position-told", phase=position.phase, **overview.names(tandem))
        rows = [[button(say("position-look"), overview.SHOW, tandem.id)]]
        turn.tell(tandem.mentor, screen(told, rows=rows))
