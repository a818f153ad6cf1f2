"""One invitation: its link, for whom and how long it holds, and what can be changed."""

from dialogue.field import Json, number_in
from dialogue.screen import Button, Label, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.invite import links
from handlers.coordinator.invite.names import ASK, COHORT, COHORTS, END, LIST, QR, SHOW, WITHDRAW
from storage import cohorts, invitations, people
from storage.tables import Cohort, Invitation

OFFERED = 6  # cohorts: those to come and the present one


def show_invitation(turn: Turn, invitation_id: str) -> None:
    """Show one that is open."""
    found = find(turn, invitation_id)
    if found is not None:
        show(turn, found)


def show(turn: Turn, found: Invitation, news: Label | None = None) -> None:
    """Show an invitation with its link, ready to be sent on."""
    cohort = invitations.cohort_of(turn.store, found)
    is_early = cohort is not None and cohort.opened_at > turn.now
    turn.show(
        screen(
            news,
            say("invite-card", role=found.role, uses=found.uses_left, cohort=cohort.title if cohort else "–"),
            say("invite-until", until=found.expires_at) if found.expires_at else say("invite-for-ever"),
            say("invite-early", day=cohort.opened_at) if cohort and is_early else None,
            say("invite-link", link=turn.house.link("invite", found.code)),
            rows=_ways_on(turn, found),
        )
    )


def _ways_on(turn: Turn, found: Invitation) -> list[list[Button]]:
    here = found.id
    other = [button(say("invite-cohort"), COHORTS, here)] if _others(turn, found) else []
    return [
        [button(say("invite-qr"), QR, here), button(say("invite-end"), END, here)],
        other,
        [button(say("invite-withdraw"), ASK, here), button(say("invite-all"), LIST, 0)],
    ]


def find(turn: Turn, invitation_id: Json) -> Invitation | None:
    """Give an open invitation, locked; show the list where it is open no longer."""
    number = number_in(invitation_id)
    found = None if number is None else invitations.find_open(turn.store, number)
    if found is None:
        links.list_open(turn, news=say("invite-gone"))
    return found


# ── to which cohort ─────────────────────────────────────────────────────────────────────────────────────


def _others(turn: Turn, found: Invitation) -> list[Cohort]:
    """The present cohort and those to come, without the one that it is to."""
    present = people.present_cohort(turn.store)
    known = cohorts.page(turn.store, 0, OFFERED)
    return [
        one
        for one in known
        if one.id != found.cohort_id and (one.id == present.id or one.opened_at > turn.now)
    ]


def list_cohorts(turn: Turn, invitation_id: str) -> None:
    """Show to which other cohort it can be."""
    found = find(turn, invitation_id)
    if found is not None:
        rows = [[button(one.title, COHORT, found.id, one.id)] for one in _others(turn, found)]
        turn.show(
            screen(say("invite-which-cohort"), rows=[*rows, [button(say("invite-back"), SHOW, found.id)]])
        )


def choose_cohort(turn: Turn, invitation_id: str, cohort_id: str) -> None:
    """Let it be to another cohort."""
    found = find(turn, invitation_id)
    if found is None:
        return
    chosen = {one.id for one in _others(turn, found)} & {number_in(cohort_id)}
    for number in chosen:
        found.cohort_id = number
        people.record(turn.store, turn.person, "change invitation", f"invitation {found.id}")
    show(turn, found)


# ── no longer ───────────────────────────────────────────────────────────────────────────────────────────


def ask_before_withdrawing(turn: Turn, invitation_id: str) -> None:
    """Ask once more: a link that was sent to many can't be called back quietly."""
    found = find(turn, invitation_id)
    if found is not None:
        keys = [
            [button(say("invite-withdraw-yes"), WITHDRAW, found.id)],
            [button(say("invite-withdraw-no"), SHOW, found.id)],
        ]
        turn.show(screen(say("invite-withdraw-ask"), rows=keys))


def withdraw(turn: Turn, invitation_id: str) -> None:
    """Let an invitation hold no longer; who has come by it stays."""
    found = find(turn, invitation_id)
    if found is not None:
        invitations.withdraw(turn.store, found)
        people.record(turn.store, turn.person, "withdraw invitation", f"invitation {found.id}")
        links.list_open(turn, news=say("invite-withdrawn"))
