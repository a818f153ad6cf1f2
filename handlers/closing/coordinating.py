"""What coordinators do about endings: see what is still open, close it, check a certificate."""

from collections.abc import Sequence

from dialogue.field import number_in
from dialogue.screen import Button, Label, Lines, Say, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.closing import ending, mine
from mentoring.words import TandemStatus
from storage import certificates, overview, people, periods, tandems
from storage.tables import Tandem

LIST, ASK, CLOSE = "closing.endings", "closing.askclose", "closing.close"
KEYS = 50  # of the 100 that Telegram allows


# ── what is open ────────────────────────────────────────────────────────────────────────────────────────


def list_endings(turn: Turn) -> None:
    """Show the tandems that are being closed, and who has done their part."""
    found = overview.being_closed(turn.store)
    if not found:
        turn.show(screen(say("endings-none")))
        return
    lines = Lines([_line(turn, tandem) for tandem in found])
    turn.show(screen(say("endings-list"), lines, rows=[[_key(tandem)] for tandem in found[:KEYS]]))


def _line(stage: Stage, tandem: Tandem) -> Say:
    return say(
        "endings-line",
        mentee=tandem.mentee.name,
        mentor=tandem.mentor.name,
        last=periods.last_day(tandem, stage.rules_for(tandem.cohort_id)),
        state=_state(stage, tandem),
    )


def _state(stage: Stage, tandem: Tandem) -> Label:
    """Who of the two is still to finish; once both have, the tandem is closed."""
    finished = overview.have_finished(stage.store, tandem)
    waiting = [one.name for one in (tandem.mentee, tandem.mentor) if one.id not in finished]
    return say("endings-waiting", names=waiting)


def _key(tandem: Tandem) -> Button:
    label = say("endings-close", mentee=tandem.mentee.name, mentor=tandem.mentor.name)
    return button(label, ASK, tandem.id)


def overdue(stage: Stage, found: Sequence[Tandem]) -> Screen:
    """Show the tandems that are still open after their time."""
    lines = Lines([_line(stage, tandem) for tandem in found[:KEYS]])
    keys = [[_key(tandem)] for tandem in found[:KEYS]]
    return screen(say("endings-overdue", count=len(found)), lines, rows=keys)


# ── closing it ──────────────────────────────────────────────────────────────────────────────────────────


def ask_to_close(turn: Turn, tandem_id: str) -> None:
    """Before a coordinator closes a tandem: say what the two will read."""
    tandem = _closable(turn, tandem_id)
    if tandem is not None:
        turn.show(
            screen(
                say("endings-sure", mentee=tandem.mentee.name, mentor=tandem.mentor.name),
                say("closing-closed", partner="…"),
                say("closing-thank-you"),
                rows=[
                    [button(say("endings-sure-yes"), CLOSE, tandem.id)],
                    [button(say("endings-sure-no"), LIST)],
                ],
            )
        )


def close_tandem(turn: Turn, tandem_id: str) -> None:
    """Close a tandem whose time is over."""
    tandem = _closable(turn, tandem_id)
    if tandem is not None:
        people.record(turn.store, turn.person, "close-tandem", f"tandem {tandem.id}")
        ending.end_by_coordinator(turn, tandem)
        turn.toast = say("endings-closed")
        list_endings(turn)


def _closable(turn: Turn, tandem_id: str) -> Tandem | None:
    """Give a tandem whose closing is open; show what there is instead of another one."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if (
        tandem is not None
        and tandem.status is TandemStatus.ACTIVE
        and mine.is_open(turn, tandem, turn.person)
    ):
        return tandem
    turn.toast = say("closing-changed")
    list_endings(turn)
    return None


# ── certificates ────────────────────────────────────────────────────────────────────────────────────────


def check_certificate(turn: Turn, payload: str) -> None:
    """Tell whether a certificate with that number was issued, and what it says."""
    code = certificates.read_code(payload)
    if not code:
        turn.show(screen(say("check-how")))
        return
    found = overview.find_certificate(turn.store, code)
    if found is None:
        turn.show(screen(say("check-unknown", code=code)))
        return
    turn.show(
        screen(
            say(
                "check-found",
                code=found.code,
                name=found.name,
                role=found.role,
                begins=found.begins_on,
                ends=found.ends_on,
                meetings=found.meetings,
                issued=found.issued_at.date(),
            )
        )
    )
