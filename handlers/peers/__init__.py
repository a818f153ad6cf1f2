"""Peers in exchange: groups about a topic that one can join, and the peer coffee's small groups."""

from pathlib import Path

from dialogue.room import Action, Command, Job, Prompt, Room, Task
from handlers.audience import ADMITTED
from handlers.peers import coffee, drawing, groups
from mentoring.coffee import draw_crowds
from mentoring.prompts import PromptKind
from storage import coffee as storage_coffee

ROOM = Room(
    "peers",
    Path(__file__).parent,
    commands=(
        Command("groups", lambda turn, _payload: groups.list_groups(turn), ADMITTED, menu=42),
        Command("coffee", lambda turn, _payload: coffee.show_coffee(turn), ADMITTED),
    ),
    actions=(
        Action(groups.LIST, groups.list_groups, ADMITTED),
        Action(coffee.SHOW, coffee.show_coffee, ADMITTED),
        Action(coffee.JOIN, coffee.join, ADMITTED),
        Action(coffee.LEAVE, coffee.leave, ADMITTED),
        Action(coffee.MET, coffee.note_met, ADMITTED),
        Action(coffee.NOT_MET, coffee.note_not_met, ADMITTED),
    ),
    jobs=(Job("draw_coffee", drawing.order_draws, (storage_coffee.DUE,)),),
    prompts=(
        Prompt(PromptKind.COFFEE, coffee.tell_company, rests=False),
        Prompt(PromptKind.COFFEE_MET, coffee.ask_whether_they_met, rests=False),
        Prompt(PromptKind.PEERS_NEWS, groups.tell_news, together=True, rests=False),
        Prompt(PromptKind.COFFEE_NEWS, coffee.tell_news, together=True, rests=False),
    ),
    tasks=(Task(drawing.TASK, drawing.gather, draw_crowds, drawing.bring, drawing.give_up),),
)
