import asyncio
import os
import re
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import __main__ as command_line
from bot.settings import ENVIRONMENT
from playground.server import Server
from playground.telegram import Telegram
from storage.database import newest_version
from storage.encryption import Key

TOKEN = "123456:test-token-of-nobody"
ROOT = Path(__file__).parents[2]
NO_TOKEN = (
    "✗ telegram.token is not set; it should be the token that @BotFather gave you: a number, a colon, letters, "
    'for example "123456:ABC-…". Put it into the environment as TANDEM_TELEGRAM__TOKEN, '
    "or into a file: install -m 600 config.example.toml config.toml\n"
)


@dataclass
class Outcome:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str


def command(*words: str) -> list[str]:
    """``tandem`` with these words, as a process of its own."""
    return [sys.executable, "-m", "bot", *words]


def key_name() -> str:
    """The name of the key that the first start made in this folder."""
    return Key.read(Path("tandem.key").read_text().splitlines()[-1]).name


def environment() -> dict[str, str]:
    """The environment in which that finds the project, wherever it runs."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}


@dataclass
class CommandLine:
    """Somebody at a terminal, in an empty folder."""

    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    def types(self, *words: str) -> Outcome:
        """Run ``tandem`` with these words; ``run`` as a process of its own, for it becomes another program."""
        if words[:1] == ("run",):
            ended = subprocess.run(  # noqa: S603 - ourselves
                command(*words), check=False, capture_output=True, text=True, env=environment()
            )
            return Outcome(ended.returncode, ended.stdout, ended.stderr)
        self.monkeypatch.setattr(sys, "argv", ["tandem", *words])
        with pytest.raises(SystemExit) as end:
            command_line.main()
        printed = self.capsys.readouterr()
        return Outcome(int(end.value.code or 0), printed.out, printed.err)


@pytest.fixture
def terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> CommandLine:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.upper().startswith(ENVIRONMENT)]:
        monkeypatch.delenv(name)
    return CommandLine(monkeypatch, capsys)


@contextmanager
def started(*words: str) -> Iterator[subprocess.Popen[str]]:
    """``tandem`` as a process of its own, which ends with the test at the latest."""
    with subprocess.Popen(command(*words), stdout=subprocess.PIPE, text=True, env=environment()) as process:  # noqa: S603
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture(scope="module")
def telegram_url() -> Iterator[str]:
    """A Telegram on this machine that knows TOKEN, for as long as this file's tests run."""
    ready, done = threading.Event(), threading.Event()
    address: list[str] = []

    async def serve() -> None:
        async with Server(Telegram(token=TOKEN, bot_username="tandem_bot")) as server:
            address.append(server.url)
            ready.set()
            await asyncio.to_thread(done.wait)

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    ready.wait()
    yield address[0]
    done.set()
    thread.join()


