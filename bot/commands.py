"""What one can type behind ``tandem``: ``run``, ``demo``, ``check``, ``migrate``, ``backup``, ``copy``, ``keys``.

What the person who types made wrong is answered in sentences and exit code 1, never with a traceback. Heavy
modules are imported by the command that needs them, so that ``--help`` is there at once.
"""

import asyncio
import os
import socket
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bot.console import cross, give_up, say, tick
from bot.lean import become
from bot.opened import opened_database, read_settings

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.database import Database

DEMO_PORT = 8765

app = typer.Typer(
    name="tandem",
    help="Tandem accompanies mentoring programmes in Telegram.",
    epilog="A first look without a token: tandem demo. For real: install -m 600 config.example.toml config.toml, "
    "fill in token and coordinators, then tandem check and tandem run.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # its pictures of local variables would show the token
    context_settings={"help_option_names": ["-h", "--help"]},
)

DemoLanguage = Literal["en", "de"]

Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="The settings, as in config.example.toml. Without it: config.toml in this folder, if there is one. "
        "TANDEM_… variables of the environment win over both.",
    ),
]


@app.command()
def run(config: Config = None) -> None:
    """Run the bot until it is stopped (Ctrl+C or SIGTERM)."""
    become("bot.service", ["--config", str(config)] if config else [])


@app.command()
def demo(
    port: Annotated[
        int, typer.Option(min=1, max=65535, metavar="N", help="The page's port on this computer.")
    ] = DEMO_PORT,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Only say where the page is.")] = False,
    language: Annotated[
        DemoLanguage, typer.Option(help="What the first people speak; the page can start over in its own.")
    ] = "en",
) -> None:
    """Try the bot in a browser: a mentee, a mentor and a coordinator side by side, without a token."""
    if _is_taken(port):
        raise give_up(f"Port {port} is taken. Take another one: tandem demo --port {port % 65535 + 1}")
    from bot.app import StartError
    from bot.demo import demo as show_demo

    try:
        code = show_demo(port, language, open_browser=not no_browser, announce=say)
    except StartError as error:
        raise give_up(error) from None
    raise typer.Exit(code)


@app.command()
def check(config: Config = None) -> None:
    """See whether the settings, the database and the token work; one sentence each.

    Tells what falls due in the next hour, and hints at fonts that lack."""
    from bot.settings import SettingsError, load_settings

    try:
        settings = load_settings(config)
    except SettingsError as error:
        for problem in error.problems:
            cross(str(problem))
        say("Database and token were not tried: the settings come first.")
        raise typer.Exit(1) from None
    tick("The settings are complete.")
    results = [_check_database(settings), _check_token(settings)]
    _tell_of_web(settings)
    _hint_at_fonts()  # without them the bot works, too
    raise typer.Exit(0 if all(results) else 1)


@app.command()
def migrate(config: Config = None) -> None:
    """Bring the database's tables up to date; the bot does it by itself when it starts."""
    settings = read_settings(config, need_token=False)
    from bot.clock import system_now
    from bot.keys import unlock

    with opened_database(settings) as database:
        applied = unlock(database, settings.encryption, system_now(), tell=say)
    say(f"Applied {', '.join(applied)}." if applied else "The tables are up to date: nothing to do.")


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A new file; nothing is overwritten.")],
    config: Config = None,
) -> None:
    """Copy the SQLite database into FILE, also while the bot runs."""
    settings = read_settings(config, need_token=False)
    source = settings.database.file
    if source is not None and not source.exists():
        raise give_up(f"There is no database {source} here yet.")
    with opened_database(settings) as database:
        database.backup(file)
    say(f"{source} is now also in {file} ({file.stat().st_size / 1024:,.0f} KiB), which only you can read.")
    say("The key to what people wrote is not in it: keep a copy of that as well, somewhere else.")


