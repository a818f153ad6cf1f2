"""All meetings of a person's tandems, the newest first, page by page."""

from collections.abc import Sequence
from datetime import date

from dialogue.field import number_in
from dialogue.screen import Button, Label, Say, button, say, screen
from dialogue.turn import Turn
from handlers.meetings import cards, entries, steps
from handlers.meetings.mine import LIST, own_meeting
from handlers.meetings.which import LOG
from storage import meeting_logs, meetings, tandems
from storage.meetings import Entry
from storage.tables import Meeting

PAGE = 10
FIND = "meetings.find"


def list_meetings(turn: Turn, page: str = "0") -> None:
    """Show a page of meetings, a key for each."""
    own = tandems.active_of(turn.store, turn.person)
    number = number_in(page) or 0
    found = meetings.newest(turn.store, own, number * PAGE, PAGE + 1)
    head = say("meetings-list") if found else say("meetings-none")
    rows = [[_key(turn, entry)] for entry in found[:PAGE]]
    turns = _turns(number, len(found) > PAGE, LIST)
    ways = [_more(), *_ways_in(turn, found)]
    turn.show(screen(head, rows=[*rows, turns, *ways]))


def show_page(turn: Turn, found: Sequence[Entry], page: str, head: Label, action: str, words: str) -> None:
    """Show a page of what was found, with keys to turn it."""
    number = number_in(page) or 0
    here = found[number * PAGE : (number + 1) * PAGE]
    rows = [[_key(turn, entry)] for entry in here]
    turns = _turns(number, len(found) > (number + 1) * PAGE, action, words)
    back = [button(say("meetings-find-again"), FIND), button(say("meetings-all"), LIST)]
    turn.show(screen(head, rows=[*rows, turns, back]))


def _turns(number: int, has_more: bool, action: str, *args: str) -> list[Button]:
    turns = []
    if number > 0:
        turns.append(button(say("meetings-newer"), action, number - 1, *args))
    if has_more:
        turns.append(button(say("meetings-older"), action, number + 1, *args))
    return turns


def _more() -> list[Button]:
    return [button(say("meetings-plan"), cards.PLAN), button(say("meetings-log"), LOG)]


def _ways_in(turn: Turn, found: Sequence[Entry]) -> list[list[Button]]:
    """What else there is to see, once there is anything."""
    if not found:
        return []
    own = tandems.active_of(turn.store, turn.person)
    ways = [button(say("meetings-find"), FIND)]
    if meeting_logs.open_steps(turn.store, own):
        ways.append(button(say("step-all"), steps.STEPS))
    return [ways]


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
    log = meeting_logs.of_meeting(turn.store, meeting)
    if log is not None:
        entries.show_entry(turn, log)
    else:
        turn.show(cards.card(turn, meeting, turn.person))
