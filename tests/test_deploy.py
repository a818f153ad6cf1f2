"""What ``deploy/`` promises is true of the program: names of settings, files, commands, ports."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from bot.commands import app
from bot.intake.webhook import PATH
from bot.settings import all_keys, load_settings, variable
from handlers import calendar_feed

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
DOCKERFILE = (DEPLOY / "Dockerfile").read_text("utf-8")
UNIT = (DEPLOY / "tandem.service").read_text("utf-8")
INSTALL = (DEPLOY / "install.sh").read_text("utf-8")
PAGE = (DEPLOY / "README.md").read_text("utf-8")
COMPOSE = (DEPLOY / "compose.yaml").read_text("utf-8")
DOCKERIGNORE = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
SERVICES = yaml.safe_load(COMPOSE)["services"]
OF_COMPOSE = {
    "TANDEM_TOKEN",
    "TANDEM_DATABASE_PASSWORD",
    "TANDEM_KEYS",
    "TANDEM_HOST",
    "TANDEM_PROGRAMME_NAME",
    "TANDEM_ORGANISATION",
}
"""What compose.yaml itself asks for, in deploy/.env."""


@pytest.mark.parametrize(
    "words", [DOCKERFILE, UNIT, PAGE, COMPOSE], ids=["Dockerfile", "unit", "page", "compose"]
)
def test_every_variable_is_a_setting(words: str) -> None:
    named = set(re.findall(r"TANDEM_[A-Z_]+", words))
    assert named
    assert named - OF_COMPOSE <= {variable(key) for key in all_keys()}


def test_compose_asks_for_what_its_example_names() -> None:
    example = (DEPLOY / ".env.example").read_text("utf-8")
    asked = set(re.findall(r"\$\{(\w+)", COMPOSE))
    assert asked == set(re.findall(r"^(\w+)=", example, re.MULTILINE)) == OF_COMPOSE


def test_the_processes_behind_caddy_can_share_the_work() -> None:
    bot = SERVICES["bot"]
    assert bot["deploy"]["replicas"] > 1
    assert bot["environment"]["TANDEM_TELEGRAM__WEBHOOK"] == "true"
    assert bot["environment"]["TANDEM_DATABASE__URL"].startswith("postgresql://")
    assert bot["environment"]["TANDEM_WEB__PUBLIC_URL"].startswith("https://")
    assert "ports" not in bot
    assert "ports" not in SERVICES["postgres"]


def test_caddy_passes_on_what_the_bot_serves_and_nothing_else() -> None:
    caddyfile = (DEPLOY / "Caddyfile").read_text("utf-8")
    [paths] = re.findall(r"@ours path (.+)", caddyfile)
    assert paths.split() == [PATH, calendar_feed.PATH.replace("{token}.ics", "*")]
    assert f"bot {SERVICES['bot']['environment']['TANDEM_WEB__PORT']}" in caddyfile


def test_the_image_is_built_from_what_is_there() -> None:
    for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.MULTILINE):
        *sources, _ = line.split()
        assert all((ROOT / source).exists() for source in sources)
    packages = re.findall(r'"(\w+)\*"', (ROOT / "pyproject.toml").read_text("utf-8"))
    assert set(packages) <= set(re.findall(r"^COPY (\w+) \1$", DOCKERFILE, re.MULTILINE))
    assert re.search(r"^USER tandem$", DOCKERFILE, re.MULTILINE)
    port = re.search(r"TANDEM_METRICS__PORT=(\d+)", DOCKERFILE)
    assert port
    assert f":{port[1]}/readyz" in DOCKERFILE


def test_all_that_is_installed_is_known_by_its_hash() -> None:
    commands = [line for line in INSTALL.splitlines() if "pip install" in line]
    assert len(commands) == 2
    assert "--require-hashes --requirement deploy/requirements.lock" in commands[0]
    assert "--no-deps" in commands[1]
    assert (ROOT / "deploy" / "requirements.lock").exists()


def test_every_command_on_the_page_is_one() -> None:
    known = {
        command.name or command.callback.__name__ for command in app.registered_commands if command.callback
    }
    assert set(re.findall(r"tandem (run|check|backup|copy|migrate|demo)\b", PAGE)) <= known
    assert {"backup", "check", "copy"} <= known


def test_the_page_names_a_configuration_that_works(tmp_path: Path) -> None:
    """The example, as the page has it changed: backup and bot mean the same database."""
    [changes] = re.findall(r"^sed -i ((?:.|\\\n)+?) /etc/tandem/config\.toml$", PAGE, re.MULTILINE)
    config = tmp_path / "config.toml"
    shutil.copy(ROOT / "config.example.toml", config)
    subprocess.run(f"sed -i {changes} {config}", check=True, shell=True)  # noqa: S602 - our own page
    settings = load_settings(config, need_token=False)
    assert settings.database.url == "sqlite:////var/lib/tandem/tandem.db"
    assert settings.encryption.key_file == Path("/var/lib/tandem-keys/tandem.key")
    assert re.findall(r"^StateDirectory=(.+)$", UNIT, re.MULTILINE) == ["tandem tandem-keys"]
    assert "DATABASE" not in UNIT


def test_the_image_gets_no_secrets_and_no_databases() -> None:
    admitted = {line[1:] for line in DOCKERIGNORE if line.startswith("!")}
    copied = {
        source
        for line in re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE)
        for source in line.split()
    }
    assert DOCKERIGNORE[1] == "*"
    assert admitted == copied


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd here")
@pytest.mark.parametrize("name", ["tandem.service", "tandem-backup.service", "tandem-backup.timer"])
def test_systemd_understands_the_units(tmp_path: Path, name: str) -> None:
    program = shutil.which("true")
    assert program
    for unit in DEPLOY.glob("tandem*.*"):
        words = re.sub(r"^ExecStart=\S+", f"ExecStart={program}", unit.read_text("utf-8"), flags=re.MULTILINE)
        (tmp_path / unit.name).write_text(words, "utf-8")
    command = ["systemd-analyze", "verify", "--man=no", str(tmp_path / name)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    complaints = [line for line in (found.stdout + found.stderr).splitlines() if name in line]
    assert complaints == []
