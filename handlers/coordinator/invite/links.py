"""The invitations that are open: who made them, how many can still come, and withdrawing one."""

from dialogue.field import number_in
from dialogue.screen import Label, Lines, button, say, screen
from dialogue.turn import Turn
from storage import invitations, people

LIST, ASK, WITHDRAW = "invite.list", "invite.ask", "invite.withdraw"
PAGE = 6


def list_open(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show the invitations that somebody can still use, page by page."""
    count = invitations.count_open(turn.store)
    last = max(0, (count - 1) // PAGE)
    at = min(max(0, number_in(page) or 0), last)
    lines, keys = [], []
    for number, (one, maker) in enumerate(invitations.list_open(turn.store, at * PAGE, PAGE), at * PAGE + 1):
        by = maker.name if maker else "–"
        lines.append(
            say("invite-open", number=number, role=one.role, uses=one.uses_left, until=one.expires_at, by=by)
        )
        keys.append([button(say("invite-withdraw", number=number, role=one.role), ASK, one.id)])
    turns = [button("‹", LIST, at - 1)] if at > 0 else []
    if at < last:
        turns.append(button("›", LIST, at + 1))
    parts = [say("invite-list", count=count), Lines(lines) if lines else None]
    turn.show(screen(news, *parts, rows=[*keys, turns]))


def ask_before_withdrawing(turn: Turn, invitation_id: str) -> None:
    """Ask once more: a link that was sent to many can't be called back quietly."""
    keys = [
        [button(say("invite-withdraw-yes"), WITHDRAW, number_in(invitation_id) or 0)],
        [button(say("invite-withdraw-no"), LIST, 0)],
    ]
    turn.show(screen(say("invite-withdraw-ask"), rows=keys))


def withdraw(turn: Turn, invitation_id: str) -> None:
    """Let an invitation hold no longer; who has come by it stays."""
    found = invitations.withdraw(turn.store, number_in(invitation_id) or 0)
    if found is None:
        list_open(turn, news=say("invite-gone"))
        return
    people.record(turn.store, turn.person, "withdraw invitation", f"invitation {found.id}")
    list_open(turn, news=say("invite-withdrawn"))
