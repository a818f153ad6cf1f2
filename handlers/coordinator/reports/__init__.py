"""Reports: a cohort in numbers, as text, picture and spreadsheet; and the coordinators' week, on Mondays."""

from pathlib import Path

from dialogue.room import Action, Command, Job, Prompt, Room, Task
from handlers import workbook
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.reports import drawing, names, picture, screens, sheet, week
from mentoring.prompts import PromptKind
from storage import weeks

ROOM = Room(
    "reports",
    Path(__file__).parent,
    commands=(Command("report", lambda turn, _payload: screens.open_report(turn), DESK, menu=69),),
    actions=(
        Action(names.SHOW, screens.show_report, DESK),
        Action(names.COHORTS, screens.list_cohorts, DESK),
        Action(names.PICTURE, picture.order_picture, DESK),
        Action(names.SHEET, sheet.order_sheet, DESK),
        Action(names.WEEKLY, screens.switch_weekly, COORDINATOR),
        Action(names.OPEN, week.open_list, DESK),
    ),
    jobs=(Job("tell_of_week", week.prompt_coordinators, (weeks.DUE,)),),
    prompts=(Prompt(PromptKind.DESK_WEEK, week.tell, desk=True),),
    tasks=(
        Task(picture.TASK, picture.gather, drawing.draw, picture.bring, picture.give_up),
        Task(sheet.TASK, sheet.gather, workbook.write, sheet.bring, sheet.give_up),
    ),
)
