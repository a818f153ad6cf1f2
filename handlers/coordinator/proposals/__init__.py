"""Proposals that wait: coordinators see whose turn it is, give more time, or take one back."""

from pathlib import Path

from dialogue.field import number_in
from dialogue.room import Action, Command, Room
from dialogue.screen import Label, button, say, screen
from dialogue.turn import Turn
from handlers.audience import COORDINATOR, DESK
from handlers.proposals import OVERSEE, whose_turn
from mentoring.words import TandemStatus
from storage import people, proposals, tandems
from storage.tables import Tandem

LIST, LONGER = "proposals.list", "proposals.longer"
ASK_BACK, TAKE_BACK = "proposals.ask_back", "proposals.take_back"
PAGE = 8


def list_proposals(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show a page of what waits for an answer, the longest waiting first."""
    number = number_in(page) or 0
    found = proposals.waiting(turn.store, number * PAGE, PAGE + 1)
    rows = [
        [button(say("proposals-entry", mentee=one.mentee.name, mentor=one.mentor.name), OVERSEE, one.id)]
        for one in found[:PAGE]
    ]
    pages = [button("‹", LIST, number - 1)] if number > 0 else []
    if len(found) > PAGE:
        pages.append(button("›", LIST, number + 1))
    turn.show(screen(news, say("proposals-list" if found else "proposals-none"), rows=[*rows, pages]))


def show_proposal(turn: Turn, tandem_id: str) -> None:
    """Show how one proposal stands, with what a coordinator can do."""
    tandem = _find_waiting(turn, tandem_id)
    if tandem is not None:
        _show(turn, tandem)


def _show(turn: Turn, tandem: Tandem, news: Label | None = None) -> None:
    names = {"mentee": tandem.mentee.name, "mentor": tandem.mentor.name}
    turn.show(
        screen(
            news,
            say("proposals-card", **names, since=tandem.proposed_at.date()),
            whose_turn(turn, tandem),
            say("proposals-next", at=tandem.wait_due_at.date()) if tandem.wait_due_at else None,
            rows=[
                [button(say("proposals-longer"), LONGER, tandem.id)],
                [button(say("proposals-take-back"), ASK_BACK, tandem.id)],
                [button(say("proposals-back"), LIST, 0)],
            ],
        )
    )


def give_more_time(turn: Turn, tandem_id: str) -> None:
    """Let the days until a reminder and until the end begin anew."""
    tandem = _find_waiting(turn, tandem_id)
    if tandem is not None:
        proposals.wait_anew(turn.store, tandem, turn.rules_for(tandem.cohort_id))
        people.record(turn.store, turn.person, "give time", f"tandem {tandem.id}")
        _show(
            turn,
            tandem,
            say("proposals-longer-done", days=turn.rules_for(tandem.cohort_id).proposal_expiry_days),
        )


def ask_before_taking_back(turn: Turn, tandem_id: str) -> None:
    """Before a proposal is taken back: say what the two will read."""
    tandem = _find_waiting(turn, tandem_id)
    if tandem is None:
        return
    turn.show(
        screen(
            say("proposals-sure", mentee=tandem.mentee.name, mentor=tandem.mentor.name),
            say(
                "proposals-will-read",
                mentee=tandem.mentee.name,
                mentor=tandem.mentor.name,
                told=say("proposals-taken-back", partner=tandem.mentor.name),
            ),
            rows=[
                [button(say("proposals-sure-yes"), TAKE_BACK, tandem.id)],
                [button(say("proposals-sure-no"), OVERSEE, tandem.id)],
            ],
        )
    )


def take_back(turn: Turn, tandem_id: str) -> None:
    """Take a proposal back; both are told kindly."""
    tandem = _find_waiting(turn, tandem_id)
    if tandem is None:
        return
    proposals.withdraw(turn.store, tandem)
    people.record(turn.store, turn.person, "take back", f"tandem {tandem.id}")
    for person in (tandem.mentee, tandem.mentor):
        turn.tell(person, screen(say("proposals-taken-back", partner=tandem.partner_of(person).name)))
        turn.refresh_menu(person)
    names = {"mentee": tandem.mentee.name, "mentor": tandem.mentor.name}
    list_proposals(turn, news=say("proposals-taken-back-done", **names))


def _find_waiting(turn: Turn, tandem_id: str) -> Tandem | None:
    """Give a proposal that still waits, locked; say what became of another one."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is not None and tandem.status is TandemStatus.PROPOSED:
        return tandem
    if tandem is None:
        list_proposals(turn)
        return None
    names = {"mentee": tandem.mentee.name, "mentor": tandem.mentor.name}
    list_proposals(turn, news=say("proposals-settled", **names, status=tandem.status))
    return None


ROOM = Room(
    "proposals",
    Path(__file__).parent,
    commands=(
        Command(
            "proposals",
            lambda turn, _payload: list_proposals(turn),
            DESK,
            menu=62,
            waits=lambda turn: proposals.count_waiting(turn.store),
        ),
    ),
    actions=(
        Action(LIST, list_proposals, DESK),
        Action(OVERSEE, show_proposal, DESK),
        Action(LONGER, give_more_time, COORDINATOR),
        Action(ASK_BACK, ask_before_taking_back, COORDINATOR),
        Action(TAKE_BACK, take_back, COORDINATOR),
    ),
)
