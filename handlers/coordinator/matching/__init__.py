"""Matching: a draft for the whole cohort, which a coordinator looks through, changes and sends."""

from pathlib import Path

from dialogue.room import Action, Command, Job, Room, Task
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.matching import lists, names, overview, pair, run, sending, swap
from mentoring.matching import match
from storage import matching

ROOM = Room(
    "matching",
    Path(__file__).parent,
    commands=(Command("match", lambda turn, _payload: overview.show_draft(turn), DESK, menu=60),),
    actions=(
        Action(names.OPEN, overview.show_draft, DESK),
        Action(names.RUN, run.run, COORDINATOR),
        Action(names.PAIR, pair.show_pair, DESK),
        Action(names.FIX, pair.fix, COORDINATOR),
        Action(names.UNFIX, pair.unfix, COORDINATOR),
        Action(names.BLOCK, pair.block, COORDINATOR),
        Action(names.APART, pair.part, COORDINATOR),
        Action(names.LEFT, lists.show_left, DESK),
        Action(names.SOMEBODY, lists.show_somebody, DESK),
        Action(names.SETTLED, lists.show_settled, DESK),
        Action(names.RULE, lists.show_rule, DESK),
        Action(names.LET_GO, lists.let_go, COORDINATOR),
        Action(names.OTHER_MENTOR, swap.other_mentor, COORDINATOR),
        Action(names.OTHER_MENTEE, swap.other_mentee, COORDINATOR),
        Action(names.TRY, swap.try_swap, COORDINATOR),
        Action(names.SWAP, swap.do_swap, COORDINATOR),
        Action(names.SEND, sending.send_one, COORDINATOR),
        Action(names.SEND_ALL, sending.ask_before_sending, COORDINATOR),
        Action(names.SEND_NOW, sending.send_all, COORDINATOR),
    ),
    jobs=(Job("matching.send", sending.send_due, (matching.SENDING,)),),
    tasks=(Task(run.TASK, run.gather, match, run.bring, run.give_up),),
)