@pytest.fixture
def configured(terminal: CommandLine, telegram_url: str) -> CommandLine:
    """The same person, with a config.toml, and fonts for every script."""
    terminal.monkeypatch.setattr("handlers.pictures.shows", lambda _: True)
    Path("config.toml").write_text(f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{telegram_url}"\n')
    Path("config.toml").chmod(0o600)
    return terminal


# ── finding one's way ───────────────────────────────────────────────────────────────────────────────────────


def test_help_names_every_command(terminal: CommandLine) -> None:
    told = terminal.types("--help")
    assert told.code == 0
    named = re.findall(r"^\W*(run|demo|check|migrate|backup|copy|keys)  ", told.out, re.MULTILINE)
    assert named == ["run", "demo", "check", "migrate", "backup", "copy", "keys"]


def test_without_a_command_the_help_is_shown(terminal: CommandLine) -> None:
    told = terminal.types()
    assert told.code == 2
    assert "tandem [OPTIONS] COMMAND" in told.out + told.err


def test_a_mistyped_command_is_answered_with_a_sentence(terminal: CommandLine) -> None:
    told = terminal.types("chekc")
    assert (told.code, told.out) == (2, "")
    assert "No such command 'chekc'" in told.err


def test_the_version_is_told(terminal: CommandLine) -> None:
    told = terminal.types("--version")
    assert told.code == 0
    assert re.fullmatch(r"tandem \S+\n|tandem, from a folder in which it is not installed\n", told.out)


def test_help_loads_nothing_heavy() -> None:
    heavy = ["telegram", "sqlalchemy", "pydantic", "uvicorn", "handlers", "playground"]
    script = (
        f"import sys, bot.__main__, bot.commands; print([name for name in {heavy} if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, check=True)  # noqa: S603
    assert ended.stdout == b"[]\n"


def test_a_plain_start_waits_for_no_command_line() -> None:
    script = (
        "import sys, bot.__main__; bot.__main__.become = lambda module, words:"
        ' sys.exit(f\'{module} {words} {sorted({"typer", "pydantic"} & set(sys.modules))}\');'
        "sys.argv[1:] = ['run', '--config', 'x.toml']; bot.__main__.main()"
    )
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, stderr=subprocess.PIPE, check=False)  # noqa: S603
    assert ended.stderr == b"bot.service ['--config', 'x.toml'] []\n"


def test_a_start_with_anything_else_is_read_by_the_command_line(terminal: CommandLine) -> None:
    assert "No such option" in terminal.types("run", "--confg", "x.toml").err
    assert "requires an argument" in terminal.types("run", "--config").err


def test_the_process_that_runs_for_months_carries_along_only_what_it_needs() -> None:
    spared = ["typer", "click", "rich", "pygments", "greenlet", "alembic", "dateparser", "icalendar", "numpy"]
    spared += ["sqlalchemy.dialects.postgresql", "psycopg"]
    script = (
        "import sys, bot.service; bot.service.import_lean(); import bot.app;"
        f"print([name for name in {spared} if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, check=True)  # noqa: S603
    assert ended.stdout == b"[]\n"


def test_the_process_that_runs_for_months_reads_out_days_places_and_languages_as_any_other() -> None:
    script = (
        "import sys; from bot.lean import forget_unasked, import_lean\n"
        "'lean' in sys.argv and (import_lean(), forget_unasked(['en_GB', 'de']))\n"
        "from datetime import *; from zoneinfo import ZoneInfo\n"
        "from dialogue.fields.zones import find_zones, place_of, zones\n"
        "from dialogue.texts import Reader, locale_of, own_name, show_time\n"
        "from babel.dates import format_skeleton, get_day_names; from babel.lists import format_list\n"
        "now = datetime(2026, 11, 23, 9, tzinfo=UTC)\n"
        "for language in ('en', 'de'):\n"
        "    print(own_name(language), find_zones('Peking', language, now), find_zones('Brasil', language, now))\n"
        "    print(dict(locale_of(language).languages), dict(locale_of(language).territories))\n"
        "    print([place_of(zone, language) for zone in zones()])\n"
        "    here = {'locale': locale_of(language)}\n"
        "    print(format_skeleton('yMMMM', now, **here), format_list(['1', '2'], **here))\n"
        "    print([*get_day_names(**here).values()])\n"
        "    for moment in (now, now.date(), now.time(), timedelta(days=3), timedelta(hours=2), timedelta(days=50)):\n"
        "        print(show_time(moment, Reader(language, ZoneInfo('Asia/Shanghai'))))"
    )
    command = [sys.executable, "-c", script]
    usual, lean = (
        subprocess.run([*command, how], cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout  # noqa: S603
        for how in ("usual", "lean")
    )
    assert "Mo., 23. Nov. 2026" in usual
    assert lean == usual


# ── check ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_check_finds_everything_in_order(configured: CommandLine) -> None:
    configured.types("migrate")
    assert configured.types("check") == Outcome(
        0,
        "✓ The settings are complete.\n"
        f"✓ sqlite:///tandem.db answers (tables at {newest_version()})\n"
        f"✓ What people write is sealed with the key {key_name()}.\n"
        "Nothing falls due in the next hour.\n"
        "✓ Telegram knows the token: the bot is @tandem_bot.\n"
        "There is no web server: calendars come as files. With web.public_url they can be subscribed to.\n",
        "",
    )


def test_check_tells_whether_there_is_a_web_server(configured: CommandLine) -> None:
    configured.monkeypatch.setenv("TANDEM_WEB__PUBLIC_URL", "https://mentoring.example.org")
    assert configured.types("check").out.splitlines()[-1] == (
        "✓ The web server will listen on 127.0.0.1, port 8080, for https://mentoring.example.org."
    )


def test_check_tells_what_falls_due_in_the_next_hour(configured: CommandLine) -> None:
    configured.types("migrate")
    soon, later = (datetime.now(UTC) + timedelta(minutes=minutes) for minutes in (30, 90))
    with closing(sqlite3.connect("tandem.db")) as database, database:
        database.execute("PRAGMA foreign_keys = off")
        database.executemany(
            "INSERT INTO prompt (person_id, kind, about, due_at) VALUES (1, ?, ?, ?)",
            [
                (kind, about, at.strftime("%Y-%m-%d %H:%M:%S.%f"))
                for about, (kind, at) in enumerate(
                    [("checklist", soon), ("contact", soon), ("checklist", soon), ("contact", later)]
                )
            ],
        )
    assert configured.types("check").out.splitlines()[3:5] == [
        "In the next hour 3 things fall due, by job:",
        "    prompt_people 3: contact 1, checklist 2",
    ]


def test_check_tells_about_settings_first(terminal: CommandLine) -> None:
    assert terminal.types("check") == Outcome(
        1, f"{NO_TOKEN}Database and token were not tried: the settings come first.\n", ""
    )


def test_check_tells_each_thing_that_fails(configured: CommandLine) -> None:
    configured.monkeypatch.setenv("TANDEM_TELEGRAM__TOKEN", "123456:refused")
    configured.monkeypatch.setenv("TANDEM_DATABASE__URL", "sqlite:////nowhere/tandem.db")
    told = configured.types("check")
    assert (told.code, told.err) == (1, "")
    assert [line[:38] for line in told.out.splitlines()] == [
        "✓ The settings are complete.",
        "✗ The database does not answer: unable",
        "✗ Telegram does not know this token (t",
        "There is no web server: calendars come",
    ]


def test_check_tells_when_telegram_cannot_be_reached(configured: CommandLine) -> None:
    configured.monkeypatch.setenv("TANDEM_TELEGRAM__API_URL", "http://127.0.0.1:1")
    told = configured.types("check")
    assert told.code == 1
    assert "✗ Telegram does not answer at http://127.0.0.1:1" in told.out


def test_check_hints_at_fonts_that_lack_and_is_content_all_the_same(configured: CommandLine) -> None:
    configured.monkeypatch.setattr("handlers.pictures.shows", lambda letter: letter not in "한ก")
    told = configured.types("check")
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[5:] == [
        "Names in Chinese, Japanese or Korean letters will be empty boxes in documents and pictures: "
        "no font here has them. On Debian and Ubuntu: apt install fonts-noto-cjk",
        "Names in Thai letters will be empty boxes in documents and pictures: "
        "no font here has them. On Debian and Ubuntu: apt install fonts-noto-core",
    ]


# ── migrate and backup ──────────────────────────────────────────────────────────────────────────────────────


def test_migrate_needs_no_token_and_happens_once(terminal: CommandLine) -> None:
    first, second = terminal.types("migrate"), terminal.types("migrate")
    assert (first.code, first.err) == (0, "")
    assert first.out.splitlines() == [
        f"A key was made, {Path('tandem.key').absolute()}: what people write is sealed with it. Keep a copy in a safe "
        "place, apart from copies of the database. Whoever loses it can't read these words again.",
        f"Applied {newest_version()}.",
    ]
    assert second == Outcome(0, "The tables are up to date: nothing to do.\n", "")
    assert stat.S_IMODE(Path("tandem.db").stat().st_mode) == 0o600


def test_backup_copies_what_is_there_for_its_owner_alone(terminal: CommandLine) -> None:
    terminal.types("migrate")
    told = terminal.types("backup", "copy.db")
    assert (told.code, told.err) == (0, "")
    assert re.fullmatch(
        r"tandem\.db is now also in copy\.db \([\d,]+ KiB\), which only you can read\.\n"
        r"The key to what people wrote is not in it: keep a copy of that as well, somewhere else\.\n",
        told.out,
    )
    assert stat.S_IMODE(Path("copy.db").stat().st_mode) == 0o600
    copy = sqlite3.connect("copy.db")
    assert copy.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
    copy.close()


def test_backup_overwrites_nothing(terminal: CommandLine) -> None:
    terminal.types("migrate")
    Path("copy.db").write_text("precious")
    assert terminal.types("backup", "copy.db") == Outcome(
        1, "", "✗ copy.db exists already; name a new file.\n"
    )
    assert Path("copy.db").read_text() == "precious"


def test_backup_of_nothing_makes_nothing(terminal: CommandLine) -> None:
    assert terminal.types("backup", "copy.db") == Outcome(
        1, "", "✗ There is no database tandem.db here yet.\n"
    )
    assert list(Path().iterdir()) == []


def test_backup_of_postgresql_points_to_its_own_tool(terminal: CommandLine) -> None:
    terminal.monkeypatch.setenv("TANDEM_DATABASE__URL", "postgresql://db/tandem")
    assert terminal.types("backup", "copy.db") == Outcome(
        1, "", "✗ This is a PostgreSQL database: back it up with pg_dump.\n"
    )


# ── run ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "command", [["run"], ["run", "--config", "other.toml"], ["migrate", "--config", "."]]
)
def test_settings_that_cannot_be_used_end_in_a_sentence(command: list[str], terminal: CommandLine) -> None:
    told = terminal.types(*command)
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith("✗ ")
    assert "Traceback" not in told.err


def test_a_refused_token_ends_the_bot_with_a_sentence(configured: CommandLine) -> None:
    configured.monkeypatch.setenv("TANDEM_TELEGRAM__TOKEN", "123456:refused")
    told = configured.types("run")
    assert told.code == 1
    assert told.err.splitlines()[-1].startswith("✗ Telegram does not know this token (telegram.token).")
    assert "123456:refused" not in told.out + told.err


@pytest.mark.processes
def test_the_bot_runs_until_it_is_told_to_stop(configured: CommandLine) -> None:
    with started("run") as bot:
        assert bot.stdout is not None
        assert bot.stdout.readline() == "@tandem_bot is running.\n"
        bot.send_signal(signal.SIGTERM)
        assert bot.wait(timeout=20) == 0


# ── demo ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_demo_on_a_taken_port_names_another(terminal: CommandLine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert terminal.types("demo", "--port", str(port)) == Outcome(
            1, "", f"✗ Port {port} is taken. Take another one: tandem demo --port {port % 65535 + 1}\n"
        )


@pytest.mark.processes
def test_the_demo_says_where_it_is_until_it_is_told_to_stop(terminal: CommandLine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with started("demo", "--no-browser", "--port", str(port)) as demo:
        assert demo.stdout is not None
        assert demo.stdout.readline() == "Bringing the first people together …\n"
        assert demo.stdout.readline() == (
            f"The playground is open at http://127.0.0.1:{port} (Ctrl+C ends it).\n"
        )
        demo.send_signal(signal.SIGINT)
        assert demo.wait(timeout=20) == 0
