"""The link to somebody's calendar: made, renewed, taken away; and the file for who would rather have one."""

from zoneinfo import ZoneInfo

from dialogue.screen import Button, DayOf, Document, Label, button, say, screen
from dialogue.turn import Turn
from handlers.calendar_entry import MIME_TYPE, calendar_of
from handlers.calendar_feed import PATH, entries_for
from storage import feeds

SHOW, MAKE, FILE = "calendar.show", "calendar.make", "calendar.file"
ASK_RENEW, RENEW, REVOKE = "calendar.ask", "calendar.renew", "calendar.revoke"


def show_calendar(turn: Turn, *news: Label) -> None:
    """Show how it stands with somebody's calendar, and what they can have."""
    feed = feeds.find(turn.store, turn.person)
    file = [button(say("feed-file"), FILE)]
    if not turn.house.public_url:
        turn.show(screen(*news, say("feed-head"), say("feed-off"), rows=[file]))
    elif feed is None:
        make = [button(say("feed-make"), MAKE)]
        turn.show(screen(*news, say("feed-head"), say("feed-what"), rows=[make, file]))
    else:
        since = say("feed-since", day=DayOf(feed.made_at))
        turn.show(screen(*news, say("feed-head"), since, rows=[*_changes(), file]))


def _changes() -> list[list[Button]]:
    return [[button(say("feed-renew"), ASK_RENEW)], [button(say("feed-revoke"), REVOKE)]]


def make_link(turn: Turn) -> None:
    """Make somebody's first link. A second tap on an old button makes no second one: the first shall stay good."""
    if not turn.house.public_url or feeds.find(turn.store, turn.person) is not None:
        show_calendar(turn)
    else:
        _show_link(turn)


def ask_before_renewing(turn: Turn) -> None:
    """Before a link is renewed: the old one leads nowhere then."""
    if not turn.house.public_url or feeds.find(turn.store, turn.person) is None:
        show_calendar(turn)
        return
    keys = [[button(say("feed-renew-yes"), RENEW)], [button(say("feed-renew-no"), SHOW)]]
    turn.show(screen(say("feed-renew-sure"), rows=keys))


def renew_link(turn: Turn) -> None:
    """Give somebody another link; the one before leads nowhere from now on."""
    if not turn.house.public_url or feeds.find(turn.store, turn.person) is None:
        show_calendar(turn)
    else:
        _show_link(turn)


def _show_link(turn: Turn) -> None:
    """Show a new link. That is the only time: it is kept nowhere."""
    token = feeds.make(turn.store, turn.person)
    link = turn.house.public_url + PATH.format(token=token)
    turn.show(screen(say("feed-link", link=link), say("feed-how"), say("feed-secret"), rows=_changes()))


def revoke_link(turn: Turn) -> None:
    """Take the link away."""
    had_one = feeds.find(turn.store, turn.person) is not None
    feeds.revoke(turn.store, turn.person)
    show_calendar(turn, *([say("feed-revoked")] if had_one else []))


def send_file(turn: Turn) -> None:
    """Send all that is still to come as one file."""
    ahead = [
        entry
        for entry in entries_for(turn, turn.person)
        if entry.ends_at > turn.now and not entry.is_cancelled
    ]
    if not ahead:
        turn.reply(screen(say("feed-nothing")))
        return
    content = calendar_of(ahead, ZoneInfo(turn.person.time_zone), turn.now, "PUBLISH").to_ical()
    name = f"{turn.plain(turn.person, say('feed-file-name'))}.ics"
    turn.reply(screen(say("feed-file-here", count=len(ahead)), file=Document(name, content, MIME_TYPE)))
