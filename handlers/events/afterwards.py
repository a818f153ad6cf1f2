"""After an event: those who were there are asked how it was."""

from dialogue.turn import Stage
from storage import events


def ask_how_it_was(stage: Stage) -> int:
    """Ask about the events that are over."""
    over = events.over(stage.store)
    for event in over:
        events.ask_how_it_was(stage.store, event)
    return len(over)
