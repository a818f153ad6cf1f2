"""The playground's page in a real browser: a window, and the people at their phones in it."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

CHROMIUM_ARGUMENTS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@asynccontextmanager
async def system_browser() -> AsyncIterator[Browser]:
    """The system's Chromium. Where there is none the test says so and is skipped, but fails in CI."""
    executable = shutil.which("chromium") or shutil.which("chromium-browser")
    if executable is None:
        reason = "there is no chromium on this machine to open the playground in"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=executable, args=CHROMIUM_ARGUMENTS)
        try:
            yield browser
        finally:
            await browser.close()


async def open_page(browser: Browser, url: str, width: int = 1440, language: str = "en-GB") -> Page:
    """The page in a window of its own; an error in its scripts fails the test at once."""
    context = await browser.new_context(viewport={"width": width, "height": 860}, locale=language)
    page = await context.new_page()
    page.set_default_timeout(5_000)
    page.on("pageerror", lambda error: pytest.fail(f"the page's script failed: {error}"))
    await page.goto(url)
    await expect(page.locator(".phone")).to_have_count(3)
    return page


class Someone:
    """A person at their phone on the page."""

    def __init__(self, page: Page, user_id: int) -> None:
        self.phone: Locator = page.locator(f"#phone-{user_id}")

    async def taps(self, label: str) -> None:
        await self.phone.get_by_role("button", name=label, exact=True).last.click()

    async def types(self, text: str) -> None:
        field = self.phone.get_by_role("textbox")
        await field.fill(text)
        await field.press("Enter")

    async def sees(self, text: str) -> None:
        await expect(self.phone.locator(".from-bot .text").filter(has_text=text)).to_be_visible()
