"""How long records stay: announced before they go, gone at the end of their time, looked ahead by coordinators."""

from pathlib import Path

from dialogue.room import Action, Command, Job, Prompt, Room
from handlers.audience import ANYONE, COORDINATOR, DESK
from handlers.retention import ahead, going
from mentoring.prompts import PromptKind
from storage import retention

ROOM = Room(
    "retention",
    Path(__file__).parent,
    commands=(Command("retention", lambda turn, _payload: ahead.look_ahead(turn), DESK, menu=78),),
    actions=(
        Action(going.KEEP, going.stay, ANYONE),
        Action(ahead.LOOK, ahead.look_ahead, DESK),
        Action(ahead.HOLD, ahead.hold, COORDINATOR),
        Action(ahead.RELEASE, ahead.release, COORDINATOR),
    ),
    jobs=(
        Job("retention.tandems", going.let_tandems_go, (retention.TANDEMS,)),
        Job("retention.people", going.let_people_go, (retention.PEOPLE,)),
    ),
    prompts=(
        Prompt(PromptKind.RECORDS_GO, going.tell_of_records, counts=False, rests=False),
        Prompt(PromptKind.PERSON_GOES, going.tell_of_person, counts=False, rests=False),
    ),
)
