"""My data: what is stored of somebody, what coordinators see of them, and all of it to take along."""

from pathlib import Path

from dialogue.room import Action, Command, Room, Task
from handlers.audience import ANYONE
from handlers.my_data import overview, packing, page

ROOM = Room(
    "my_data",
    Path(__file__).parent,
    commands=(Command("mydata", lambda turn, _payload: overview.show_overview(turn), ANYONE, menu=91),),
    actions=(
        Action(overview.OVERVIEW, overview.show_overview, ANYONE),
        Action(overview.PART, overview.show_part, ANYONE),
        Action(overview.DESK, overview.show_what_coordinators_see, ANYONE),
        Action(overview.TAKE, overview.take_along, ANYONE),
    ),
    tasks=(Task(packing.TASK, packing.gather, page.pack, packing.bring, packing.give_up),),
)
