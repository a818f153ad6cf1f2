import json
import os
import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pydantic import SecretStr, ValidationError

from bot.sections import Section
from bot.settings import (
    CONFIG_FILE,
    ENVIRONMENT,
    Settings,
    SettingsError,
    all_keys,
    load_settings,
    variable,
)
from mentoring.programme import Programme, Weights
from storage.encryption import Key
from tests.world import KEY

NOTICE = Path(__file__).parents[2] / "README.md"  # any text will do
EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
TOKEN = "123456:SecretSecretSecret"

# Each key: how it is written in the environment, and what becomes of it.
FROM_THE_ENVIRONMENT: dict[str, tuple[str, object]] = {
    "coordinators": ("[11, 12]", (11, 12)),
    "telegram.token": ("42:other", SecretStr("42:other")),
    "telegram.api_url": ("http://127.0.0.1:8081/", "http://127.0.0.1:8081"),
    "telegram.poll_timeout": ("0", 0),
    "telegram.webhook": ("true", True),
    "database.url": ("postgresql://ben:pw@db/tandem", "postgresql+psycopg://ben:pw@db/tandem"),
    "encryption.key_file": ("/run/keys/tandem.key", Path("/run/keys/tandem.key")),
    "encryption.keys": (KEY, SecretStr(KEY)),
    "programme.name": ("Career Mentoring", "Career Mentoring"),
    "programme.organisation": ("University of Example", "University of Example"),
    "programme.time_zone": ("Asia/Tokyo", ZoneInfo("Asia/Tokyo")),
    "programme.languages": ("de, en", ("de", "en")),
    "programme.ways_in": ("open", ("open",)),
    "programme.semester_starts": ("03-15,09-15", ((3, 15), (9, 15))),
    "programme.bachelor_from_semester": ("5", 5),
    "programme.master_from_semester": ("1", 1),
    "programme.cohort": ("Autumn 2026", "Autumn 2026"),
    "programme.tandem_months": ("12", 12),
    "programme.goals_at_most": ("3", 3),
    "programme.first_contact_days": ("7", 7),
    "programme.agreement_days": ("30", 30),
    "programme.checklist_days": ("35", 35),
    "programme.checklist_again_days": ("7", 7),
    "programme.contact_interval_days": ("21", 21),
    "programme.contact_ladder_days": ("0,5,10,15,20", (0, 5, 10, 15, 20)),
    "programme.snoozes_per_lapse": ("1", 1),
    "programme.proposal_reminder_days": ("2", 2),
    "programme.proposal_coordinator_days": ("5", 5),
    "programme.proposal_expiry_days": ("10", 10),
    "programme.notice_hours": ("48", 48),
    "programme.quiet_from": ("21:30", time(21, 30)),
    "programme.quiet_until": ("07:00", time(7)),
    "programme.quiet_sundays": ("false", False),
    "programme.holidays": ("DE-RP", "DE-RP"),
    "programme.breaks": (
        "2027-02-01 to 2027-02-19, 2027-05-14",
        ((date(2027, 2, 1), date(2027, 2, 19)), (date(2027, 5, 14), date(2027, 5, 14))),
    ),
    "programme.closing_opens_days": ("21", 21),
    "programme.floor_meetings": ("2", 2),
    "programme.electives_at_least": ("0", 0),
    "programme.notes_kept_days": ("60", 60),
    "programme.records_kept_months": ("24", 24),
    "programme.records_notice_days": ("30", 30),
    "programme.invitation_days": ("90", 90),
    "programme.matching_weights": ("support=40, languages=0", Weights(support=40, languages=0)),
    "programme.privacy_contact": ("privacy@example.org", "privacy@example.org"),
    "programme.privacy_notice_version": ("2026-10", "2026-10"),
    "programme.privacy_changes": (
        "en=Another server., de=Ein anderer Server.",
        (("en", "Another server."), ("de", "Ein anderer Server.")),
    ),
    "programme.privacy_address": ("Universitätsring 15", "Universitätsring 15"),
    "programme.privacy_officer": ("dpo@example.org", "dpo@example.org"),
    "programme.privacy_processors": ("The computing centre", "The computing centre"),
    "programme.privacy_authority": ("LfDI", "LfDI"),
    "programme.privacy_notice": (
        f"en={NOTICE}, de={NOTICE}",
        (("en", NOTICE.read_text("utf-8")), ("de", NOTICE.read_text("utf-8"))),
    ),
    "delivery.per_second": ("1000", 1000),
    "delivery.per_chat_per_second": ("0.5", 0.5),
    "delivery.concurrency": ("4", 4),
    "delivery.longest_pause_seconds": ("300", 300),
    "limits.updates_per_minute": ("600", 600),
    "web.listen": ("0.0.0.0", "0.0.0.0"),  # noqa: S104 - it is only read
    "web.port": ("9000", 9000),
    "web.public_url": ("https://mentoring.example.org/", "https://mentoring.example.org"),
    "metrics.listen": ("::1", "::1"),
    "metrics.port": ("9090", 9090),
    "log.level": ("DEBUG", "debug"),
    "log.format": ("json", "json"),
}


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may run a bot as well."""
    for name in [name for name in os.environ if name.upper().startswith(ENVIRONMENT)]:
        monkeypatch.delenv(name)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of one's own, and the config.toml to write there, for oneself alone."""
    monkeypatch.chdir(tmp_path)
    usual = os.umask(0o077)
    yield tmp_path / CONFIG_FILE
    os.umask(usual)


