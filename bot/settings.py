"""What a programme can set: ``config.toml`` and the environment become one frozen ``Settings``, passed down.

Each key says why it is there; ``config.example.toml`` repeats these words, and a test holds the two together.
"""

import json
import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from bot.setting_kinds import (
    PUBLIC_BOT_API,
    AtATime,
    Count,
    DatabaseAddress,
    Days,
    DaysOfYear,
    Email,
    Expected,
    Goals,
    Hours,
    Languages,
    LogFormat,
    LogLevel,
    MatchingWeights,
    MonthDay,
    Months,
    People,
    PerSecond,
    PollSeconds,
    Region,
    Seconds,
    Semester,
    StretchesOfDays,
    Text,
    TimeOfDay,
    TimeZone,
    Token,
    WaysIn,
    WebAddress,
    YesOrNo,
)
from mentoring.programme import Weights

ENVIRONMENT = "TANDEM_"
BETWEEN = "__"  # TANDEM_PROGRAMME__NAME is [programme] name
CONFIG_FILE = Path("config.toml")


class Section(BaseModel):
    """A table of ``config.toml``: can't be changed, and has no keys but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Telegram(Section):
    """How the bot reaches Telegram."""

    token: Token = Field(
        SecretStr(""),
        description="The bot's token from @BotFather. Whoever has it is the bot: keep it in the environment.",
    )
    api_url: WebAddress = Field(
        PUBLIC_BOT_API,
        description="Where the Bot API is. Change it for a server of your own, which lifts limits on files.",
    )
    poll_timeout: PollSeconds = Field(
        25,
        description="How long Telegram holds a question for news open, in seconds. "
        "Long costs nothing and brings news at once; lower it behind a proxy that cuts quiet connections.",
    )


class Storage(Section):
    """Where everything is kept."""

    url: DatabaseAddress = Field(
        "sqlite:///tandem.db",
        description="One SQLite file serves a whole university. Several copies of the bot at once need "
        "postgresql://USER:PASSWORD@HOST/NAME.",
    )

    @property
    def file(self) -> Path | None:
        """The SQLite file, or None on PostgreSQL."""
        scheme, _, path = self.url.partition(":///")
        return Path(path) if scheme == "sqlite" else None


class Programme(Section):
    """The mentoring programme that the bot accompanies."""

    name: Annotated[Text, Field(min_length=1), Expected("a name of 1 to 120 characters", '"Mentoring"')] = (
        Field(
            "Mentoring",
            description="What the programme is called, in the greeting and in documents.",
        )
    )
    organisation: Text = Field(
        "",
        description="Who runs it, such as your university: named in the privacy notice and certificates.",
    )
    time_zone: TimeZone = Field(
        ZoneInfo("Europe/Berlin"),
        description="Where the programme takes place: events are announced in this zone, "
        "and it holds for people who have not set their own.",
    )
    languages: Languages = Field(
        ("en", "de"),
        description="The languages offered. The first is spoken with people whose Telegram has none of them.",
    )
    ways_in: WaysIn = Field(
        ("invitation", "open"),
        description="How people come in: by a coordinator's invitation link, or by an open application "
        "that a coordinator admits or declines.",
    )
    semester_starts: DaysOfYear = Field(
        (MonthDay(4, 1), MonthDay(10, 1)),
        description="When a semester begins, as MM-DD: who applies too early is told from when on they may.",
    )
    bachelor_from_semester: Semester = Field(
        3,
        description="A bachelor student may be a mentee from this semester on: earlier, careers are far off.",
    )
    master_from_semester: Semester = Field(
        2, description="The same for a master. Doctoral candidates may take part at any time."
    )
    cohort: Text = Field(
        "",
        description='The title of the present cohort, such as "Autumn 2026". Empty: the year is its title.',
    )
    tandem_months: Months = Field(6, description="How long a tandem lasts, unless its agreement differs.")
    goals_at_most: Goals = Field(5, description="How many goals a mentee may set; two or three work best.")
    first_contact_days: Days = Field(
        14,
        description="How soon after the match the mentee should have been in touch, before anybody asks.",
    )
    agreement_days: Days = Field(
        21, description="How soon after the match the two should have an agreement, before anybody asks."
    )
    checklist_days: Days = Field(
        28, description="The same for their other first steps: a meeting, taking stock, goals."
    )
    checklist_again_days: Days = Field(
        14, description="How many days later the mentee is asked once more about what is still missing."
    )
    contact_interval_days: Days = Field(
        30,
        description="How long a tandem may go without contact before the mentee is prompted, "
        "unless its agreement differs.",
    )
    mentor_asked_after_days: Days = Field(
        14,
        description="How many days after that prompt the mentor is asked too: one side may just be shy.",
    )
    proposal_reminder_days: Days = Field(
        3, description="How many days after a proposal whoever has not answered it is reminded."
    )
    proposal_coordinator_days: Days = Field(
        7, description="How many days after it the coordinators are told that an answer is missing."
    )
    proposal_expiry_days: Days = Field(
        14,
        description="How many days after it a proposal without an answer lapses. A question between the two, "
        "or its answer, lets these days begin anew.",
    )
    notice_hours: Hours = Field(
        24,
        description="How many hours before a meeting one cancels it at the latest, unless the agreement differs. "
        "Later is possible, too: who does so is asked once more.",
    )
    quiet_from: TimeOfDay = Field(
        time(20),
        description="From this hour of a person's own evening prompts wait, so as to disturb nobody …",
    )
    quiet_until: TimeOfDay = Field(
        time(8), description="… until this hour. Answers to what somebody does are never held back."
    )
    quiet_sundays: YesOrNo = Field(True, description="Whether prompts wait on Sundays as well.")
    holidays: Region = Field(
        "",
        description="Whose public holidays prompts keep, as a country or a part of one: nobody is prompted then. "
        "Empty: holidays are days like others.",
    )
    breaks: StretchesOfDays = Field(
        (),
        description="When prompts rest for everybody, such as weeks of exams; these days don't count when "
        "contact lapses, either.",
    )
    closing_opens_days: Days = Field(
        14, description="How many days before a tandem's end both are invited to close it well."
    )
    floor_meetings: Count = Field(
        3, description="How many meetings a tandem needs, in all, for its certificates."
    )
    electives_at_least: Count = Field(
        2,
        description="How many elective events a mentee attends for the certificate, beside all mandatory "
        "ones; never more than there are.",
    )
    notes_kept_days: Days = Field(
        30,
        description="How long private notes stay after a tandem has ended. Their owners are offered them as "
        "a file, and warned a week before they go.",
    )
    invitation_days: Days = Field(
        60, description="How long an invitation link can be used: an old poster must not let anybody in."
    )
    matching_weights: MatchingWeights = Field(
        Weights(),
        description="How much each of these counts when mentees and mentors are matched, from 0 (not at all) "
        "to 100: support looked for and offered, career fields, languages, subject, a tie between cultures "
        "(country, language, having studied here), ways of contact, time.",
    )
    privacy_contact: Email = Field(
        "", description="Who answers questions about privacy, an e-mail address; named in the privacy notice."
    )
    privacy_notice_version: Annotated[
        Text, Field(min_length=1), Expected("a version of 1 to 120 characters", '"1"')
    ] = Field("1", description="Raise it when you change the notice: everybody is then asked to accept it.")


class Delivery(Section):
    """How fast messages go out."""

    per_second: PerSecond = Field(
        30,
        description="Messages a second over all chats. 30 is Telegram's limit without paid broadcasts.",
    )
    per_chat_per_second: PerSecond = Field(
        1, description="Messages a second in one chat, in the long run: Telegram's limit as well."
    )
    concurrency: AtATime = Field(
        16,
        description="How many messages are under way at once, so that a slow one holds up nobody else.",
    )
    longest_pause_seconds: Seconds = Field(
        60, description="Failed sending is tried again after growing pauses; they grow no longer than this."
    )


class Log(Section):
    """What the bot tells its operator. Logs carry numbers of people, never their words."""

    level: LogLevel = Field("info", description='What is worth a line: from "debug" (everything) to "error".')
    format: LogFormat = Field("console", description='"console" for reading, "json" for a log collector.')


class Settings(BaseSettings):
    """All settings. Made by hand it takes what is given, and nothing from the environment."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, enable_decoding=False, validate_default=False
    )

    coordinators: People = Field(
        (),
        description="Who runs the programme, by Telegram's number of a person: "
        "they get the coordinators' menu. Without any, the first start prints a link that makes one.",
    )
    telegram: Telegram = Telegram()
    database: Storage = Storage()
    programme: Programme = Programme()
    delivery: Delivery = Delivery()
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
    if problems:
        raise SettingsError(problems) from None
    return settings


def _read(file: Path) -> dict[str, Any]:
    """Read a TOML file. Raises SettingsError when it is missing, unreadable or broken."""
    try:
        return tomllib.loads(file.read_text("utf-8-sig"))
    except FileNotFoundError:
        found, hint = "not there", f"Make it: cp config.example.toml {file}"
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
    hint += "." if file else f", or into a file: cp config.example.toml {CONFIG_FILE}"
    return Problem("telegram.token", place, found, expected.what, expected.example, hint)


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
