"""The processes of a measurement: the server, the bots, all on loopback and in a folder that goes afterwards."""

import asyncio
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import psutil

from bot.settings import ENVIRONMENT

TOKEN = "123456:benchmark-token-of-nobody"  # noqa: S105 - the playground takes any
KEY = "dGhlIGtleSBvZiBhbGwgYmVuY2htYXJrcywgMzJieXQ="  # of nobody's words
ROOT = Path(__file__).parents[1]
PATIENCE = 20.0  # seconds for a process to come up, or to end
CROWD_PATIENCE = 300.0  # seconds for a crowd


class MeasurementError(Exception):
    """Nothing could be measured; the message says why."""


@dataclass(frozen=True, slots=True)
class Running:
    """A process of ours, and the file with all that it says."""

    process: asyncio.subprocess.Process
    log: Path

    @property
    def megabytes(self) -> float:
        """Resident memory in MiB, as ps, top and containers count."""
        return float(psutil.Process(self.process.pid).memory_info().rss / 2**20)

    @property
    def busy_seconds(self) -> float:
        """Processor time so far."""
        times = psutil.Process(self.process.pid).cpu_times()
        return float(times.user + times.system)


@dataclass(frozen=True, slots=True)
class Telegram:
    """The server process, and how its people are moved."""

    url: str
    process: Running
    _session: aiohttp.ClientSession

    async def crowd(self, size: int, press: str) -> Mapping[str, Any]:
        """Send a crowd through the onboarding; gives what `people.Done` says."""
        return await self._post("/crowd", {"size": size, "press": press})

    async def greet(self) -> float:
        """Have somebody new say hello; gives the moment of the first answer, on `time.monotonic`."""
        return float((await self._post("/greet", {}))["answered_at"])

    async def letters(self, people: int, each: int) -> Mapping[str, Any]:
        """What so many new people write, ``each`` as many updates, for somebody else to bring (`benchmarks.mail`)."""
        return await self._post("/letters", {"people": people, "each": each})

    async def answered(self, messages: int) -> float:
        """Wait until the bot has sent so many messages since; gives that moment, on `time.monotonic`."""
        return float((await self._post("/answered", {"messages": messages}))["answered_at"])

    async def chat(self, seconds: float, per_second: float) -> Mapping[str, Any]:
        """Let people of the cohort chat; gives how long their answers took (newsroom)."""
        return await self._post("/chat", {"seconds": seconds, "per_second": per_second})

    async def announce(self, per_second: float) -> Mapping[str, Any]:
        """Announce something to the cohort while people chat; gives what became of it (newsroom)."""
        return await self._post("/announce", {"per_second": per_second})

    async def _post(self, path: str, body: dict[str, Any]) -> Mapping[str, Any]:
        async with self._session.post(self.url + path, json=body) as response:
            answer: dict[str, Any] = await response.json()
        if response.status != 200:
            raise MeasurementError(f"{path}: {answer.get('stuck')}")
        return answer


