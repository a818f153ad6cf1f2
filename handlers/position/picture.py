"""The picture of a mentee's position: drawn outside the writer, for whoever may see it."""

from collections.abc import Mapping

from dialogue.field import Json
from dialogue.screen import Picture, button, say, screen
from dialogue.turn import Stage, Turn
from handlers import radar
from handlers.position import overview
from mentoring.words import TandemStatus
from storage import people, tandems
from storage.tables import Person, Position, Tandem

TASK = "position.picture"


def order_picture(turn: Turn, tandem_id: str) -> None:
    """Have the picture drawn; who may not see any assessment is told what there is."""
    tandem = overview.own_tandem(turn, tandem_id)
    if tandem is None:
        return
    if overview.readable(turn, turn.person, tandem):
        turn.toast = say("position-drawing")
        order(turn, tandem)
    else:
        overview.show_overview(turn, tandem)


def order(turn: Turn, tandem: Tandem) -> None:
    """Have the picture drawn for the person."""
    turn.order(TASK, tandem=tandem.id, person=turn.person.id)


def gather(stage: Stage, subject: Mapping[str, Json]) -> radar.Radar | None:
    """What the picture shows to that person now; None where it is no longer theirs to see."""
    found = _wanted(stage, subject)
    return found and radar.radar_of(stage, found[0], found[2])


def bring(stage: Stage, subject: Mapping[str, Json], png: bytes) -> None:
    """Send the picture, with what matters in it in words."""
    found = _wanted(stage, subject)
    if found is None:
        return
    person, tandem, shown = found
    whose = "mine" if overview.is_mentee(person, tandem) else "theirs"
    stage.tell(
        person,
        screen(
            say(f"position-picture-{whose}", **overview.names(tandem)),
            *radar.in_words(shown),
            rows=[[button(say("position-see"), overview.SHOW, tandem.id)]],
            file=Picture("position.png", png),
        ),
    )


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no picture this time."""
    found = _wanted(stage, subject)
    if found is not None:
        rows = [[button(say("position-picture"), overview.PICTURE, found[1].id)]]
        stage.tell(found[0], screen(say("position-no-picture"), rows=rows))


def _wanted(stage: Stage, subject: Mapping[str, Json]) -> tuple[Person, Tandem, list[Position]] | None:
    """Who wants the picture, and what they may see of it: sharing may have been withdrawn meanwhile."""
    person = people.find(stage.store, int(subject["person"]))
    tandem = tandems.find(stage.store, int(subject["tandem"]))
    if person is None or tandem is None or tandem.status is not TandemStatus.ACTIVE:
        return None
    shown = overview.readable(stage, person, tandem)
    return (person, tandem, shown) if shown else None
