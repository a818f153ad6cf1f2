"""What it means that somebody goes: what they were in ends kindly, others move up, and then they are erased."""

from dataclasses import dataclass

from dialogue.screen import Button, button, say, screen
from dialogue.turn import Stage
from handlers.parting import end_all
from handlers.stranger import show_strangers_menu, stranger_like
from mentoring.erasing import THINK_AGAIN
from mentoring.words import Role
from storage import attendances, certificates, desk, erasure, people, tandems
from storage.tables import Person, Tandem


@dataclass(frozen=True, slots=True)
class Extent:
    """What ends when somebody goes."""

    partners: tuple[str, ...]  # of their tandems
    proposals: int
    events: int  # to which they are signed up
    certificates: int
    is_on_desk: bool


def extent_of(stage: Stage, person: Person) -> Extent:
    """What would end if they went now."""
    store = stage.store
    return Extent(
        tuple(tandem.partner_of(person).name for tandem in tandems.active_of(store, person)),
        len(tandems.proposed_to(store, person)),
        len(attendances.ahead_of(store, person)),
        certificates.count_of(store, person),
        person.is_on_desk,
    )


def is_last_coordinator(stage: Stage, person: Person) -> bool:
    """Whether nobody would be left who runs the programme."""
    others = [one for one in desk.lock_team(stage.store) if one.is_coordinator and one.id != person.id]
    return person.is_coordinator and not others


def erase_person(stage: Stage, person: Person) -> None:
    """End what goes on with somebody, tell those whom it concerns, and erase them."""
    ended = end_all(stage, person)
    for tandem in ended.tandems:
        _tell_partner(stage, tandem, person)
        _tell_desk(stage, tandem, person, "erasing-told-desk")
    for tandem in ended.proposals:
        told = screen(say("erasing-told-proposal", partner=person.name))
        stage.tell(tandem.partner_of(person), told)
        _tell_desk(stage, tandem, person, "erasing-told-desk-proposal")
    if ended.was_on_desk:
        _tell_colleagues(stage, person)
    erasure.erase(stage.store, person)


def _tell_partner(stage: Stage, tandem: Tandem, person: Person) -> None:
    ways: list[list[Button]] = [[button(say("erasing-look-back"), "closing.open", tandem.id)]]
    told = say("erasing-told-partner", partner=person.name, role=_role_of(tandem, person).value)
    stage.tell(tandem.partner_of(person), screen(told, rows=ways))


def _role_of(tandem: Tandem, person: Person) -> Role:
    return Role.MENTEE if tandem.mentee_id == person.id else Role.MENTOR


def _tell_desk(stage: Stage, tandem: Tandem, person: Person, key: str) -> None:
    """Coordinators learn whose tandem it was: somebody is without a partner now."""
    partner, role = tandem.partner_of(person), _role_of(tandem, person)
    for coordinator in people.coordinators(stage.store):
        if coordinator.id not in (partner.id, person.id):
            stage.tell(coordinator, screen(say(key, partner=partner.name, role=role.value)))


def _tell_colleagues(stage: Stage, person: Person) -> None:
    """Who stays on the desk learns that there is one less, and that what they had taken upon themselves is open."""
    for coordinator in people.coordinators(stage.store):
        if coordinator.id != person.id:
            stage.tell(coordinator, screen(say("erasing-told-colleague", name=person.name)))


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
