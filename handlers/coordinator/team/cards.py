"""Who is on the desk: the list, one person's card, another role, and leaving."""

from dialogue.field import number_in, word
from dialogue.screen import Button, Label, Lines, Say, button, say, screen
from dialogue.turn import Turn
from mentoring.words import DeskRole
from storage import desk, people
from storage.tables import Invitation, Person

LIST, SHOW, ASK, CHANGE = "team.list", "team.show", "team.ask", "team.change"
ASK_ROLE, WITHDRAW = "team.ask_role", "team.withdraw"
OFF = "off"  # in place of a role: nobody on the desk any more
PAGE = 6  # people on a page; the links that are open stand under them
LINKS = 12  # of the open links that are shown


def list_team(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show who is on the desk, and which links lead there."""
    everybody, links = desk.team(turn.store), desk.open_links(turn.store)
    start = (number_in(page) or 0) * PAGE
    rows = [[_key(turn, one)] for one in everybody[start : start + PAGE]]
    turns = [button("‹", LIST, start // PAGE - 1)] if start > 0 else []
    if len(everybody) > start + PAGE:
        turns.append(button("›", LIST, start // PAGE + 1))
    open_links = [[_withdraw_key(one)] for one in links[-LINKS:]]
    invite = [button(say("team-invite"), ASK_ROLE)]
    lines = [say("team-link-open", role=one.desk, until=one.expires_at) for one in links[-LINKS:]]
    parts = [say("team-list", count=len(everybody)), Lines(lines) if lines else None]
    turn.show(screen(news, *parts, rows=[*rows, turns, *open_links, invite]))


def _key(turn: Turn, person: Person) -> Button:
    is_own = "yes" if person.id == turn.person.id else "no"
    return button(say("team-key", name=person.name, role=_role_word(person), own=is_own), SHOW, person.id)


def _withdraw_key(link: Invitation) -> Button:
    return button(say("team-withdraw", role=link.desk, until=link.expires_at), WITHDRAW, link.id)


def _role_word(person: Person) -> Label:
    role = desk.role_of(person)
    return word(role) if role else say("team-off-word")


def show_member(turn: Turn, person_id: str) -> None:
    """Show one person of the desk, with what can be changed."""
    person = _find(turn, person_id)
    if person is not None:
        _show(turn, person)


def _show(turn: Turn, person: Person, news: Label | None = None) -> None:
    role = desk.role_of(person)
    other = DeskRole.VIEWER if role is DeskRole.COORDINATOR else DeskRole.COORDINATOR
    ways: list[list[Button]] = []
    if not _is_named(turn, person):
        ways = [
            [button(say("team-make", role=other.value), ASK, person.id, other)],
            [button(say("team-off"), ASK, person.id, OFF)],
        ]
    named = say("team-named") if _is_named(turn, person) else None
    what = say(f"team-may-{role}") if role else None
    head = say("team-card", name=person.name, role=_role_word(person))
    turn.show(screen(news, head, what, named, rows=[*ways, [button(say("team-back"), LIST, 0)]]))


def ask_before_changing(turn: Turn, person_id: str, wanted: str) -> None:
    """Ask once more, and say what will be different; about oneself in words of its own."""
    person = _changeable(turn, person_id, wanted)
    if person is None:
        return
    own = "own-" if person.id == turn.person.id else ""
    keys = [
        [button(say(f"team-yes-{wanted}"), CHANGE, person.id, wanted)],
        [button(say("team-no"), SHOW, person.id)],
    ]
    turn.show(screen(say(f"team-ask-{own}{wanted}", name=person.name), rows=keys))


def change(turn: Turn, person_id: str, wanted: str) -> None:
    """Give somebody another role on the desk or take them off it, and tell them."""
    person = _changeable(turn, person_id, wanted)
    if person is None:
        return
    role = None if wanted == OFF else DeskRole(wanted)
    desk.appoint(turn.store, person, role)
    people.record(turn.store, turn.person, f"desk {wanted}", f"person {person.id}")
    turn.refresh_menu(person)
    if person.id == turn.person.id:
        turn.show(screen(say(f"team-told-{wanted}", programme=turn.programme.name)))
        return
    turn.tell(person, screen(say(f"team-told-{wanted}", programme=turn.programme.name)))
    list_team(turn, news=say(f"team-done-{wanted}", name=person.name))


def _changeable(turn: Turn, person_id: str, wanted: str) -> Person | None:
    """Give somebody whose place on the desk may change so; else say why not. Locks the desk."""
    if wanted not in (OFF, *DeskRole):
        list_team(turn)
        return None
    team = desk.lock_team(turn.store)
    person = _find(turn, person_id)
    if person is None:
        return None
    if not turn.person.is_coordinator:  # somebody changed that while this was waiting for the lock
        turn.show(screen(say("team-not-any-more")))
        return None
    problem = _obstacle(turn, team, person, wanted)
    if problem is not None:
        _show(turn, person, problem)
        return None
    return person


def _obstacle(turn: Turn, team: list[Person], person: Person, wanted: str) -> Say | None:
    if desk.role_of(person) == wanted:
        return say("team-already")
    if _is_named(turn, person):
        return say("team-named")
    others = [one for one in team if one.is_coordinator and one.id != person.id]
    if person.is_coordinator and not others:
        return say("team-last")
    return None


def _is_named(turn: Turn, person: Person) -> bool:
    return person.telegram_id in turn.programme.coordinators


def _find(turn: Turn, person_id: str) -> Person | None:
    """The person on the desk; the list where they aren't on it any more."""
    number = number_in(person_id)
    person = None if number is None else people.find(turn.store, number)
    if person is None or desk.role_of(person) is None:
        list_team(turn, news=say("team-gone"))
        return None
    return person
