"""Meetings: plan, confirm, move, call off, put into the calendar, be reminded, log, have the log confirmed."""

from pathlib import Path

from dialogue.room import Action, Command, Feed, Form, Job, Room
from handlers.audience import IN_TANDEM
from handlers.meetings import (
    calendar_file,
    calling_off,
    cards,
    entries,
    log,
    log_replies,
    mine,
    overview,
    plan,
    reminders,
    replies,
    search,
    step_form,
    step_moves,
    steps,
    taking_back,
    which,
)
from storage import meetings

ROOM = Room(
    "meetings",
    Path(__file__).parent,
    forms=(
        Form(plan.PLANNING, IN_TANDEM),
        Form(replies.RETIMING, IN_TANDEM),
        Form(calling_off.CALLING_OFF, IN_TANDEM),
        Form(log.LOGGING, IN_TANDEM),
        Form(log_replies.DOUBTING, IN_TANDEM),
        Form(step_form.NOTING, IN_TANDEM),
        Form(search.FINDING, IN_TANDEM),
    ),
    commands=(
        Command("meeting", lambda turn, _payload: plan.begin_planning(turn), IN_TANDEM, menu=20),
        Command("log", lambda turn, _payload: which.begin_logging(turn), IN_TANDEM, menu=21),
        Command("meetings", lambda turn, _payload: overview.list_meetings(turn), IN_TANDEM, menu=22),
    ),
    actions=(
        Action(cards.PLAN, plan.begin_planning, IN_TANDEM),
        Action(cards.AGAIN, plan.plan_again, IN_TANDEM),
        Action(plan.ANYWAY, plan.plan_anyway, IN_TANDEM),
        Action(cards.CONFIRM, replies.confirm_meeting, IN_TANDEM),
        Action(cards.RETIME, replies.ask_for_time, IN_TANDEM),
        Action(cards.WITHDRAW, replies.withdraw_meeting, IN_TANDEM),
        Action(cards.FILE, replies.send_file, IN_TANDEM),
        Action(cards.CANT, calling_off.ask_whether, IN_TANDEM),
        Action(cards.CANCEL, calling_off.ask_for_words, IN_TANDEM),
        Action(cards.MISSED, calling_off.miss_meeting, IN_TANDEM),
        Action(cards.SHOW, overview.show_meeting, IN_TANDEM),
        Action(mine.LIST, overview.list_meetings, IN_TANDEM),
        Action(overview.FIND, search.ask_for_words, IN_TANDEM),
        Action(search.FOUND, search.show_found, IN_TANDEM),
        Action(which.LOG, which.begin_logging, IN_TANDEM),
        Action(cards.HELD, which.begin_planned, IN_TANDEM),
        Action(which.UNPLANNED, which.begin_unplanned, IN_TANDEM),
        Action(log.ANOTHER, log.log_another, IN_TANDEM),
        Action(entries.ENTRY, log_replies.show_log, IN_TANDEM),
        Action(entries.CHANGE, log.begin_change, IN_TANDEM),
        Action(entries.TAKE_BACK, taking_back.ask_whether, IN_TANDEM),
        Action(taking_back.SURE, taking_back.take_back, IN_TANDEM),
        Action(entries.RIGHT, log_replies.confirm_log, IN_TANDEM),
        Action(entries.DIFFERS, log_replies.ask_what_differs, IN_TANDEM),
        Action(steps.STEPS, step_moves.list_steps, IN_TANDEM),
        Action(steps.NEW, step_form.begin_step, IN_TANDEM),
        Action(steps.DONE, step_moves.finish_step, IN_TANDEM),
        Action(steps.LATER, step_moves.put_step_off, IN_TANDEM),
        Action(steps.DROP, step_moves.drop_step, IN_TANDEM),
    ),
    jobs=(
        Job("keep_agreed_times", reminders.keep_agreed_times, (meetings.LAPSING,)),
        Job("end_meetings", calling_off.end_meetings, (meetings.LEFT,)),
    ),
    prompts=reminders.PROMPTS,
    feeds=(Feed("meetings", calendar_file.entries_of),),
)
