"""Both have said yes: the tandem begins, unless somebody else was quicker."""

from dialogue.screen import Label, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.contact_line import contact_of
from handlers.tandem import checklist
from mentoring.words import Role
from storage import people, proposals, tandems
from storage.tables import Person, Tandem


def begin(turn: Turn, tandem: Tandem) -> None:
    """Begin the tandem that both have accepted; where there is no room (any more), say so to both."""
    short = proposals.without_room(turn.store, tandem)
    if short is None:
        start_tandem(turn, tandem)
    else:
        _turn_away(turn, tandem, short)


def start_tandem(turn: Turn, tandem: Tandem) -> None:
    """Bring the two together: each gets the other's contact; the mentee makes the first step."""
    tandems.start(turn.store, tandem, turn.rules_for(tandem.cohort_id))
    partner = tandem.partner_of(turn.person)
    turn.show(screen(say("tandem-yes-both")))
    for person, other in ((turn.person, partner), (partner, turn.person)):
        _introduce(turn, tandem, person, other)
        turn.refresh_menu(person)
    tell_coordinators(turn, tandem, "tandem-formed", turn.person)
    if partner.unreachable_since is not None:
        tell_coordinators(turn, tandem, "tandem-partner-unreachable", partner)


def _introduce(turn: Turn, tandem: Tandem, person: Person, other: Person) -> None:
    """How to reach each other (a message that stays, for nothing can be tapped there), then the first steps."""
    role = "mentee" if person.id == tandem.mentee_id else "mentor"
    unreachable = other.unreachable_since is not None
    days = turn.rules_for(tandem.cohort_id).first_contact_days
    turn.tell(
        person,
        screen(
            say("tandem-introduction", partner=other.name),
            contact_of(other),
            say("tandem-unreachable", partner=other.name) if unreachable else None,
            say(f"tandem-first-step-{role}", partner=other.name, days=days),
        ),
    )
    steps = checklist.first_steps(turn.store, tandem)
    plan = [button(say("tandem-plan"), "meetings.plan", tandem.id)]
    turn.tell(person, screen(checklist.lines(steps), rows=[plan, *checklist.ways_on(tandem, person, steps)]))


def _turn_away(turn: Turn, tandem: Tandem, short: Role) -> None:
    """The one whose yes came later, or both, are told that there is no room; a new try needs a new proposal."""
    proposals.withdraw(turn.store, tandem)
    told = {
        tandem.mentee_id: say(f"tandem-full-{short}-to-mentee", mentor=tandem.mentor.name),
        tandem.mentor_id: say(f"tandem-full-{short}-to-mentor", mentee=tandem.mentee.name),
    }
    partner = tandem.partner_of(turn.person)
    turn.show(screen(told[turn.person.id]))
    turn.tell(partner, screen(told[partner.id]))
    tell_coordinators(turn, tandem, f"tandem-full-{short}", turn.person)
    for person in (turn.person, partner):
        turn.refresh_menu(person)


def tell_coordinators(stage: Stage, tandem: Tandem, key: str, who: Person, more: Label | None = None) -> None:
    """Tell every coordinator what has become of a proposal; ``more`` (a reason) to nobody who is one of the two."""
    text = say(key, mentee=tandem.mentee.name, mentor=tandem.mentor.name, who=who.name)
    for coordinator in people.coordinators(stage.store):
        stage.tell(coordinator, screen(text, None if tandem.is_one(coordinator) else more))