@app.command()
def copy(
    source: Annotated[str, typer.Option("--from", metavar="URL", help="The database that there is.")],
    target: Annotated[
        str | None,
        typer.Option(
            "--to", metavar="URL", help="An empty one; its tables are made. Without it, database.url."
        ),
    ] = None,
    config: Config = None,
) -> None:
    """Copy a programme from one database to another: sqlite:///FILE, postgresql://USER:PASSWORD@HOST/NAME.

    Stop the bot before: what it does meanwhile would not be in the copy. Of an address with a password let
    TANDEM_DATABASE__URL be the name: others on the machine can read a command."""
    from bot.copying import copy_programme
    from storage.database import DatabaseError

    try:
        copy_programme(source, target or read_settings(config, need_token=False).database.url)
    except DatabaseError as error:
        raise give_up(error) from None


keys = typer.Typer(no_args_is_help=True, help="The keys that seal what people wrote: see, change, make them.")
app.add_typer(keys, name="keys")


@keys.command("show")
def show_keys(config: Config = None) -> None:
    """Say by name which keys there are, and whether they open what is sealed."""
    from bot import keeping_keys

    settings = read_settings(config, need_token=False)
    with opened_database(settings) as database:
        keeping_keys.show(database, settings.encryption)


@keys.command("rotate")
def rotate_keys(config: Config = None) -> None:
    """Seal everything with a new key. Stop the bot before.

    It stands in front of the key file then. With encryption.keys put it in front there first: tandem keys make."""
    from bot import keeping_keys
    from bot.clock import system_now

    settings = read_settings(config, need_token=False)
    with opened_database(settings) as database:
        keeping_keys.rotate(database, settings.encryption, system_now())


@keys.command("forget")
def forget_keys(config: Config = None) -> None:
    """Take keys out of the file with which nothing is sealed any more. Copies of the database may need them."""
    from bot import keeping_keys

    settings = read_settings(config, need_token=False)
    with opened_database(settings) as database:
        keeping_keys.forget(database, settings.encryption)


@keys.command("make")
def make_key() -> None:
    """Print a new key, for encryption.keys."""
    from bot import keeping_keys

    keeping_keys.make()


@app.callback(invoke_without_command=True)
def _tandem(
    show_version: Annotated[
        bool, typer.Option("--version", help="Say which version this is.", is_eager=True)
    ] = False,
) -> None:
    os.umask(0o077)  # what is written (databases, copies of them) holds what people have entrusted to us
    if show_version:
        try:
            say(f"tandem {version('tandem-bot')}")
        except PackageNotFoundError:
            say("tandem, from a folder in which it is not installed")
        raise typer.Exit


def _is_taken(port: int) -> bool:
    """Tell whether another program listens there, or we may not: uvicorn would end the process without a word."""
    with socket.socket() as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False


def _check_database(settings: "Settings") -> bool:
    from bot.clock import system_now
    from bot.due_soon import due_soon
    from bot.keys import KeyFileError
    from storage.database import DatabaseError, open_database

    try:
        with closing(open_database(settings.database.url)) as database:
            tick(database.check())
            _check_keys(database, settings)
            coming = due_soon(database, system_now())
    except (DatabaseError, KeyFileError) as error:
        cross(str(error))
        return False
    for line in coming:
        say(line)
    return True


def _check_keys(database: "Database", settings: "Settings") -> None:
    from bot.keys import KeyFileError, at_hand
    from storage.keys import names_needed, refusal

    keys, needed = at_hand(settings.encryption), names_needed(database)
    if missing := sorted(needed - set(keys.names if keys else ())):
        raise KeyFileError(refusal(missing, keys))
    if keys is None:
        say(f"There is no key yet; the first start makes one: {settings.encryption.key_file.absolute()}.")
    else:
        tick(f"What people write is sealed with the key {keys.names[0]}.")


def _check_token(settings: "Settings") -> bool:
    from bot.app import StartError, ask_telegram_who_we_are

    try:
        name = asyncio.run(ask_telegram_who_we_are(settings))
    except StartError as error:
        cross(str(error))
        return False
    tick(f"Telegram knows the token: the bot is @{name.removeprefix('@')}.")
    return True


def _tell_of_web(settings: "Settings") -> None:
    web = settings.web
    if web.public_url:
        tick(f"The web server will listen on {web.listen}, port {web.port}, for {web.public_url}.")
    else:
        say("There is no web server: calendars come as files. With web.public_url they can be subscribed to.")


def _hint_at_fonts() -> None:
    from bot.fonts import hints
    from handlers.pictures import shows

    for sentence in hints(shows):
        say(sentence)
