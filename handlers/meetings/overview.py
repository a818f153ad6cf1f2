"""All meetings of a person's tandems, the newest first, page by page."""

from datetime import date

from dialogue.screen import Button, Say, button, say, screen
from dialogue.turn import Turn
from handlers.meetings import cards, entries
from handlers.meetings.log import LOG
from handlers.meetings.mine import LIST, own_meeting
from storage import meetings, tandems
from storage.meetings import Entry
from storage.tables import Meeting

PAGE = 10


def list_meetings(turn: Turn, page: str = "0") -> None:
    """Show a page of meetings, a key for each."""
    number = int(page) if page.isdecimal() else 0
    own = tandems.active_of(turn.store, turn.person)
    found = meetings.newest(turn.store, own, number * PAGE, PAGE + 1)
    rows = [[_key(turn, entry)] for entry in found[:PAGE]]
    turns = []
    if number > 0:
        turns.append(button(say("meetings-newer"), LIST, number - 1))
    if len(found) > PAGE:
        turns.append(button(say("meetings-older"), LIST, number + 1))
    head = say("meetings-list") if found else say("meetings-none")
    turn.show(screen(head, rows=[*rows, turns, _more()]))


def _more() -> list[Button]:
    return [button(say("meetings-plan"), cards.PLAN), button(say("meetings-log"), LOG)]


def _key(turn: Turn, entry: Entry) -> Button:
    if isinstance(entry, Meeting):
        return _entry(turn, entry, cards.state_of(turn, entry, turn.person), entry.starts_at, cards.SHOW)
    return _entry(turn, entry, entries.state_of(entry), entry.held_on, entries.ENTRY)


def _entry(turn: Turn, entry: Entry, state: str, when: date, action: str) -> Button:
    icon, words = Say(f"meetings-state-{state}.icon"), Say(f"meetings-state-{state}")
    partner = entry.tandem.partner_of(turn.person).name
    label = say("meetings-entry", icon=icon, when=when, partner=partner, state=words)
    return button(label, action, entry.id)


def show_meeting(turn: Turn, meeting_id: str, _sequence: str = "") -> None:
    """Show one meeting: where it stands, or what was logged of it."""
    meeting = own_meeting(turn, meeting_id)
    if meeting is None:
        return
    log = meetings.log_of(turn.store, meeting)
    if log is not None:
        entries.show_entry(turn, log)
    else:
        turn.show(cards.card(turn, meeting, turn.person))
