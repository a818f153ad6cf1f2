"""Privacy: the notice at any time and for anybody, in short and whole; and taking one's consent back."""

from pathlib import Path

from dialogue.room import Action, Command, Room
from handlers import privacy_notice
from handlers.audience import ANYONE, KNOWN
from handlers.privacy import reading, withdrawing

ROOM = Room(
    "privacy",
    Path(__file__).parent,
    commands=(Command("privacy", lambda turn, _payload: reading.show_notice(turn), ANYONE, menu=92),),
    actions=(
        Action(privacy_notice.NOTICE, reading.show_notice, ANYONE),
        Action(privacy_notice.READ, reading.show_page, ANYONE),
        Action(privacy_notice.ASK_TO_WITHDRAW, withdrawing.ask_before, KNOWN),
        Action(privacy_notice.WITHDRAW, withdrawing.withdraw, KNOWN),
        Action(withdrawing.KEEP, withdrawing.keep_all, KNOWN),
    ),
)
