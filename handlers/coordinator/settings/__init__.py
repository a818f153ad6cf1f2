"""Settings: the rules that can be changed in the chat, each with its value, its meaning and its limits."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.settings import changing, lists

ROOM = Room(
    "settings",
    Path(__file__).parent,
    forms=(Form(changing.CHANGING, COORDINATOR),),
    commands=(Command("settings", lambda turn, _payload: lists.open_settings(turn), DESK, menu=79),),
    actions=(
        Action(lists.LIST, lists.list_groups, DESK),
        Action(lists.GROUP, lists.list_rules, DESK),
        Action(lists.SHOW, lists.show_rule, DESK),
        Action(lists.CHANGE, changing.begin_change, COORDINATOR),
        Action(lists.RESET, changing.go_back_to_file, COORDINATOR),
    ),
)
