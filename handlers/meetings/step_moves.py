"""What becomes of a next step, with one tap: done, later, dropped."""

from dialogue.screen import Button, Say, button, say, screen
from dialogue.turn import Turn
from handlers.meetings import steps
from handlers.meetings.mine import LIST, own_step
from mentoring.meetings import LATER
from mentoring.words import StepStatus
from storage import meeting_logs, tandems
from storage.tables import NextStep


def list_steps(turn: Turn) -> None:
    """Show what is still to be done in one's tandems."""
    _show_open(turn, None)


def finish_step(turn: Turn, step_id: str) -> None:
    """Done."""
    step = _open(turn, step_id)
    if step is not None:
        meeting_logs.settle_step(turn.store, step, turn.person, StepStatus.DONE)
        _show_open(turn, say("step-is-done", what=step.what))


def drop_step(turn: Turn, step_id: str) -> None:
    """It is not to be done any more: no reason is asked for."""
    step = _open(turn, step_id)
    if step is not None:
        meeting_logs.settle_step(turn.store, step, turn.person, StepStatus.DROPPED)
        _show_open(turn, say("step-is-dropped", what=step.what))


def put_step_off(turn: Turn, step_id: str) -> None:
    """Later: a week from today, or from its day if that is still to come."""
    step = _open(turn, step_id)
    if step is None:
        return
    today = turn.now.astimezone(turn.reader.zone).date()
    day = max(step.due_on or today, today) + LATER
    meeting_logs.put_step_off(turn.store, step, day)
    _show_open(turn, say("step-is-later", what=step.what, day=day))


def _open(turn: Turn, step_id: str) -> NextStep | None:
    """Give a next step that is still to be done; of another one say what has become of it."""
    step = own_step(turn, step_id)
    if step is None:
        return None
    if step.status is StepStatus.OPEN:
        return step
    turn.toast = say("step-settled", status=step.status)
    _show_open(turn, None)
    return None


def _show_open(turn: Turn, said: Say | None) -> None:
    """Show all that is open in the person's tandems, after what was just done."""
    own = tandems.active_of(turn.store, turn.person)
    found = meeting_logs.open_steps(turn.store, own)
    back: list[Button] = [button(say("meetings-all"), LIST)]
    head = say("step-list") if found else say("step-none")
    if said is not None and not found:
        turn.show(screen(said, head, rows=[back]))
    else:
        heads = [said, head] if said is not None else [head]
        turn.show(steps.card(turn.person, found, *heads, more=[back], named=len(own) > 1))
