"""When something isn't right in a tandem: talk to the coordinators, pause, a new partner, or the end."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import COORDINATOR, IN_TANDEM, MEMBER
from handlers.concern import desk, ending, pausing, talking, ways
from storage import concerns

ROOM = Room(
    "concern",
    Path(__file__).parent,
    forms=(
        Form(talking.TALKING, MEMBER),
        Form(talking.WRITING, MEMBER),
        Form(pausing.PAUSING, MEMBER),
        Form(ending.ENDING, MEMBER),
    ),
    commands=(
        Command("concern", lambda turn, _payload: ways.open_concern(turn), IN_TANDEM, menu=45),
        Command(
            "concerns",
            lambda turn, _payload: desk.list_concerns(turn),
            COORDINATOR,
            menu=64,
            waits=lambda turn: concerns.count_unsettled(turn.store, turn.person),
        ),
    ),
    actions=(
        Action(ways.OPEN, ways.open_concern, MEMBER),
        Action(ways.WAYS, ways.show_tandem, COORDINATOR),
        Action(ways.TALK, talking.ask_for_words, MEMBER),
        Action(ways.PAUSE, pausing.ask_to_pause, MEMBER),
        Action(ways.WAKE, pausing.wake_tandem, MEMBER),
        Action(ways.REMATCH, ending.ask_for_rematch, MEMBER),
        Action(ways.END, ending.ask_to_end, MEMBER),
        Action(desk.LIST, desk.list_concerns, COORDINATOR),
        Action(desk.SHOW, desk.show_concern, COORDINATOR),
        Action(desk.SETTLE, desk.settle, COORDINATOR),
        Action(desk.WRITE, talking.ask_for_more, MEMBER),
    ),
)
