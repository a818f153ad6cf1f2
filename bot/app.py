"""The program: settings in, a running bot out. ``main`` reads like a table of contents."""

import asyncio
import hashlib
import json
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AsyncExitStack, ExitStack, closing, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import structlog
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.clock import Ticks, system_now
from bot.delivery import Delivery
from bot.figures import Figures
from bot.intake.apply import Applier
from bot.intake.flood import Flood
from bot.intake.polling import AnotherInstanceError, Polling, TokenRefusedError
from bot.keys import KeyFileError, unlock
from bot.logs import configure_logs
from bot.menus import show_menus
from bot.pacing import Pacer
from bot.settings import Settings
from bot.telegram_request import AiohttpRequest
from bot.traces import log_error
from bot.workshop import Perform, Workshop, in_own_process
from dialogue.house import House
from dialogue.turn import Stage
from handlers import ROOMS, VOCABULARY, refusal, standing
from handlers.coordinator import claim, team
from mentoring.programme import Programme
from storage import lease, names, outbox, people, weeks
from storage.database import Database, DatabaseError, open_database
from storage.presence import at_work
from storage.store import Lane, Letter, Store
from storage.writer import StorageUnavailableError, Writer

if TYPE_CHECKING:
    from aiohttp.web import RouteDef

    from bot.intake.webhook import Webhook
    from bot.replica import Replica

log = structlog.get_logger()


class StartError(Exception):
    """The bot can't start or go on; the message is a sentence for the person who runs it."""


