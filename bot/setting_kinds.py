"""The kinds of values that a setting can take: how each is checked, and what it is in words."""

import json
import re
from dataclasses import astuple, dataclass, fields
from datetime import date, time
from difflib import get_close_matches
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr
from pydantic_core import PydanticCustomError

from mentoring import rules
from mentoring.notice import read_notice
from mentoring.programme import Weights
from mentoring.rules import Bounds

LANGUAGES = {"en", "de"}
PUBLIC_BOT_API = "https://api.telegram.org"


@dataclass(frozen=True, slots=True)
class Expected:
    """What a key takes, in words, and how one writes it in ``config.toml``; a secret is never shown back."""

    what: str
    example: str
    secret: bool = False


class MonthDay(NamedTuple):
    """A day that comes every year."""

    month: int
    day: int


def _day_of_year(found: Any) -> Any:
    if isinstance(found, str):
        if not re.fullmatch(r"\d\d-\d\d", found, re.ASCII):
            raise ValueError("not written MM-DD")
        day = date.fromisoformat(f"2023-{found}")  # no leap year: 29 February is missing from most years
        return MonthDay(day.month, day.day)
    return found


def _stretch_of_days(found: Any) -> Any:
    """Read 'FIRST to LAST', or one day."""
    if not isinstance(found, str):
        return found
    first, joint, last = found.partition(" to ")
    days = date.fromisoformat(first.strip()), date.fromisoformat((last if joint else first).strip())
    if days[0] > days[1]:
        raise ValueError("it ends before it begins")
    return days


def _region(found: str) -> str:
    """A country or a part of one whose public holidays are known, or nothing."""
    if not found:
        return found
    import holidays  # some megabytes that only programmes need which name a region

    country, _, part = found.partition("-")
    known = holidays.list_supported_countries(include_aliases=False)
    if country in known and (not part or part in known[country]):
        return found
    parts = [f"{country}-{name}" for name in known.get(country, ())]
    near = get_close_matches(found, [*known, *parts], n=1)
    hint = f'Did you mean "{near[0]}"?' if near else ""
    raise PydanticCustomError("region", "no such region", {"hint": hint})


def _telegram_token(token: SecretStr) -> SecretStr:
    if token.get_secret_value() and not re.fullmatch(r"\d+:[\w-]{3,}", token.get_secret_value(), re.ASCII):
        raise ValueError("not a token")
    return token


def _keys(keys: SecretStr) -> SecretStr:
    for key in filter(None, keys.get_secret_value().split(",")):
        if not re.fullmatch(r"[\w-]{43}=", key.strip(), re.ASCII):
            raise ValueError("not a key")
    return keys


def _file_path(found: Any) -> Any:
    if not found or not isinstance(found, str | Path):
        raise ValueError("not a path")
    return found


