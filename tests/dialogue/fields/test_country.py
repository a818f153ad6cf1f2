"""Countries, tapped and typed."""

from typing import Any

import pytest

from dialogue.field import Answered, Drafted, Wrong
from dialogue.fields import Country
from tests.dialogue.demo import plain, scene

COUNTRY = Country()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kenya", "KE"),
        ("kenia", "KE"),
        ("Österreich", "AT"),
        ("Oesterreich", "AT"),
        ("osterreich", "AT"),
        ("Turkey", "TR"),
        ("Türkei", "TR"),
        ("turkiye", "TR"),
        ("UK", "GB"),
        ("USA", "US"),
        ("Ivory Coast", "CI"),
        ("Cote d'Ivoire", "CI"),
        ("Guinea", "GN"),
        ("Vietnam", "VN"),
        ("Viet", "VN"),
        ("Bosnia", "BA"),
        ("IN", "IN"),
        ("Germany 🇩🇪", "DE"),
        ("Südkorea", "KR"),
        ("Palestine", "PS"),
        ("Kosovo", "XK"),
    ],
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_countries_are_understood_in_both_languages(text: str, code: str, language: str) -> None:
    assert COUNTRY.typed(scene(language), None, text) == Answered(code)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Korea", ["KP", "KR"]),
        ("Congo", ["CD", "CG"]),
        ("Ukrain", None),
        ("Nigera", ["NE", "NG"]),
        ("Bangladash", ["BD"]),
    ],
)
def test_what_may_mean_several_or_is_misspelt_is_offered(text: str, codes: list[str] | None) -> None:
    reply = COUNTRY.typed(scene(), None, text)
    if codes is None:
        assert reply == Answered("UA")
        return
    assert isinstance(reply, Drafted)
    assert sorted(reply.draft) == codes
    keys = [key for row in COUNTRY.keys(scene(), reply.draft) for key in row]
    assert sorted(key.value for key in keys[:-1]) == codes
    assert COUNTRY.tap(scene(), reply.draft, keys[-1].verb, keys[-1].value) == Drafted([])


@pytest.mark.parametrize("text", ["Atlantis", "a", "😀", "x" * 4096, "-", "EU", "ZZ"])
def test_what_names_no_country_is_told_so(text: str) -> None:
    reply = COUNTRY.typed(scene(), None, text)
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == "I don’t know that country. Try its name in English or German, like “Kenya”."


def test_the_frequent_ones_are_keys_in_the_order_of_the_persons_alphabet() -> None:
    keys = [plain(key.label, "de") for row in COUNTRY.keys(scene("de"), None) for key in row]
    assert keys[:4] == ["Ägypten", "Bangladesch", "China", "Deutschland"]
    assert len(keys) == 21


@pytest.mark.parametrize(("verb", "value"), [("a", "ZZ"), ("a", ""), ("a", "de"), ("q", "DE")])
def test_a_forged_key_is_refused(verb: str, value: str) -> None:
    assert isinstance(COUNTRY.tap(scene(), None, verb, value), Wrong)


@pytest.mark.parametrize("draft", ["x", 3, ["ZZ", 4], {"a": 1}])
def test_a_draft_of_another_version_shows_the_frequent_ones(draft: Any) -> None:
    assert COUNTRY.keys(scene(), draft) == COUNTRY.keys(scene(), None)


def test_an_answer_is_shown_by_name() -> None:
    assert plain(COUNTRY.show(scene(), "TR"), "de") == "Türkei"