class App:
    """One bot on one database. Use as ``async with App(settings) as app: await app.serve()``."""

    def __init__(
        self,
        settings: Settings,
        *,
        now: Callable[[], datetime] = system_now,
        request: AiohttpRequest | None = None,
        perform: Perform = in_own_process,
    ) -> None:
        """``now`` is the one clock; ``request`` carries calls to Telegram (tests bring their own).

        ``perform`` does the work outside the writer.
        """
        self.settings = settings
        self.now = now
        self.request = request or AiohttpRequest()
        self._perform = perform
        self.figures = Figures()
        self.bot = _client(settings, self.request)
        self.claim_link: str | None = None

    async def __aenter__(self) -> "App":
        """Open everything. Raises StartError with a sentence where something can't be opened."""
        self._loop = asyncio.get_running_loop()
        async with AsyncExitStack() as opened:  # what was opened is closed again, should the rest fail
            await self._open(opened)
            self._opened = opened.pop_all()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Finish what is under way and close everything."""
        await self._opened.aclose()

    async def _open(self, opened: AsyncExitStack) -> None:
        self.database = opened.enter_context(_open(self.settings, self.now()))
        opened.push_async_callback(self.bot.shutdown)
        await self._meet_telegram()
        self.house = build_house(self.settings, self.bot.username)
        self.replica = self._replica()
        tell = [self.replica.tell] if self.replica else []
        self.writer = Writer(self.database, self.now, self._committed, self._ordered, *tell)
        self.delivery = Delivery(
            self._post,
            self.write,
            Pacer(self.settings.delivery.per_second, self.settings.delivery.per_chat_per_second),
            concurrency=self.settings.delivery.concurrency,
            longest_pause=self.settings.delivery.longest_pause_seconds,
            figures=self.figures,
        )
        flood = Flood(self.settings.limits.updates_per_minute, self.now)
        self.applier = Applier(self.house, self.writer, flood, self.figures)
        self.intake = self._intake()
        self.workshop = Workshop(self.house, self.write, self._perform, self._fetch)
        self.ticks = Ticks(self.house, self.write, self._ticked, self.now)
        self.writer.start()
        opened.push_async_callback(self.intake.acknowledge)
        opened.callback(self.writer.stop)
        if self.replica is not None:
            opened.push_async_callback(self.replica.stop)  # what is under way is finished before
        self.claim_link = await self.write(self._prepare)
        introducing = asyncio.create_task(show_menus(self.bot, self.house))  # nobody's answer waits for it
        opened.push_async_callback(asyncio.wait, [introducing])
        opened.callback(introducing.cancel)
        self._sending = asyncio.create_task(self.delivery.run())
        opened.push_async_callback(self._end_sending)
        self._working = asyncio.create_task(self.workshop.run())
        opened.push_async_callback(self._end_working)
        if self.replica is None:
            self.delivery.take(await self.write(outbox.waiting))
        else:
            self.replica.attach(self.delivery, self.workshop, self.ticks, self.write)
        await self._serve_web(opened)
        opened.callback(self.ticks.stop)
        opened.callback(self.stop)

    def _leads(self) -> bool:
        return self.replica is None or self.replica.leads

    def _replica(self) -> "Replica | None":
        """With a webhook and PostgreSQL there may be several of us. Of those that poll, only one can be."""
        if not self.settings.telegram.webhook or self.database.is_sqlite:
            return None
        from bot.replica import Replica

        return Replica(self.database)

    def _intake(self) -> "Polling | Webhook":
        telegram = self.settings.telegram
        if not telegram.webhook:
            return Polling(self.request, self.bot.base_url, self.applier, telegram.poll_timeout)
        from bot.intake.webhook import Webhook

        token = telegram.token.get_secret_value()
        return Webhook(
            self.settings.web.public_url, token, self.applier, self._set_webhook, self.bot.get_webhook_info
        )

    async def _set_webhook(self, params: dict[str, Any]) -> None:
        await self.request.deliver(
            self.bot.base_url, Letter(0, Lane.ANSWER, "setWebhook", json.dumps(params))
        )

    async def _serve_web(self, opened: AsyncExitStack) -> None:
        web = self.settings.web
        if web.public_url:
            from bot.web.feeds import Feeds  # a server of its own, which most bots do without

            routes = Feeds(self.house, self.write, self.now).routes
            if isinstance(self.intake, Polling):
                await self._listen(opened, "web", web.listen, web.port, routes)
            else:
                await self._listen(opened, "web", web.listen, web.port, [*routes, *self.intake.routes])
        metrics = self.settings.metrics
        if metrics.port:
            from bot.web.metrics import Metrics

            told = Metrics(self.house, self.write, self.figures, self.writer.counts, self._leads)
            await self._listen(opened, "metrics", metrics.listen, metrics.port, told.routes)

    async def _listen(
        self, opened: AsyncExitStack, section: str, listen: str, port: int, routes: "Iterable[RouteDef]"
    ) -> None:
        from bot.web.server import WebServer

        server = WebServer(listen, port, routes)
        try:
            await server.start()
        except OSError as error:
            raise StartError(
                f"The web server can't listen on {listen}, port {port} ({section}.listen, {section}.port): "
                f"{error.strerror or error}. {_DO_WITHOUT[section]}"
            ) from error
        opened.push_async_callback(server.stop)

    async def serve(self) -> None:
        """Take updates until ``stop``. Raises StartError when another instance takes over or the token is refused.

        The same where a part of the bot has broken: one that answers and does not send is worse than none.
        """
        if self.replica is None:
            self.ticks.start()
        else:
            self.replica.start()
        try:
            await self._take_while_all_goes_on()
        except AnotherInstanceError as error:
            raise StartError(
                "Another program is asking Telegram for this bot's messages with the same token. Only one can: "
                "this one stops. End the other one first, or use a token of its own for each."
            ) from error
        except TokenRefusedError as error:
            raise StartError(_REFUSED) from error
        except StorageUnavailableError as error:
            log.warning("app.stopped_before_commit", reason=str(error))

    async def _take_while_all_goes_on(self) -> None:
        taking = asyncio.ensure_future(self.intake.run())
        parts = {"delivery": self._sending, "workshop": self._working}
        await asyncio.wait({taking, *parts.values()}, return_when=asyncio.FIRST_COMPLETED)
        broken = [name for name, part in parts.items() if part.done()]
        if broken:
            self.stop()
        await taking
        for name in broken:
            error = parts[name].exception()
            log_error("app.broken", error or RuntimeError("it ended too early"), part=name)
            raise StartError(f"A part of the bot ({name}) has broken; the log says where. Start it again.")

    def stop(self) -> None:
        """Come to an end: what is under way is finished, but nothing waits for a database that takes nothing."""
        self.intake.stop()
        self.writer.hurry()

    def write(self, deed: Callable[[Store], Any]) -> "asyncio.Future[Any]":
        """Run a deed in the writer."""
        return asyncio.wrap_future(self.writer.submit(deed))

    async def settled(self) -> None:
        """Wait until all that was ordered and said so far is done, sent and written down."""
        await self.workshop.idle()
        await self.delivery.idle()

    # ── opening ─────────────────────────────────────────────────────────────────────────────────────────

    async def _meet_telegram(self) -> None:
        try:
            await self.bot.initialize()
        except InvalidToken as error:
            raise StartError(_REFUSED) from error
        except TelegramError as error:
            raise StartError(
                f"Telegram does not answer at {self.settings.telegram.api_url}: {error.message}"
            ) from error

    async def _end_working(self) -> None:
        await self.workshop.stop()
        await asyncio.wait([self._working])

    async def _end_sending(self) -> None:
        await self.delivery.stop()
        await asyncio.wait([self._sending])

    def _prepare(self, store: Store) -> str | None:
        lease.alone(store)
        people.open_first_cohort(store, self.settings.programme.cohort or str(self.now().year))
        team.follow_settings(Stage(self.house, store))
        while names.complete(store):
            pass
        weeks.begin(store, self.house.programme)
        return claim.link_for_first_coordinator(store, self.house)

    # ── between the writer's thread and the loop ────────────────────────────────────────────────────────

    def _committed(self, letters: Sequence[Letter]) -> None:
        if self.replica is not None:  # it hears of what is kept, whichever process has said it
            letters = [letter for letter in letters if letter.id is None]
        if letters:
            self._loop.call_soon_threadsafe(self.delivery.take, letters)

    def _ordered(self) -> None:
        self._loop.call_soon_threadsafe(self._look_for_orders)

    def _ticked(self) -> None:
        self.workshop.wake()
        if self.replica is not None:
            self.replica.look_again()

    def _look_for_orders(self) -> None:
        self.workshop.wake()
        self.ticks.look()

    async def _fetch(self, file_id: str) -> bytes:
        """A file that somebody has sent."""
        file = await self.bot.get_file(file_id)
        return bytes(await file.download_as_bytearray())

    async def _post(self, letter: Letter) -> int | None:
        return await self.request.deliver(self.bot.base_url, letter)


_DO_WITHOUT = {
    "web": "Choose another port, or empty web.public_url to do without.",
    "metrics": "Choose another port, or 0 to do without.",
}
_REFUSED = (
    "Telegram does not know this token (telegram.token). Ask @BotFather for it: it looks like 123456789:AAF…, "
    "and an old one stops working when a new one is made."
)


def build_house(settings: Settings, bot_username: str) -> House:
    """Put all rooms under one roof, with this programme's rules."""
    token = settings.telegram.token.get_secret_value()
    return House(
        ROOMS,
        programme=_rules(settings),
        standing=standing,
        refusal=refusal,
        secret=hashlib.sha256(token.encode()).digest(),
        bot_username=bot_username,
        vocabulary=VOCABULARY,
        public_url=settings.web.public_url,
    )


