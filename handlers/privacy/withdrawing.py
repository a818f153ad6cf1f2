"""Taking consent back: said once what follows, then done; the partners and the coordinators hear that it ended."""

from collections.abc import Sequence

from dialogue.field import number_in
from dialogue.screen import Button, Label, Lines, button, say, screen
from dialogue.turn import Turn
from handlers.parting import Ended, end_all
from handlers.privacy import reading
from handlers.privacy_notice import LANGUAGE, WITHDRAW
from mentoring.words import TandemStatus
from storage import attendances, leaving, people
from storage.tables import Person, Tandem

KEEP = "privacy.keep"
MEANT_FOR = 30  # minutes: later one may come upon that button by chance
REST, LOOK_BACK, ERASE = "tandem.rest", "closing.open", "erase.ask"  # of other rooms


# ── asking ──────────────────────────────────────────────────────────────────────────────────────────────


def ask_before(turn: Turn) -> None:
    """Say what follows, and ask once."""
    if turn.person.has_withdrawn:
        _say_done_already(turn)
        return
    keys = [
        [button(say("privacy-ask-yes"), WITHDRAW, _minute(turn))],
        [button(say("privacy-ask-no"), KEEP)],
    ]
    stays = say(
        "privacy-ask-stays", notes=turn.programme.notes_kept_days, records=turn.programme.records_kept_months
    )
    turn.show(screen(say("privacy-ask"), Lines(_what_follows(turn)), *_warning(turn), stays, rows=keys))


def _what_follows(turn: Turn) -> list[Label]:
    found = leaving.open_tandems(turn.store, turn.person)
    seats = attendances.ahead_of(turn.store, turn.person)
    return [
        say("privacy-ask-part", programme=turn.programme.name),
        *_with(turn.person, "privacy-ask-tandems", found, TandemStatus.ACTIVE),
        *_with(turn.person, "privacy-ask-proposals", found, TandemStatus.PROPOSED),
        *([say("privacy-ask-events", count=len(seats))] if seats else []),
        *([say("privacy-ask-desk")] if turn.person.is_on_desk else []),
        say("privacy-ask-silence"),
    ]


def _with(person: Person, key: str, found: Sequence[Tandem], status: TandemStatus) -> list[Label]:
    partners = [one.partner_of(person).name for one in found if one.status is status]
    return [say(key, count=len(partners), partners=partners)] if partners else []


def _warning(turn: Turn) -> list[Label]:
    """Whoever is the last to coordinate may go as well, and hears what that means."""
    if not turn.person.is_coordinator:
        return []
    others = [one for one in people.coordinators(turn.store) if one.id != turn.person.id]
    return [] if others else [say("privacy-ask-last")]


def keep_all(turn: Turn) -> None:
    """Think better of it: nothing changes."""
    if turn.person.has_withdrawn:
        _say_done_already(turn)
        return
    turn.toast = say("privacy-stays")
    reading.show_notice(turn)


# ── doing it ────────────────────────────────────────────────────────────────────────────────────────────


def withdraw(turn: Turn, asked_at: str) -> None:
    """Take the consent back, and end all that rests on it. A button of long ago asks once more."""
    if turn.person.has_withdrawn:
        _say_done_already(turn)
    elif 0 <= _minute(turn) - (number_in(asked_at) or 0) <= MEANT_FOR:
        _end_everything(turn)
    else:
        ask_before(turn)


def _minute(turn: Turn) -> int:
    return int(turn.now.timestamp()) // 60


def _end_everything(turn: Turn) -> None:
    ended = end_all(turn, turn.person)
    for tandem in ended.tandems:
        _tell_partner(turn, tandem)
    for tandem in ended.proposals:
        told = screen(say("privacy-told-proposal", partner=turn.person.name))
        turn.tell(tandem.partner_of(turn.person), told)
    leaving.withdraw(turn.store, turn.person)
    _tell_desk(turn, ended)
    turn.refresh_menu(turn.person)
    turn.show(screen(say("privacy-withdrawn", programme=turn.programme.name), rows=_way_back(turn)))


def _tell_partner(turn: Turn, tandem: Tandem) -> None:
    """The tandem has ended without blame; the partner looks for somebody else unless they want a break."""
    partner = tandem.partner_of(turn.person)
    role = "mentee" if partner.id == tandem.mentee_id else "mentor"
    told = Lines([say("privacy-told-partner", partner=turn.person.name), say(f"privacy-told-{role}")])
    rows = [
        [button(say("privacy-rest"), REST)],
        [button(say("privacy-look-back"), LOOK_BACK, tandem.id)],
    ]
    turn.tell(partner, screen(told, rows=rows))


def _tell_desk(turn: Turn, ended: Ended) -> None:
    """Let the coordinators know what needs somebody new; those who are in such a tandem know already."""
    parts = [
        say("privacy-told-desk", name=turn.person.name),
        *_pairs("privacy-told-desk-tandems", ended.tandems),
        *_pairs("privacy-told-desk-proposals", ended.proposals),
        *([say("privacy-told-desk-colleague")] if ended.was_on_desk else []),
    ]
    for coordinator in people.coordinators(turn.store):
        if not any(one.is_one(coordinator) for one in ended.tandems):
            turn.tell(coordinator, screen(*parts))


def _pairs(key: str, found: Sequence[Tandem]) -> list[Label]:
    pairs = [say("privacy-pair", mentee=one.mentee.name, mentor=one.mentor.name) for one in found]
    return [say(key, count=len(pairs), tandems=pairs)] if pairs else []


def _say_done_already(turn: Turn) -> None:
    turn.show(screen(say("privacy-withdrawn-already"), rows=_way_back(turn)))


def _way_back(turn: Turn) -> list[list[Button]]:
    return [
        [button(say("privacy-again"), LANGUAGE, turn.person.language, "")],
        [button(say("privacy-erase"), ERASE)],
    ]
