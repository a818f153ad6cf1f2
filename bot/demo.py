"""``tandem demo``: the bot as it is, on a fresh database, against the playground's Telegram on this computer."""

import asyncio
import contextlib
import signal
import socket
import tempfile
import webbrowser
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import App
from bot.clock import SettableClock, let_time_pass, system_now
from bot.demo_guide import guide_for
from bot.demo_people import MENTEE, MENTOR, accept_notice, admit, answer, say_yes, send_proposal
from bot.logs import configure_logs
from bot.settings import Settings
from bot.workshop import Perform, in_own_process
from playground.page import Phone, page_routes
from playground.people import Person
from playground.server import Server
from playground.telegram import Telegram
from storage.encryption import Key

TOKEN = "1:demo"  # noqa: S105 - opens nothing but this playground
USERNAME = "TandemDemoBot"
ANA, BEN, CLARA = 1001, 1002, 1003


class Demo:
    """What stands behind the page: Telegram, the bot, the clock. The page's ``Controls``."""

    time_zone = "Europe/Berlin"
    phones: Sequence[Phone] = (
        Phone(ANA, {"en": "wants to be a mentee", "de": "möchte Mentee werden"}),
        Phone(BEN, {"en": "mentor", "de": "Mentor"}),
        Phone(CLARA, {"en": "coordinator", "de": "Koordinatorin"}),
    )

    def __init__(
        self,
        folder: Path,
        port: int,
        language: str = "en",
        begins: datetime | None = None,
        perform: Perform = in_own_process,
    ) -> None:
        """``language`` is what the first people speak, until the page starts over in its own.

        ``begins`` is the hour at which the story starts: ten o'clock today, if it is not given. ``perform`` does
        the work outside the writer.
        """
        self.folder, self.language, self._begins, self._perform = folder, language, begins, perform
        self._round = 0
        self._turning = asyncio.Lock()
        self._ending = asyncio.Event()
        self.clock = self._new_clock()
        self.telegram = self._new_telegram()
        self.server = Server(self.telegram, port=port, routes=page_routes(self, guide_for(ANA, BEN, CLARA)))

    def now(self) -> datetime:
        """The playground's time."""
        return self.clock()

    async def turn_clock(self, by: timedelta) -> None:
        """Turn the clock ahead and let the bot do what is due on the way, each thing at its hour."""
        async with self._turning:
            await let_time_pass(self.clock, by, self.app.ticks.next_due, self._tick)

    async def _tick(self) -> None:
        await self.app.ticks.tick()
        await self.settle()

    async def start_over(self, language: str) -> None:
        """Bring everything to its beginning: new chats, a new database, the bot anew."""
        async with self._turning:
            await self._stop_bot()
            self.language = language if language in MENTEE else "en"
            self.clock = self._new_clock()
            self.telegram = self._new_telegram()
            self.server.switch_to(self.telegram)
            await self._start_bot()

    async def run(self, announce: Callable[[str], None], opened: Callable[[str], object]) -> None:
        """Serve until SIGINT or SIGTERM; ``opened`` gets the page's address once there is something to see."""
        for end in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(end, self.end)
        async with self.server:
            announce("Bringing the first people together …")
            await self._start_bot()
            announce(f"The playground is open at {self.server.url} (Ctrl+C ends it).")
            opened(self.server.url)
            await self._ending.wait()
            await self._stop_bot()

    def end(self) -> None:
        """Come to an end."""
        self._ending.set()

    # ── the bot ─────────────────────────────────────────────────────────────────────────────────────────

    def _new_clock(self) -> SettableClock:
        return SettableClock(self._begins or _morning(self.time_zone))

    def _new_telegram(self) -> Telegram:
        telegram = Telegram(token=TOKEN, bot_username=USERNAME, bot_name="Tandem", now=self.clock)
        for name, number in (("Ana", ANA), ("Ben", BEN), ("Clara", CLARA)):
            username = f"{name.lower()}_demo"
            telegram.add_user(name, id=number, username=username, language_code=self.language)
        return telegram

    async def _start_bot(self) -> None:
        self._round += 1
        settings = Settings.model_validate(
            {
                "telegram": {"token": TOKEN, "api_url": self.server.url},
                "database": {"url": f"sqlite:///{self.folder}/round-{self._round}.db"},
                "encryption": {"keys": Key.new().written()},  # lives as long as this process
                "programme": {"name": "Career International", "organisation": "Universität Trier"},
                "coordinators": [CLARA],
                "delivery": {"per_second": 1000, "per_chat_per_second": 1000},  # nobody limits this server
                "limits": {"updates_per_minute": 0},  # half a year goes by in a minute
                "web": _web(),
                "log": {"level": "warning"},
            }
        )
        configure_logs(settings.log, TOKEN)
        self.app = App(settings, now=self.clock, perform=self._perform)
        await self.app.__aenter__()
        self._serving = asyncio.create_task(self.app.serve())
        self._serving.add_done_callback(self._end_with_bot)
        await self._bring_people_together()

    async def _stop_bot(self) -> None:
        self.app.stop()
        try:
            await self._serving
        finally:
            await self.app.__aexit__()

    def _end_with_bot(self, serving: "asyncio.Task[None]") -> None:
        """A page without a bot behind it is of no use."""
        if not serving.cancelled() and serving.exception() is not None:
            self.end()

    async def settle(self) -> None:
        """Wait until the bot has done all that it will do by itself."""
        await self.telegram.acknowledged()
        await self.app.settled()

    # ── the first people ────────────────────────────────────────────────────────────────────────────────

    async def _bring_people_together(self) -> None:
        """A coordinator with work to do, and a mentor who knows one mentee already. Ana has not begun."""
        spoken = self.language
        clara = await self._joins(CLARA, spoken)
        ben = await self._joins(BEN, spoken)
        await answer(ben, MENTOR[spoken], "Ben")
        mei = await self._joins(self.telegram.add_user("Mei", language_code="en").id, "en")
        await answer(mei, MENTEE["en"], "Mei")
        await admit(clara, "Ben", "Mei", language=spoken)
        await send_proposal(clara, "Mei", "Ben", language=spoken)
        await say_yes(mei, "en")
        await say_yes(ben, spoken)
        yusuf = await self._joins(self.telegram.add_user("Yusuf", language_code="de").id, "de")
        await answer(yusuf, MENTEE["de"], "Yusuf")

    async def _joins(self, user_id: int, language: str) -> Person:
        person = Person(self.telegram, self.telegram.users[user_id], self.settle)
        await person.opens()
        await accept_notice(person, language)
        return person


def _web() -> dict[str, object]:
    """The calendar feeds' own server, on a port of this computer that is free."""
    with socket.socket() as attempt:
        attempt.bind(("127.0.0.1", 0))
        port = attempt.getsockname()[1]
    return {"listen": "127.0.0.1", "port": port, "public_url": f"http://127.0.0.1:{port}"}


def _morning(zone: str) -> datetime:
    """Ten o'clock today, on a Sunday tomorrow: an hour at which prompts may come."""
    today = system_now().astimezone(ZoneInfo(zone))
    ten = today.replace(hour=10, minute=0, second=0, microsecond=0)
    return ten + timedelta(days=1) if ten.isoweekday() == 7 else ten


def demo(port: int, language: str, *, open_browser: bool, announce: Callable[[str], None] = print) -> int:
    """Serve the playground until it is stopped; gives the exit code. Raises OSError when the port is taken."""
    opened: Callable[[str], object] = webbrowser.open if open_browser else (lambda _url: None)
    with tempfile.TemporaryDirectory(prefix="tandem-demo-") as folder, contextlib.suppress(KeyboardInterrupt):
        asyncio.run(Demo(Path(folder), port, language).run(announce, opened))
    return 0