def _rules(settings: Settings) -> Programme:
    chosen = dict(settings.programme) | {"time_zone": str(settings.programme.time_zone)}
    return Programme(coordinators=settings.coordinators, **chosen)


def _client(settings: Settings, request: AiohttpRequest) -> Bot:
    base = settings.telegram.api_url.rstrip("/")
    return Bot(
        settings.telegram.token.get_secret_value(),
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=request,
        get_updates_request=request,
    )


@contextmanager
def _open(settings: Settings, now: datetime) -> Iterator[Database]:
    with ExitStack() as opened:
        try:
            database = opened.enter_context(closing(open_database(settings.database.url)))
            opened.enter_context(at_work(database))
            for name in unlock(database, settings.encryption, now):
                log.info("database.migrated", to=name)
        except (DatabaseError, KeyFileError) as error:
            raise StartError(str(error)) from error
        yield database


async def ask_telegram_who_we_are(settings: Settings) -> str:
    """Give the bot's @username. Raises StartError when the token is refused or nobody answers."""
    bot = _client(settings, AiohttpRequest())
    try:
        await bot.initialize()
    except InvalidToken as error:
        raise StartError(_REFUSED) from error
    except TelegramError as error:
        raise StartError(
            f"Telegram does not answer at {settings.telegram.api_url}: {error.message}"
        ) from error
    finally:
        await bot.shutdown()
    return f"@{bot.username}"


def run(settings: Settings, announce: Callable[[str], None] = print) -> int:
    """Run the bot until SIGTERM or SIGINT; gives the exit code. Raises StartError with a sentence."""
    configure_logs(settings.log, settings.telegram.token.get_secret_value())
    asyncio.run(_run(settings, announce))
    return 0


async def _run(settings: Settings, announce: Callable[[str], None]) -> None:
    async with App(settings) as app:
        loop = asyncio.get_running_loop()
        for end in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(end, app.stop)
        announce(f"@{app.bot.username} is running.")
        if app.claim_link:
            announce(f"Nobody coordinates this programme yet. Open this link once to do so: {app.claim_link}")
        await app.serve()
        announce("Finishing what is under way …")
