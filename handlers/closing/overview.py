"""Where the closing of a tandem stands: what is done, what is left, and a key to each."""

from dataclasses import dataclass

from dialogue.screen import Button, Label, Lines, Say, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.closing import mine
from mentoring.closing import opens_on
from mentoring.words import Phase, Role, TandemStatus
from storage import closing, goals, notes, positions
from storage.tables import Person, Tandem

OPEN, FINISH = "closing.open", "closing.finish"
THANK, OUTLOOK, LOOK_BACK = "closing.thank", "closing.outlook", "closing.lookback"
CERTIFICATE, RENAME, NOTES = "closing.certificate", "closing.rename", "closing.notes"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that belongs to a good end, for one of the two; ``key`` leads to it."""

    name: str
    done: bool
    key: Button


# ── which tandem ────────────────────────────────────────────────────────────────────────────────────────


def open_closing(turn: Turn, tandem_id: str = "") -> None:
    """Show where a tandem's closing stands; without an id the only one, or a choice."""
    own = mine.all_of(turn)
    if tandem_id or len(own) == 1:
        tandem = mine.own_tandem(turn, tandem_id or own[0].id)
        if tandem is not None:
            show_closing(turn, tandem)
        return
    keys = [[button(_name_of(tandem, turn.person), OPEN, tandem.id)] for tandem in own]
    turn.show(screen(say("closing-which"), rows=keys))


def _name_of(tandem: Tandem, person: Person) -> Say:
    key = "closing-key" if tandem.status is TandemStatus.ACTIVE else "closing-key-ended"
    return say(key, partner=tandem.partner_of(person).name)


# ── one tandem ──────────────────────────────────────────────────────────────────────────────────────────


def show_closing(turn: Turn, tandem: Tandem, *first: Label) -> None:
    """Show what is done and what is left, after what there is to say before."""
    if tandem.status is TandemStatus.CLOSED:
        _show_ended(turn, tandem, *first)
    elif mine.is_open(turn, tandem, turn.person):
        _show_open(turn, tandem, *first)
    else:
        _show_to_come(turn, tandem)


def _show_to_come(turn: Turn, tandem: Tandem) -> None:
    last = mine.last_day(turn, tandem)
    text = say(
        "closing-to-come",
        partner=tandem.partner_of(turn.person).name,
        last=last,
        opens=opens_on(turn.programme, last),
    )
    rows = [
        [button(say("closing-lookback"), LOOK_BACK, tandem.id)],
        [button(say("closing-early"), "concern.open", tandem.id)],
    ]
    turn.show(screen(text, rows=rows))


def _show_open(turn: Turn, tandem: Tandem, *first: Label) -> None:
    partner, last = tandem.partner_of(turn.person), mine.last_day(turn, tandem)
    over = last < mine.today_of(turn, turn.person)
    things = items(turn, tandem, turn.person)
    head = say("closing-head-over" if over else "closing-head", partner=partner.name, last=last)
    rows = [[item.key] for item in things if not item.done]
    rows.append([button(say("closing-lookback"), LOOK_BACK, tandem.id)])
    if not _has_finished(turn, tandem, turn.person):
        rows.append([button(say("closing-finish"), FINISH, tandem.id)])
    rows.append([button(say("closing-certificate"), CERTIFICATE, tandem.id)])
    turn.show(screen(*first, head, Lines(_ticks(turn, tandem, things)), rows=rows))


def _ticks(turn: Turn, tandem: Tandem, things: list[Item]) -> list[Label]:
    partner = tandem.partner_of(turn.person)
    done = {item.name: item.done for item in things}
    done["finished"] = _has_finished(turn, tandem, turn.person)
    done["partner"] = _has_finished(turn, tandem, partner)
    return [
        say(
            "closing-done" if is_done else "closing-left",
            what=say(f"closing-item-{name}", partner=partner.name),
        )
        for name, is_done in done.items()
    ]


def _has_finished(turn: Turn, tandem: Tandem, person: Person) -> bool:
    part = closing.find_part(turn.store, tandem, person)
    return part is not None and part.finished_at is not None


def _show_ended(turn: Turn, tandem: Tandem, *first: Label) -> None:
    head = say("closing-ended", partner=tandem.partner_of(turn.person).name, last=mine.last_day(turn, tandem))
    rows = [[item.key] for item in _farewell(turn, tandem, turn.person) if not item.done]
    turn.show(screen(*first, head, rows=[*rows, *keys_after(turn, tandem, turn.person)]))


def keys_after(stage: Stage, tandem: Tandem, person: Person) -> list[list[Button]]:
    """What somebody can still call up of a tandem that has ended."""
    rows = [
        [button(say("closing-lookback"), LOOK_BACK, tandem.id)],
        [button(say("closing-certificate"), CERTIFICATE, tandem.id)],
    ]
    if notes.written_by(stage.store, tandem, person):
        rows.append([button(say("closing-notes"), NOTES, tandem.id)])
    return rows


# ── what belongs to it ──────────────────────────────────────────────────────────────────────────────────


def items(stage: Stage, tandem: Tandem, person: Person) -> list[Item]:
    """What belongs to a good end for one of the two, done or not."""
    found = []
    if goals.pursued(stage.store, tandem):
        missing = goals.ratings_missing(stage.store, tandem, Phase.END, person)
        rate = button(say("closing-rate"), "goals.rate", tandem.id, Phase.END)
        found.append(Item("goals", not missing, rate))
    if mine.role_in(tandem, person) is Role.MENTEE:
        phases = [position.phase for position in positions.of_tandem(stage.store, tandem)]
        found.append(
            Item("position", Phase.END in phases, button(say("closing-position"), "position.show", tandem.id))
        )
    return [*found, *_farewell(stage, tandem, person)]


def _farewell(stage: Stage, tandem: Tandem, person: Person) -> list[Item]:
    """The words that go to the other one, where they still do."""
    if not mine.may_say_goodbye(stage, tandem, person):
        return []
    part = closing.find_part(stage.store, tandem, person)
    partner = tandem.partner_of(person).name
    thanked, looked_ahead = bool(part and part.thanked_at), bool(part and part.outlook_at)
    return [
        Item("thanks", thanked, button(say("closing-thank", partner=partner), THANK, tandem.id)),
        Item("outlook", looked_ahead, button(say("closing-outlook"), OUTLOOK, tandem.id)),
    ]
