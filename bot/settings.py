"""What a programme can set: ``config.toml`` and the environment become one frozen ``Settings``, passed down.

Each key says why it is there; ``config.example.toml`` repeats these words, and a test holds the two together.
"""

import json
import os
import re
import stat
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from bot.sections import (
    Delivery,
    Encryption,
    Limits,
    Log,
    Metrics,
    Programme,
    Section,
    Storage,
    Telegram,
    Web,
)
from bot.setting_kinds import Expected, People

ENVIRONMENT = "TANDEM_"
BETWEEN = "__"  # TANDEM_PROGRAMME__NAME is [programme] name
CONFIG_FILE = Path("config.toml")


class Settings(BaseSettings):
    """All settings. Made by hand it takes what is given, and nothing from the environment."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, enable_decoding=False, validate_default=False
    )

    coordinators: People = Field(
        (),
        description="Who runs the programme, by Telegram's number of a person: "
        "they get the coordinators' menu, and lose it when they are taken out and the bot starts again. "
        "Without any, the first start prints a link that makes one; they bring in others with /team.",
    )
    telegram: Telegram = Telegram()
    database: Storage = Storage()
    encryption: Encryption = Encryption()
    programme: Programme = Programme()
    delivery: Delivery = Delivery()
    limits: Limits = Limits()
    web: Web = Web()
    metrics: Metrics = Metrics()
    log: Log = Log()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the signature is pydantic's
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Leave the environment to ``load_settings``: a demo must not pick up the real bot's token."""
        return (init_settings,)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps the settings from being used; as a string, a sentence or two for the operator."""

    key: str
    place: str
    found: str
    expected: str
    example: str = ""
    hint: str = ""

    def __str__(self) -> str:
        """Say what is wrong and what would be right."""
        parts = [f"{self.key} in {self.place}" if self.place else self.key, f"is {self.found}; it should be"]
        parts.append(f"{self.expected}, for example {self.example}." if self.example else f"{self.expected}.")
        return " ".join([*parts, self.hint]).strip()


class SettingsError(Exception):
    """The settings can't be used; ``problems`` says what to change, as complete as it can be seen at once."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def load_settings(path: Path | None = None, *, need_token: bool = True) -> Settings:
    """Read ``path`` and the environment, which wins; without a path ``config.toml`` if it is there.

    Commands that never speak to Telegram do without a token. Raises SettingsError with all problems found.
    """
    file = path or (CONFIG_FILE if CONFIG_FILE.exists() else None)
    written = _read(file) if file else {}
    environment = EnvSettingsSource(
        Settings, env_prefix=ENVIRONMENT, env_nested_delimiter=BETWEEN, env_ignore_empty=True
    )()
    given = _laid_over(written, environment)
    problems = list(_unknown_variables())
    try:
        settings = Settings.model_validate(given)
    except ValidationError as error:
        hints = {_key(entry["loc"]): entry.get("ctx", {}).get("hint", "") for entry in error.errors()}
        problems += [_explain(key, given, file, hint) for key, hint in hints.items()]
    else:
        if need_token and not settings.telegram.token.get_secret_value():
            problems.append(_token_missing(file))
        if need_token and settings.telegram.webhook and not settings.web.public_url:
            problems.append(_address_missing(file))
        problems += _languages_missing(settings, file)
    if file is not None and problems == [] and _tells_secrets(file, written):
        problems.append(_readable_by_others(file))
    if problems:
        raise SettingsError(problems) from None
    return settings


def _tells_secrets(file: Path, written: Mapping[str, Any]) -> bool:
    """Tell whether everybody on this machine can read a secret in a file."""
    if os.name != "posix" or not file.stat().st_mode & stat.S_IRWXO:
        return False
    given = {name: keys for name, keys in written.items() if isinstance(keys, dict)}
    password = re.search(r"://[^/@]*:[^/@]+@", str(given.get("database", {}).get("url", "")))
    return bool(password or given.get("telegram", {}).get("token") or given.get("encryption", {}).get("keys"))


def _readable_by_others(file: Path) -> Problem:
    expected = "a file that only the bot and you can read, since it holds a secret"
    return Problem(str(file), "", "readable for everybody on this machine", expected, "", f"chmod 600 {file}")


def _read(file: Path) -> dict[str, Any]:
    """Read a TOML file. Raises SettingsError when it is missing, unreadable or broken."""
    try:
        return tomllib.loads(file.read_text("utf-8-sig"))
    except FileNotFoundError:
        found, hint = "not there", f"Make it: install -m 600 config.example.toml {file}"
    except OSError as error:
        found, hint = f"not readable ({error.strerror})", ""
    except UnicodeDecodeError as error:
        found, hint = f"not written in UTF-8 (byte {error.start + 1})", "Save it again with that encoding."
    except tomllib.TOMLDecodeError as error:
        what, _, where = str(error).removesuffix(")").partition(" (at ")
        where = where.replace("end of document", "the end of the file")
        found, hint = f"broken at {where}", f"The TOML reader says: {what}."
    raise SettingsError([Problem(str(file), "", found, "a TOML file with your settings", "", hint)]) from None


