"""The menu and what helps everywhere: /menu, /help, /language, /timezone, /cancel."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from dialogue.router import cancel
from dialogue.screen import Button, Label, Lines, Say, button, say, screen
from dialogue.texts import own_name
from dialogue.turn import Turn
from handlers.audience import (
    ADMITTED,
    ANYONE,
    APPLICANT,
    COORDINATOR,
    DESK,
    IN_TANDEM,
    MEMBER,
    NOT_ENROLLED,
    PROPOSED,
    RESTING,
)
from handlers.contact_line import last_contact
from handlers.menu import time_zone
from storage import people, tandems

DO, SPEAK = "menu.do", "menu.language"
ADMIN = "admin"  # leads to all that coordinators can do
OUTSIDE_MENU = {"menu", "start", "cancel", "help"}  # they are what leads here


def show_menu(turn: Turn, _payload: str = "") -> None:
    """Show where the person stands, and a button for each thing that they can do."""
    turn.show(screen(*_state(turn), rows=_buttons(turn)))


def _state(turn: Turn) -> list[Label]:
    standing = turn.standing
    lines: list[Label] = [say("menu-hello", name=turn.person.name)]
    if COORDINATOR in standing:
        lines.append(say("menu-coordinator", applications=people.count_applications(turn.store)))
    elif DESK in standing:
        lines.append(say("menu-viewer"))
    for tandem in tandems.active_of(turn.store, turn.person):
        partner = tandem.partner_of(turn.person)
        lines.append(say("menu-tandem", partner=partner.name, contact=last_contact(tandem)))
    if APPLICANT in standing:
        lines.append(say("menu-applicant"))
    if PROPOSED in standing:
        lines.append(say("menu-proposed"))
    elif ADMITTED in standing and IN_TANDEM not in standing:
        lines.append(say("menu-resting" if RESTING in standing else "menu-waiting"))
    if NOT_ENROLLED in standing and not standing & {DESK, IN_TANDEM}:
        lines.append(say("menu-not-enrolled"))
    return lines


def _buttons(turn: Turn) -> list[list[Button]]:
    standing = turn.standing
    listed = sorted(
        (command for command in turn.house.commands.values() if command.menu is not None),
        key=lambda command: command.menu or 0,
    )
    desk = [[button(Say(f"command-{ADMIN}"), DO, ADMIN)]] if DESK in standing else []
    return desk + [
        [button(Say(f"command-{command.name}"), DO, command.name)]
        for command in listed
        if command.name not in OUTSIDE_MENU
        and command.who not in (COORDINATOR, DESK)
        and turn.house.may(command.who, standing)
    ]


def do_command(turn: Turn, name: str) -> None:
    """Do what a button of the menu stands for; what is no longer open to the person shows the menu anew."""
    command = turn.house.commands.get(name)
    if command is None or not turn.house.may(command.who, turn.standing):
        turn.toast = say("menu-changed")
        show_menu(turn)
        return
    command.do(turn, "")


def show_help(turn: Turn, _payload: str) -> None:
    """Say what the bot is for, and every command that is open to the person."""
    entries = turn.house.menu(turn.standing, turn.reader)
    commands = [say("help-command", name=entry["command"], what=entry["description"]) for entry in entries]
    turn.show(screen(say("help-what", programme=turn.programme.name), Lines(commands), say("help-form")))


def ask_language(turn: Turn, _payload: str) -> None:
    """Ask which language the bot is to speak."""
    choices = [[button(own_name(language), SPEAK, language)] for language in turn.programme.languages]
    turn.show(screen(say("language-ask"), rows=choices))


def speak(turn: Turn, language: str) -> None:
    """Speak another language from now on; an open question is asked anew in it."""
    if language in turn.programme.languages:
        turn.person.language = language
        turn.refresh_menu(turn.person)
    turn.toast = say("language-done")
    opened = turn.open_form()
    if opened:
        turn.take_up(*opened)
    else:
        show_menu(turn)


ROOM = Room(
    "menu",
    Path(__file__).parent,
    forms=(Form(time_zone.MOVING, MEMBER),),
    commands=(
        Command("menu", show_menu, MEMBER, menu=1),
        Command("help", show_help, ANYONE, menu=90),
        Command("language", ask_language, MEMBER, menu=91),
        Command("timezone", time_zone.ask_zone, MEMBER, menu=92),
        Command("cancel", cancel, MEMBER, menu=93),
    ),
    actions=(Action(DO, do_command, MEMBER), Action(SPEAK, speak, MEMBER)),
)
