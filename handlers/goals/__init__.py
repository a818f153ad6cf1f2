"""Goals: what the mentee wants to reach, in five levels; both read, note and rate how far it has come."""

from pathlib import Path

from dialogue.room import Action, Command, Form, Room, Task
from handlers import goal_chart
from handlers.audience import IN_TANDEM, MENTEE_IN_TANDEM
from handlers.goals import cards, mine, notes, overview, prompts, rating, results, scale, setting, when
from handlers.goals.flow import GOAL

ROOM = Room(
    "goals",
    Path(__file__).parent,
    forms=(
        Form(GOAL, MENTEE_IN_TANDEM),
        Form(scale.SCALING, MENTEE_IN_TANDEM),
        Form(notes.NOTING, IN_TANDEM),
        Form(when.OTHER_DAY_FORM, MENTEE_IN_TANDEM),
        Form(rating.RATING, IN_TANDEM),
    ),
    commands=(Command("goals", lambda turn, _payload: overview.show_goals(turn), IN_TANDEM, menu=30),),
    actions=(
        Action(mine.LIST, overview.show_goals, IN_TANDEM),
        Action(mine.SHOW, cards.show_goal, IN_TANDEM),
        Action(mine.NEW, setting.begin_goal, MENTEE_IN_TANDEM),
        Action(mine.CHANGE, setting.change_goal, MENTEE_IN_TANDEM),
        Action(mine.REPLACE, setting.replace_goal, MENTEE_IN_TANDEM),
        Action(mine.ASIDE, setting.put_goal_aside, MENTEE_IN_TANDEM),
        Action(mine.AGAIN, setting.take_goal_up, MENTEE_IN_TANDEM),
        Action(mine.LEVELS, scale.begin_scale, MENTEE_IN_TANDEM),
        Action(mine.STEP, notes.take_first_step, MENTEE_IN_TANDEM),
        Action(mine.WENT, when.ask_how_it_went, MENTEE_IN_TANDEM),
        Action(mine.REACHED, when.reach_goal, MENTEE_IN_TANDEM),
        Action(mine.LATER, when.move_goal, MENTEE_IN_TANDEM),
        Action(mine.OTHER_DAY, when.ask_for_day, MENTEE_IN_TANDEM),
        Action(mine.NOTE, notes.begin_note, IN_TANDEM),
        Action(mine.COURSE, notes.show_course, IN_TANDEM),
        Action(mine.RATE, rating.begin_rating, IN_TANDEM),
        Action(mine.ASK, rating.ask_partner, IN_TANDEM),
        Action(mine.RESULTS, results.show_results, IN_TANDEM),
        Action(mine.PICTURE, results.order_picture, IN_TANDEM),
    ),
    prompts=prompts.PROMPTS,
    tasks=(Task(results.TASK, results.gather, goal_chart.draw, results.bring, results.give_up),),
)
