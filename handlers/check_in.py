"""The link that checks somebody in to an event: shown by a coordinator as a QR picture, new every minute."""

from dialogue.field import number_in
from dialogue.turn import Stage
from mentoring.events import check_in_code, is_check_in_code
from storage import events
from storage.tables import Event

LINK = "here"
SEPARATOR = "-"  # one of the few signs that Telegram lets through in a start parameter


def link_for(stage: Stage, event: Event) -> str:
    """The link of this minute."""
    code = check_in_code(event.check_in_key, stage.now)
    return stage.house.link(LINK, f"{event.id}{SEPARATOR}{code}")


def event_of(stage: Stage, argument: str) -> tuple[Event | None, bool]:
    """The event that a link names, and whether the link was shown just now."""
    number_text, _, code = argument.partition(SEPARATOR)
    number = number_in(number_text)
    event = None if number is None else events.find(stage.store, number)
    return event, event is not None and is_check_in_code(event.check_in_key, code, stage.now)
