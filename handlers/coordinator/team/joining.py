"""Coming to the desk: a link for one person, which holds for a week."""

from datetime import timedelta

from dialogue.field import number_in, word
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.team.cards import ASK_ROLE, LIST, WITHDRAW, list_team
from mentoring.words import DeskRole
from storage import desk, people

__all__ = ["ASK_ROLE", "LINK", "MAKE", "WITHDRAW", "ask_which_role", "join", "make_link", "withdraw_link"]

LINK, MAKE = "desk", "team.make"
HOLDS = timedelta(days=7)


def ask_which_role(turn: Turn) -> None:
    """Ask what the next person is to do here, and say what that means."""
    keys = [[button(word(role), MAKE, role)] for role in DeskRole]
    back = [button(say("team-back"), LIST, 0)]
    turn.show(screen(say("team-which-role"), rows=[*keys, back]))


def make_link(turn: Turn, role: str) -> None:
    """Make a link that one person can use, and show it ready to be sent on."""
    if role not in list(DeskRole):
        ask_which_role(turn)
        return
    invitation, code = desk.make_link(turn.store, DeskRole(role), turn.now + HOLDS, turn.person)
    people.record(turn.store, turn.person, f"invite {role}", f"invitation {invitation.id}")
    link = turn.house.link(LINK, code)
    made = say("team-link", role=role, until=invitation.expires_at)
    turn.show(screen(made, say("team-link-itself", link=link), rows=[[button(say("team-back"), LIST, 0)]]))


def withdraw_link(turn: Turn, invitation_id: str) -> None:
    """Let a link hold no longer."""
    number = number_in(invitation_id)
    found = next((one for one in desk.open_links(turn.store) if one.id == number), None)
    if found is None:
        list_team(turn, news=say("team-link-gone"))
        return
    desk.withdraw(found)
    people.record(turn.store, turn.person, "withdraw desk link", f"invitation {found.id}")
    list_team(turn, news=say("team-link-withdrawn"))


def join(turn: Turn, code: str) -> None:
    """Bring the holder of a link to the desk, once; the coordinators hear of it."""
    invitation = desk.find_link(turn.store, code)
    if invitation is None or invitation.desk is None or desk.is_claim(invitation):
        turn.note_wrong_code()
        turn.show(screen(say("team-link-not-valid")))
        return
    if desk.role_of(turn.person) in (DeskRole.COORDINATOR, invitation.desk):
        turn.show(screen(say("team-in-already")))
        return
    invitation.uses_left -= 1
    desk.appoint(turn.store, turn.person, invitation.desk)
    people.record(turn.store, turn.person, f"join as {invitation.desk}", f"person {turn.person.id}")
    turn.refresh_menu(turn.person)
    news = say("team-joined", name=turn.person.name, role=invitation.desk)
    for colleague in people.coordinators(turn.store):
        if colleague.id != turn.person.id:
            turn.tell(colleague, screen(news))
    turn.show(screen(say(f"team-told-{invitation.desk}", programme=turn.programme.name)))
    turn.house.commands["menu"].do(turn, "")
