"""Meetings: plan, confirm, put into the calendar, log, and have the log confirmed."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room
from handlers.audience import IN_TANDEM
from handlers.meetings import cards, entries, log, log_replies, mine, overview, plan, replies

ROOM = Room(
    "meetings",
    Path(__file__).parent,
    forms=(
        Form(plan.PLANNING, IN_TANDEM),
        Form(replies.RETIMING, IN_TANDEM),
        Form(replies.CALLING_OFF, IN_TANDEM),
        Form(log.LOGGING, IN_TANDEM),
        Form(log_replies.DOUBTING, IN_TANDEM),
    ),
    commands=(
        Command("meeting", lambda turn, _payload: plan.begin_planning(turn), IN_TANDEM, menu=20),
        Command("log", lambda turn, _payload: log.begin_logging(turn), IN_TANDEM, menu=21),
        Command("meetings", lambda turn, _payload: overview.list_meetings(turn), IN_TANDEM, menu=22),
    ),
    actions=(
        Action(cards.PLAN, plan.begin_planning, IN_TANDEM),
        Action(cards.CONFIRM, replies.confirm_meeting, IN_TANDEM),
        Action(cards.RETIME, replies.ask_for_time, IN_TANDEM),
        Action(cards.CANT, replies.ask_for_words, IN_TANDEM),
        Action(cards.WITHDRAW, replies.withdraw_meeting, IN_TANDEM),
        Action(cards.FILE, replies.send_file, IN_TANDEM),
        Action(cards.SHOW, overview.show_meeting, IN_TANDEM),
        Action(mine.LIST, overview.list_meetings, IN_TANDEM),
        Action(log.LOG, log.begin_logging, IN_TANDEM),
        Action(cards.HELD, log.begin_planned, IN_TANDEM),
        Action(log.UNPLANNED, log.begin_unplanned, IN_TANDEM),
        Action(log.ANOTHER, log.log_another, IN_TANDEM),
        Action(entries.ENTRY, log_replies.show_log, IN_TANDEM),
        Action(entries.CHANGE, log.begin_change, IN_TANDEM),
        Action(entries.RIGHT, log_replies.confirm_log, IN_TANDEM),
        Action(entries.DIFFERS, log_replies.ask_what_differs, IN_TANDEM),
    ),
)
