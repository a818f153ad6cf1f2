"""Position assessment: the mentee takes stock at the start, at mid-term and at the end, and may share it."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Prompt, Room, Task
from handlers import radar
from handlers.audience import IN_TANDEM, MENTEE_IN_TANDEM
from handlers.position import assessing, overview, picture, prompts, sharing
from mentoring.prompts import PromptKind

ROOM = Room(
    "position",
    Path(__file__).parent,
    forms=(Form(assessing.ASSESSING, MENTEE_IN_TANDEM),),
    commands=(Command("position", lambda turn, _payload: overview.show_positions(turn), IN_TANDEM, menu=25),),
    actions=(
        Action(overview.SHOW, overview.show_positions, IN_TANDEM),
        Action(overview.READ, overview.read_position, IN_TANDEM),
        Action(overview.BEGIN, assessing.begin_assessment, MENTEE_IN_TANDEM),
        Action(overview.CHANGE, assessing.change_assessment, MENTEE_IN_TANDEM),
        Action(overview.SHARE, sharing.share_position, MENTEE_IN_TANDEM),
        Action(overview.WITHDRAW, sharing.withdraw_position, MENTEE_IN_TANDEM),
        Action(overview.PICTURE, picture.order_picture, IN_TANDEM),
    ),
    prompts=(Prompt(PromptKind.POSITION, prompts.ask_to_take_stock),),
    tasks=(Task(picture.TASK, picture.gather, radar.draw, picture.bring, picture.give_up),),
)
