"""A whole programme for tests: the real bot on a file of its own, talking to a Telegram in the same process."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from urllib.parse import unquote

from sqlalchemy import Connection, Dialect, Engine, event
from telegram.error import NetworkError
from telegram.request import RequestData

from bot.app import App
from bot.clock import SettableClock, let_time_pass
from bot.demo_people import MENTEE, MENTOR, accept_notice, answer, say_yes, send_proposal
from bot.settings import Settings
from bot.telegram_request import AiohttpRequest, LetterData
from bot.workshop import in_a_thread
from mentoring.words import EnrolmentStatus, Role
from playground.people import Person
from playground.telegram import DroppedError, Telegram, Upload
from storage import people
from storage.database import open_database
from storage.encryption import Key, Keyring, SealError, keys_of
from storage.store import Store
from storage.tables import Person as Row
from tests.bot_api import validate
from tests.photograph import Photograph

TOKEN = "123456:test-token-of-nobody"
KEY = "dGhlIGtleSBvZiBhbGwgdGVzdHMsIDMyIGJ5dGVzIC4="  # of nobody's words
KEYS = Keyring([Key.read(KEY)])
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # a Monday morning, ten o'clock in Trier


class DirectRequest(AiohttpRequest):
    """Carries the bot's calls to a Telegram in the same process, without a network between."""

    def __init__(self, server: Telegram) -> None:
        super().__init__()
        self.server = server

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Hand the call over."""
        if method == "GET":
            file = self.server.file_at(unquote(url).partition(f"/file/bot{TOKEN}/")[2])
            return (200, file.content) if file else (404, b"{}")
        params, files = _read(request_data)
        try:
            answer = await self.server.call(url.rpartition("/")[2], params, files)
        except DroppedError as error:
            raise NetworkError("the connection broke") from error
        return answer.status, json.dumps(answer.body).encode()


def _read(data: Any) -> tuple[dict[str, Any], dict[str, Upload]]:
    if data is None:
        return {}, {}
    if not isinstance(data, LetterData):
        return dict(data.json_parameters), {}
    file = data.letter.file
    field = "photo" if data.letter.method in ("sendPhoto", "editMessageMedia") else "document"
    files = {field: Upload(file.name, file.content, file.mime_type)} if file else {}
    return json.loads(data.letter.payload), files


_Kind = tuple[str, tuple[str, ...]]  # of a database: whose SQL it speaks, and the names of its keys
_statements: dict[_Kind, dict[Any, Any]] = defaultdict(dict)
_dialects: dict[_Kind, Dialect] = {}


@event.listens_for(Engine, "engine_connect")
def _share_statements(connection: Connection) -> None:
    """Have each statement put into SQL once for all databases of a kind in a process, not for each story anew."""
    engine = connection.engine
    try:
        kind = engine.dialect.name, keys_of(engine.dialect).names
    except SealError:  # opened without keys
        return
    if engine.dialect is not _dialects.setdefault(kind, engine.dialect):
        engine.dialect = _dialects[kind]
        engine.update_execution_options(compiled_cache=_statements[kind])


@cache
def fresh_database() -> bytes:
    """A database with its tables made, once for all tests of a process."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "fresh.db"
        database = open_database(f"sqlite:///{file}")
        database.migrate()
        database.close()
        return file.read_bytes()


_profiles: dict[tuple[Role, str], dict[str, Any]] = {}


async def profile_of(role: Role, language: str) -> dict[str, Any]:
    """What somebody tells who applies in the chat, played through once for all tests of a process."""
    if (role, language) not in _profiles:
        with TemporaryDirectory() as folder:
            async with World(Path(folder)) as world:
                apply = world.mentee if role is Role.MENTEE else world.mentor
                await apply("Somebody", language=language)
                [enrolment] = await world.query(lambda store: people.applications(store, 0, 1))
                _profiles[role, language] = enrolment.profile
    return _profiles[role, language]


class Pair(NamedTuple):
    """A mentee, a mentor, and their languages."""

    mentee: str
    mentor: str
    languages: tuple[str, str]


_tandems: dict[Pair, Photograph] = {}


