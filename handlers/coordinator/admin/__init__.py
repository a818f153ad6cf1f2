"""The coordinators' menu: what there is to do, and how much of it waits."""

from pathlib import Path

from dialogue.room import Action, Command, Room
from dialogue.screen import Button, Lines, Say, button, say, screen
from dialogue.turn import Turn
from handlers.audience import COORDINATOR, DESK, TAKES_PART
from storage import people

DO, MENU = "menu.do", "admin.menu"  # what a button of a menu does is the menu's affair


def show_admin(turn: Turn) -> None:
    """Show what waits, and a button for each thing that a coordinator can do."""
    waiting = {command.name: command.waits(turn) for command in _commands(turn) if command.waits}
    lines = [
        say("admin-waits", what=Say(f"command-{name}"), count=count)
        for name, count in waiting.items()
        if count
    ]
    head = say("admin-head", programme=turn.programme.name, cohort=people.present_cohort(turn.store).title)
    keys = [_key(command.name, waiting.get(command.name, 0)) for command in _commands(turn)]
    rows = [keys[start : start + 2] for start in range(0, len(keys), 2)]
    turn.show(screen(head, Lines(lines) if lines else say("admin-nothing"), rows=rows))


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


def _key(name: str, waiting: int) -> Button:
    what = Say(f"command-{name}")
    return button(say("admin-key", what=what, count=waiting) if waiting else what, DO, name)


ROOM = Room(
    "admin",
    Path(__file__).parent,
    commands=(Command("admin", lambda turn, _payload: show_admin(turn), DESK, menu=59),),
    actions=(Action(MENU, show_admin, DESK),),
)
