"""One's own calendar: a secret link that programs subscribe to, or all of it as a file."""

from pathlib import Path

from dialogue.room import Action, Command, Room
from handlers.audience import MEMBER
from handlers.calendar import mine

ROOM = Room(
    "calendar",
    Path(__file__).parent,
    commands=(Command("calendar", lambda turn, _payload: mine.show_calendar(turn), MEMBER, menu=46),),
    actions=(
        Action(mine.SHOW, mine.show_calendar, MEMBER),
        Action(mine.MAKE, mine.make_link, MEMBER),
        Action(mine.ASK_RENEW, mine.ask_before_renewing, MEMBER),
        Action(mine.RENEW, mine.renew_link, MEMBER),
        Action(mine.REVOKE, mine.revoke_link, MEMBER),
        Action(mine.FILE, mine.send_file, MEMBER),
    ),
)
