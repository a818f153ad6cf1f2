"""The page in a real browser: a newcomer joins, the clock is turned, an invitation goes from phone to phone.

`demo_url` is a demo with a scripted bot; the stories only touch the page, in the words of `JOINING`.
"""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from playwright.async_api import Browser, expect

from playground.page import GuideStep, page_routes
from playground.server import Server
from tests.browser import Someone, open_page
from tests.playground.clock import Clock
from tests.playground.stage import ANA, BEN, CLARA, Stage

pytestmark = pytest.mark.browser

JOINING = (
    ("taps", "Start"),
    ("sees", "Welcome to the mentoring programme"),
    ("taps", "I am a mentee"),
    ("sees", "What shall we call you?"),
    ("types", "Ana <b>& friends</b>"),
    ("sees", "Nice to meet you, Ana <b>& friends</b>!"),
)
GUIDE = (
    GuideStep({"en": "Press Start and join", "de": "Auf Starten tippen"}, ANA, "Nice to meet you"),
    GuideStep({"en": "Turn the clock by a week", "de": "Eine Woche weiter"}, ANA, "in touch", clock=True),
)


class Demo(Stage):
    """Three people and a bot that knows a handful of sentences."""

    async def turn_clock(self, by: timedelta) -> None:
        await super().turn_clock(by)
        await self.says(ANA, "Were you <b>in touch</b> with Ben this week?", [[("Yes", "yes")]])

    async def says(self, chat_id: int, text: str, rows: list[list[tuple[str, str]]] | None = None) -> None:
        keyboard = [[{"text": label, "callback_data": data} for label, data in row] for row in rows or []]
        params: dict[str, Any] = {"chat_id": chat_id, "text": text, "parse_mode": "HTML"}
        await self.telegram.call(
            "sendMessage", {**params, "reply_markup": {"inline_keyboard": keyboard}} if rows else params
        )

    async def run_bot(self) -> None:
        commands = [{"command": "invite", "description": "Invite a mentee"}]
        await self.telegram.call("setMyCommands", {"commands": commands})
        offset = 0
        while True:
            answer = await self.telegram.call("getUpdates", {"offset": offset, "timeout": 50})
            for update in answer.body["result"]:
                offset = update["update_id"] + 1
                if "callback_query" in update:
                    await self.on_tap(update["callback_query"])
                elif "message" in update:
                    await self.on_text(update["message"]["chat"]["id"], update["message"].get("text", ""))

    async def on_text(self, chat_id: int, text: str) -> None:
        if text == "/start":
            await self.says(chat_id, "Welcome to the mentoring programme.", [[("I am a mentee", "mentee")]])
        elif text.startswith("/start "):
            await self.says(chat_id, f"You come by the invitation {text.removeprefix('/start ')}.")
        elif text == "/invite":
            await self.says(chat_id, "Pass this on: https://t.me/TandemDemoBot?start=mentee_7")
        else:
            name = text.replace("&", "&amp;").replace("<", "&lt;")
            await self.says(chat_id, f"Nice to meet you, <i>{name}</i>!")

    async def on_tap(self, query: dict[str, Any]) -> None:
        answer = {"callback_query_id": query["id"]}
        if query["data"] == "yes":
            await self.telegram.call("answerCallbackQuery", {**answer, "text": "Good to hear."})
            return
        await self.telegram.call("answerCallbackQuery", answer)
        message = query["message"]
        await self.telegram.call(
            "editMessageText",
            {
                "chat_id": message["chat"]["id"],
                "message_id": message["message_id"],
                "text": "What shall we call you?",
            },
        )


@pytest.fixture
def demo(clock: Clock) -> Demo:
    return Demo(clock)


@pytest.fixture
async def demo_url(demo: Demo) -> AsyncIterator[str]:
    bot = asyncio.create_task(demo.run_bot())
    async with Server(demo.telegram, routes=page_routes(demo, GUIDE)) as server:
        yield server.url
    bot.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await bot


async def joins(person: Someone) -> None:
    for act, words in JOINING:
        await getattr(person, act)(words)