@pytest.mark.parametrize(
    "secret",
    [
        f'telegram.token = "{TOKEN}"',
        f'encryption.keys = "{Key(bytes(32)).written()}"',
        'database.url = "postgresql://tandem:secret@localhost/tandem"',
    ],
)
def test_a_file_with_a_secret_is_for_the_bot_alone(tmp_path: Path, secret: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(secret)
    said = f"{file} is readable for everybody on this machine; it should be a file that only the bot and you can read"
    for mode in (0o644, 0o604):
        file.chmod(mode)
        with pytest.raises(SettingsError, match=re.escape(said)):
            load_settings(file, need_token=False)
    for mode in (0o600, 0o640):
        file.chmod(mode)
        load_settings(file, need_token=False)


def test_a_file_without_one_may_be_for_all(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('database.url = "postgresql://tandem@localhost/tandem"')
    file.chmod(0o644)
    assert load_settings(file, need_token=False).database.url.endswith("://tandem@localhost/tandem")


def value(settings: Settings, key: str) -> Any:
    found: Any = settings
    for name in key.split("."):
        found = getattr(found, name)
    return found


def example() -> dict[str, Any]:
    written = tomllib.loads(EXAMPLE.read_text("utf-8"))
    sections = {name: keys for name, keys in written.items() if isinstance(keys, dict)}
    flat = {name: found for name, found in written.items() if name not in sections}
    return flat | {f"{name}.{key}": found for name, keys in sections.items() for key, found in keys.items()}


def problems(path: Path | None = None) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        load_settings(path)
    return [str(problem) for problem in caught.value.problems]


# ── the example ─────────────────────────────────────────────────────────────────────────────────────────────


def test_the_example_has_every_key_and_no_other() -> None:
    assert list(example()) == list(all_keys())


def test_the_example_holds_the_defaults() -> None:
    assert load_settings(EXAMPLE, need_token=False) == Settings()


@pytest.mark.parametrize("key", all_keys())
def test_the_example_says_why(key: str) -> None:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    section, _, name = key.rpartition(".")
    at = lines.index(f"[{section}]") if section else 0
    at = next(number for number, line in enumerate(lines) if number >= at and line.startswith(f"{name} = "))
    comment: list[str] = []
    while lines[at - 1].startswith("# "):
        at -= 1
        comment.insert(0, lines[at].removeprefix("# "))
    assert " ".join(comment) == all_keys()[key].description


def test_the_rules_know_each_key_of_the_programme_with_the_same_default() -> None:
    settings = Settings()
    chosen = {name: getattr(settings.programme, name) for name in type(settings.programme).model_fields}
    chosen |= {"coordinators": settings.coordinators, "time_zone": settings.programme.time_zone.key}
    assert Programme(**chosen) == Programme()
    assert set(chosen) == {field.name for field in fields(Programme)}


# ── where settings come from ────────────────────────────────────────────────────────────────────────────────


def test_every_key_is_tried_from_the_environment() -> None:
    assert list(FROM_THE_ENVIRONMENT) == list(all_keys())


@pytest.mark.parametrize("key", FROM_THE_ENVIRONMENT)
def test_a_key_can_come_from_the_environment(key: str, config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written, meant = FROM_THE_ENVIRONMENT[key]
    assert value(Settings(), key) != meant
    monkeypatch.setenv(variable(key), written)
    assert value(load_settings(need_token=False), key) == meant


def test_a_webhook_needs_an_address(config: Path) -> None:
    config.write_text(f'[telegram]\ntoken = "{TOKEN}"\nwebhook = true')
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert str(caught.value) == (
        "telegram.webhook in config.toml is true, without an address that Telegram could reach; it should be "
        "false, or web.public_url an address that starts with https://."
    )


def test_the_environment_wins_over_the_file_key_by_key(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text('[programme]\nname = "From the file"\ncohort = "Also"\n[telegram]\ntoken = "1:abc"\n')
    monkeypatch.setenv("TANDEM_PROGRAMME__NAME", "From the environment")
    programme = load_settings().programme
    assert (programme.name, programme.cohort) == ("From the environment", "Also")


def test_an_empty_variable_counts_as_not_set(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text('telegram.token = "1:abc"')
    monkeypatch.setenv("TANDEM_TELEGRAM__TOKEN", "")
    assert load_settings().telegram.token.get_secret_value() == "1:abc"


def test_a_file_saved_by_a_windows_editor_is_read(config: Path) -> None:
    config.write_text('programme.name = "Übergang"', "utf-8-sig")
    assert load_settings(need_token=False).programme.name == "Übergang"


def test_settings_made_by_hand_ignore_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TANDEM_TELEGRAM__TOKEN", TOKEN)
    assert Settings().telegram.token.get_secret_value() == ""


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        Settings().programme.name = "Another"  # type: ignore[misc]


def test_the_database_file_is_known() -> None:
    assert Settings().database.file == Path("tandem.db")
    assert Settings.model_validate({"database": {"url": "postgresql://db/x"}}).database.file is None


# ── what is said when something is wrong ────────────────────────────────────────────────────────────────────

WEIGHTS = [field.name for field in fields(Weights)]
WRONG = {
    'programme.time_zone = "Europe/Belin"': 'programme.time_zone in config.toml is "Europe/Belin"; it should be '
    'a time zone by its IANA name, for example "Europe/Berlin". Did you mean "Europe/Berlin"?',
    'programme.languages = ["fr", "en"]': 'programme.languages in config.toml is ["fr", "en"]; it should be '
    'a list of one or more of "en" and "de", each once, for example ["en", "de"].',
    'programme.ways_in = ["open", "open"]': 'programme.ways_in in config.toml is ["open", "open"]; it should be '
    'a list of one or both of "invitation" and "open", for example ["invitation", "open"].',
    'programme.semester_starts = ["02-29"]': 'programme.semester_starts in config.toml is ["02-29"]; it should '
    'be a list of days that every year has, each written MM-DD, for example ["04-01", "10-01"].',
    'programme.quiet_from = "25:00"': 'programme.quiet_from in config.toml is "25:00"; it should be '
    'a time of day written HH:MM, between quotes, for example "20:00".',
    'programme.quiet_until = "8"': 'programme.quiet_until in config.toml is "8"; it should be '
    'a time of day written HH:MM, between quotes, for example "20:00".',
    'programme.holidays = "DE-RLP"': 'programme.holidays in config.toml is "DE-RLP"; it should be a country or '
    'a part of one by its ISO 3166 code, or nothing between the quotes, for example "DE-RP". Did you mean "DE-RP"?',
    'programme.breaks = ["2027-02-19 to 2027-02-01"]': 'programme.breaks in config.toml is ["2027-02-19 to '
    '2027-02-01"]; it should be a list of days and of first and last days, each written YYYY-MM-DD, for example '
    '["2027-02-01 to 2027-02-19", "2027-05-14"].',
    'programme.breaks = ["1 February"]': 'programme.breaks in config.toml is ["1 February"]; it should be a list '
    'of days and of first and last days, each written YYYY-MM-DD, for example ["2027-02-01 to 2027-02-19", '
    '"2027-05-14"].',
    **{
        f"programme.contact_ladder_days = {written}": f"programme.contact_ladder_days in config.toml is {written}; "
        "it should be a list of five whole numbers of days, each greater than the one before, for example "
        "[0, 7, 14, 21, 28]."
        for written in ("[0, 7, 14, 21]", "[0, 7, 7, 21, 28]", "[7, 0, 14, 21, 28]")
    },
    "programme.tandem_months = 99": "programme.tandem_months in config.toml is 99; it should be "
    "a whole number of months from 1 to 36, for example 6.",
    **{
        f"programme.matching_weights = {written}": f"programme.matching_weights in config.toml is {shown}; it "
        "should be a table of whole numbers from 0 to 100, one of them above 0, named support, fields, languages, "
        "subject, tie, ways and time, for example { support = 30, fields = 25 }."
        for written, shown in {
            "{ suport = 30 }": '{"suport": 30}',
            "{ tie = 101 }": '{"tie": 101}',
            "{ tie = 0.5 }": '{"tie": 0.5}',
            "{ tie = true }": '{"tie": true}',
            "30": "30",
            '"support: 30"': '"support: 30"',
            '"[30]"': '"[30]"',
            f"{{ {', '.join(f'{name} = 0' for name in WEIGHTS)} }}": json.dumps(dict.fromkeys(WEIGHTS, 0))[
                :59
            ]
            + "…",
        }.items()
    },
    'programme.privacy_contact = "me"': 'programme.privacy_contact in config.toml is "me"; it should be '
    'an e-mail address, or nothing between the quotes, for example "mentoring@university.example".',
    **{
        f"programme.privacy_notice = {written}": f"programme.privacy_notice in config.toml is {shown}; it should be "
        "a table with the path of a text file for each language, for example "
        f'{{ en = "privacy.en.txt", de = "privacy.de.txt" }}.{hint}'
        for written, shown, hint in (
            ('{ en = "no.txt" }', '{"en": "no.txt"}', " no.txt is not there."),
            ('{ en = "." }', '{"en": "."}', " . is not readable (Is a directory)."),
            ('{ fr = "no.txt" }', '{"fr": "no.txt"}', ""),
            ('"privacy.txt"', '"privacy.txt"', ""),
            ("3", "3", ""),
        )
    },
    'programme.privacy_changes = { en = "" }': 'programme.privacy_changes in config.toml is {"en": ""}; it should be '
    "a table with a text of at most 1000 characters for each language, for example "
    '{ en = "The bot runs on another server now.", de = "Der Bot läuft jetzt auf einem anderen Server." }.',
    f'programme.privacy_notice_version = "{33 * "1"}"': "programme.privacy_notice_version in config.toml is "
    f'"{33 * "1"}"; it should be a version of 1 to 32 characters, for example "2".',
    'programme.name = ""': 'programme.name in config.toml is ""; it should be '
    'a name of 1 to 120 characters, for example "Mentoring".',
    "coordinators = [0]": "coordinators in config.toml is [0]; it should be "
    "a list of Telegram's numbers of people, each once, for example [123456789, 987654321].",
    'telegram.api_url = "api"': 'telegram.api_url in config.toml is "api"; it should be '
    'an address that starts with https://, for example "https://api.telegram.org".',
    'database.url = "mysql://root:pw@db"': "database.url in config.toml is something else (not shown here); it "
    'should be sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME, for example "sqlite:///tandem.db".',
    'web.public_url = "mentoring.example.org"': 'web.public_url in config.toml is "mentoring.example.org"; it '
    "should be an address that starts with https://, or nothing between the quotes, for example "
    '"https://mentoring.example.org".',
    "web.port = 0": "web.port in config.toml is 0; it should be a whole number from 1 to 65535, for example 8080.",
    'log = "debug"': "log in config.toml is a text; it should be "
    "a section, a line [log] with its keys below it.",
    "programme.naem = 1": "programme.naem in config.toml is no key that Tandem knows; it should be "
    "one of those in config.example.toml. Did you mean programme.name?",
    "databse.url = 1": "databse in config.toml is no key that Tandem knows; it should be "
    "one of those in config.example.toml. Did you mean database?",
    "[log\n": "config.toml is broken at line 1, column 5; it should be a TOML file with your settings. "
    "The TOML reader says: Expected ']' at the end of a table declaration.",
    "log.level =": "config.toml is broken at the end of the file; it should be a TOML file with your settings. "
    "The TOML reader says: Invalid value.",
}


@pytest.mark.parametrize(("written", "said"), WRONG.items())
def test_a_wrong_value_is_explained(written: str, said: str, config: Path) -> None:
    config.write_text(written)
    assert problems(Path("config.toml")) == [said]


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///", "sqlite:///:memory:", "postgres", "file.db"])
def test_a_database_that_would_forget_is_refused(url: str, config: Path) -> None:
    config.write_text(f'database.url = "{url}"')
    assert [line.partition(" is ")[0] for line in problems()] == ["database.url in config.toml"]


def test_all_problems_are_told_at_once(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text('telegram.poll_timeout = "long"\nlog.level = "loud"')
    monkeypatch.setenv("TANDEM_PROGRAMM__NAME", "A")
    monkeypatch.setenv("TANDEM_LOG__FORMAT", "xml")
    assert [line.partition(";")[0] for line in problems()] == [
        "programm.name in the environment (TANDEM_PROGRAMM__NAME) is no key that Tandem knows",
        'telegram.poll_timeout in config.toml is "long"',
        'log.level in config.toml is "loud"',
        'log.format in the environment (TANDEM_LOG__FORMAT) is "xml"',
    ]


def test_a_missing_file_says_how_to_make_one(config: Path) -> None:
    assert problems(Path("other.toml")) == [
        "other.toml is not there; it should be a TOML file with your settings. "
        "Make it: install -m 600 config.example.toml other.toml"
    ]


def test_a_folder_or_another_encoding_is_explained(config: Path) -> None:
    config.write_bytes(b'programme.name = "\xdcbergang"')
    folder = config.parent / "folder"
    folder.mkdir()
    assert problems() == [
        "config.toml is not written in UTF-8 (byte 19); it should be a TOML file with your settings. "
        "Save it again with that encoding."
    ]
    assert problems(folder) == [
        f"{folder} is not readable (Is a directory); it should be a TOML file with your settings."
    ]


def test_without_a_token_one_learns_where_to_put_it(config: Path) -> None:
    missing = (
        "it should be the token that @BotFather gave you: a number, a colon, letters, "
        'for example "123456:ABC-…". Put it into the environment as TANDEM_TELEGRAM__TOKEN'
    )
    assert problems() == [
        f"telegram.token is not set; {missing}, or into a file: install -m 600 config.example.toml config.toml"
    ]
    config.write_text("")
    assert problems() == [f"telegram.token in config.toml is empty; {missing}."]


# ── the token stays secret ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "written",
    [
        f'telegram.token = "{TOKEN} "',
        f'telegram.token = ["{TOKEN}"]',
        f'telegram.tokn = "{TOKEN}"',
        f'token = "{TOKEN}"',
        f'telegram = "{TOKEN}"',
        f'telegram.token = "{TOKEN}',
        f'database.url = "mysql://root:{TOKEN}@db"',
    ],
)
def test_a_secret_is_never_shown_back(written: str, config: Path) -> None:
    config.write_text(written)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert TOKEN not in repr(caught.value) + str(caught.value) + repr(caught.value.problems)


def test_settings_can_be_logged_without_telling_secrets(config: Path) -> None:
    config.write_text(f'telegram.token = "{TOKEN}"\ndatabase.url = "postgresql://u:{TOKEN}@db/x"')
    assert TOKEN not in repr(load_settings())


def test_every_section_refuses_unknown_keys() -> None:
    sections = [type(field.default) for field in Settings.model_fields.values()]
    assert [s.model_config["extra"] for s in sections if issubclass(s, Section)] == ["forbid"] * 9
