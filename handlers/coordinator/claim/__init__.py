"""Becoming the first coordinator by the one-time link that a first start prints."""

from datetime import timedelta
from pathlib import Path

from dialogue.house import House
from dialogue.room import MEMBER, Link, Room
from dialogue.screen import say, screen
from dialogue.turn import Turn
from mentoring.words import DeskRole
from storage import desk, people
from storage.store import Store

LINK = "claim"
HOLDS = timedelta(days=1)  # it lies in the log of the first start; another start prints another one


def link_for_first_coordinator(store: Store, house: House) -> str | None:
    """Make a one-time link, or give None when somebody coordinates the programme already: old links end then."""
    if _is_taken(store, house):
        desk.void_claims(store)
        return None
    _, code = desk.make_link(store, DeskRole.COORDINATOR, store.now + HOLDS, made_by=None)
    return house.link(LINK, code)


def _is_taken(store: Store, house: House) -> bool:
    return bool(house.programme.coordinators or people.coordinators(store))


def claim_programme(turn: Turn, code: str) -> None:
    """Make the person a coordinator, once."""
    claim = desk.find_link(turn.store, code)
    if claim is None or not desk.is_claim(claim) or _is_taken(turn.store, turn.house):
        turn.note_wrong_code()
        turn.show(screen(say("claim-gone")))
        return
    claim.uses_left -= 1
    desk.appoint(turn.store, turn.person, DeskRole.COORDINATOR)
    people.record(turn.store, turn.person, "claim", f"person {turn.person.id}")
    turn.refresh_menu(turn.person)
    turn.show(screen(say("claim-done", programme=turn.programme.name)))
    turn.house.commands["menu"].do(turn, "")


ROOM = Room("claim", Path(__file__).parent, links=(Link(LINK, claim_programme, MEMBER),))
