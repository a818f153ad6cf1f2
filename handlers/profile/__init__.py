"""My profile: what somebody told when they applied, to be looked at and changed at any time."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import ENROLLED
from handlers.profile import changing

ROOM = Room(
    "profile",
    Path(__file__).parent,
    forms=(Form(changing.PROFILE, ENROLLED),),
    commands=(Command("profile", lambda turn, _payload: changing.show_profile(turn), ENROLLED, menu=82),),
    actions=(Action(changing.CHANGE, changing.begin_change, ENROLLED),),
)
