"""What waits for somebody's answer: the first fit of their tandems, and rounds of feedback."""

from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.feedback.fitting import ASK
from handlers.feedback.form import BEGIN, called
from storage import fit, rounds


def list_waiting(turn: Turn, _payload: str = "") -> None:
    """Show a button for each question that is open to the person."""
    fits = fit.waiting_for(turn.store, turn.person)
    parts = rounds.waiting_for(turn.store, turn.person)
    if not fits and not parts:
        turn.show(screen(say("feedback-nothing")))
        return
    of_fit = [
        [
            button(
                say("feedback-fit-with", partner=one.tandem.partner_of(turn.person).name), ASK, one.tandem_id
            )
        ]
        for one in fits
    ]
    of_rounds = [[button(called(part, turn.person.language), BEGIN, part.id)] for part in parts]
    turn.show(screen(say("feedback-waiting"), rows=[*of_fit, *of_rounds]))
