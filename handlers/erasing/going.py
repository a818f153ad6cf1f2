"""What it means that somebody goes: what they were in ends kindly, others move up, and then they are erased."""

from dataclasses import dataclass

from dialogue.screen import Button, button, say, screen
from dialogue.turn import Stage
from handlers import event_card
from handlers.stranger import show_strangers_menu, stranger_like
from mentoring.erasing import THINK_AGAIN
from mentoring.words import CloseKind, Role
from storage import attendances, certificates, desk, erasure, events, people, proposals, tandems
from storage.tables import Person, Tandem


@dataclass(frozen=True, slots=True)
class Extent:
    """What ends when somebody goes."""

    partners: tuple[str, ...]  # of their tandems
    proposals: int
    events: int  # to which they are signed up
    certificates: int


def extent_of(stage: Stage, person: Person) -> Extent:
    """What would end if they went now."""
    store = stage.store
    return Extent(
        tuple(tandem.partner_of(person).name for tandem in tandems.active_of(store, person)),
        len(tandems.proposed_to(store, person)),
        len(attendances.ahead_of(store, person)),
        certificates.count_of(store, person),
    )


def is_last_coordinator(stage: Stage, person: Person) -> bool:
    """Whether nobody would be left who runs the programme."""
    others = [one for one in desk.lock_team(stage.store) if one.is_coordinator and one.id != person.id]
    return person.is_coordinator and not others


def erase_person(stage: Stage, person: Person) -> None:
    """End what goes on with somebody, tell those whom it concerns, and erase them."""
    for tandem in tandems.active_of(stage.store, person):
        _end_tandem(stage, tandem, person)
    for tandem in tandems.proposed_to(stage.store, person):
        _end_proposal(stage, tandem, person)
    _free_places(stage, person)
    erasure.erase(stage.store, person)


def _end_tandem(stage: Stage, tandem: Tandem, person: Person) -> None:
    partner, role = tandem.partner_of(person), _role_of(tandem, person)
    tandems.close(stage.store, tandem, kind=CloseKind.ENDED, by=person)
    ways: list[list[Button]] = [[button(say("erasing-look-back"), "closing.open", tandem.id)]]
    stage.tell(partner, screen(say("erasing-told-partner", partner=person.name, role=role.value), rows=ways))
    stage.refresh_menu(partner)
    _tell_desk(stage, partner, role, "erasing-told-desk")


def _end_proposal(stage: Stage, tandem: Tandem, person: Person) -> None:
    partner, role = tandem.partner_of(person), _role_of(tandem, person)
    proposals.withdraw(stage.store, tandem)
    stage.tell(partner, screen(say("erasing-told-proposal", partner=person.name)))
    stage.refresh_menu(partner)
    _tell_desk(stage, partner, role, "erasing-told-desk-proposal")


def _role_of(tandem: Tandem, person: Person) -> Role:
    return Role.MENTEE if tandem.mentee_id == person.id else Role.MENTOR


def _tell_desk(stage: Stage, partner: Person, role: Role, key: str) -> None:
    """Coordinators learn whose tandem it was: somebody is without a partner now."""
    for coordinator in people.coordinators(stage.store):
        if coordinator.id != partner.id:
            stage.tell(coordinator, screen(say(key, partner=partner.name, role=role.value)))


def _free_places(stage: Stage, person: Person) -> None:
    for number in attendances.ahead_of(stage.store, person):
        event = events.find(stage.store, number)
        if event is None:
            continue
        for lucky in attendances.decline(stage.store, event, person):
            stage.tell(lucky, event_card.place_is_free(event, lucky))


# ── what the clock does ─────────────────────────────────────────────────────────────────────────────────


def erase_due(stage: Stage) -> int:
    """Erase those whose day to think again is over."""
    due = erasure.due(stage.store)
    for asked in due:
        person = asked.person
        if is_last_coordinator(stage, person):
            asked.due_at = stage.now + THINK_AGAIN
            stage.tell(person, screen(say("erasing-last")))
            continue
        stranger = stranger_like(person, person.telegram_id)
        stage.tell(person, screen(say("erasing-done")), is_asked_for=True)
        erase_person(stage, person)
        show_strangers_menu(stage, stranger)
    return len(due)
