"""Contact that doesn't fall asleep: nudges on the ladder's days, answered with one tap."""

from pathlib import Path
from zoneinfo import ZoneInfo

from dialogue.room import Action, Job, Room
from dialogue.screen import Button, DayOf, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.audience import IN_TANDEM
from mentoring.contact import ladder, next_allowed
from mentoring.words import Role, TandemStatus
from storage import tandems
from storage.tables import Tandem


def nudge_contact(stage: Stage) -> int:
    """Prompt where contact has lapsed; in quiet hours the prompt waits for the next allowed one."""
    due = tandems.due_for_nudge(stage.store)
    for tandem in due:
        _nudge(stage, tandem)
    return len(due)


def _nudge(stage: Stage, tandem: Tandem) -> None:
    rung = ladder(stage.programme)[tandem.nudges_sent]
    person = tandem.mentee if rung.who is Role.MENTEE else tandem.mentor
    allowed = next_allowed(stage.programme, stage.now, ZoneInfo(person.time_zone))
    if allowed > stage.now:
        tandem.nudge_due_at = allowed
        return
    partner = tandem.partner_of(person)
    key = (
        f"contact-nudge-{rung.who.value}"
        if tandem.has_had_contact
        else f"contact-nudge-first-{rung.who.value}"
    )
    text = say(
        key,
        name=person.name,
        partner=partner.name,
        last=tandem.last_contact_at and DayOf(tandem.last_contact_at),
    )
    stage.tell(person, screen(text, rows=_ways_on(tandem, rung.who)))
    tandems.nudged(stage.store, tandem, stage.programme)


def _ways_on(tandem: Tandem, who: Role) -> list[list[Button]]:
    met = [button(say("contact-met"), "meetings.log", tandem.id)]
    touched = [button(say("contact-touched"), "contact.touch", tandem.id)]
    plan = [button(say("contact-plan"), "meetings.plan", tandem.id)]
    return [met, plan, touched] if who is Role.MENTEE else [touched, plan]


def note_contact(turn: Turn, tandem_id: str) -> None:
    """'We were in touch': keep it, and let the nudges begin anew."""
    tandem = tandems.find(turn.store, int(tandem_id)) if tandem_id.isdecimal() else None
    if tandem is None or not tandem.is_one(turn.person) or tandem.status is not TandemStatus.ACTIVE:
        turn.show(screen(say("contact-no-tandem")))
        return
    tandems.keep_contact(turn.store, tandem, turn.person, turn.programme)
    turn.show(screen(say("contact-noted", partner=tandem.partner_of(turn.person).name)))


ROOM = Room(
    "contact",
    Path(__file__).parent,
    actions=(Action("contact.touch", note_contact, IN_TANDEM),),
    jobs=(Job("nudge_contact", nudge_contact),),
)
