"""Looking for a partner or not: who has ended a tandem can rest, and come back."""

from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from storage import people

REST, SEEK = "tandem.rest", "tandem.seek"


def rest(turn: Turn) -> None:
    """Look for no (other) partner until further notice."""
    people.rest(turn.store, turn.person, people.present_cohort(turn.store).id)
    turn.show(screen(say("tandem-rests"), rows=[[button(say("tandem-seek"), SEEK)]]))
    turn.refresh_menu(turn.person)


def seek(turn: Turn) -> None:
    """Look for a partner again."""
    people.seek(turn.store, turn.person, people.present_cohort(turn.store).id)
    turn.show(screen(say("tandem-seeks"), rows=[[button(say("tandem-rest"), REST)]]))
    turn.refresh_menu(turn.person)
