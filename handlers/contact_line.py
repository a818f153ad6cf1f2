"""How the contact of a tandem stands, and how one reaches the other, in a line each."""

from dialogue.screen import DayOf, Say, say
from storage.tables import Person, Tandem


def last_contact(tandem: Tandem) -> Say:
    """When the two were in touch last, as far as anybody has told."""
    if tandem.has_had_contact and tandem.last_contact_at is not None:
        return say("contact-last", at=DayOf(tandem.last_contact_at))
    return say("contact-none-yet")


def contact_of(person: Person) -> Say:
    """How to reach somebody: their Telegram name, or a link to their account."""
    if person.username:
        return say("reach-username", name=person.name, username=f"@{person.username}")
    return say("reach-link", name=person.name, id=str(person.telegram_id))


def reach_hint(partner: Person) -> Say | None:
    """That the partner hears nothing from the bot at present: who wrote to them knows better than to wait."""
    return None if partner.can_be_told else say("reach-not", partner=partner.name)
