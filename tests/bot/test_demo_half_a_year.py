"""Half a year of a tandem in the playground, by turning its clock: the bot as it is, over HTTP, seen in the page."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.async_api import Browser

from bot.demo import ANA, BEN, CLARA, Demo
from bot.demo_people import MENTEE, accept_notice, admit, answer, say_yes, send_proposal
from bot.workshop import in_a_thread
from playground.people import Person
from tests.browser import Someone, open_page
from tests.half_a_year import HalfAYear

pytestmark = pytest.mark.browser

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    """The demo among people who speak German, on a free port, from a Monday on."""
    demo = Demo(tmp_path, port=0, language="de", begins=MONDAY, perform=in_a_thread)
    opened = asyncio.Event()
    running = asyncio.create_task(demo.run(lambda _: None, lambda _: opened.set()))
    await opened.wait()
    yield demo
    demo.end()
    await running


async def test_half_a_year_can_be_played_by_turning_the_clock(browser: Browser, demo: Demo) -> None:
    ana, ben, clara = (
        Person(demo.telegram, demo.telegram.users[one], demo.settle) for one in (ANA, BEN, CLARA)
    )
    await ana.opens()
    await accept_notice(ana, "en")
    await answer(ana, MENTEE["en"], "Ana")
    await admit(clara, "Ana", language="de")
    await send_proposal(clara, "Ana", "Ben", language="de")
    await say_yes(ana, "en")
    await say_yes(ben, "de")

    await HalfAYear(ana, ben, demo.now, demo.turn_clock).passes()

    page = await open_page(browser, demo.server.url)
    await Someone(page, ANA).sees("Your certificate, Ana. Congratulations!")
    await Someone(page, BEN).sees("Deine Bestätigung, Ben, mit herzlichem Dank!")
