"""Coordinators by the settings: at each start, who is named there coordinates, and who was only by them does not."""

from dialogue.screen import say, screen
from dialogue.turn import Stage
from storage import desk


def follow_settings(stage: Stage) -> None:
    """Make the desk fit the settings, and tell those whom that changes."""
    named = stage.programme.coordinators
    for person in desk.dismiss_by_settings(stage.store, named):
        stage.tell(person, screen(say("team-told-off", programme=stage.programme.name)))
        stage.refresh_menu(person)
    for person in desk.appoint_by_settings(stage.store, named):
        stage.tell(person, screen(say("team-told-coordinator", programme=stage.programme.name)))
        stage.refresh_menu(person)
