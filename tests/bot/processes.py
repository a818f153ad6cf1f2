"""The bot as a real process, against a Telegram in the test's own process over HTTP."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from bot.settings import ENVIRONMENT
from playground.server import Server
from playground.telegram import Answer, Telegram, Upload
from tests.bot_api import validate
from tests.world import KEY, TOKEN

ROOT = Path(__file__).parents[2]


class WatchedTelegram(Telegram):
    """Tells of each call of the bot, before it is done and after."""

    def __init__(self) -> None:
        super().__init__(token=TOKEN, check=validate)
        self.before: Callable[[str], None] = lambda _method: None
        self.after: Callable[[str], None] = lambda _method: None

    async def call(
        self, method: str, params: dict[str, Any], files: Mapping[str, Upload] | None = None
    ) -> Answer:
        """Answer one call of the Bot API."""
        self.before(method)
        answer = await super().call(method, params, files)
        self.after(method)
        return answer

    async def called(self, method: str) -> None:
        """Return at the next call of a method."""
        reached = asyncio.Event()
        self.before = lambda called: reached.set() if called == method else None
        await reached.wait()

    async def until(self, is_so: Callable[[], Any]) -> None:
        """Return as soon as something is so; it is looked for whenever something changes in the chats."""
        changed = asyncio.Event()
        unsubscribe = self.subscribe(lambda _event: changed.set())
        while not is_so():
            changed.clear()
            await changed.wait()
        unsubscribe()


class Process(Protocol):
    """What can be done with a process; asyncio's own can do more."""

    @property
    def returncode(self) -> int | None: ...
    def kill(self) -> None: ...
    def terminate(self) -> None: ...
    async def wait(self) -> int: ...


@dataclass(frozen=True)
class Tandem:
    """A running bot and what it says."""

    process: Process
    output: Path

    async def ends(self) -> int:
        """Wait for the end; gives the exit code."""
        return await self.process.wait()

    async def stops(self) -> int:
        """Stop it as an operating system does."""
        self.process.terminate()
        return await self.ends()

    @property
    def says(self) -> str:
        return self.output.read_text("utf-8")


@dataclass(frozen=True)
class Machine:
    """A folder with a configuration, in which the bot can be started."""

    folder: Path
    telegram: WatchedTelegram
    processes: list[Process] = field(default_factory=list)

    async def start(self, output: str = "output.txt", **environment: str) -> Tandem:
        """Start it as from a shell, with these variables in its environment."""
        file = self.folder / output
        with file.open("ab") as out:
            command = ("-m", "bot", "run", "--config", self.config)
            process = await _python(*command, environment=environment, stdout=out, stderr=out)
        self.processes.append(process)
        return Tandem(process, file)

    async def open_nursery(self) -> "Nursery":
        """Get ready to start it many times."""
        process = await _python(
            "-OO", "-m", "tests.bot.nursery", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )
        self.processes.append(process)
        return Nursery(self, process)

    async def end_all(self) -> None:
        """Leave nothing behind, whatever became of the test."""
        for process in self.processes:
            if process.returncode is None:
                process.kill()
                await process.wait()

    @property
    def config(self) -> Path:
        """The bot's settings."""
        return self.folder / "config.toml"

    @property
    def database(self) -> str:
        """The address of the bot's database."""
        return f"sqlite:///{self.folder}/tandem.db"


async def _python(
    *arguments: str | Path, environment: Mapping[str, str] = {}, **streams: Any
) -> asyncio.subprocess.Process:
    ours = {name: value for name, value in os.environ.items() if not name.startswith(ENVIRONMENT)}
    environment = ours | dict(environment)
    return await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", *arguments, cwd=ROOT, env=environment, **streams
    )


@dataclass
class Forked:
    """A process that the nursery has brought forth."""

    pid: int
    nursery: asyncio.StreamReader
    returncode: int | None = None

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def terminate(self) -> None:
        os.kill(self.pid, signal.SIGTERM)

    async def wait(self) -> int:
        if self.returncode is None:
            self.returncode = int(await self.nursery.readline())
        return self.returncode


@dataclass(frozen=True)
class Nursery:
    """Starts the bot without reading the program each time; one runs at a time."""

    machine: Machine
    process: asyncio.subprocess.Process

    async def start(self, output: str = "output.txt") -> Tandem:
        file = self.machine.folder / output
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(f"{json.dumps([str(self.machine.config), str(file)])}\n".encode())
        forked = Forked(int(await stdout.readline()), stdout)
        self.machine.processes.insert(0, forked)  # it ends before the nursery, which tells of it
        return Tandem(forked, file)


@asynccontextmanager
async def machine(folder: Path, **sections: str) -> AsyncIterator[Machine]:
    """A machine on which the bot can be started, and the Telegram that it speaks to.

    ``sections`` of its settings, in TOML, in place of the usual ones; ``top`` stands before them.
    """
    telegram = WatchedTelegram()
    async with Server(telegram) as server:
        settings = {
            "telegram": f'token = "{TOKEN}"\napi_url = "{server.url}"',
            "database": f'url = "sqlite:///{folder}/tandem.db"',
            "encryption": f'keys = "{KEY}"',
            "delivery": "per_second = 1000\nper_chat_per_second = 1000",
            "limits": "updates_per_minute = 0",
            "programme": 'name = "Career International"\norganisation = "Universität Trier"',
        }
        top = sections.pop("top", "")
        lines = [top] + [f"[{name}]\n{keys}" for name, keys in (settings | sections).items()]
        here = Machine(folder, telegram)
        here.config.write_text("\n".join(lines), "utf-8")
        here.config.chmod(0o600)
        try:
            yield here
        finally:
            await here.end_all()
    assert telegram.objections == []
