"""The coordinators' menu: what there is to do, and how much of it waits."""

from pathlib import Path

from dialogue.room import Action, Command, Room
from dialogue.screen import Button, Lines, Say, button, say, screen
from dialogue.turn import Turn
from handlers.audience import COORDINATOR, DESK, TAKES_PART
from storage import people

IN_A_ROW, SHORT_IN_A_ROW = 2, 3
DO, MENU = "menu.do", "admin.menu"  # what a button of a menu does is the menu's affair


def show_admin(turn: Turn) -> None:
    """Show what waits, each with its button, and below a button for everything else on the desk."""
    commands = _commands(turn)
    waiting = {command.name: command.waits(turn) for command in commands if command.waits}
    first = [_key(name, count) for name, count in waiting.items() if count]
    others = [_short_key(command.name) for command in commands if not waiting.get(command.name)]
    head = say("admin-head", programme=turn.programme.name, cohort=people.present_cohort(turn.store).title)
    lines = Lines(
        [say("admin-waits", what=_name(name), count=count) for name, count in waiting.items() if count]
    )
    rows = [*_rows(first, IN_A_ROW), *_rows(others, SHORT_IN_A_ROW)]
    turn.show(screen(head, lines if first else say("admin-nothing"), rows=rows))


def _rows(keys: list[Button], length: int) -> list[list[Button]]:
    return [keys[start : start + length] for start in range(0, len(keys), length)]


def _commands(turn: Turn) -> list[Command]:
    """What coordinators can do beyond others, in the order of the command menu."""
    listed = [
        command
        for command in turn.house.commands.values()
        if command.menu is not None
        and command.who in (COORDINATOR, DESK, TAKES_PART)
        and command.name != "admin"
        and turn.house.may(command.who, turn.standing)
    ]
    return sorted(listed, key=lambda command: command.menu or 0)


def _name(name: str) -> Say:
    return Say(f"command-{name}")


def _key(name: str, waiting: int) -> Button:
    return button(say("admin-key", what=Say(f"command-{name}.short"), count=waiting), DO, name)


def _short_key(name: str) -> Button:
    """A word is enough for who comes here each day; the command menu has the whole label."""
    return button(Say(f"command-{name}.short"), DO, name)


ROOM = Room(
    "admin",
    Path(__file__).parent,
    commands=(Command("admin", lambda turn, _payload: show_admin(turn), DESK, menu=59),),
    actions=(Action(MENU, show_admin, DESK),),
)
