"""The mentee is asked to take stock again at mid-term and towards the end: who has begun sees what has changed."""

from datetime import date, datetime, time

from dialogue.screen import button, say, screen
from dialogue.turn import Stage, reader_of
from handlers.position import overview
from mentoring import position as rules
from mentoring.manners import next_allowed
from mentoring.words import Phase
from storage import positions
from storage.tables import Position

HOUR = time(10)  # in the mentee's own zone: well before the day is full


def plan(stage: Stage, position: Position) -> None:
    """Set when the mentee is asked for the next assessment that is still missing."""
    positions.prompt_at(stage.store, position, _next_prompt(stage, position))


def _next_prompt(stage: Stage, position: Position) -> datetime | None:
    tandem = position.tandem
    done = {one.phase for one in positions.of_tandem(stage.store, tandem)}
    coming = rules.next_open(overview.period_of(stage, tandem), done, _today(stage, position))
    return coming and _morning(position, coming[1])


def prompt_mentees(stage: Stage) -> int:
    """Ask mentees whose next phase has begun to take stock again."""
    due = positions.due_for_prompt(stage.store)
    for position in due:
        _prompt(stage, position)
    return len(due)


def _prompt(stage: Stage, position: Position) -> None:
    """Ask now, or later where it does not suit: in a pause, in quiet hours, or since the end has moved."""
    tandem, mentee = position.tandem, position.tandem.mentee
    if tandem.paused_until is not None and tandem.paused_until > _today(stage, position):
        position.prompt_due_at = _morning(position, tandem.paused_until)
        return
    allowed = next_allowed(stage.programme, stage.now, reader_of(mentee).zone)
    if allowed > stage.now:
        position.prompt_due_at = allowed
        return
    phase = rules.phase_on(overview.period_of(stage, tandem), _today(stage, position))
    done = {one.phase for one in positions.of_tandem(stage.store, tandem)}
    if phase is not Phase.START and phase not in done:
        rows = [[button(say("position-now", phase=phase), overview.BEGIN, tandem.id, phase)]]
        stage.tell(mentee, screen(say(f"position-prompt-{phase}", **overview.names(tandem)), rows=rows))
    position.prompt_due_at = _next_prompt(stage, position)


def _today(stage: Stage, position: Position) -> date:
    return stage.now.astimezone(reader_of(position.tandem.mentee).zone).date()


def _morning(position: Position, day: date) -> datetime:
    return datetime.combine(day, HOUR, reader_of(position.tandem.mentee).zone)
