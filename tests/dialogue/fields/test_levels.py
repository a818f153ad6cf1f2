"""Languages with their levels, tapped and typed."""

from typing import Any

import pytest

from dialogue.field import Answered, Drafted, Reply, Wrong
from dialogue.fields import Levels
from tests.dialogue.demo import plain, scene

LEVELS = Levels()


def typed(*texts: str, language: str = "en") -> Any:
    """What is given after some typed answers."""
    draft: Any = None
    for text in texts:
        reply = LEVELS.typed(scene(language), draft, text)
        assert isinstance(reply, Drafted), reply
        draft = reply.draft
    return draft


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("German B2", {"de": "b2"}),
        ("Deutsch b2", {"de": "b2"}),
        ("German (B2), Polish: native", {"de": "b2", "pl": "native"}),
        ("Deutsch B2 und Polnisch Muttersprache", {"de": "b2", "pl": "native"}),
        ("german b2 english c1", {"de": "b2", "en": "c1"}),
        ("B2 in German\nnative speaker of Turkish", {"de": "b2", "tr": "native"}),
        ("Farsi native; Sorani C1", {"fa": "native", "ckb": "c1"}),
        ("Franzoesisch A2", {"fr": "a2"}),
        ("I speak some Polish, about A2", {"pl": "a2"}),
        ("Türkisch C2.", {"tr": "c2"}),
    ],
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_languages_are_typed_with_their_levels(text: str, levels: dict[str, str], language: str) -> None:
    assert typed(text, language=language)["levels"] == levels


def test_a_language_without_a_level_is_asked_for_it() -> None:
    draft = typed("German B2, Polish and Urdu")
    assert draft == {"levels": {"de": "b2"}, "open": ["pl", "ur"], "unknown": ""}
    assert plain(LEVELS.hint(scene(), draft)) == "How well do you speak Polish?"
    assert typed("German B2, Polish and Urdu", "native", "A2")["levels"] == {
        "de": "b2",
        "pl": "native",
        "ur": "a2",
    }


def test_a_language_that_nobody_knows_is_named_and_the_others_are_kept() -> None:
    draft = typed("German B2, Klingon C1")
    assert draft["levels"] == {"de": "b2"}
    assert plain(LEVELS.hint(scene(), draft)).startswith("I don’t know a language called “Klingon C1”.")


@pytest.mark.parametrize("text", ["Klingon", "B2", "😀", "x" * 4096, "native", ","])
def test_what_names_no_language_is_told_so(text: str) -> None:
    reply = LEVELS.typed(scene(), None, text)
    assert isinstance(reply, Wrong)
    assert "like “Polish B2”" in plain(reply.why)


def taps(*keys: tuple[str, str]) -> Reply:
    """What comes of some taps."""
    reply: Reply = Drafted(None)
    for verb, value in keys:
        reply = LEVELS.tap(scene(), reply.draft if isinstance(reply, Drafted) else None, verb, value)
    return reply


def test_a_language_is_tapped_and_then_its_level() -> None:
    assert taps(("l", "de"), ("v", "de:b2"), ("ok", "")) == Answered({"de": "b2"})


def test_a_level_tapped_twice_or_late_does_no_harm() -> None:
    assert taps(("l", "de"), ("v", "de:b2"), ("v", "de:b2")) == taps(("l", "de"), ("v", "de:b2"))
    assert taps(("l", "de"), ("v", "de:b2"), ("l", "pl"), ("v", "de:c1")) == Drafted(
        {"levels": {"de": "c1"}, "open": ["pl"], "unknown": ""}
    )


def test_a_language_can_be_removed_and_its_level_changed() -> None:
    given = (("l", "de"), ("v", "de:b2"), ("l", "pl"), ("v", "pl:c1"))
    assert taps(*given, ("x", "de"), ("ok", "")) == Answered({"pl": "c1"})
    assert taps(*given, ("l", "de"), ("v", "de:c2"), ("ok", "")) == Answered({"de": "c2", "pl": "c1"})


def test_from_the_levels_there_is_a_way_back_to_the_languages() -> None:
    assert taps(("l", "de"), ("al", "")) == Drafted({"levels": {}, "open": [], "unknown": ""})


def test_done_needs_a_language() -> None:
    reply = LEVELS.tap(scene(), None, "ok", "")
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == "Please add at least one language that you speak."
    assert "Done" not in [plain(key.label) for row in LEVELS.keys(scene(), None) for key in row]


def test_languages_are_named_and_ordered_in_the_persons_language() -> None:
    keys = [plain(key.label, "de") for row in LEVELS.keys(scene("de"), None) for key in row]
    assert keys[:4] == ["Arabisch", "Chinesisch", "Deutsch", "Englisch"]


def test_there_is_a_limit_to_how_many_fit_on_the_screen() -> None:
    many = dict.fromkeys(["de", "en", "fr", "es", "it", "pt", "pl", "ru", "uk", "tr", "ar", "fa"], "a1")
    reply = LEVELS.tap(scene(), {"levels": many}, "v", "hi:a1")
    assert isinstance(reply, Wrong)
    assert plain(reply.why).startswith("12 languages are as many as fit here")
    assert isinstance(LEVELS.tap(scene(), {"levels": many}, "v", "de:b1"), Drafted)


@pytest.mark.parametrize(
    ("verb", "value"), [("v", "de:z9"), ("v", "de"), ("v", "xx:b2"), ("l", "xx"), ("x", ""), ("q", "de")]
)
def test_a_forged_key_is_refused(verb: str, value: str) -> None:
    assert isinstance(LEVELS.tap(scene(), None, verb, value), Wrong)


@pytest.mark.parametrize(
    "draft", ["x", 3, [], {"levels": {"de": "z9", "xx": "b2"}}, {"open": ["xx"], "levels": None}]
)
def test_a_draft_of_another_version_is_read_as_far_as_it_goes(draft: Any) -> None:
    assert isinstance(LEVELS.tap(scene(), draft, "ok", ""), Wrong)
    assert LEVELS.keys(scene(), draft)


def test_answers_are_shown_in_words() -> None:
    assert (
        plain(LEVELS.show(scene(), {"de": "b2", "pl": "native"}), "de") == "Deutsch: B2 und Polnisch: Native"
    )


def test_a_question_taken_up_again_begins_with_its_answer() -> None:
    draft = LEVELS.draft_of(scene(), {"de": "b2"})
    assert LEVELS.tap(scene(), draft, "ok", "") == Answered({"de": "b2"})
