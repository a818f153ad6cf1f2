"""The log in the chat: pages, newest first, of everything or of one coordinator or kind of thing."""

from dialogue.field import number_in
from dialogue.screen import Button, Lines, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.audit.lines import KINDS, line
from storage import acts, people
from storage.acts import Choice

LIST, BY, KIND, SHEET = "audit.list", "audit.by", "audit.kind", "audit.sheet"
PAGE = 10
PEOPLE = 14  # on the page of those who can be chosen, two in a row
ALL = "-"  # in a button: whoever, whatever


def chosen(actor: str, kind: str) -> Choice:
    """Which part of the log a button means."""
    return Choice(number_in(actor), kind if kind in KINDS else None)


def _values(choice: Choice) -> tuple[object, str]:
    return (ALL if choice.actor is None else choice.actor), choice.kind or ALL


def show_log(turn: Turn, actor: str = ALL, kind: str = ALL, before: str = ALL) -> None:
    """Show a page of the log."""
    choice = chosen(actor, kind)
    found = acts.newest(turn.store, choice, PAGE + 1, number_in(before))
    here = found[:PAGE]
    by, about = acts.people_of(turn.store, here), acts.subjects(turn.store, here)
    lines = Lines([line(act, by, about, turn.reader.language) for act in here])
    turns = [] if number_in(before) is None else [button(say("audit-newest"), LIST, *_values(choice), ALL)]
    if len(found) > PAGE:
        turns.append(button(say("audit-older"), LIST, *_values(choice), here[-1].id))
    turn.show(
        screen(
            say("audit-head"),
            _chosen_line(turn, choice),
            lines if here else say("audit-nothing"),
            rows=[turns, *_ways_on(choice)],
        )
    )


def _chosen_line(turn: Turn, choice: Choice) -> Lines | None:
    who = people.find(turn.store, choice.actor) if choice.actor is not None else None
    lines = [
        say("audit-only-by", who=who.name) if who else None,
        say("audit-only-kind", kind=say(f"audit-kind-{choice.kind}")) if choice.kind else None,
    ]
    said = [one for one in lines if one is not None]
    return Lines(said) if said else None


def _ways_on(choice: Choice) -> list[list[Button]]:
    values = _values(choice)
    return [
        [button(say("audit-by"), BY, *values, 0), button(say("audit-which"), KIND, *values)],
        [button(say("audit-sheet"), SHEET, *values)],
    ]


def ask_by_whom(turn: Turn, actor: str, kind: str, page: str) -> None:
    """Ask whose acts to show: a page of all who have done anything."""
    choice = chosen(actor, kind)
    found, number = acts.actors(turn.store), number_in(page) or 0
    of_kind = choice.kind or ALL
    keys = [button(one.name, LIST, one.id, of_kind, ALL) for one in found[number * PEOPLE :][:PEOPLE]]
    turns = [button("‹", BY, *_values(choice), number - 1)] if number else []
    if len(found) > (number + 1) * PEOPLE:
        turns.append(button("›", BY, *_values(choice), number + 1))
    everybody = [button(say("audit-everybody"), LIST, ALL, of_kind, ALL)]
    turn.show(screen(say("audit-by-whom"), rows=[*_in_twos(keys), turns, everybody]))


def ask_which_kind(turn: Turn, actor: str, kind: str) -> None:
    """Ask which kind of thing the acts to be shown were about."""
    whose = _values(chosen(actor, kind))[0]
    keys = [button(say(f"audit-kind-{one}"), LIST, whose, one, ALL) for one in KINDS]
    everything = [button(say("audit-everything"), LIST, whose, ALL, ALL)]
    turn.show(screen(say("audit-which-kind"), rows=[*_in_twos(keys), everything]))


def _in_twos(keys: list[Button]) -> list[list[Button]]:
    return [keys[start : start + 2] for start in range(0, len(keys), 2)]
