"""A tandem's card: dates, counts and states, what coordinators noted, and the ways on; nothing the two confide."""

from dialogue.field import number_in
from dialogue.fields.likeness import shortened
from dialogue.screen import Button, Label, button, say, screen
from dialogue.turn import Turn
from handlers.desk_view import tandem_card
from mentoring.words import TandemStatus
from storage import desk_notes, tandems
from storage.tables import DeskNote, Tandem

CARD, ALL = "pairs.card", "pairs.list"
NOTE, CALLED, WRITE = "pairs.note", "pairs.called", "pairs.write"
PERSON, PROPOSAL, WAYS = "people.card", "proposals.show", "concern.ways"  # of other rooms
NOTES, NOTE_CHARS = 3, 600  # of the notes so many, and so much of each


def show_card(turn: Turn, tandem_id: str, back: str = "", news: Label | None = None) -> None:
    """Show how a tandem stands."""
    tandem = find(turn, tandem_id)
    if tandem is None:
        return
    turn.show(
        screen(
            news,
            *tandem_card(turn, tandem),
            *(_note(note) for note in desk_notes.latest(turn.store, tandem, NOTES)),
            rows=[*_people(tandem), *_ways_on(tandem, back), [button(say("pairs-all"), ALL, back)]],
        )
    )


def find(turn: Turn, tandem_id: str) -> Tandem | None:
    """Give a tandem that the person is not in themselves; say so where there is none."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is not None and not tandem.is_one(turn.person):
        return tandem
    key = "pairs-gone" if tandem is None else "pairs-own"
    turn.show(screen(say(key), rows=[[button(say("pairs-all"), ALL)]]))
    return None


def _note(note: DeskNote) -> Label:
    words, who = shortened(note.words, NOTE_CHARS), note.person.name
    if note.called_on is None:
        return say("pairs-note", who=who, at=note.written_at, words=words)
    key = "pairs-call" if words else "pairs-call-bare"
    return say(key, who=who, day=note.called_on, words=words)


def _people(tandem: Tandem) -> list[list[Button]]:
    return [
        [button(say("pairs-person", name=one.name), PERSON, one.id) for one in (tandem.mentee, tandem.mentor)]
    ]


def _ways_on(tandem: Tandem, back: str) -> list[list[Button]]:
    note = button(say("pairs-write-note"), NOTE, tandem.id, back)
    write = button(say("pairs-write"), WRITE, tandem.id, back)
    if tandem.status is TandemStatus.PROPOSED:
        return [[button(say("pairs-proposal"), PROPOSAL, tandem.id)], [note]]
    if tandem.status is not TandemStatus.ACTIVE:
        return [[note, write]]
    called = button(say("pairs-called"), CALLED, tandem.id, back)
    return [[called, note], [write], [button(say("pairs-ways"), WAYS, tandem.id)]]
