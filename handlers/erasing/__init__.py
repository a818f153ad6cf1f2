"""Being erased: what goes and what stays, a day to think again, and the end of all that goes on with somebody."""

from pathlib import Path

from dialogue.room import Action, Command, Job, Room
from handlers.audience import ANYONE
from handlers.erasing import asking, going
from storage import erasure

ROOM = Room(
    "erasing",
    Path(__file__).parent,
    commands=(Command("erase", lambda turn, _payload: asking.ask(turn), ANYONE),),
    actions=(
        Action(asking.ASK, asking.ask, ANYONE),
        Action(asking.TOMORROW, asking.erase_tomorrow, ANYONE),
        Action(asking.SURE, asking.make_sure, ANYONE),
        Action(asking.NOW, asking.erase_now, ANYONE),
        Action(asking.KEEP, asking.keep, ANYONE),
    ),
    jobs=(Job("erasing.due", going.erase_due, (erasure.DUE,)),),
)
