"""Answering a version: approve it, confirm to be independent, or take back what one has sent."""

from dialogue.screen import Label, button, say, screen
from dialogue.turn import Turn
from handlers.agreement.document import order_paper
from handlers.agreement.mine import (
    APPROVE,
    CONFIRM,
    DRAFT,
    SHOW,
    TIED,
    VERSION,
    own_tandem,
    own_version,
    role_in,
)
from handlers.agreement.overview import show_agreement, show_version
from mentoring.words import AgreementStatus
from storage import agreements
from storage.tables import Agreement

CONCERN = "concern.open"


def approve(turn: Turn, agreement_id: str) -> None:
    """Say yes to a version. Who has not confirmed to be independent of the other is asked to do so first."""
    version = waiting_for_me(turn, agreement_id)
    if version is None:
        return
    if version.is_independent(role_in(version.tandem, turn.person)):
        _bring_into_force(turn, version)
        return
    partner = version.tandem.partner_of(turn.person)
    rows = [
        [button(say("agreement-free"), CONFIRM, version.id)],
        [button(say("agreement-not-free"), TIED, version.id)],
        [button(say("agreement-back"), VERSION, version.id)],
    ]
    turn.show(screen(say("agreement-confirm", partner=partner.name), rows=rows))


def confirm(turn: Turn, agreement_id: str) -> None:
    """Confirm to be independent of the other, and approve."""
    version = waiting_for_me(turn, agreement_id)
    if version is not None:
        _bring_into_force(turn, version)


def report_tie(turn: Turn, agreement_id: str) -> None:
    """There is a tie between the two: nothing is approved, and the coordinators can help."""
    version = waiting_for_me(turn, agreement_id)
    if version is None:
        return
    rows = [
        [button(say("agreement-to-coordinators"), CONCERN, version.tandem_id)],
        [button(say("agreement-back"), APPROVE, version.id)],
    ]
    partner = version.tandem.partner_of(turn.person)
    turn.show(screen(say("agreement-tied", partner=partner.name), rows=rows))


def _bring_into_force(turn: Turn, version: Agreement) -> None:
    partner = version.tandem.partner_of(turn.person)
    changes = agreements.in_force(turn.store, version.tandem) is not None
    agreements.approve(turn.store, version, turn.person, turn.rules_for(version.tandem.cohort_id))
    key = "agreement-now-changed" if changes else "agreement-now"
    rows = [[button(say("agreement-see"), SHOW, version.tandem_id)]]
    turn.show(screen(say(f"{key}-mine", partner=partner.name), _consequences(version), rows=rows))
    turn.tell(
        partner, screen(say(f"{key}-theirs", partner=turn.person.name), _consequences(version), rows=rows)
    )
    for one in (turn.person, partner):
        order_paper(turn, version, one)


def _consequences(version: Agreement) -> Label:
    terms = version.agreed
    return say(
        "agreement-consequences", frequency=terms.frequency, notice=terms.notice, review=terms.review_on
    )


def withdraw(turn: Turn, agreement_id: str) -> None:
    """Take back a version that one has sent; what is in force stays so."""
    version = own_version(turn, agreement_id)
    if version is None or own_tandem(turn, version.tandem_id) is None:
        return
    if not version.is_open or version.sent_by != turn.person.id:
        _show_present(turn, version)
        return
    agreements.withdraw(version)
    partner = version.tandem.partner_of(turn.person)
    kept = agreements.in_force(turn.store, version.tandem)
    key = "agreement-withdrawn" if kept is None else "agreement-change-withdrawn"
    rows = [[button(say("agreement-draft-again"), DRAFT, version.tandem_id)]] if kept is None else []
    see = [button(say("agreement-see"), SHOW, version.tandem_id)]
    turn.show(screen(say(f"{key}-mine", partner=partner.name), rows=[*rows, see]))
    turn.tell(partner, screen(say(f"{key}-theirs", partner=turn.person.name), rows=[see]))


# ── what still applies ──────────────────────────────────────────────────────────────────────────────────


def waiting_for_me(turn: Turn, agreement_id: str) -> Agreement | None:
    """Give a version that the person can answer now; show the present one instead of another."""
    version = own_version(turn, agreement_id)
    if version is None or own_tandem(turn, version.tandem_id) is None:
        return None
    if version.is_open and version.sent_by != turn.person.id:
        return version
    _show_present(turn, version)
    return None


def _show_present(turn: Turn, version: Agreement) -> None:
    """Show how things are, for a button of a version that has been answered, changed or withdrawn."""
    versions = agreements.of_tandem(turn.store, version.tandem)
    waiting = agreements.open_of(versions)
    partner = version.tandem.partner_of(turn.person).name
    if waiting is not None and waiting is not version:
        key = "agreement-newer-mine" if waiting.sent_by == turn.person.id else "agreement-newer"
        show_version(turn, waiting, note=say(key, partner=partner))
    elif version.status is AgreementStatus.WITHDRAWN:
        turn.toast = say("agreement-was-withdrawn")
        show_agreement(turn, str(version.tandem_id))
    else:
        turn.toast = say("agreement-as-it-is")
        show_agreement(turn, str(version.tandem_id))
