"""What ends when somebody goes, whether they take their consent back or are erased; who is told, each room says."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.turn import Stage
from handlers import event_card
from mentoring.words import CloseKind, TandemStatus
from storage import attendances, events, leaving, people, proposals, tandems
from storage.tables import Person, Tandem


@dataclass(frozen=True, slots=True)
class Ended:
    """What somebody was in until now."""

    tandems: Sequence[Tandem]
    proposals: Sequence[Tandem]
    was_on_desk: bool


def end_all(stage: Stage, person: Person) -> Ended:
    """End somebody's tandems without blame, take proposals back, give their places at events to who waits for one.

    That they were on the desk is logged; to take them off it is left to whoever calls.
    """
    found = leaving.open_tandems(stage.store, person)
    ended = Ended(
        [one for one in found if one.status is TandemStatus.ACTIVE],
        [one for one in found if one.status is TandemStatus.PROPOSED],
        person.is_on_desk,
    )
    for tandem in ended.tandems:
        tandems.close(stage.store, tandem, kind=CloseKind.ENDED, by=person)
    for tandem in ended.proposals:
        proposals.withdraw(stage.store, tandem)
    for tandem in found:
        stage.refresh_menu(tandem.partner_of(person))
    _give_places_away(stage, person)
    if ended.was_on_desk:
        people.record(stage.store, person, "desk off", f"person {person.id}")
    return ended


def _give_places_away(stage: Stage, person: Person) -> None:
    """Whoever waits for a place at an event gets it, and is told."""
    for event_id in attendances.ahead_of(stage.store, person):
        event = events.find(stage.store, event_id)
        if event is None:
            continue
        for lucky in attendances.decline(stage.store, event, person):
            stage.tell(lucky, event_card.place_is_free(event, lucky))
