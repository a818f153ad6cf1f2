"""The end of a tandem, wherever it is decided: what goes with it for the two."""

from dialogue.turn import Stage
from mentoring.words import CloseKind
from storage import meetings, tandems
from storage.tables import Meeting, Person, Tandem


def part(stage: Stage, tandem: Tandem, kind: CloseKind, by: Person | None = None) -> list[Meeting]:
    """Close a tandem: what was planned is cancelled, and the menus of the two change.

    ``by`` is who ended it early. Gives the confirmed meetings that no longer take place. What the two are told
    is the room's affair.
    """
    tandems.close(stage.store, tandem, kind=kind, by=by)
    cancelled = meetings.cancel_open(stage.store, tandem)
    for person in (tandem.mentee, tandem.mentor):
        stage.refresh_menu(person)
    return cancelled
