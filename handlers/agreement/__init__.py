"""The mentoring agreement: drafted by the mentee, approved by both, changed together, kept in versions."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Keepsakes, Prompt, Room, Task
from handlers.agreement import document, draft, form, mine, overview, replies, review, wishes
from handlers.audience import IN_TANDEM, MEMBER
from mentoring.prompts import PromptKind

ROOM = Room(
    "agreement",
    Path(__file__).parent,
    forms=(Form(form.AGREEMENT, IN_TANDEM), Form(wishes.WISHES, IN_TANDEM)),
    commands=(
        Command("agreement", lambda turn, _payload: overview.show_own_agreements(turn), IN_TANDEM, menu=16),
    ),
    actions=(
        Action(mine.SHOW, overview.show_agreement, MEMBER),
        Action(mine.VERSION, overview.open_version, MEMBER),
        Action(mine.HISTORY, overview.show_history, MEMBER),
        Action(mine.PAPER, document.send_paper, MEMBER),
        Action(mine.DRAFT, draft.begin_draft, IN_TANDEM),
        Action(mine.WITHDRAW, replies.withdraw, IN_TANDEM),
        Action(mine.APPROVE, replies.approve, IN_TANDEM),
        Action(mine.CONFIRM, replies.confirm, IN_TANDEM),
        Action(mine.TIED, replies.report_tie, IN_TANDEM),
        Action(mine.ASK, wishes.begin_wishes, IN_TANDEM),
    ),
    prompts=(Prompt(PromptKind.AGREEMENT_REVIEW, review.ask_to_look_again),),
    tasks=(Task(document.TASK, document.gather, document.make, document.bring, document.give_up),),
    keepsakes=(Keepsakes("agreements", document.papers_of),),
)
