"""The invitations that are open: to whom, how many can still come, who made them."""

from dialogue.field import number_in
from dialogue.screen import Label, Lines, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.invite.names import ASK_LISTED, LIST, SHOW, WITHDRAW_LISTED
from storage import invitations, people

PAGE = 6


def list_open(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show the invitations that somebody can still use, page by page; those of lists as one number."""
    count, listed = invitations.count_open(turn.store), invitations.count_listed(turn.store)
    last = max(0, (count - 1) // PAGE)
    at = min(max(0, number_in(page) or 0), last)
    lines, keys = [], []
    for number, (one, maker) in enumerate(invitations.list_open(turn.store, at * PAGE, PAGE), at * PAGE + 1):
        values = {
            "number": number,
            "role": one.role,
            "uses": one.uses_left,
            "by": maker.name if maker else "–",
        }
        key = "invite-open" if one.expires_at else "invite-open-for-ever"
        lines.append(say(key, **values, until=one.expires_at or turn.now))
        keys.append([button(say("invite-look", number=number, role=one.role), SHOW, one.id)])
    turns = [button("‹", LIST, at - 1)] if at > 0 else []
    if at < last:
        turns.append(button("›", LIST, at + 1))
    parts = [say("invite-list", count=count), Lines(lines) if lines else None]
    if listed:
        parts.append(say("invite-listed", count=listed))
        keys.append([button(say("invite-withdraw-listed"), ASK_LISTED)])
    turn.show(screen(news, *parts, rows=[*keys, turns]))


def ask_before_withdrawing_listed(turn: Turn) -> None:
    """Ask once more before all personal links hold no longer that nobody has used."""
    keys = [
        [button(say("invite-withdraw-yes"), WITHDRAW_LISTED)],
        [button(say("invite-withdraw-no"), LIST, 0)],
    ]
    turn.show(
        screen(say("invite-withdraw-listed-ask", count=invitations.count_listed(turn.store)), rows=keys)
    )


def withdraw_listed(turn: Turn) -> None:
    """Let the personal links of lists hold no longer that nobody has used."""
    count = invitations.withdraw_listed(turn.store)
    if count:
        people.record(turn.store, turn.person, "withdraw listed invitations", f"list {count}")
    list_open(turn, news=say("invite-withdrawn-listed", count=count))
