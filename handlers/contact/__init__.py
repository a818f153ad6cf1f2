"""Contact that doesn't fall asleep: nudges on the ladder's days, answered with one tap."""

from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from dialogue.room import Action, Form, Job, Room
from dialogue.screen import Button, DayOf, button, say, screen
from dialogue.turn import Stage
from handlers.audience import IN_TANDEM
from handlers.contact import touch
from mentoring.contact import ladder
from mentoring.manners import next_allowed
from mentoring.words import Role
from storage import meetings, tandems
from storage.tables import Tandem

AFTER_MEETING = timedelta(days=3)  # time to log what was planned


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
    planned = meetings.next_confirmed(stage.store, tandem)
    if planned is not None:  # they will be in touch: whether they were, they are asked afterwards
        tandem.nudge_due_at = meetings.end_of(planned) + AFTER_MEETING
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
    touched = [button(say("contact-touched"), touch.TOUCH, tandem.id)]
    plan = [button(say("contact-plan"), "meetings.plan", tandem.id)]
    return [met, plan, touched] if who is Role.MENTEE else [touched, plan]


ROOM = Room(
    "contact",
    Path(__file__).parent,
    forms=(Form(touch.TOUCHING, IN_TANDEM),),
    actions=(
        Action(touch.TOUCH, touch.note_contact, IN_TANDEM),
        Action(touch.HOW, touch.name_form, IN_TANDEM),
        Action(touch.YESTERDAY, touch.name_yesterday, IN_TANDEM),
        Action(touch.WHEN, touch.ask_when, IN_TANDEM),
    ),
    jobs=(Job("nudge_contact", nudge_contact, (tandems.NUDGES,)),),
)
