"""Time zones by name: what people call the place where they are, in the languages that the bot is spoken to in."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from zlib import crc32
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global

from dialogue.fields.cities import CITIES, KNOWN_BEST
from dialogue.fields.likeness import Match, folded, matching_folded
from dialogue.fields.names import SPOKEN, countries
from dialogue.texts import locale_of

FORTNIGHTS = 26  # in a year: at each of them zones are compared
_OFFSET = re.compile(
    r"(?:utc|gmt)?\s*([+\-−–])\s*(\d{1,2})(?:[:.]?([0-5]\d))?(?:\s*(?:h|std|uhr))?", re.IGNORECASE
)
_GREENWICH = {"utc", "gmt", "z", "utc 0", "gmt 0"}


@lru_cache
def zones() -> dict[str, str]:
    """All time zones that people live in, each with its country's ISO 3166 code; a country's in tzdata's order."""
    table = files("tzdata.zoneinfo").joinpath("zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {row[2].strip(): row[0] for row in rows if row[0] != "AQ"}  # nobody is at home in Antarctica


def code_of(zone: str) -> str:
    """What stands for a zone in a button: short, and the same in every version."""
    return f"{crc32(zone.encode()):08x}"


@lru_cache
def zone_by_code() -> dict[str, str]:
    """All zones by what stands for them in a button."""
    return {code_of(zone): zone for zone in zones()}


# ── by name ─────────────────────────────────────────────────────────────────────────────────────────────


def place_of(zone: str, language: str) -> str:
    """How the place is called that a zone is named after: 'Lima, Peru'."""
    locale, city = locale_of(language), city_of(zone, language)
    country = str(locale.territories.get(zones().get(zone, "")) or "")
    return city if not country or country in city or city in country else f"{city}, {country}"


def city_of(zone: str, language: str) -> str:
    """How the city is called that a zone is named after: 'Mexiko-Stadt'."""
    return _city(zone, locale_of(language))


def _city(zone: str, locale: Locale) -> str:
    named = (locale.time_zones.get(name) or {} for name in (zone, *_former_names().get(zone, ())))
    found = next((str(entry["city"]) for entry in named if "city" in entry), None)
    return found or zone.rpartition("/")[2].replace("_", " ")


@lru_cache
def _former_names() -> dict[str, list[str]]:
    """What zones were called before, which is how the tables of names may still call them."""
    found: dict[str, list[str]] = {}
    for former, present in get_global("zone_aliases").items():
        found.setdefault(str(present), []).append(str(former))
    return found


@lru_cache
def _cities(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    locales = [locale_of(each) for each in dict.fromkeys((language, *SPOKEN))]
    return tuple((zone, tuple(map(folded, _wordings(zone, locales)))) for zone in zones())


def _wordings(zone: str, locales: Iterable[Locale]) -> list[str]:
    own = [name.rpartition("/")[2].replace("_", " ") for name in (zone, *_former_names().get(zone, ()))]
    others = CITIES[zone].split(", ") if zone in CITIES else []
    return [*(_city(zone, locale) for locale in locales), *own, *others]


def find_zones(text: str, language: str, now: datetime) -> tuple[str, ...]:
    """Find the zones that a typed text means: a city, a country, 'UTC+8' or 'CET'. The likeliest come first.

    Of zones whose clocks show the same for a year from now on, only one is given.
    """
    offset = offset_in(text)
    if offset is not None:
        return distinct((zone for zone in zones() if _offset(zone, now) == offset), now)
    called = _abbreviations(now.year).get(text.strip().upper())
    if called:
        return distinct(called, now)
    return _placed(text, language, now)


def _placed(text: str, language: str, now: datetime) -> tuple[str, ...]:
    """Find zones by city or country; a city is meant itself, a country with each of its zones."""
    places = [*_cities(language), *countries(language)]
    match: Match[str] = matching_folded(text, places)
    found: list[str] = []
    for item in match.items:
        found += [item] if item in zones() else distinct(zones_of_country(item), now)
    return distinct(found, now) if len(match.items) > 1 else tuple(found)


def zones_of_country(code: str) -> list[str]:
    """The zones of a country, by its ISO 3166 code."""
    return [zone for zone, country in zones().items() if country == code]


# ── by the clock ────────────────────────────────────────────────────────────────────────────────────────


def offset_in(text: str) -> timedelta | None:
    """Read how far a clock is from Greenwich: 'UTC+8', 'GMT-3:30', '+5:30'."""
    words = text.strip()
    if folded(words) in _GREENWICH:
        return timedelta()
    match = _OFFSET.fullmatch(words)
    if match is None:
        return None
    sign, hours, minutes = match.groups()
    ahead = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return ahead if sign == "+" else -ahead


def distinct(found: Iterable[str], now: datetime) -> tuple[str, ...]:
    """Leave one of those zones whose clocks show the same for a year; the best known come first."""
    groups: dict[tuple[timedelta, ...], list[str]] = {}
    for zone in found:
        groups.setdefault(_year(zone, now.date().replace(day=1).isoformat()), []).append(zone)
    return tuple(sorted((min(group, key=_renown) for group in groups.values()), key=_renown))


def _renown(zone: str) -> int:
    return KNOWN_BEST.index(zone) if zone in KNOWN_BEST else len(KNOWN_BEST)


def _offset(zone: str, moment: datetime) -> timedelta:
    return moment.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()


@lru_cache(maxsize=1024)
def _year(zone: str, from_day: str) -> tuple[timedelta, ...]:
    """How a zone's clock is set in the year from a day on."""
    first = datetime.fromisoformat(f"{from_day}T12:00+00:00")
    return tuple(_offset(zone, first + timedelta(weeks=2 * number)) for number in range(FORTNIGHTS))


@lru_cache(maxsize=2)
def _abbreviations(year: int) -> dict[str, list[str]]:
    """What clocks are called in winter and in summer: 'CET' and 'CEST', in German 'MEZ' and 'MESZ', too."""
    found: dict[str, list[str]] = {}
    for zone in zones():
        for month in (1, 7):
            name = datetime(year, month, 1, 12, tzinfo=ZoneInfo(zone)).tzname() or ""
            if name.isalpha():
                found.setdefault(name, []).append(zone)
    german = {"MEZ": "CET", "MESZ": "CEST", "OEZ": "EET", "OESZ": "EEST", "WEZ": "WET", "WESZ": "WEST"}
    return found | {theirs: found[english] for theirs, english in german.items() if english in found}
