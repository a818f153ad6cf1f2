"""A list of people, sent as a file: looked at, and then each gets a link of their own, to be mailed out."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room, Task
from handlers.audience import COORDINATOR
from handlers.coordinator.importing import asking, names, reading, sheet, taking

ROOM = Room(
    "importing",
    Path(__file__).parent,
    forms=(Form(asking.SENDING, COORDINATOR),),
    commands=(
        Command("import", lambda turn, _payload: turn.open(asking.SENDING.name), COORDINATOR, menu=63),
    ),
    actions=(
        Action(names.TAKE, asking.take, COORDINATOR),
        Action(names.SHEET, asking.order_sheet, COORDINATOR),
        Action(names.DROP, asking.drop, COORDINATOR),
    ),
    tasks=(
        Task(names.READ, taking.gather, reading.read, taking.bring, taking.give_up, taking.file_of),
        Task(names.TAKE, taking.gather_order, sheet.make, taking.bring_taken, taking.give_up, sheet.file_of),
    ),
)
