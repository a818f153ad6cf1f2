"""Several processes behind one address, on one PostgreSQL: each takes updates, one sends, and any may be killed."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from bot.app import App
from bot.workshop import in_a_thread
from playground.deliverer import Deliverer
from playground.people import Person
from playground.telegram import Event, Message
from playground.world import FIRST_USER_ID
from storage.database import open_database
from storage.store import Lane, Letter, Store, dump
from storage.tables import Cohort, Enrolment, FailedUpdate, Outgoing, Progress, SeenUpdate, Task
from tests.bot.intake.test_webhook import behind_a_webhook
from tests.bot.processes import Machine, Tandem, machine
from tests.bot.test_kill import STORY, Readers, Told, act, screen, tell, without_repetitions
from tests.bot.web.feeds import free_port
from tests.storage.postgres import postgres_database, postgres_server
from tests.world import KEYS, DirectRequest, World

pytestmark = [pytest.mark.postgres, pytest.mark.processes]

PEOPLE = 9
KILLED_AFTER = (25, 90)  # messages


@pytest.fixture(scope="module")
def server() -> Iterator[Engine]:
    with postgres_server() as server:
        yield server


@pytest.fixture
def url(server: Engine) -> Iterator[str]:
    with postgres_database(server) as url:
        yield url


# ── two in one process: who does what ───────────────────────────────────────────────────────────────────


@asynccontextmanager
async def second_process(world: World) -> AsyncIterator[App]:
    """A second bot on the same database and the same Telegram, with an address of its own."""
    web = world.settings.web.model_copy(update={"port": free_port()})
    settings = world.settings.model_copy(update={"web": web})
    app = App(settings, now=world.clock, request=DirectRequest(world.telegram), perform=in_a_thread)
    async with app:
        serving = asyncio.create_task(app.serve())
        try:
            yield app
        finally:
            app.stop()
            await serving


async def until(is_so: Callable[[], object]) -> None:
    """Wait for what other threads and processes do: a time-out around it is the end of patience."""
    while not is_so():  # noqa: ASYNC110 - threads and processes tell no event
        await asyncio.sleep(0.01)


def address(app: App) -> str:
    return f"http://127.0.0.1:{app.settings.web.port}/telegram"


async def test_all_take_updates_and_one_sends(url: str, tmp_path: Path) -> None:
    world = behind_a_webhook(tmp_path, database_url=url)
    async with asyncio.timeout(15), world:
        assert world.app.replica is not None
        world.app.replica.start()
        await until(lambda: world.app.replica.leads)  # type: ignore[union-attr]
        async with second_process(world) as other, Deliverer(world.telegram, [address(other)]):
            ana = world.stranger("Ana")
            await ana.opens()
            await until(lambda: ana.sees("Career International"))
            assert other.figures.updates["applied"] == 1
            assert other.figures.sends["sent"] == 0
            assert world.app.figures.sends["sent"] == 1

            world.app.replica.lease.stop()  # as if its connection were gone
            await until(lambda: other.replica.leads)  # type: ignore[union-attr]
            await ana.taps("English")
            await until(lambda: ana.sees("Privacy, in short"))
            assert world.app.figures.sends["sent"] == 1


async def test_what_nobody_was_told_of_is_found(url: str, tmp_path: Path) -> None:
    world = behind_a_webhook(tmp_path, database_url=url)
    async with asyncio.timeout(30), world, Deliverer(world.telegram):
        assert world.app.replica is not None
        world.app.replica.start()
        await until(lambda: world.app.replica.leads)  # type: ignore[union-attr]
        ana = world.stranger("Ana")
        await ana.opens()
        with (
            closing(open_database(url, KEYS)) as elsewhere,
            Session(elsewhere.engine) as session,
            session.begin(),
        ):
            store = Store(session, world.clock())
            payload = dump({"chat_id": ana.user.id, "text": "Hello from a process that told nobody"})
            store.send(Letter(ana.user.id, Lane.PROMPT, "sendMessage", payload))
            store.write_gathered()
        assert not ana.sees("that told nobody")
        await world.app.ticks.tick()
        await until(lambda: ana.sees("that told nobody"))


# ── three real ones, and kill -9 ────────────────────────────────────────────────────────────────────────


class Crew:
    """Three processes behind one address; one that is killed is started again."""

    def __init__(self, here: Machine) -> None:
        self.here = here
        self.ports = [free_port() for _ in range(3)]
        self.told_at = [free_port() for _ in range(3)]
        self.processes: list[Tandem] = []
        self.lives = Counter[int]()  # by place

    @property
    def addresses(self) -> list[str]:
        return [f"http://127.0.0.1:{port}/telegram" for port in self.ports]

    async def start(self, place: int) -> Tandem:
        self.lives[place] += 1
        return await self.here.start(
            f"output-{place}-{self.lives[place]}.txt",
            TANDEM_WEB__PORT=str(self.ports[place]),
            TANDEM_METRICS__PORT=str(self.told_at[place]),
        )

    async def begin(self) -> None:
        self.processes = list(await asyncio.gather(*map(self.start, range(3))))

    async def kill(self, place: int) -> None:
        self.processes[place].process.kill()
        await self.processes[place].ends()
        self.processes[place] = await self.start(place)

    def is_complete(self) -> bool:
        """Whether all run, also those that were started again; one may have been killed before it did."""
        return all("is running" in one.says for one in self.processes)

    async def leader(self) -> int:
        """Which of them says that it leads; the first while none does."""
        async with aiohttp.ClientSession() as session:
            for place, port in enumerate(self.told_at):
                with suppress(aiohttp.ClientError):  # it is just starting
                    async with session.get(f"http://127.0.0.1:{port}/metrics") as answer:
                        if "tandem_leads 1.0" in await answer.text():
                            return place
        return 0


async def apply(here: Machine, told: Told, number: int) -> Person:
    """Somebody applies: each act is done once, as soon as its question can be read."""
    ana = Person(here.telegram, here.telegram.add_user("Ana", id=FIRST_USER_ID + 1 + number), _at_once)
    shown: Message | None = None
    for (way, what), expected in zip(STORY, told.after_each_act, strict=True):
        await act(ana, way, what, shown)
        found: list[Message] = []

        def is_there(expected: object = expected, found: list[Message] = found) -> bool:
            found[:] = [
                one
                for one in reversed(here.telegram.chats[ana.user.id].visible)
                if one.from_bot and screen(one) == expected
            ]
            return bool(found)

        await here.telegram.until(is_there)
        shown = found[0]
    return ana


async def _at_once() -> None:
    """Nobody waits for the bot."""


async def test_killed_under_load_three_lose_nothing(
    url: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    told = await tell(tmp_path_factory.mktemp("undisturbed"))
    readers = Readers()
    sections = {
        "database": f'url = "{url}"',
        "web": 'public_url = "http://127.0.0.1"',
        "top": f"coordinators = [{FIRST_USER_ID}]",
    }
    async with asyncio.timeout(90), machine(tmp_path, **sections) as here:
        here.config.write_text(
            here.config.read_text("utf-8").replace("[telegram]", "[telegram]\nwebhook = true")
        )
        crew, killed, dying = Crew(here), Counter[int](), asyncio.Queue[int]()
        here.telegram.subscribe(readers.note)
        said = 0

        def count(event: Event) -> None:
            nonlocal said
            said += event.kind in {"message", "edited"}
            if said in KILLED_AFTER:
                dying.put_nowait(said)

        async def kill() -> None:
            for _ in KILLED_AFTER:
                await dying.get()
                place = await crew.leader()
                readers.lives.append([])
                killed[place] += 1
                await crew.kill(place)

        here.telegram.subscribe(count)
        await crew.begin()
        await until(lambda: here.telegram.updates.webhook)
        await until(crew.is_complete)
        async with Deliverer(here.telegram, crew.addresses), asyncio.TaskGroup() as group:
            group.create_task(kill())
            applying = [group.create_task(apply(here, told, number)) for number in range(PEOPLE)]
        applicants = [one.result() for one in applying]
        assert killed.total() == len(KILLED_AFTER)
        await until(crew.is_complete)
        for one in crew.processes:
            assert await one.stops() == 0, one.says
    for ana in applicants:
        assert without_repetitions(readers.shown_to(ana), told.shown) == told.shown
    assert_kept(here, url, told)


def assert_kept(here: Machine, url: str, told: Told) -> None:
    """Everybody's answers are there once, and nothing is half done."""
    updates = here.telegram.updates.next_id - 500_000_001
    with closing(open_database(url, KEYS)) as database, Session(database.engine) as session:
        profiles = session.execute(select(Enrolment.profile)).scalars().all()
        assert profiles == [told.profile] * PEOPLE
        tables = (SeenUpdate, Cohort, Progress, Outgoing, FailedUpdate, Task)
        counts = [session.execute(select(func.count()).select_from(one)).scalar_one() for one in tables]
        assert counts == [updates, 1, 0, 0, 0, 0]
