"""The end itself: each of the two finishes; with the second one, or by a coordinator, the tandem is closed."""

from dialogue.screen import Label, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.closing import mine, overview
from mentoring.words import CloseKind
from storage import closing, people, tandems
from storage.tables import Person, Tandem

YES = "closing.yes"


def ask_to_finish(turn: Turn, tandem_id: str) -> None:
    """Before somebody finishes: say what is left, and what it means."""
    tandem = _closable(turn, tandem_id)
    if tandem is None:
        return
    partner = tandem.partner_of(turn.person)
    left = [item.name for item in overview.items(turn, tandem, turn.person) if not item.done]
    things = [say(f"closing-item-{name}", partner=partner.name) for name in left]
    turn.show(
        screen(
            say("closing-sure", partner=partner.name),
            say("closing-still-left", things=things) if things else None,
            say("closing-meaning", partner=partner.name, days=turn.programme.notes_kept_days),
            rows=[
                [button(say("closing-sure-yes"), YES, tandem.id)],
                [button(say("closing-sure-no"), overview.OPEN, tandem.id)],
            ],
        )
    )


def finish_closing(turn: Turn, tandem_id: str) -> None:
    """Note that somebody has done their part; the second one closes the tandem."""
    tandem = _closable(turn, tandem_id)
    if tandem is None:
        return
    partner = tandem.partner_of(turn.person)
    if closing.finish(turn.store, closing.part_of(turn.store, tandem, turn.person)):
        _close(turn, tandem)
        names = {"mentee": tandem.mentee.name, "mentor": tandem.mentor.name}
        tell_coordinators(turn, say("closing-completed", **names))
        overview.show_closing(turn, tandem, say("closing-thank-you"))
        _tell_end(turn, tandem, partner)
        return
    reachable = partner.unreachable_since is None
    key = "closing-noted" if reachable else "closing-noted-unreachable"
    overview.show_closing(turn, tandem, say(key, partner=partner.name))
    turn.tell(
        partner,
        screen(
            say("closing-partner-finished", partner=turn.person.name),
            rows=[[button(say("closing-see"), overview.OPEN, tandem.id)]],
        ),
    )


def _closable(turn: Turn, tandem_id: str) -> Tandem | None:
    """Give a tandem that the person can close and has not closed yet; show how it stands with another one."""
    tandem = mine.own_tandem(turn, tandem_id)
    if tandem is None:
        return None
    own = closing.find_part(turn.store, tandem, turn.person)
    if mine.is_open(turn, tandem, turn.person) and not (own and own.finished_at):
        return tandem
    turn.toast = say("closing-changed")
    overview.show_closing(turn, tandem)
    return None


def end_by_coordinator(stage: Stage, tandem: Tandem) -> None:
    """Close a tandem whose time is over, for a coordinator; both are told kindly."""
    _close(stage, tandem)
    for person in (tandem.mentee, tandem.mentor):
        _tell_end(stage, tandem, person)


def _close(stage: Stage, tandem: Tandem) -> None:
    tandems.close(stage.store, tandem, kind=CloseKind.COMPLETED)
    for person in (tandem.mentee, tandem.mentor):
        stage.refresh_menu(person)


def _tell_end(stage: Stage, tandem: Tandem, person: Person) -> None:
    closed = say("closing-closed", partner=tandem.partner_of(person).name)
    keys = overview.keys_after(stage, tandem, person)
    stage.tell(person, screen(closed, say("closing-thank-you"), rows=keys))


def tell_coordinators(stage: Stage, *parts: Label) -> None:
    """Tell every coordinator."""
    for coordinator in people.coordinators(stage.store):
        stage.tell(coordinator, screen(*parts))
