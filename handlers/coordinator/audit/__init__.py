"""The audit log: what coordinators did, for coordinators to read, to filter and to take along."""

from pathlib import Path

from dialogue.room import Action, Command, Job, Room, Task
from handlers import workbook
from handlers.audience import DESK
from handlers.coordinator.audit import log, sheet
from storage import acts

ROOM = Room(
    "audit",
    Path(__file__).parent,
    commands=(Command("audit", lambda turn, _payload: log.show_log(turn), DESK, menu=77),),
    actions=(
        Action(log.LIST, log.show_log, DESK),
        Action(log.BY, log.ask_by_whom, DESK),
        Action(log.KIND, log.ask_which_kind, DESK),
        Action(log.SHEET, sheet.order_sheet, DESK),
    ),
    jobs=(Job("audit", lambda stage: acts.forget_outlived(stage.store), (acts.OUTLIVED,)),),
    tasks=(Task(sheet.TASK, sheet.gather, workbook.write, sheet.bring, sheet.give_up),),
)