def _laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Join two layers of settings, section by section; what is in ``above`` wins."""
    joined = {**below, **above}
    for section in below.keys() & above.keys():
        lower, upper = below[section], above[section]
        if isinstance(lower, dict) and isinstance(upper, dict):
            joined[section] = {**lower, **upper}
    return joined


def all_keys() -> dict[str, FieldInfo]:
    """Every key, such as ``programme.name``, and what is declared about it."""
    keys = {}
    for name, field in Settings.model_fields.items():
        if isinstance(field.default, Section):
            keys.update({f"{name}.{key}": inner for key, inner in type(field.default).model_fields.items()})
        else:
            keys[name] = field
    return keys


def variable(key: str) -> str:
    """The environment variable that sets ``key``: ``TANDEM_PROGRAMME__NAME`` for ``programme.name``."""
    return ENVIRONMENT + key.upper().replace(".", BETWEEN)


def _unknown_variables() -> Iterator[Problem]:
    """Find variables whose section no settings have; within a section, pydantic finds them."""
    for name in os.environ:
        if name.upper().startswith(ENVIRONMENT):
            key = name[len(ENVIRONMENT) :].lower().replace(BETWEEN, ".")
            if key.partition(".")[0] not in Settings.model_fields:
                yield _unknown(key, f"the environment ({name})")


def _key(place: tuple[int | str, ...]) -> str:
    """Name the key that a validation error is about, be it about one item of its list."""
    section = Settings.model_fields.get(str(place[0]))
    in_section = section is None or isinstance(section.default, Section)
    return ".".join(map(str, place[: 2 if in_section else 1]))


def _explain(key: str, given: Mapping[str, Any], file: Path | None, hint: str) -> Problem:
    """Say in words what is wrong with the value given for ``key``; ``hint`` adds what its check said."""
    place = _place(key, file)
    field = all_keys().get(key)
    if field is None and key in Settings.model_fields:
        return Problem(key, place, _kind(given[key]), f"a section, a line [{key}] with its keys below it")
    if field is None:
        return _unknown(key, place)
    expected = _expected(field)
    section, _, name = key.rpartition(".")
    value = (given[section] if section else given)[name]
    found = "something else (not shown here)" if expected.secret else _shown(value)
    return Problem(key, place, found, expected.what, expected.example, hint)


def _unknown(key: str, place: str) -> Problem:
    """A key that nobody knows. Its value is not shown: it may be a token under a mistyped name."""
    near = get_close_matches(key, [*all_keys(), *Settings.model_fields], n=1)
    namesakes = [known for known in all_keys() if known.rpartition(".")[2] == key.rpartition(".")[2]]
    meant = next(iter(namesakes or near), None)
    hint = f"Did you mean {meant}?" if meant else ""
    return Problem(key, place, "no key that Tandem knows", "one of those in config.example.toml", hint=hint)


def _token_missing(file: Path | None) -> Problem:
    expected = _expected(all_keys()["telegram.token"])
    place, found = (str(file), "empty") if file else ("", "not set")
    hint = f"Put it into the environment as {variable('telegram.token')}"
    hint += "." if file else f", or into a file: install -m 600 config.example.toml {CONFIG_FILE}"
    return Problem("telegram.token", place, found, expected.what, expected.example, hint)


def _address_missing(file: Path | None) -> Problem:
    found = "true, without an address that Telegram could reach"
    expected = "false, or web.public_url an address that starts with https://"
    return Problem("telegram.webhook", _place("telegram.webhook", file), found, expected)


def _languages_missing(settings: Settings, file: Path | None) -> Iterator[Problem]:
    """A notice is for everybody: whoever speaks the other language can't agree to what they can't read."""
    for name in ("privacy_notice", "privacy_changes"):
        given = dict(getattr(settings.programme, name))
        lacking = [language for language in settings.programme.languages if language not in given]
        if given and lacking:
            key, found = f"programme.{name}", " and ".join(f'without "{language}"' for language in lacking)
            expected = _expected(all_keys()[key])
            yield Problem(key, _place(key, file), found, expected.what, expected.example)


def _expected(field: FieldInfo) -> Expected:
    return next(piece for piece in reversed(field.metadata) if isinstance(piece, Expected))


def _place(key: str, file: Path | None) -> str:
    names = [name for name in os.environ if name.upper() == variable(key) and os.environ[name]]
    return f"the environment ({names[0]})" if names else str(file or "the environment")


def _kind(value: Any) -> str:
    names = {str: "a text", bool: "true or false", list: "a list", dict: "a section"}
    return names.get(type(value), "a number")


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:59]}…"
