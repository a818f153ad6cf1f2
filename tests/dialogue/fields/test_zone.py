"""Time zones, tapped and typed: cities, countries, and how far the clock is from Greenwich."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.field import Answered, Drafted, Json, Wrong
from dialogue.fields import Zone
from dialogue.fields.cities import CITIES, KNOWN_BEST
from dialogue.fields.zones import city_of, code_of, find_zones, place_of, zone_by_code, zones
from tests.dialogue.demo import NOW, plain, scene

FIELD = Zone("likely")


def labels(draft: Json = None, language: str = "en", **facts: Any) -> list[str]:
    """The words of the keys."""
    return [plain(key.label, language) for row in FIELD.keys(scene(language, **facts), draft) for key in row]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Shanghai", "Asia/Shanghai"),
        ("Peking", "Asia/Shanghai"),
        ("Mexiko-Stadt", "America/Mexico_City"),
        ("mexico city", "America/Mexico_City"),
        ("New York", "America/New_York"),
        ("Kairo", "Africa/Cairo"),
        ("Cairo", "Africa/Cairo"),
        ("Kiew", "Europe/Kyiv"),
        ("Kyiv", "Europe/Kyiv"),
        ("Calcutta", "Asia/Kolkata"),
        ("Neu-Delhi", "Asia/Kolkata"),
        ("Saigon", "Asia/Ho_Chi_Minh"),
        ("Trier", "Europe/Berlin"),
        ("münchen", "Europe/Berlin"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("Kenya", "Africa/Nairobi"),
        ("Kenia", "Africa/Nairobi"),
        ("Deutschland", "Europe/Berlin"),
        ("Germany 🇩🇪", "Europe/Berlin"),
        ("Indien", "Asia/Kolkata"),
        ("Hongkong", "Asia/Hong_Kong"),
        ("UTC+8", "Asia/Shanghai"),
        ("gmt +5:30", "Asia/Kolkata"),
        ("+0530", "Asia/Kolkata"),
        ("UTC−3:30", "America/St_Johns"),
        ("Shangai", "Asia/Shanghai"),
        ("Bejing", "Asia/Shanghai"),
    ],
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_place_is_understood_in_both_languages(text: str, zone: str, language: str) -> None:
    assert FIELD.typed(scene(language), None, text) == Drafted([zone])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mexiko", ["America/Mexico_City", "America/Cancun", "America/Tijuana"]),
        ("USA", ["America/New_York", "America/Chicago", "America/Los_Angeles", "Pacific/Honolulu"]),
        ("Brasilien", ["America/Sao_Paulo", "America/Manaus"]),
        ("Spain", ["Europe/Madrid", "Atlantic/Canary"]),
        ("CET", ["Europe/Berlin"]),
        ("MEZ", ["Europe/Berlin"]),
        ("IST", ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]),
        ("UTC+1", ["Europe/Berlin", "Africa/Lagos"]),
        ("UTC", ["Europe/London", "Africa/Accra"]),
    ],
)
def test_what_may_mean_several_zones_is_offered(text: str, found: list[str]) -> None:
    reply = FIELD.typed(scene("de"), None, text)
    assert isinstance(reply, Drafted)
    assert reply.draft[0] == found[0]
    assert set(found) <= set(reply.draft)
    assert len(reply.draft) > 1


def test_clocks_that_show_the_same_all_year_are_offered_once() -> None:
    found = find_zones("USA", "en", NOW)
    july = datetime(2027, 7, 1, tzinfo=UTC)
    times = [(NOW.astimezone(ZoneInfo(zone)).hour, july.astimezone(ZoneInfo(zone)).hour) for zone in found]
    assert len(set(times)) == len(found)
    assert "America/Phoenix" in found  # keeps no summer time, unlike Denver
    assert "America/Denver" in found


@pytest.mark.parametrize("text", ["Mordor", "a", "8", "😀", "-", "UTC+25", "UTC+1:99", "x" * 4096, "\0", "²"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_what_names_no_place_is_told_so(text: str, language: str) -> None:
    reply = FIELD.typed(scene(language), None, text)
    assert isinstance(reply, Wrong)
    begin = {"en": "I don’t know the time in “", "de": "Wie spät es in „"}[language]
    assert plain(reply.why, language).startswith(begin)
    assert len(plain(reply.why, language)) < 250


def test_what_was_understood_is_confirmed_with_the_time_there() -> None:
    draft = ["America/Lima"]
    hint = FIELD.hint(scene(), draft)
    assert plain(hint) == (
        "I understood: <b>Lima, Peru</b>. It is 04:30 there now. Is that right? If not, just type another place."
    )
    assert labels(draft) == ["✓ Yes, it is 04:30 here", "‹ Other places"]
    yes, others = (row[0] for row in FIELD.keys(scene(), draft))
    assert FIELD.tap(scene(), draft, yes.verb, yes.value) == Answered("America/Lima")
    assert FIELD.typed(scene(), draft, "yes") == Answered("America/Lima")
    assert FIELD.tap(scene(), draft, others.verb, others.value) == Drafted([])
    assert isinstance(FIELD.typed(scene(), None, "yes"), Wrong)


def test_several_are_told_apart_by_country_and_time() -> None:
    assert labels(["America/Sao_Paulo", "America/Manaus"], "de") == [
        "São Paulo, Brasilien · 06:30",
        "Manaus, Brasilien · 05:30",
        "‹ Andere Orte",
    ]
    assert plain(FIELD.hint(scene("de"), ["America/Sao_Paulo", "America/Manaus"]), "de") == (
        "Welcher passt? Schau auf die Uhrzeit."
    )


def test_the_likely_places_come_first_each_with_its_time() -> None:
    likely = ("Europe/Berlin", "America/Lima", "Europe/Berlin", "Nowhere/At_All")
    assert labels(likely=likely)[:4] == [
        "Berlin · 10:30",
        "Lima · 04:30",
        "London · 09:30",
        "Istanbul · 12:30",
    ]
    assert len(labels(likely=likely)) == 12


@pytest.mark.parametrize(
    ("verb", "value"), [("a", ""), ("a", "Europe/Berlin"), ("a", "00000000"), ("q", code_of("Asia/Tokyo"))]
)
def test_a_forged_key_is_refused(verb: str, value: str) -> None:
    assert isinstance(FIELD.tap(scene(), None, verb, value), Wrong)


@pytest.mark.parametrize("draft", ["x", 3, ["Nowhere", 4], {"a": 1}])
def test_a_draft_of_another_version_shows_the_frequent_ones(draft: Any) -> None:
    assert FIELD.keys(scene(), draft) == FIELD.keys(scene(), None)


@given(st.text(max_size=40), st.sampled_from(["en", "de"]))
def test_whatever_is_typed_is_answered(text: str, language: str) -> None:
    reply = FIELD.typed(scene(language), None, text)
    if isinstance(reply, Drafted):
        assert 0 < len(reply.draft) <= 12
        assert set(reply.draft) <= zones().keys()
        assert FIELD.keys(scene(language), reply.draft)
    else:
        assert isinstance(reply, Wrong)


def test_every_zone_has_a_clock_a_place_and_a_sign_of_its_own() -> None:
    assert set(zones()) <= available_timezones()
    assert len(zone_by_code()) == len(zones())
    assert all(place_of(zone, language) for zone in zones() for language in ("en", "de"))
    assert place_of("UTC", "de") == "UTC"


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_zone_is_found_by_the_name_that_is_shown(language: str) -> None:
    lost = [zone for zone in zones() if zone not in find_zones(city_of(zone, language), language, NOW)]
    assert lost == []


def test_the_tables_of_cities_name_zones_that_there_are() -> None:
    assert set(CITIES) <= zones().keys()
    assert set(KNOWN_BEST) <= zones().keys()
    for zone, cities in CITIES.items():
        for city in cities.split(", "):
            found = find_zones(city, "en", NOW)
            assert zone in found or len(found) > 1, city
