"""The link to one's calendar in the chat, and the file for programmes without a web server."""

from pathlib import Path

from icalendar import Calendar

from tests.bot.web.feeds import link_of, with_web
from tests.handlers.behind import forges
from tests.handlers.events.acts import announces
from tests.handlers.meetings.acts import agree
from tests.world import World


async def test_without_a_web_server_the_calendar_comes_as_a_file(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await announces(world, world.people["Clara"])
    await ana.taps("I’m coming")
    await ana.says("/calendar")
    assert ana.sees("your programme has no web server for it")
    assert ana.buttons == [["📄 All of it as a file"]]
    await ana.taps("All of it as a file")
    assert ana.sees("🗓️ 2 entries.")
    calendar = Calendar.from_ical(ana.documents[-1].content)
    assert [str(event["SUMMARY"]) for event in calendar.events] == ["Mentoring: Ben", "Kick-off"]
    for name in ("calendar.make", "calendar.renew", "calendar.ask"):
        await forges(world, ana, name)
        assert ana.sees("no web server")


async def test_an_empty_calendar_is_no_file(world: World) -> None:
    _, ben = await world.tandem(languages=("en", "de"))
    await ben.says("/calendar")
    await ben.taps("Alles als Datei")
    assert ben.sees("🗓️ Im Moment steht nichts an.")
    assert ben.documents == []


async def test_a_link_is_shown_once(tmp_path: Path) -> None:
    async with with_web(tmp_path) as world:
        ana, _ = await world.tandem()
        await ana.says("/calendar")
        offer = ana.message
        link = await link_of(ana)
        assert link.startswith(world.settings.web.public_url + "/calendar/")
        assert link.isascii()
        assert ana.sees("🔒 Whoever has this link can read your calendar")
        await ana.taps_old(offer, "Get my link")
        assert ana.sees("You have had a link since Mon 23 Nov 2026.")
        assert not ana.sees("http")
        await ana.taps("Take the link away")
        assert ana.buttons == [["🔗 Get my link"], ["📄 All of it as a file"]]
