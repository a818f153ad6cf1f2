"""Events: what is on, signing up, staying away, checking in, and one's package."""

from pathlib import Path

from dialogue.room import Action, Command, Feed, Form, Job, Link, Prompt, Room
from handlers import check_in
from handlers.audience import ADMITTED, MEMBER, TAKES_PART
from handlers.events import afterwards, answers, cards, checking_in, overview, package, prompts
from mentoring.manners import at_once, in_daytime
from mentoring.prompts import PromptKind
from storage import events

ROOM = Room(
    "events",
    Path(__file__).parent,
    forms=(Form(answers.EXPLAINING, ADMITTED), Form(checking_in.SAYING, ADMITTED)),
    commands=(
        Command(
            "events",
            lambda turn, _payload: overview.open_events(turn),
            TAKES_PART,
            menu=40,
            waits=overview.count_this_week,
        ),
        Command("package", lambda turn, _payload: package.show_package(turn), ADMITTED, menu=41),
        Command("here", checking_in.take_word_or_ask, ADMITTED),
    ),
    actions=(
        Action(cards.LIST, overview.list_events, ADMITTED),
        Action(cards.SHOW, overview.show_event, ADMITTED),
        Action(cards.COME, answers.come, ADMITTED),
        Action(cards.DECLINE, answers.decline, ADMITTED),
        Action(cards.ABSENT, answers.ask_why, ADMITTED),
        Action(cards.REASON, answers.be_absent, ADMITTED),
        Action(cards.EXPLAIN, answers.ask_for_words, ADMITTED),
        Action(cards.FILE, answers.send_file, ADMITTED),
        Action(cards.HERE, checking_in.ask_for_word, ADMITTED),
        Action(cards.PACKAGE, package.show_package, ADMITTED),
    ),
    links=(Link(check_in.LINK, checking_in.check_in_by_link, MEMBER),),
    jobs=(Job("ask_about_events", afterwards.ask_how_it_was, (events.OVER,)),),
    prompts=(
        Prompt(PromptKind.EVENT_NEWS, prompts.tell_news, together=True, rests=False),
        Prompt(PromptKind.EVENT_TOMORROW, prompts.remind, counts=False, hours=in_daytime, rests=False),
        Prompt(PromptKind.EVENT_SOON, prompts.remind, counts=False, hours=at_once, rests=False),
    ),
    feeds=(Feed("events", answers.calendar_entries),),
)
