"""How the contact of a tandem stands, in one line."""

from dialogue.screen import DayOf, Say, say
from storage.tables import Tandem


def last_contact(tandem: Tandem) -> Say:
    """When the two were in touch last, as far as anybody has told."""
    if tandem.has_had_contact and tandem.last_contact_at is not None:
        return say("contact-last", at=DayOf(tandem.last_contact_at))
    return say("contact-none-yet")
