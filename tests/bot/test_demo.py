"""The demo in a real browser: the programme's story, from a newcomer's first tap to the nudge."""

import asyncio
import os
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.demo import ANA, BEN, CLARA, Demo
from tests.browser import Someone, open_page

pytestmark = pytest.mark.browser

PICTURE = "TANDEM_PICTURE"  # names the file that the picture of the three phones goes to

APPLICATION = {
    "en": (
        ("taps", "Start"), ("taps", "English"), ("taps", "✅ Yes, I agree"), ("taps", "Mentee"), ("taps", "Master"),
        ("taps", "3"), ("types", "Ana"), ("types", "Business Informatics"), ("types", "English C1, German B1"),
        ("taps", "Done"), ("taps", "▫️ IT and data"), ("taps", "Done (1)"), ("taps", "▫️ Finding an internship"),
        ("taps", "Done (1)"), ("types", "I love data & rowing."), ("taps", "▫️ Video call"), ("taps", "Done (1)"),
        ("taps", "4"), ("taps", "Skip"),
        ("sees", "Which country do you come from?"), ("taps", "Skip"), ("taps", "✅ Send my application"),
        ("sees", "Thank you, Ana!"),
    ),
    "de": (
        ("taps", "Starten"), ("taps", "Deutsch"), ("taps", "✅ Ja, ich bin einverstanden"), ("taps", "Mentee"),
        ("taps", "Promotion"), ("types", "Ana"), ("types", "Informatik"), ("types", "Deutsch B2"),
        ("taps", "Fertig"), ("types", "Forschung"), ("taps", "Fertig (1)"), ("taps", "▫️ Berufsweg planen"),
        ("taps", "Fertig (1)"), ("types", "Ich mag Zahlen."), ("taps", "▫️ Persönlich"), ("taps", "Fertig (1)"),
        ("taps", "4"), ("taps", "Überspringen"),
        ("sees", "Aus welchem Land kommst du?"), ("taps", "Überspringen"), ("taps", "✅ Bewerbung abschicken"),
        ("sees", "Danke, Ana!"),
    ),
}  # fmt: skip


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Demo]:
    """The demo as `tandem demo` serves it, on a free port."""
    demo = Demo(tmp_path, port=0)
    opened = asyncio.Event()
    running = asyncio.create_task(demo.run(lambda _: None, lambda _: opened.set()))
    await opened.wait()
    yield demo
    demo.end()
    await running


async def does(person: Someone, *acts: tuple[str, str]) -> None:
    for act, words in acts:
        await getattr(person, act)(words)


async def test_the_story_can_be_played_through_by_tapping(browser: Browser, demo: Demo) -> None:
    page = await open_page(browser, demo.server.url)
    ana, ben, clara = Someone(page, ANA), Someone(page, BEN), Someone(page, CLARA)
    await clara.sees("Yusuf has applied as Mentee.")
    await does(ana, *APPLICATION["en"])
    await clara.sees("Ana has applied as Mentee.")
    await does(
        clara,
        ("types", "/applications"),
        ("taps", "Ana · Mentee"),
        ("taps", "✅ Admit"),
        ("sees", "Ana is in"),
    )
    await does(clara, ("types", "/pair"), ("taps", "Ana · Business Informatics"), ("taps", "Ben · Economics"))
    await does(clara, ("taps", "✅ Yes, send the proposal"), ("sees", "Sent: Ana and Ben"))
    await does(ben, ("sees", "This is Ana:"), ("taps", "✅ Yes, gladly"))
    await does(ana, ("taps", "✅ Yes, gladly"), ("sees", "You and Ben are a tandem now."))
    await does(ana, ("types", "/goals"), ("taps", "➕ Set a goal"), ("types", "Find an internship"))
    await does(ana, ("taps", "Short-term"), ("types", "One signed contract"), ("taps", "Tomorrow"))
    await does(ana, ("types", "Show Ben my CV"), ("taps", "✅ Keep this goal"), ("sees", "Your goal is set"))
    await ben.sees("Ana set a goal: Find an internship")
    await does(ana, ("types", "/meeting"), ("taps", "Tomorrow"), ("taps", "15:00"), ("taps", "1 h"))
    await does(
        ana,
        ("taps", "Video call"),
        ("taps", "Skip"),
        ("sees", "What would you like to talk about?"),
        ("types", "My CV"),
        ("taps", "✅ Send it"),
    )
    await does(ben, ("sees", "Ana would like to meet you."), ("taps", "✅ Confirm"))
    await ana.sees("Ben has confirmed: you are meeting.")
    await take_picture(page)
    for _ in range(5):
        await turn_a_week(page)
    await ana.sees("I have not heard of a first contact yet.")
    await does(ana, ("taps", "✍️ We met"), ("sees", "Which meeting would you like to log?"))
    await expect(page.locator(".guide")).to_contain_text("That was the first round.")


async def turn_a_week(page: Page) -> None:
    before = await page.locator(".clock time").get_attribute("datetime")
    await page.get_by_role("button", name="+ 1 week").click()
    await expect(page.locator(".clock time")).not_to_have_attribute("datetime", before or "")


async def take_picture(page: Page) -> None:
    """For the README: `make picture`."""
    if file := os.environ.get(PICTURE):
        await expect(page.locator(".waiting")).to_have_count(0)
        await page.screenshot(path=file)


async def test_a_newcomer_joins_in_german_on_a_narrow_screen(browser: Browser, demo: Demo) -> None:
    page = await open_page(browser, demo.server.url, width=390, language="de-DE")
    ana = Someone(page, ANA)
    await does(ana, *APPLICATION["de"])
    await page.get_by_role("tab", name=re.compile("Clara")).click()
    await Someone(page, CLARA).sees("Ana has applied as Mentee.")


async def test_start_over_brings_everything_to_its_beginning(browser: Browser, demo: Demo) -> None:
    page = await open_page(browser, demo.server.url)
    ana, clara = Someone(page, ANA), Someone(page, CLARA)
    await does(ana, ("taps", "Start"), ("taps", "English"), ("sees", "Privacy, in short"))
    await page.get_by_role("button", name="Start over").click()
    await page.get_by_role("dialog", name="Start over?").get_by_role("button", name="Start over").click()
    await expect(ana.phone.get_by_role("button", name="Start", exact=True)).to_be_visible()
    await clara.sees("Yusuf has applied as Mentee.")


async def test_a_page_in_german_starts_over_among_people_who_speak_german(
    browser: Browser, demo: Demo
) -> None:
    page = await open_page(browser, demo.server.url, language="de-DE")
    await page.get_by_role("button", name="Von vorn").click()
    await page.get_by_role("dialog", name="Von vorn beginnen?").get_by_role("button", name="Von vorn").click()
    await Someone(page, CLARA).sees("Yusuf hat sich als Mentee beworben.")
    await Someone(page, BEN).sees("Du und Mei seid jetzt ein Tandem")
    ana = Someone(page, ANA)
    await does(ana, *APPLICATION["de"])