class World:
    """The programme, its people and its clock. ``async with World(path) as world``."""

    def __init__(self, folder: Path, *, database_url: str | None = None, **programme: Any) -> None:
        self.file = folder / "tandem.db"
        if database_url is None:
            self.file.write_bytes(fresh_database())
        self.clock = SettableClock(START, running=False)
        self.telegram = Telegram(token=TOKEN, now=self.clock, check=validate)
        self.settings = Settings(
            telegram={"token": TOKEN, "poll_timeout": 50},
            database={"url": database_url or f"sqlite:///{self.file}"},
            encryption={"keys": KEY},
            delivery={"per_second": 1000, "per_chat_per_second": 1000},  # no test waits for a pace
            limits={"updates_per_minute": 0},  # people in stories act faster than anybody can
            programme={"name": "Career International", "organisation": "Universität Trier", **programme},
        )
        self._usual_settings = None if database_url or programme else self.settings
        self.people: dict[str, Person] = {}

    async def __aenter__(self) -> "World":
        await self.begin()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.end()
        assert self.telegram.objections == []

    async def begin(self) -> None:
        """Start the bot."""
        self.app = App(
            self.settings, now=self.clock, request=DirectRequest(self.telegram), perform=in_a_thread
        )
        await self.app.__aenter__()
        self._taking = asyncio.create_task(self.app.intake.run())

    async def end(self) -> None:
        """Stop the bot as SIGTERM does."""
        self.app.stop()
        await self._taking
        await self.app.__aexit__()

    async def settle(self) -> None:
        """Wait until the bot has done all that it will do by itself."""
        await self.telegram.acknowledged()
        await self.app.settled()

    async def turn_clock(self, **by: float) -> None:
        """Turn the clock ahead and let what is due happen."""
        self.clock.turn(timedelta(**by))
        await self.app.ticks.tick()
        await self.settle()

    async def let_time_pass(self, **by: float) -> None:
        """Let time go by: what falls due on the way happens at its hour, not all of it at the end."""
        await let_time_pass(
            self.clock, timedelta(**by), self.app.ticks.next_due, partial(self.turn_clock, days=0)
        )

    async def query(self, ask: Callable[[Store], Any]) -> Any:
        """Look something up in the database."""
        return await self.app.write(ask)

    # ── people ──────────────────────────────────────────────────────────────────────────────────────────

    def stranger(self, name: str, *, language: str = "en", username: str | None = None) -> Person:
        """Somebody with a phone who has not met the bot."""
        user = self.telegram.add_user(name, username=username, language_code=language)
        person = Person(self.telegram, user, self.settle)
        self.people[name] = person
        return person

    async def joins(self, name: str, *, language: str = "en", payload: str = "") -> Person:
        """Somebody who has accepted the privacy notice."""
        person = self.stranger(name, language=language)
        await person.opens(payload)
        await accept_notice(person, language)
        return person

    async def coordinator(self, name: str = "Clara", *, language: str = "en") -> Person:
        """Somebody who claims the programme with the link of the first start."""
        assert self.app.claim_link, "somebody coordinates already"
        return await self.joins(name, language=language, payload=self.app.claim_link.rpartition("=")[2])

    async def mentee(self, name: str, *, language: str = "en") -> Person:
        """Somebody who applies as a mentee."""
        person = await self.joins(name, language=language)
        await answer(person, MENTEE[language], name)
        return person

    async def mentor(self, name: str, *, language: str = "en") -> Person:
        """Somebody who applies as a mentor."""
        person = await self.joins(name, language=language)
        await answer(person, MENTOR[language], name)
        return person

    async def admitted(self, name: str, role: Role, language: str) -> Person:
        """Somebody who has applied and been admitted: how that goes in the chat, other stories tell."""
        person = self.stranger(name, language=language)
        await person.opens()
        profile = await profile_of(role, language)

        def admit_at_once(store: Store) -> None:
            row = Row(
                telegram_id=person.user.id,
                name=name,
                language=language,
                time_zone=self.app.house.programme.time_zone,
            )
            people.join(store, row, self.app.house.programme.privacy_notice_version)
            enrolment = people.apply(store, row, role, profile)
            enrolment.status, enrolment.decided_at = EnrolmentStatus.ADMITTED, store.now

        await self.query(admit_at_once)
        return person

    async def tandem(
        self,
        *,
        mentee: str = "Ana",
        mentor: str = "Ben",
        coordinator: Person | None = None,
        languages: tuple[str, str] = ("en", "en"),
    ) -> tuple[Person, Person]:
        """Two people who are a tandem: applied, admitted, proposed to each other, both said yes."""
        pair = Pair(mentee, mentor, languages)
        if self._is_untouched and coordinator is None:
            if (photograph := _tandems.get(pair)) is None:
                await self._become_tandem(pair)
                _tandems[pair] = Photograph.of(self)
            else:
                photograph.bring_back(self)
        else:
            await self._become_tandem(pair, coordinator)
        return self.people[mentee], self.people[mentor]

    @property
    def _is_untouched(self) -> bool:
        """Whether nobody has done anything yet, in a programme and at a time as most stories have them."""
        telegram = self.telegram
        return (
            self.settings is self._usual_settings
            and self.clock() == START
            and not (telegram.users or telegram.faults.active or telegram.listeners)
        )

    async def _become_tandem(self, pair: Pair, coordinator: Person | None = None) -> None:
        mentee, mentor, languages = pair
        clara = coordinator or self.people.get("Clara") or await self.coordinator()
        ana = await self.admitted(mentee, Role.MENTEE, languages[0])
        ben = await self.admitted(mentor, Role.MENTOR, languages[1])
        await send_proposal(clara, mentee, mentor)
        await say_yes(ana, languages[0])
        await say_yes(ben, languages[1])