def _web_address(found: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#]+(/[^\s?#]*)?", found):
        raise ValueError("not a web address")
    return found.rstrip("/")


def _web_address_or_nothing(found: str) -> str:
    return _web_address(found) if found else found


def _host(found: str) -> str:
    if not re.fullmatch(r"[\w.:-]+", found, re.ASCII):
        raise ValueError("not an address to listen on")
    return found


def _database_address(found: str) -> str:
    """Name SQLAlchemy's driver. A database in memory is refused: it would forget everybody at a restart."""
    if re.fullmatch(r"sqlite:///(?!:memory:)[^?]+", found):
        return found
    if re.fullmatch(r"postgresql(\+psycopg)?://\S+", found):
        return re.sub(r"^postgresql(\+psycopg)?:", "postgresql+psycopg:", found)
    raise ValueError("no database we know")


def _email_or_nothing(found: str) -> str:
    if found and not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+", found):
        raise ValueError("not an e-mail address")
    return found


def _time_zone(found: Any) -> Any:
    if isinstance(found, str) and found not in available_timezones():
        near = get_close_matches(found, available_timezones(), n=1)
        hint = f'Did you mean "{near[0]}"?' if near else ""
        raise PydanticCustomError("time_zone", "no such time zone", {"hint": hint})
    return found


def _time_of_day(found: Any) -> Any:
    if isinstance(found, time) or (isinstance(found, str) and re.fullmatch(r"\d\d:\d\d", found, re.ASCII)):
        return found
    raise ValueError("not a time of day")


def _from_text(found: Any) -> Any:
    """Read a list out of an environment variable: written as in TOML, or just ``en,de``."""
    if not isinstance(found, str):
        return found
    if found.lstrip().startswith("["):
        return json.loads(found)
    return [part.strip() for part in found.split(",") if part.strip()]


def _each_once(found: tuple[Any, ...]) -> tuple[Any, ...]:
    if len(set(found)) < len(found):
        raise ValueError("something is named twice")
    return found


def _rising(found: tuple[int, ...]) -> tuple[int, ...]:
    if not all(one < next_one for one, next_one in pairwise(found)):
        raise ValueError("a day that is not later than the one before")
    return found


def _weights(found: Any) -> Any:
    """Read weights by name; those that are not named keep their defaults. ``support=30,fields=25`` will do."""
    if isinstance(found, Weights):
        return found
    given = _named_numbers(found) if isinstance(found, str) else found
    names = {field.name for field in fields(Weights)}
    if not isinstance(given, dict) or given.keys() - names:
        raise ValueError("not a table of weights")
    weights = Weights(**{name: int(str(weight)) for name, weight in given.items()})
    if not all(0 <= weight <= 100 for weight in astuple(weights)) or not any(astuple(weights)):
        raise ValueError("a weight below 0 or above 100, or nothing that counts")
    return weights


def _named_numbers(found: str) -> Any:
    if found.lstrip().startswith("{"):
        return json.loads(found)
    return {
        name.strip(): number.strip() for name, _, number in (part.partition("=") for part in found.split(","))
    }


def _by_language(found: Any) -> Any:
    """Read a table of languages, or ``en=…, de=…`` out of an environment variable; each language once."""
    if isinstance(found, str):
        found = _named_numbers(found) if found.strip() else {}
    if not isinstance(found, dict | tuple):
        raise ValueError("not a table")  # noqa: TRY004 - pydantic reads this one
    pairs = found.items() if isinstance(found, dict) else found
    given = tuple((str(language), str(value).strip()) for language, value in pairs)
    if not {language for language, _ in given} <= LANGUAGES or not all(value for _, value in given):
        raise ValueError("another language, or nothing behind one")
    return given


def _files(found: Any) -> Any:
    """Read the text file of each language: what is wrong with one is said at the start, not to who opens it."""
    return tuple((language, _text_of(Path(path))) for language, path in _by_language(found))


def _text_of(path: Path) -> str:
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        hint = f"{path} is not there."
    except OSError as error:
        hint = f"{path} is not readable ({error.strerror})."
    except UnicodeDecodeError as error:
        hint = f"{path} is not written in UTF-8 (byte {error.start + 1}): save it again with that encoding."
    else:
        whole = read_notice(text).whole
        if whole:
            return text
        hint = f"{path} is empty{', but for its short version' if text.strip() else ''}."
    raise PydanticCustomError("notice", "no text that can be read", {"hint": hint})


def _whole(bounds: Bounds, what: str, example: str) -> tuple[Any, Any]:
    """A whole number within limits, which are those of changing it in the chat, too; ``what`` it counts."""
    words = f"{what} from {bounds.least} to {bounds.most}"
    return Field(ge=bounds.least, le=bounds.most), Expected(words, example)


List = (BeforeValidator(_from_text), AfterValidator(_each_once))

Text = Annotated[str, Field(max_length=120), Expected("a text of at most 120 characters", '"Mentoring"')]
LongText = Annotated[
    str,
    Field(max_length=400),
    Expected("a text of at most 400 characters", '"Universitätsring 15, 54296 Trier"'),
]
WordsByLanguage = Annotated[
    tuple[tuple[str, Annotated[str, Field(max_length=1000)]], ...],
    BeforeValidator(_by_language),
    Expected(
        "a table with a text of at most 1000 characters for each language",
        '{ en = "The bot runs on another server now.", de = "Der Bot läuft jetzt auf einem anderen Server." }',
    ),
]
FilesByLanguage = Annotated[
    tuple[tuple[str, str], ...],
    BeforeValidator(_files),
    Expected(
        "a table with the path of a text file for each language",
        '{ en = "privacy.en.txt", de = "privacy.de.txt" }',
    ),
]
Token = Annotated[
    SecretStr,
    AfterValidator(_telegram_token),
    Expected("the token that @BotFather gave you: a number, a colon, letters", '"123456:ABC-…"', secret=True),
]
Keys = Annotated[
    SecretStr,
    AfterValidator(_keys),
    Expected(
        "one or more keys as `tandem keys make` makes them, with commas between", '"Zm9v…="', secret=True
    ),
]
FilePath = Annotated[
    Path, BeforeValidator(_file_path), Expected("the path of a file", '"/etc/tandem/tandem.key"')
]
WebAddress = Annotated[
    str, AfterValidator(_web_address), Expected("an address that starts with https://", f'"{PUBLIC_BOT_API}"')
]
WebAddressOrNothing = Annotated[
    str,
    AfterValidator(_web_address_or_nothing),
    Expected(
        "an address that starts with https://, or nothing between the quotes",
        '"https://mentoring.example.org"',
    ),
]
Host = Annotated[
    str,
    AfterValidator(_host),
    Expected("an address of this machine to listen on", '"127.0.0.1", or "0.0.0.0" for all of its addresses'),
]
Port = Annotated[int, Field(ge=1, le=65535), Expected("a whole number from 1 to 65535", "8080")]
PortOrNone = Annotated[int, Field(ge=0, le=65535), Expected("a whole number from 0 to 65535", "9090")]
DatabaseAddress = Annotated[
    str,
    AfterValidator(_database_address),
    Field(repr=False),
    Expected("sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME", '"sqlite:///tandem.db"', secret=True),
]
Email = Annotated[
    str,
    AfterValidator(_email_or_nothing),
    Expected("an e-mail address, or nothing between the quotes", '"mentoring@university.example"'),
]
TimeZone = Annotated[
    ZoneInfo, BeforeValidator(_time_zone), Expected("a time zone by its IANA name", '"Europe/Berlin"')
]
Languages = Annotated[
    tuple[Literal["en", "de"], ...],
    Field(min_length=1),
    *List,
    Expected('a list of one or more of "en" and "de", each once', '["en", "de"]'),
]
WaysIn = Annotated[
    tuple[Literal["invitation", "open"], ...],
    Field(min_length=1),
    *List,
    Expected('a list of one or both of "invitation" and "open"', '["invitation", "open"]'),
]
DaysOfYear = Annotated[
    tuple[Annotated[MonthDay, BeforeValidator(_day_of_year)], ...],
    Field(min_length=1),
    *List,
    Expected("a list of days that every year has, each written MM-DD", '["04-01", "10-01"]'),
]
LadderDays = Annotated[
    tuple[Annotated[int, Field(ge=0, le=366)], ...],
    Field(min_length=5, max_length=5),
    BeforeValidator(_from_text),
    AfterValidator(_rising),
    Expected("a list of five whole numbers of days, each greater than the one before", "[0, 7, 14, 21, 28]"),
]
StretchesOfDays = Annotated[
    tuple[Annotated[tuple[date, date], BeforeValidator(_stretch_of_days)], ...],
    *List,
    Expected(
        "a list of days and of first and last days, each written YYYY-MM-DD",
        '["2027-02-01 to 2027-02-19", "2027-05-14"]',
    ),
]
Region = Annotated[
    str,
    AfterValidator(_region),
    Expected("a country or a part of one by its ISO 3166 code, or nothing between the quotes", '"DE-RP"'),
]
People = Annotated[
    tuple[Annotated[int, Field(gt=0)], ...],
    *List,
    Expected("a list of Telegram's numbers of people, each once", "[123456789, 987654321]"),
]
TimeOfDay = Annotated[
    time, BeforeValidator(_time_of_day), Expected("a time of day written HH:MM, between quotes", '"20:00"')
]
YesOrNo = Annotated[bool, Expected("true or false", "true")]
Days = Annotated[int, *_whole(rules.DAYS, "a whole number of days", "14")]
Hours = Annotated[int, *_whole(rules.HOURS, "a whole number of hours", "24")]
Months = Annotated[int, *_whole(rules.MONTHS, "a whole number of months", "6")]
Semester = Annotated[int, *_whole(rules.SEMESTER, "a semester", "3")]
Goals = Annotated[int, *_whole(rules.GOALS, "a whole number", "5")]
Count = Annotated[int, *_whole(rules.COUNT, "a whole number", "3")]
MatchingWeights = Annotated[
    Weights,
    BeforeValidator(_weights),
    Expected(
        "a table of whole numbers from 0 to 100, one of them above 0, named support, fields, languages, subject, "
        "tie, ways and time",
        "{ support = 30, fields = 25 }",
    ),
]
PollSeconds = Annotated[int, Field(ge=0, le=50), Expected("a whole number of seconds from 0 to 50", "25")]
PerSecond = Annotated[float, Field(gt=0, le=1000), Expected("a number above 0, at most 1000", "30")]
AtATime = Annotated[int, Field(ge=1, le=1000), Expected("a whole number from 1 to 1000", "16")]
PerMinute = Annotated[int, Field(ge=0, le=100_000), Expected("a whole number from 0 to 100000", "60")]
Seconds = Annotated[float, Field(gt=0, le=3600), Expected("a number of seconds, at most 3600", "60")]
LogLevel = Annotated[
    Literal["debug", "info", "warning", "error"],
    BeforeValidator(lambda found: found.lower() if isinstance(found, str) else found),
    Expected('one of "debug", "info", "warning" and "error"', '"info"'),
]
LogFormat = Annotated[Literal["console", "json"], Expected('"console" or "json"', '"console"')]