@contextmanager
def scratch() -> Iterator[Path]:
    """Give a folder on the disk that the project is on: in memory a commit would cost nothing."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="benchmark-", dir=build) as folder:
        yield Path(folder)


@asynccontextmanager
async def telegram(folder: Path, *options: str, patience: float = CROWD_PATIENCE) -> AsyncIterator[Telegram]:
    """Run the server."""
    timeout = aiohttp.ClientTimeout(total=patience)
    async with (
        running("benchmarks.server", "--token", TOKEN, *options, log=folder / "server.log") as process,
        aiohttp.ClientSession(timeout=timeout) as session,
    ):
        said = await _said(process, "http://")
        yield Telegram(said.strip(), process, session)


@asynccontextmanager
async def tandem(
    folder: Path, api_url: str, *, paced: bool = False, database: str = "", port: int = 0
) -> AsyncIterator[Running]:
    """Run the product as anybody would: `python -m bot run --config FILE`, its database kept in `folder`.

    ``database``: another one. With a ``port`` Telegram is to bring updates there.
    """
    file = settings(folder, api_url, paced=paced, database=database, port=port)
    async with running("bot", "run", "--config", str(file), log=file.with_suffix(".log")) as bot:
        yield bot


def settings(folder: Path, api_url: str, *, paced: bool = False, database: str = "", port: int = 0) -> Path:
    """Write the bot's settings. Where it is not ``paced``, the pace is lifted, which answers do not keep to anyway."""
    file = folder / (f"tandem-{port}.toml" if port else "tandem.toml")
    per_second, per_chat = (30, 1) if paced else (1000, 1000)
    file.touch(mode=0o600)  # the bot takes no secrets from a file that everybody can read
    file.write_text(
        f"""
        [telegram]
        token = "{TOKEN}"
        api_url = "{api_url}"
        webhook = {"true" if port else "false"}
        [web]
        port = {port or 8080}
        public_url = "{f"http://127.0.0.1:{port}" if port else ""}"
        [encryption]
        keys = "{KEY}"
        [database]
        url = "{database or f"sqlite:///{folder}/tandem.db"}"
        [delivery]
        per_second = {per_second}
        per_chat_per_second = {per_chat}
        [limits]
        updates_per_minute = 100000
        """,
        "utf-8",
    )
    return file


@asynccontextmanager
async def echo(folder: Path, api_url: str, *options: str) -> AsyncIterator[Running]:
    """Run the echo bot."""
    async with peer("echo", folder, api_url, *options) as bot:
        yield bot


@asynccontextmanager
async def peer(name: str, folder: Path, api_url: str, *options: str) -> AsyncIterator[Running]:
    """Run a bot of `benchmarks/peers`."""
    arguments = ("--token", TOKEN, "--api-url", api_url, *options)
    async with running(f"benchmarks.peers.{name}", *arguments, log=folder / f"{name}.log") as bot:
        yield bot


@asynccontextmanager
async def redis_server(folder: Path) -> AsyncIterator[str | None]:
    """Run Redis with its own settings; gives its address, or None where this machine has none."""
    program = shutil.which("redis-server")
    if program is None:
        yield None
        return
    socket = folder / "redis.sock"
    arguments = ("--port", "0", "--unixsocket", str(socket), "--dir", str(folder))
    async with running_program(program, *arguments, log=folder / "redis.log") as process:
        await _said(process, "eady to accept connections")
        yield f"unix://{socket}"


@asynccontextmanager
async def running(module: str, *arguments: str, log: Path) -> AsyncIterator[Running]:
    """Run `python -m MODULE` in the project's folder; stopped by SIGTERM, killed if it does not end."""
    async with running_program(sys.executable, "-m", module, *arguments, log=log) as process:
        try:
            yield process
        except MeasurementError as error:
            said = log.read_text("utf-8")  # noqa: ASYNC240 - nothing else goes on
            raise MeasurementError(f"{error}\n{module}: {said}") from None


@asynccontextmanager
async def running_program(program: str, *arguments: str, log: Path) -> AsyncIterator[Running]:
    """Run a program in the project's folder; stopped by SIGTERM, killed if it does not end."""
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            program, *arguments,
            cwd=ROOT, env=environment(), stdout=output, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
    try:
        yield Running(process, log)
    finally:
        await _end(process)


def environment() -> dict[str, str]:
    """The environment without what the person at this computer may have set for the bot, or for Python.

    Without PYTHONDONTWRITEBYTECODE, for one: a bot at its work finds its code compiled.
    """
    return {name: value for name, value in os.environ.items() if not name.startswith((ENVIRONMENT, "PYTHON"))}


async def _said(process: Running, what: str) -> str:
    """The first line that a process has said with `what` in it."""
    for _ in range(int(PATIENCE / 0.02)):
        line = next((line for line in process.log.read_text("utf-8").splitlines() if what in line), None)
        if line is not None:
            return line
        if process.process.returncode is not None:
            break
        await asyncio.sleep(0.02)
    raise MeasurementError(f"a process did not come up:\n{process.log.read_text('utf-8')}")


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), PATIENCE)
    except TimeoutError:
        process.kill()
        await process.wait()
