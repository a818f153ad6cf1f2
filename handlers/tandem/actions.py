"""From a proposal to a tandem: each of the two accepts or declines; both yes brings them together."""

from collections.abc import Mapping

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Label, button, say, screen
from dialogue.turn import Turn
from handlers.contact_line import last_contact
from handlers.profiles import short_profile
from mentoring.words import TandemStatus, Visibility
from storage import people, tandems
from storage.tables import Person, Tandem

DECLINE = "refusal"


class Reason(BaseModel):
    """Why somebody declines; for the coordinators alone."""

    reason: str | None = None


def accept(turn: Turn, tandem_id: str) -> None:
    """Say yes to a proposal; the second yes starts the tandem."""
    tandem = _find_open(turn, tandem_id)
    if tandem is None:
        return
    if tandem.mentee_id == turn.person.id:
        tandem.mentee_accepted_at = tandem.mentee_accepted_at or turn.now
    else:
        tandem.mentor_accepted_at = tandem.mentor_accepted_at or turn.now
    if tandem.mentee_accepted_at and tandem.mentor_accepted_at:
        start_tandem(turn, tandem)
    else:
        turn.show(screen(say("tandem-yes-noted", partner=tandem.partner_of(turn.person).name)))


def start_tandem(turn: Turn, tandem: Tandem) -> None:
    """Bring the two together: each gets the other's contact; the mentee makes the first step."""
    tandems.start(turn.store, tandem, turn.programme)
    partner = tandem.partner_of(turn.person)
    turn.show(screen(say("tandem-yes-both")))
    for person, other in ((turn.person, partner), (partner, turn.person)):
        role = "mentee" if person.id == tandem.mentee_id else "mentor"
        turn.tell(
            person,
            screen(
                say("tandem-introduction", partner=other.name),
                contact_of(other),
                say(f"tandem-first-step-{role}", partner=other.name, days=turn.programme.first_contact_days),
                rows=[[button(say("tandem-plan"), "meetings.plan", tandem.id)]],
            ),
        )
        turn.refresh_menu(person)
    _tell_coordinators(turn, tandem, "tandem-formed")


def contact_of(person: Person) -> Label:
    """How to reach somebody: their Telegram name, or a link to their account."""
    if person.username:
        return say("tandem-contact-username", name=person.name, username=f"@{person.username}")
    return say("tandem-contact-link", name=person.name, id=str(person.telegram_id))


def ask_before_declining(turn: Turn, tandem_id: str) -> None:
    """Ask why, for the coordinators alone; it can be skipped."""
    tandem = _find_open(turn, tandem_id)
    if tandem is not None:
        turn.open(DECLINE, subject={"tandem": tandem.id})


def decline(turn: Turn, values: Reason, subject: Mapping[str, Json]) -> None:
    """Say no to a proposal: without blame, and without the reason reaching the other one."""
    tandem = _find_open(turn, str(subject["tandem"]))
    if tandem is None:
        return
    partner = tandem.partner_of(turn.person)
    partner_had_accepted = (
        tandem.mentor_accepted_at if partner.id == tandem.mentor_id else tandem.mentee_accepted_at
    )
    tandem.status, tandem.declined_by, tandem.decline_reason = (
        TandemStatus.DECLINED,
        turn.person.id,
        values.reason,
    )
    turn.show(screen(say("tandem-no-noted")))
    key = "tandem-no-partner-waiting" if partner_had_accepted else "tandem-no-partner"
    turn.tell(partner, screen(say(key, partner=turn.person.name)))
    reason = say("tandem-reason", reason=values.reason) if values.reason else None
    _tell_coordinators(turn, tandem, "tandem-declined", reason)


def _tell_coordinators(turn: Turn, tandem: Tandem, key: str, more: Label | None = None) -> None:
    for coordinator in people.coordinators(turn.store):
        text = say(key, mentee=tandem.mentee.name, mentor=tandem.mentor.name, who=turn.person.name)
        turn.tell(coordinator, screen(text, more))


def _find_open(turn: Turn, tandem_id: str) -> Tandem | None:
    """Give a proposal that waits for this person; show what became of another one."""
    tandem = tandems.find(turn.store, int(tandem_id)) if tandem_id.isdecimal() else None
    if tandem is None or not tandem.is_one(turn.person):
        turn.show(screen(say("tandem-unknown")))
        return None
    if tandem.status is TandemStatus.PROPOSED:
        return tandem
    if tandem.status is TandemStatus.ACTIVE:
        show_tandems(turn, "")
    else:
        turn.show(screen(say("tandem-over")))
    return None


def show_tandems(turn: Turn, _payload: str) -> None:
    """Show the person's tandems: with whom, since when, the last contact, what can be done."""
    for tandem in tandems.active_of(turn.store, turn.person):
        partner = tandem.partner_of(turn.person)
        enrolment = people.enrolment(turn.store, partner)
        turn.show(
            screen(
                say(
                    "tandem-card", partner=partner.name, since=tandem.started_at, contact=last_contact(tandem)
                ),
                short_profile(enrolment) if enrolment else None,
                contact_of(partner),
                rows=_ways_on(tandem),
            )
        )


def _ways_on(tandem: Tandem) -> list[list[Button]]:
    return [
        [button(say("tandem-plan"), "meetings.plan", tandem.id)],
        [button(say("tandem-log"), "meetings.log", tandem.id)],
        [button(say("tandem-in-touch"), "contact.touch", tandem.id)],
    ]


DECLINING = Flow(
    DECLINE,
    (Step("reason", Text(at_most=500), optional=True, sees=Visibility.COORDINATOR),),
    model=Reason,
    finish=decline,
    review=False,
)
