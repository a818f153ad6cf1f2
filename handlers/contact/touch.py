"""'We were in touch': one tap notes it for today; how and when it was can be added with one more."""

from collections.abc import Mapping
from datetime import date, timedelta

from pydantic import BaseModel

from dialogue.field import Json, number_in, word
from dialogue.fields import Day
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Label, Lines, button, say, screen
from dialogue.turn import Turn
from mentoring.words import ContactForm, TandemStatus, Visibility
from storage import contacts, tandems
from storage.tables import Contact

TOUCH, HOW, YESTERDAY, WHEN = "contact.touch", "contact.how", "contact.yesterday", "contact.when"
FORM = "touch"
WITHOUT_MEETING = (ContactForm.EMAIL, ContactForm.TELEPHONE, ContactForm.CHAT, ContactForm.VIDEO)


class Touched(BaseModel):
    """When the two were in touch."""

    day: date


def note_contact(turn: Turn, tandem_id: str) -> None:
    """Keep that the two were in touch today, and let the nudges begin anew."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is None or not tandem.is_one(turn.person) or tandem.status is not TandemStatus.ACTIVE:
        turn.show(screen(say("contact-no-tandem")))
        return
    contact = contacts.keep(turn.store, tandem, turn.person, turn.rules_for(tandem.cohort_id))
    _show(turn, contact)


def name_form(turn: Turn, contact_id: str, form: str) -> None:
    """Add how they were in touch."""
    contact = _own(turn, contact_id)
    if contact is not None and form in set(WITHOUT_MEETING):
        contacts.name_form(contact, ContactForm(form))
        _show(turn, contact)


def name_yesterday(turn: Turn, contact_id: str) -> None:
    """It was not today, but the day before."""
    contact = _own(turn, contact_id)
    if contact is not None:
        _move(turn, contact, _told_on(turn, contact) - timedelta(days=1))
        _show(turn, contact)


def ask_when(turn: Turn, contact_id: str) -> None:
    """It was earlier: ask for the day."""
    contact = _own(turn, contact_id)
    if contact is not None:
        turn.open(FORM, subject={"contact": contact.id})


def name_day(turn: Turn, touched: Touched, subject: Mapping[str, Json]) -> None:
    """Keep on which day it was."""
    contact = _own(turn, subject["contact"])
    if contact is not None:
        _move(turn, contact, touched.day)
        _show(turn, contact)


def _move(turn: Turn, contact: Contact, day: date) -> None:
    contacts.name_day(turn.store, contact, day, turn.reader.zone, turn.programme)


def _told_on(turn: Turn, contact: Contact) -> date:
    return contact.told_at.astimezone(turn.reader.zone).date()


def _show(turn: Turn, contact: Contact) -> None:
    """Thank for it, and offer what can be added. The coordinators see dates, and how people keep in touch."""
    partner = contact.tandem.partner_of(turn.person).name
    facts: list[Label] = [say("contact-day", day=contact.day or _told_on(turn, contact))]
    if contact.form is not None:
        facts.append(say("contact-form-told", form=contact.form))
    turn.show(
        screen(
            say("contact-noted", partner=partner),
            Lines(facts),
            word(Visibility.COORDINATOR),
            rows=_ways_on(contact),
        )
    )


def _ways_on(contact: Contact) -> list[list[Button]]:
    forms = [
        button(word(form), HOW, contact.id, form) for form in WITHOUT_MEETING if form is not contact.form
    ]
    days = [button(say("contact-earlier"), WHEN, contact.id)]
    if contact.day is None:
        days.insert(0, button(say("contact-yesterday"), YESTERDAY, contact.id))
    return [forms[:2], forms[2:], days] if contact.form is None else [days]


def _own(turn: Turn, contact_id: Json) -> Contact | None:
    """Give what the person has told, while the tandem lasts."""
    number = number_in(contact_id)
    contact = None if number is None else contacts.find(turn.store, number)
    if contact is None or contact.told_by != turn.person.id:
        turn.show(screen(say("contact-unknown")))
        return None
    if contact.tandem.status is not TandemStatus.ACTIVE:
        turn.show(screen(say("contact-no-tandem")))
        return None
    return contact


TOUCHING = Flow(
    FORM,
    (Step("day", Day(from_days=-60, to_days=0), sees=Visibility.COORDINATOR),),
    model=Touched,
    finish=name_day,
    review=False,
)