async def test_a_newcomer_joins_and_is_asked_a_week_later(browser: Browser, demo_url: str) -> None:
    page = await open_page(browser, demo_url)
    ana = Someone(page, ANA)
    await expect(ana.phone).to_have_class(re.compile("to-use"))

    await joins(ana)
    await expect(ana.phone.locator(".from-bot .text b, .from-bot .text strong")).to_have_count(0)
    await expect(page.locator(".guide .done")).to_have_count(1)
    await expect(page.locator(".clock")).to_have_class(re.compile("to-use"))

    await page.get_by_role("button", name="+ 1 week").click()
    await expect(page.locator(".notice")).to_contain_text("9 March 2026 at 10:00")
    await ana.sees("Were you in touch with Ben this week?")
    await expect(ana.phone.locator(".text strong")).to_have_text("in touch")
    await expect(page.locator(".guide")).to_contain_text("That was the first round.")
    await ana.taps("Yes")
    await expect(ana.phone.locator(".toast")).to_have_text("Good to hear.")

    before = await ana.phone.locator(".messages").inner_text()
    await page.reload()
    await expect(ana.phone.locator(".message")).to_have_count(5)
    assert await ana.phone.locator(".messages").inner_text() == before


async def test_an_invitation_goes_from_phone_to_phone(browser: Browser, demo_url: str) -> None:
    page = await open_page(browser, demo_url)
    clara = Someone(page, CLARA)
    await clara.taps("Start")
    await clara.phone.get_by_role("textbox").fill("/")
    await clara.phone.get_by_role("button", name="/invite").click()
    await clara.sees("Pass this on:")

    await clara.phone.get_by_role("button", name="Open as …").click()
    await page.get_by_role("menuitem", name="Open as Ben Weber").click()
    await Someone(page, BEN).sees("You come by the invitation mentee_7.")

    await page.get_by_role("button", name="Add a person").click()
    await page.get_by_role("textbox", name="Name").fill("Dilan Öztürk")
    await page.get_by_role("button", name="Add", exact=True).click()
    added = page.locator(".phone", has_text="Dilan Öztürk")
    await added.get_by_role("button", name="I have an invitation link").click()
    await page.get_by_role("textbox", name="Link").fill("t.me/TandemDemoBot?start=mentee_8")
    await page.get_by_role("button", name="Open", exact=True).click()
    await expect(added.get_by_text("You come by the invitation mentee_8.")).to_be_visible()


async def test_one_phone_at_a_time_where_the_screen_is_narrow(browser: Browser, demo_url: str) -> None:
    page = await open_page(browser, demo_url, width=390, language="de-DE")
    ana = Someone(page, ANA)
    await ana.taps("Starten")
    await ana.sees("Welcome to the mentoring programme")
    await page.get_by_role("tab", name="Clara").click()
    await expect(ana.phone).to_be_hidden()

    await page.get_by_role("button", name="+ 1 Woche").click()
    await expect(page.locator(".notice")).to_contain_text("Es ist jetzt Montag, 9. März 2026")
    await expect(page.get_by_role("tab", name="Ana").locator(".badge")).to_have_text("1")
    await page.get_by_role("tab", name="Ana").click()
    await ana.sees("Were you in touch with Ben this week?")
    await expect(page.locator(".badge")).to_have_count(0)
    assert await page.evaluate("document.documentElement.scrollWidth") == 390

    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("button", name="Add a person")).to_be_visible()


async def test_comes_back_by_itself_after_a_break(browser: Browser, demo: Demo) -> None:
    routes = page_routes(demo)
    async with Server(demo.telegram, routes=routes) as server:
        port = server.port
        page = await open_page(browser, server.url)
    await expect(page.locator(".notice")).to_contain_text("The connection is lost")

    demo.telegram.start(ANA)
    async with Server(demo.telegram, port=port, routes=routes):
        await expect(page.locator(".notice")).to_have_text("Connected again.")
        await expect(page.locator(f"#phone-{ANA} .own")).to_have_count(1)


async def test_starts_over_when_asked_twice(browser: Browser, demo_url: str) -> None:
    page = await open_page(browser, demo_url)
    clara = Someone(page, CLARA)
    await clara.taps("Start")
    await clara.sees("Welcome to the mentoring programme")

    await page.get_by_role("button", name="Start over").click()
    dialog = page.get_by_role("dialog", name="Start over?")
    await dialog.get_by_role("button", name="Start over").click()

    await expect(clara.phone.locator(".message")).to_have_count(0)
    await expect(clara.phone.get_by_role("button", name="Start", exact=True)).to_be_visible()
