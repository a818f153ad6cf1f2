"""The mentee is asked to take stock again at mid-term and towards the end: who has begun sees what has changed."""

from collections.abc import Sequence

from dialogue.screen import Screen, button, say, screen
from dialogue.turn import Stage, reader_of
from handlers.position import overview
from mentoring.position import phase_on
from mentoring.words import Phase, TandemStatus
from storage import positions
from storage.tables import Person, WaitingPrompt


def ask_to_take_stock(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Ask for the assessment of the phase that it is now, unless there is one; put the next one down."""
    [one] = waiting
    tandem = one.tandem
    if tandem is None or tandem.status is not TandemStatus.ACTIVE:
        return None
    positions.plan(stage.store, tandem, stage.rules_for(tandem.cohort_id))
    today = stage.now.astimezone(reader_of(person).zone).date()
    phase = phase_on(positions.period_of(tandem, stage.rules_for(tandem.cohort_id)), today)
    done = {position.phase for position in positions.of_tandem(stage.store, tandem)}
    if phase is Phase.START or phase in done:
        return None
    rows = [[button(say("position-now", phase=phase), overview.BEGIN, tandem.id, phase)]]
    return screen(say(f"position-prompt-{phase}", **overview.names(tandem)), rows=rows)
