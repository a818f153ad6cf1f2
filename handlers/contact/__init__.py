"""Contact that doesn't fall asleep: nudges on the ladder's days, answered with one tap."""

from pathlib import Path

from dialogue.room import Action, Form, Job, Prompt, Room
from handlers.audience import IN_TANDEM, MENTEE_IN_TANDEM
from handlers.contact import nudges, replies, touch
from mentoring.prompts import PromptKind
from storage import contact_ladder

ROOM = Room(
    "contact",
    Path(__file__).parent,
    forms=(Form(touch.TOUCHING, IN_TANDEM), Form(replies.DRAFTING, MENTEE_IN_TANDEM)),
    actions=(
        Action(touch.TOUCH, touch.note_contact, IN_TANDEM),
        Action(touch.HOW, touch.name_form, IN_TANDEM),
        Action(touch.YESTERDAY, touch.name_yesterday, IN_TANDEM),
        Action(touch.WHEN, touch.ask_when, IN_TANDEM),
        Action(nudges.SNOOZE, replies.snooze, IN_TANDEM),
        Action(nudges.NOT_YET, replies.not_yet, IN_TANDEM),
        Action(nudges.SEND, replies.send_draft, MENTEE_IN_TANDEM),
        Action(nudges.CHANGE, replies.change_draft, MENTEE_IN_TANDEM),
    ),
    jobs=(Job("nudge_contact", nudges.climb_ladder, (contact_ladder.NUDGES,)),),
    prompts=(Prompt(PromptKind.CONTACT, nudges.tell_nudge, waits_for_yes=False),),
)
